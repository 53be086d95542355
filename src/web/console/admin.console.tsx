import { auditWords } from '../../people/pages/console/audit-words.ts';
import { channelPageWords } from '../../verify/pages/console/channel-page-words.ts';
import { consoles } from './consoles.ts';
import { mount } from './mount.tsx';
import { Console } from './shell/console.tsx';
import { fetched, type Section } from './shell/section.ts';
import './style/plain.css';

/** Everything in administration; a new page adds its lines here. */
const sections: readonly Section[] = [
  {
    path: '/admin/channels',
    words: channelPageWords.section,
    roles: ['owner', 'auditor'],
    Page: fetched(() => import('../../verify/pages/console/channels-page.tsx')),
  },
  {
    path: '/admin/audit',
    words: auditWords.section,
    roles: ['owner', 'auditor'],
    Page: fetched(() => import('../../people/pages/console/audit-page.tsx')),
  },
];

mount(<Console place={consoles[0]} sections={sections} />);
