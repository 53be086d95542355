import type { Language } from '../../../kernel/words.ts';
import { Icon } from '../../../web/icons.tsx';
import { resultWords } from '../../page-words.ts';

/** Passing the verdict on. Hidden until a script is there to do it. */
export const SharePart = ({ language }: { language: Language }) => (
  <section class="part no-print" id="share" aria-labelledby="share-title" hidden>
    <h2 id="share-title">{resultWords.share[language]}</h2>
    <p class="hint">{resultWords.shareHint[language]}</p>
    <div class="row">
      <button type="button" class="button" id="share-copy">
        <Icon name="copy" />
        {resultWords.copy[language]}
      </button>
      <button type="button" class="button" id="share-picture">
        <Icon name="picture" />
        {resultWords.makePicture[language]}
      </button>
      <button type="button" class="button" id="share-send" hidden>
        <Icon name="share" />
        {resultWords.send[language]}
      </button>
    </div>
    <output class="progress" id="share-status" />
    <div id="share-place" />
  </section>
);
