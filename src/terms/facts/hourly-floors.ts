import { chinaDayOf, type ChinaDay } from '../../kernel/china-day.ts';

/** The lawful hourly minimum of part-time employment (非全日制) in one place over one span of days. */
export type HourlyFloor = {
  /** A city in its first tier, or `city/tier`. */
  readonly place: string;
  /** Yuan an hour, two decimals. */
  readonly rate: string;
  readonly validFrom: ChinaDay;
  /** The last day, or null while nothing newer is known. */
  readonly validTo: ChinaDay | null;
  readonly source: string;
  readonly checkedOn: ChinaDay;
  readonly status: 'verified' | '待核实';
};

const CHECKED_ON = chinaDayOf('2026-11-23');

/** Floors move every year or two: an open row is answered until this day, and then must be looked up again. */
export const FLOORS_KNOWN_UNTIL = chinaDayOf('2027-12-31');

// Each spelt out in full: what a phone fetches to check a posting leaves out sources that are written so.
const MINISTRY = {
  source: '人力资源社会保障部公布的各地小时最低工资标准（2026-01-01），转引自公开仓库 AttendanceDesktop',
};
const GUANGDONG = {
  source:
    '人力资源社会保障部公布的各地小时最低工资标准（2026-01-01），转引自公开仓库 AttendanceDesktop；广东各档另与他处公布核对',
};
const HUBEI = {
  source:
    '人力资源社会保障部公布的各地小时最低工资标准（2026-01-01），转引自公开仓库 AttendanceDesktop；湖北另与他处公布核对',
};
const START_UNKNOWN = {
  source:
    '人力资源社会保障部公布的各地小时最低工资标准（2026-01-01），转引自公开仓库 AttendanceDesktop；起始日未查到',
};
const XINJIANG = {
  source:
    '人力资源社会保障部公布的各地小时最低工资标准（2026-01-01），转引自公开仓库 AttendanceDesktop；新疆 2026 年内已上调，新标准未查到；起始日未查到',
};

/** Where the source gives no first day, the figure is known to stand on the day of the ministry's table. */
const SNAPSHOT = '2026-01-01';

type Known = { readonly validTo?: string; readonly source: string };

const since = (validFrom: string, place: string, rate: string, known: Known = MINISTRY): HourlyFloor => ({
  place,
  rate,
  validFrom: chinaDayOf(validFrom),
  validTo: known.validTo === undefined ? null : chinaDayOf(known.validTo),
  source: known.source,
  checkedOn: CHECKED_ON,
  status: 'verified',
});

const sinceUnknown = (place: string, rate: string, known: Known = START_UNKNOWN): HourlyFloor => ({
  ...since(SNAPSHOT, place, rate, known),
  status: '待核实',
});

/**
 * Thirty-three cities, some with a lower tier. The figures of two cities are not to be compared naively: some
 * include the employer's share of pension and medical insurance. Monthly minimums are not held here: no source
 * for them has been read yet.
 */
export const hourlyFloors: readonly HourlyFloor[] = [
  since('2025-09-01', '北京', '27.70'),
  sinceUnknown('天津', '26.60'),
  since('2025-03-01', '广州', '23.70', { validTo: '2026-08-31', ...GUANGDONG }),
  since('2026-09-01', '广州', '25.40', GUANGDONG),
  since('2025-03-01', '深圳', '23.70', { validTo: '2026-08-31', ...GUANGDONG }),
  since('2026-09-01', '深圳', '25.40', GUANGDONG),
  since('2026-09-01', '珠海', '21.90', GUANGDONG),
  since('2026-09-01', '汕头', '20.20', GUANGDONG),
  since('2025-07-01', '上海', '25.00'),
  since('2026-01-01', '南京', '25.00'),
  since('2026-01-01', '苏州', '25.00'),
  since('2026-01-01', '宿迁', '21.00'),
  since('2026-01-01', '杭州', '25.00'),
  since('2026-01-01', '宁波', '25.00'),
  since('2025-01-01', '成都', '23.00'),
  since('2025-01-01', '成都/二档', '22.00'),
  since('2025-01-01', '重庆', '23.00'),
  sinceUnknown('沈阳', '22.00'),
  sinceUnknown('长春', '22.00'),
  sinceUnknown('昆明', '21.00'),
  sinceUnknown('哈尔滨', '21.00'),
  since('2025-12-01', '武汉', '24.00', HUBEI),
  sinceUnknown('济南', '24.00'),
  sinceUnknown('青岛', '24.00'),
  sinceUnknown('石家庄', '24.00'),
  since('2025-04-01', '厦门', '23.50'),
  since('2025-04-01', '福州', '23.00'),
  since('2025-09-01', '合肥', '23.00'),
  sinceUnknown('郑州', '23.00'),
  since('2026-01-01', '西安', '23.00'),
  since('2025-09-01', '长沙', '22.00'),
  since('2025-09-01', '长沙/三档', '18.00'),
  since('2025-12-01', '南昌', '22.40'),
  since('2025-12-01', '海口', '20.00'),
  sinceUnknown('南宁', '22.40'),
  sinceUnknown('贵阳', '22.40'),
  sinceUnknown('乌鲁木齐', '20.70', XINJIANG),
  sinceUnknown('乌鲁木齐/三档', '17.50', XINJIANG),
];
