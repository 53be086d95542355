import type { DeclineReason, WorkTime } from '../application.ts';

type ExampleApplicant = {
  /** Of the segment (1380000) that nobody was given. */
  readonly phone: string;
  readonly called: string;
  readonly times: readonly WorkTime[];
  readonly note: string;
  readonly agency: '青禾人力（示例）' | '北辰人力（示例）';
  readonly mayBeCalled: boolean;
  /** How far they got. */
  readonly until: 'applied' | 'looked-at' | 'invited' | 'slot-taken' | 'offered' | 'accepted' | 'declined';
};

/** People who applied to the fictional operator, one for each step, so that the board can be tried. Nobody of them exists. */
export const exampleApplicants: readonly ExampleApplicant[] = [
  {
    phone: '13800000012',
    called: '小周（示例）',
    times: ['weekday-evening', 'weekend-day'],
    note: '下周一起每天晚上都可以。',
    agency: '青禾人力（示例）',
    mayBeCalled: true,
    until: 'applied',
  },
  {
    phone: '13800000013',
    called: '小吴（示例）',
    times: ['weekday-morning'],
    note: '',
    agency: '北辰人力（示例）',
    mayBeCalled: false,
    until: 'applied',
  },
  {
    phone: '13800000014',
    called: '阿青（示例）',
    times: ['weekday-morning', 'weekday-afternoon'],
    note: '做过两年电话回访。',
    agency: '青禾人力（示例）',
    mayBeCalled: true,
    until: 'looked-at',
  },
  {
    phone: '13800000011',
    called: '小程（示例）',
    times: ['weekday-evening'],
    note: '想先了解一下培训。',
    agency: '青禾人力（示例）',
    mayBeCalled: true,
    until: 'invited',
  },
  {
    phone: '13800000015',
    called: '老何（示例）',
    times: ['weekday-afternoon', 'weekend-day'],
    note: '',
    agency: '青禾人力（示例）',
    mayBeCalled: true,
    until: 'slot-taken',
  },
  {
    phone: '13800000016',
    called: '小苏（示例）',
    times: ['weekday-morning', 'weekday-evening'],
    note: '家里有独立房间和网线。',
    agency: '青禾人力（示例）',
    mayBeCalled: true,
    until: 'offered',
  },
  {
    phone: '13800000017',
    called: '小林（示例）',
    times: ['weekday-afternoon', 'weekday-evening'],
    note: '',
    agency: '青禾人力（示例）',
    mayBeCalled: true,
    until: 'accepted',
  },
  {
    phone: '13800000018',
    called: '小郑（示例）',
    times: ['night'],
    note: '',
    agency: '青禾人力（示例）',
    mayBeCalled: false,
    until: 'declined',
  },
];

/** What the fictional recruiter wrote and settled. */
export const exampleDeciding = {
  invitation: '您好，谢谢报名。请选一个方便的时间，我们电话里聊二十分钟，说说排班和培训。',
  declined: { reason: 'times-do-not-fit', remark: '这个岗位夜里没有班，白天或晚上有空时欢迎再报。' },
  place: '居家',
  slot: { minutes: 20, way: 'phone', place: '' },
} as const satisfies { readonly declined: { readonly reason: DeclineReason; readonly remark: string } } & {
  readonly [name: string]: unknown;
};
