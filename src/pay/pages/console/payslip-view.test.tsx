import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { halfMonth, settlementOf } from '../../../../tests/fixtures/pay/slips.ts';
import { languages, type Language } from '../../../kernel/words.ts';
import { settlementSaid } from '../../settlement-text.ts';
import { PayslipEvents } from './payslip-events.tsx';
import { payslipShape } from './payslip-shape.ts';
import { PayslipView } from './payslip-view.tsx';

const settlement = settlementOf();
const shown = (language: Language, of = settlement): string =>
  renderToStaticMarkup(
    <PayslipView
      slip={payslipShape.parse({ id: 'settlement', bookedAt: null, body: settlementSaid(of) })}
      language={language}
      renderEvents={() => 'events'}
    />,
  );

describe.each(languages)('a payslip on the page, in %s', (language) => {
  test('says every amount, every reason and every step of the tax', () => {
    const page = shown(language);
    const { lines, unpaid, net, gross, tax, deductions } = settlementSaid(settlement);
    for (const amount of [net, gross, tax.withheld, ...[...lines, ...deductions].map((each) => each.amount)])
      expect(page).toContain(amount);
    for (const said of [...tax.derivation, ...unpaid.map(({ why }) => why)])
      expect(page).toContain(said[language].replaceAll('&', '&amp;'));
    expect(page.match(/<details/gu)).toHaveLength(lines.length + unpaid.length);
    for (const { events } of unpaid) for (const id of events) expect(page).toContain(id);
  });

  test('asks for the events of a line only when it is opened', () => {
    expect(shown(language)).not.toContain('>events');
  });
});

test('the events of a line are told by time, kind and quantity', () => {
  const page = renderToStaticMarkup(
    <PayslipEvents
      language="zh-CN"
      events={halfMonth
        .slice(0, 2)
        .map(({ id, kind, at }) => ({ id, kind, at: at.toISOString(), quantity: '4' }))}
    />,
  );
  expect(page).toContain('2026-11-01 09:15');
  expect(page).toContain('承诺工时（小时）');
  expect(page).toContain('event-001');
});
