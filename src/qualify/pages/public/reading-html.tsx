import type { Language } from '../../../kernel/words.ts';
import type { ReadingMeasures } from '../../reading.ts';
import { MeasuresView } from './reading-view.tsx';

/** The same view for a script that has no JSX of its own. */
export const measuresHtml = (measures: ReadingMeasures, language: Language) => (
  <MeasuresView measures={measures} language={language} />
);
