/** A name or number by which somebody is reached in a chat programme. */
type Span = { readonly start: number; readonly end: number };

/** What people write before such a name: WeChat and QQ with their disguises, and the programmes from abroad. */
const CUE = String.raw`(?:(?:[微薇威徽维崴]|(?<![a-z\d])v)信|(?:加|➕|\+)[微薇威徽vV](?!\p{Script=Han})|扣扣|企鹅|飞机|(?<![a-z\d])(?:vx|wx|wei\s?xin|we\s?chat|qq|telegram|tg|whats\s?app)(?!\.|[a-z-]+(?!\w)))`;
/** What may stand between the word and the name. A public account is no person: 公众号 is not among it. */
const GAP = String.raw`\s?(?:账号|号码|群号|同号|号|群|id|是|为|也是|联系|添加|搜索|搜)?[\s:：=＝→>》【「(（“"]{0,4}`;
/** Numbers may be pulled apart by single signs; names begin with a letter or a line, and are of six signs or more. */
const HANDLE = String.raw`(?<handle>[\d０-９](?:[ .·-]?[\d０-９]){4,11}|[a-zａ-ｚ_][\w０-９ａ-ｚ-]{5,19})`;
const AFTER_CUE = new RegExp(`${CUE}${GAP}${HANDLE}`, 'dgiu');
/** The other way round: the name, and in brackets or after “is” what it is. */
const BEFORE_CUE = new RegExp(
  String.raw`(?<![\w０-９ａ-ｚ.@/-])${HANDLE}\s?(?:[（(【]|[这就]?是)\s?(?:我|本人)?的?${CUE}`,
  'dgiu',
);

/**
 * Names and numbers of people in WeChat, QQ and the like, in the order of the two ways to write them: `微信：lin_hr88`,
 * `QQ 123456789`, `lin_hr88（微信）`. They have no form of their own, so that only what says what it is, is found.
 */
export const chatHandlesIn = (text: string): Span[] =>
  [AFTER_CUE, BEFORE_CUE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.['handle'] ?? [];
      return start === undefined || end === undefined ? [] : [{ start, end }];
    }),
  );
