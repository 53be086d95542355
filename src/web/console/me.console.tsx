import { sectionWords } from '../../pay/pages/console/section-words.ts';
import { agreementSectionWords } from '../../recruit/pages/console/section-words.ts';
import { mePlace } from './consoles.ts';
import { mount } from './mount.tsx';
import { Console } from './shell/console.tsx';
import { fetched, type Section } from './shell/section.ts';
import './style/plain.css';

const { roles } = mePlace;
/** Whoever only applies is paid nothing yet. */
const paid = roles.filter((role) => role !== 'applicant');

/** What is one's own, whoever one is. */
const sections: readonly Section[] = [
  {
    path: '/me/pay',
    words: sectionWords.now,
    roles: paid,
    Page: fetched(() => import('../../pay/pages/console/my-pay-page.tsx')),
  },
  {
    path: '/me/payslips',
    words: sectionWords.payslips,
    roles: paid,
    Page: fetched(() => import('../../pay/pages/console/my-payslips-page.tsx')),
  },
  {
    path: '/me/disputes',
    words: sectionWords.myDisputes,
    roles: paid,
    Page: fetched(() => import('../../pay/pages/console/my-disputes-page.tsx')),
  },
  {
    path: '/me/agreements',
    words: agreementSectionWords.mine,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/my-agreement-page.tsx')),
  },
  {
    path: '/me/data',
    words: agreementSectionWords.myData,
    roles,
    Page: fetched(() => import('../../recruit/pages/console/my-data-page.tsx')),
  },
];

mount(<Console place={mePlace} sections={sections} />);
