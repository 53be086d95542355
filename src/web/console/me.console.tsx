import { sectionWords } from '../../pay/pages/console/section-words.ts';
import { mePlace } from './consoles.ts';
import { mount } from './mount.tsx';
import { Console } from './shell/console.tsx';
import { fetched, type Section } from './shell/section.ts';
import './style/plain.css';

const { roles } = mePlace;

/** What is one's own, whoever one is. */
const sections: readonly Section[] = [
  {
    path: '/me/pay',
    words: sectionWords.now,
    roles,
    Page: fetched(() => import('../../pay/pages/console/my-pay-page.tsx')),
  },
  {
    path: '/me/payslips',
    words: sectionWords.payslips,
    roles,
    Page: fetched(() => import('../../pay/pages/console/my-payslips-page.tsx')),
  },
  {
    path: '/me/disputes',
    words: sectionWords.myDisputes,
    roles,
    Page: fetched(() => import('../../pay/pages/console/my-disputes-page.tsx')),
  },
];

mount(<Console place={mePlace} sections={sections} />);
