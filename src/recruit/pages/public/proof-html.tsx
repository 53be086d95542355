import type { Language } from '../../../kernel/words.ts';
import type { Verified } from '../../../verify/chain.ts';
import { ProofView } from './proof-view.tsx';

/** The same view for a script that has no JSX of its own. */
export const proofHtml = (verified: Verified, language: Language) => (
  <ProofView verified={verified} language={language} />
);
