import { workRoleWords } from '../../../verify/token-words.ts';
import { type Clause, LCL, read, said } from './clause.ts';

/** What only dispatch says. */
export const dispatchClauses = {
  sentTo: read(
    'dispatch',
    said('派到哪里', 'Where side B is sent'),
    [LCL('五十八、五十九、六十、六十二、六十三、六十六', '58, 59, 60, 62, 63, 66')],
    ({ host, startsOn, endsOn, role }) => [
      said(
        `甲方是用人单位，把乙方派到用工单位 ${host ?? ''} 的${workRoleWords[role]['zh-CN']}岗位，派遣期限从 ${startsOn} 到 ${endsOn ?? ''}。派遣协议的内容乙方可以随时查看。`,
        `Side A is the employer and sends side B to ${host ?? ''} as ${workRoleWords[role].en}, from ${startsOn} to ${endsOn ?? ''}. Side B may see the dispatch agreement at any time.`,
      ),
      said(
        '没有活的时候，甲方按不低于当地最低工资的标准按月支付。乙方与用工单位的员工同工同酬。甲方和用工单位都不向乙方收费。',
        'While there is no work side A pays monthly, the local minimum wage at least. Side B is paid as the host’s own staff are for the same work. Neither side A nor the host charges side B anything.',
      ),
    ],
  ),
} as const satisfies { readonly [id: string]: Clause };
