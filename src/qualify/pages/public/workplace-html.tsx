import type { Language } from '../../../kernel/words.ts';
import { type ComputerLog, computerVerdict } from '../../computer.ts';
import { type LineLog, lineVerdict } from '../../net.ts';
import { type RoomLog, roomVerdict } from '../../room.ts';
import { ComputerView, LineView, RoomView } from './workplace-view.tsx';

/** The same views for a script that has no JSX of its own. */
export const roomHtml = (log: RoomLog, language: Language) => (
  <RoomView verdict={roomVerdict(log)} processing={log.processing} language={language} />
);

export const lineHtml = (log: LineLog, language: Language) => (
  <LineView verdict={lineVerdict(log)} language={language} />
);

export const computerHtml = (log: ComputerLog, language: Language) => (
  <ComputerView verdict={computerVerdict(log)} language={language} />
);
