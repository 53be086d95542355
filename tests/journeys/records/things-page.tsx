import { z } from 'zod/mini';
import { ask, nothing } from '../../../src/web/console/api/ask.ts';
import type { TableDescription } from '../../../src/web/console/table/description.ts';
import { RecordTable } from '../../../src/web/console/table/record-table.tsx';

/** A list with every kind of column, with actions, and with files in: what no page of the house has all at once. */
const thing = z.object({
  id: z.string(),
  title: z.string(),
  at: z.string(),
  fen: z.string(),
  count: z.number(),
  card: z.string(),
  phone: z.string(),
  state: z.string(),
});

type Thing = z.output<typeof thing>;

const things: TableDescription<Thing> = {
  name: 'things',
  words: { 'zh-CN': '东西', en: 'Things' },
  endpoint: '/api/things',
  row: thing,
  keyOf: ({ id }) => id,
  titleOf: ({ title }) => title,
  sort: '-at',
  search: { 'zh-CN': '名称', en: 'Title' },
  empty: { 'zh-CN': '还没有东西。', en: 'No things yet.' },
  columns: [
    {
      key: 'title',
      words: { 'zh-CN': '名称', en: 'Title' },
      kind: 'text',
      of: ({ title }) => title,
      sort: 'title',
    },
    { key: 'at', words: { 'zh-CN': '时间', en: 'Time' }, kind: 'time', of: ({ at }) => at, sort: 'at' },
    {
      key: 'fen',
      words: { 'zh-CN': '金额', en: 'Amount' },
      kind: 'money',
      of: ({ fen }) => fen,
      sort: 'fen',
    },
    { key: 'count', words: { 'zh-CN': '件数', en: 'Count' }, kind: 'number', of: ({ count }) => count },
    { key: 'card', words: { 'zh-CN': '卡号', en: 'Card' }, kind: 'account', of: ({ card }) => card },
    { key: 'phone', words: { 'zh-CN': '电话', en: 'Phone' }, kind: 'masked', of: ({ phone }) => phone },
    {
      key: 'state',
      words: { 'zh-CN': '状态', en: 'State' },
      kind: 'status',
      of: ({ state }) => state,
      states: {
        open: { words: { 'zh-CN': '待办', en: 'open' }, tone: 'doubtful' },
        done: { words: { 'zh-CN': '办完', en: 'done' }, tone: 'good' },
        dead: { words: { 'zh-CN': '失败', en: 'failed' }, tone: 'stop' },
      },
    },
  ],
  actions: [
    {
      key: 'retry',
      words: { 'zh-CN': '重做', en: 'Retry' },
      roles: ['owner'],
      sure: (count) => ({ 'zh-CN': `重做 ${count} 件。`, en: `Retry ${count}.` }),
      isFor: ({ state }) => state !== 'done',
      perform: ({ id }) => ask(`/api/things/${id}/retries`, { method: 'POST', body: {}, shape: nothing }),
    },
  ],
  importing: {
    roles: ['owner'],
    columns: [
      { key: 'title', words: { 'zh-CN': '名称', en: 'Title' }, isRequired: true, example: '纸箱' },
      {
        key: 'card',
        words: { 'zh-CN': '卡号', en: 'Card' },
        isRequired: true,
        example: '6222020000012345678',
      },
      { key: 'count', words: { 'zh-CN': '件数', en: 'Count' }, example: '3' },
    ],
  },
};

export const Page = () => <RecordTable description={things} />;
