import { boardWords } from '../../recruit/pages/console/application-page-words.ts';
import { byHandConsoleWords } from '../../qualify/pages/console/by-hand-words.ts';
import { readingPageWords } from '../../qualify/pages/console/reading-page-words.ts';
import { agreementSectionWords } from '../../recruit/pages/console/section-words.ts';
import { recruitPageWords as words } from '../../recruit/pages/console/recruit-page-words.ts';
import { recruitPlace } from './consoles.ts';
import { mount } from './mount.tsx';
import { Console } from './shell/console.tsx';
import { fetched, type Section } from './shell/section.ts';
import './style/plain.css';

const { roles } = recruitPlace;

/** Everything about finding people; what is done most comes first. */
const sections: readonly Section[] = [
  {
    path: '/recruit/applications',
    words: boardWords.applications,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/applications-page.tsx')),
  },
  {
    path: '/recruit/agreements',
    words: agreementSectionWords.agreements,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/agreements-page.tsx')),
  },
  {
    path: '/recruit/postings',
    words: words.postings,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/postings-page.tsx')),
  },
  {
    path: '/recruit/peaks',
    words: words.peaks,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/peaks-page.tsx')),
  },
  {
    path: '/recruit/endorsements',
    words: words.endorsements,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/endorsements-page.tsx')),
  },
  {
    path: '/recruit/by-hand',
    words: byHandConsoleWords.section,
    roles: ['owner', 'recruiter', 'auditor'],
    Page: fetched(() => import('../../qualify/pages/console/by-hand-page.tsx')),
  },
  {
    path: '/recruit/readings',
    words: readingPageWords.section,
    roles: ['owner', 'recruiter', 'auditor'],
    Page: fetched(() => import('../../qualify/pages/console/readings-page.tsx')),
  },
];

mount(<Console place={recruitPlace} sections={sections} />);
