import type { Fen } from '../../../kernel/money.ts';
import type { Language } from '../../../kernel/words.ts';
import { binsOf } from '../../earn-shape.ts';
import { drawingWords, roundYuan } from '../../earn-answer-words.ts';
import { earnWords } from '../../earn-words.ts';
import type { Driver, Estimate } from '../../estimate.ts';

type Drawn = { readonly estimate: Estimate; readonly language: Language };

const WIDE = 360;
const HIGH = 120;
const TOP = 22;
const BOTTOM = 20;

/** How the months that were drawn are spread, with the middle marked; nothing when they are all alike. */
export const Distribution = ({ estimate, language }: Drawn) => {
  const { months, perMonth } = estimate;
  const bins = binsOf(months);
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return undefined;
  const most = Math.max(...bins.map(({ count }) => count));
  const across = (amount: Fen): number =>
    Math.round((Number(amount - first.from) / Number(last.to - first.from)) * WIDE * 10) / 10;
  const middle = across(perMonth.p50);
  const isIn = (amount: Fen): boolean => amount >= perMonth.p10 && amount <= perMonth.p90;
  return (
    <section class="part" aria-labelledby="drawn">
      <h2 id="drawn">{earnWords.drawn[language]}</h2>
      <svg class="drawing" viewBox={`0 0 ${WIDE} ${TOP + HIGH + BOTTOM}`} aria-hidden="true">
        {bins.map(({ from, to, count }, at) => {
          const height = Math.round((count / most) * HIGH * 10) / 10;
          return (
            <rect
              class={isIn(from) || isIn(to) ? 'bar most' : 'bar'}
              x={at * (WIDE / bins.length) + 1}
              y={TOP + HIGH - height}
              width={WIDE / bins.length - 2}
              height={height}
            />
          );
        })}
        <line class="axis" x1={0} x2={WIDE} y1={TOP + HIGH} y2={TOP + HIGH} />
        <line class="middle" x1={middle} x2={middle} y1={TOP - 4} y2={TOP + HIGH} />
        <text x={middle} y={12} text-anchor="middle">
          {roundYuan(perMonth.p50)}
        </text>
        <text x={0} y={TOP + HIGH + 15}>
          {roundYuan(first.from)}
        </text>
        <text x={WIDE} y={TOP + HIGH + 15} text-anchor="end">
          {roundYuan(last.to)}
        </text>
      </svg>
      <p class="hint">{drawingWords(estimate)[language]}</p>
    </section>
  );
};

/** What moves the pay, each as long as the difference it makes. */
export const Movers = ({ estimate: { drivers }, language }: Drawn) => {
  if (drivers.every((each) => size(each) === 0))
    return (
      <section class="part" aria-labelledby="movers">
        <h2 id="movers">{earnWords.movers[language]}</h2>
        <p>{earnWords.moversNone[language]}</p>
      </section>
    );
  const longest = Math.max(...drivers.map(size), 1);
  const isFloored =
    drivers.some(({ name }) => name === 'floor-top-up') && drivers.slice(1).every((each) => size(each) === 0);
  return (
    <section class="part" aria-labelledby="movers">
      <h2 id="movers">{earnWords.movers[language]}</h2>
      {isFloored && <p>{earnWords.moversFloored[language]}</p>}
      <ul class="movers">
        {drivers
          .filter((each) => !isFloored || each.name === 'floor-top-up')
          .map((driver) => (
            <li>
              <p>{driver.sentence[language]}</p>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" x={0} y={0} width={100} height={4} />
                <rect
                  class="length"
                  x={0}
                  y={0}
                  width={Math.round((size(driver) / longest) * 100)}
                  height={4}
                />
              </svg>
            </li>
          ))}
      </ul>
    </section>
  );
};

const size = ({ effect }: Driver): number => Math.abs(Number(effect));
