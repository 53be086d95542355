import { auditWords } from '../../people/pages/console/audit-words.ts';
import { peoplePageWords } from '../../people/pages/console/people-page-words.ts';
import { appealConsoleWords } from '../../verify/pages/console/appeal-console-words.ts';
import { channelPageWords } from '../../verify/pages/console/channel-page-words.ts';
import { consoles } from './consoles.ts';
import { houseWords } from './house/words.ts';
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
    path: '/admin/appeals',
    words: appealConsoleWords.section,
    roles: ['owner', 'supervisor', 'auditor'],
    Page: fetched(() => import('../../verify/pages/console/appeals-page.tsx')),
  },
  {
    path: '/admin/misses',
    words: appealConsoleWords.misses,
    roles: ['owner', 'supervisor', 'auditor'],
    Page: fetched(() => import('../../verify/pages/console/misses-page.tsx')),
  },
  {
    path: '/admin/people',
    words: peoplePageWords.section,
    roles: ['owner', 'auditor', 'agency'],
    Page: fetched(() => import('../../people/pages/console/people-page.tsx')),
  },
  {
    path: '/admin/agencies',
    words: peoplePageWords.agencies,
    roles: ['owner', 'recruiter', 'auditor', 'agency'],
    Page: fetched(() => import('../../people/pages/console/agencies-page.tsx')),
  },
  {
    path: '/admin/audit',
    words: auditWords.section,
    roles: ['owner', 'auditor'],
    Page: fetched(auditPage),
  },
  {
    path: '/admin/keys',
    words: peoplePageWords.keys,
    roles: ['owner', 'auditor'],
    Page: fetched(() => import('../../people/pages/console/keys-page.tsx')),
  },
  {
    path: '/admin/jobs',
    words: houseWords.jobs,
    roles: ['owner', 'auditor'],
    Page: fetched(() => import('./house/jobs-page.tsx')),
  },
  {
    path: '/admin/system',
    words: houseWords.system,
    roles: ['owner', 'auditor'],
    Page: fetched(() => import('./house/system-page.tsx')),
  },
];

/** The record of what was done, whichever room did it. */
async function auditPage() {
  const [{ auditPageWith }, { recruitAuditWords }, { payAuditWords }, { qualifyAuditWords }] =
    await Promise.all([
      import('../../people/pages/console/audit-page.tsx'),
      import('../../recruit/pages/console/audit-words.ts'),
      import('../../pay/pages/console/audit-words.ts'),
      import('../../qualify/pages/console/audit-words.ts'),
    ]);
  return { Page: auditPageWith([recruitAuditWords, payAuditWords, qualifyAuditWords]) };
}

mount(<Console place={consoles[0]} sections={sections} />);
