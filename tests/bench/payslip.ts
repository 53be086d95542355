import { join } from 'node:path';
import { readPrintFont } from '../../src/platform/print/print-font.ts';
import { printerFor } from '../../src/pay/files/payslip-pdf.ts';
import { sheetOf } from '../../src/pay/payslip-sheet.ts';
import { settlementOf, slipOf } from '../fixtures/pay/slips.ts';

const BATCH = 300;
const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const GIVEN = '璟喆堃祎赟子涵雨桐欣怡宇轩诗涵浩然一诺思远梓萱俊杰';

/** Payslips of one batch, each with another name: what one costs and weighs. To reach: 30 ms, 60 KB. */
export async function bench(): Promise<void> {
  const font = await readPrintFont(join(import.meta.dirname, '..', '..', 'fonts'));
  const settlement = settlementOf();
  const sheets = Array.from({ length: BATCH }, (_, index) => {
    const workerName = `${FAMILY.charAt(index % FAMILY.length)}${GIVEN.charAt(index % GIVEN.length)}`;
    return sheetOf(slipOf(settlement, { workerName, number: `2026-11-${index}` }), 'zh-CN');
  });
  const began = performance.now();
  const usage = process.cpuUsage();
  const printer = await printerFor(sheets, font);
  if (!printer.ok) throw new Error(printer.problem.kind);
  const cutMs = performance.now() - began;
  let heaviest = 0;
  for (const sheet of sheets) heaviest = Math.max(heaviest, (await printer.value(sheet)).length);
  const wallMs = performance.now() - began;
  const { user, system } = process.cpuUsage(usage);
  console.table({
    payslips: { value: BATCH },
    'font cut, ms, once': { value: Math.round(cutMs) },
    'wall, ms a payslip (≤ 30)': { value: Number((wallMs / BATCH).toFixed(1)) },
    'processor, ms a payslip': { value: Number(((user + system) / 1000 / BATCH).toFixed(1)) },
    'heaviest, bytes (≤ 60,000)': { value: heaviest },
  });
}
