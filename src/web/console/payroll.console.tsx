import { sectionWords } from '../../pay/pages/console/section-words.ts';
import { payrollPlace } from './consoles.ts';
import { mount } from './mount.tsx';
import { Console } from './shell/console.tsx';
import { fetched, type Section } from './shell/section.ts';
import './style/plain.css';

const { roles } = payrollPlace;

/** Everything about paying; what must be known before money moves comes first. */
const sections: readonly Section[] = [
  {
    path: '/payroll/overview',
    words: sectionWords.overview,
    roles,
    Page: fetched(() => import('../../pay/pages/console/overview-page.tsx')),
  },
  {
    path: '/payroll/periods',
    words: sectionWords.periods,
    roles,
    Page: fetched(() => import('../../pay/pages/console/periods-page.tsx')),
  },
  {
    path: '/payroll/disputes',
    words: sectionWords.disputes,
    roles,
    Page: fetched(() => import('../../pay/pages/console/disputes-page.tsx')),
  },
  {
    path: '/payroll/corrections',
    words: sectionWords.corrections,
    roles,
    Page: fetched(() => import('../../pay/pages/console/corrections-page.tsx')),
  },
  {
    path: '/payroll/events',
    words: sectionWords.events,
    roles,
    Page: fetched(() => import('../../pay/pages/console/events-page.tsx')),
  },
  {
    path: '/payroll/rates',
    words: sectionWords.rates,
    roles,
    Page: fetched(() => import('../../pay/pages/console/rate-cards-page.tsx')),
  },
  {
    path: '/payroll/payees',
    words: sectionWords.payees,
    roles,
    Page: fetched(() => import('../../pay/pages/console/payees-page.tsx')),
  },
  {
    path: '/payroll/files',
    words: sectionWords.files,
    roles,
    Page: fetched(() => import('../../pay/pages/console/files-page.tsx')),
  },
];

mount(<Console place={payrollPlace} sections={sections} />);
