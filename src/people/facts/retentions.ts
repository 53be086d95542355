import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Dated } from '../../terms/dated.ts';
import type { VaultPurpose } from '../vault.ts';

/**
 * How long personal data is kept for a purpose. `law`: somebody else's rule makes us keep it, and whoever asks for
 * erasure is told until when; `house`: our own limit, which gives way to their wish at once.
 */
export type Retention = Dated & {
  readonly months: number;
  /** From the day it was put in, or from the day on which what it was needed for ended. */
  readonly from: 'kept' | 'ended';
  readonly basis: 'law' | 'house';
};

/** Retention is looked at again every two years. */
export const RETENTIONS_KNOWN_UNTIL = chinaDayOf('2028-12-31');

const read = (validFrom: string, source: string): Dated => ({
  validFrom: chinaDayOf(validFrom),
  validTo: null,
  source,
  checkedOn: chinaDayOf('2026-11-23'),
  status: 'verified',
});

const HOUSE_FROM = '2021-11-01';

export const retentions: Readonly<Record<VaultPurpose, readonly [Retention]>> = {
  reach: [
    {
      ...read(HOUSE_FROM, '个人信息保护法第十九条：为实现目的所必要的最短时间；六个月是本系统的规则'),
      months: 6,
      from: 'kept',
      basis: 'house',
    },
  ],
  emergency: [
    {
      ...read(HOUSE_FROM, '个人信息保护法第十九条：为实现目的所必要的最短时间；用工结束即删是本系统的规则'),
      months: 0,
      from: 'ended',
      basis: 'house',
    },
  ],
  agreement: [
    {
      ...read('2008-01-01', '劳动合同法第五十条：已解除或终止的合同文本至少保存二年'),
      months: 24,
      from: 'ended',
      basis: 'law',
    },
  ],
  // The wage ledger of the regulation names payee, identity number and contact. It is written for migrant workers; its
  // three years are kept for everybody, since 工资支付暂行规定第六条 asks for two years "or more".
  pay: [
    {
      ...read(
        '2020-05-01',
        '保障农民工工资支付条例第十五条：工资支付台账至少保存三年；工资支付暂行规定第六条',
      ),
      months: 36,
      from: 'ended',
      basis: 'law',
    },
  ],
  // Whether an identity number behind a declaration is itself 涉税资料 has not been settled with the tax authority.
  tax: [
    {
      ...read('2002-10-15', '税收征收管理法实施细则第二十九条：涉税资料保存十年（是否及于身份信息，待核实）'),
      months: 120,
      from: 'ended',
      basis: 'law',
      status: '待核实',
    },
  ],
};
