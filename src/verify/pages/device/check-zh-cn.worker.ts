// oxlint-disable-next-line import/no-unassigned-import -- it mends the browser before anything else is loaded
import './fill-gaps-first.ts';
import { answerPage } from './checking.ts';

// By its name the build knows to leave the other language out.
answerPage('zh-CN');
