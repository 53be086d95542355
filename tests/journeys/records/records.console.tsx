import { consoles } from '../../../src/web/console/consoles.ts';
import { mount } from '../../../src/web/console/mount.tsx';
import { Console } from '../../../src/web/console/shell/console.tsx';
import { fetched } from '../../../src/web/console/shell/section.ts';
import '../../../src/web/console/style/plain.css';

mount(
  <Console
    place={consoles[0]}
    sections={[
      {
        path: '/admin/things',
        words: { 'zh-CN': '东西', en: 'Things' },
        roles: ['owner', 'auditor'],
        Page: fetched(() => import('./things-page.tsx')),
      },
    ]}
  />,
);
