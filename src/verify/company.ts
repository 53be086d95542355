import { anyBrandSaid } from './facts/brands.ts';
import { seenIn } from './same-length.ts';

/** A company's name in a text. That it is well written does not say that the company exists or is the one speaking. */
export type Company = {
  readonly start: number;
  readonly end: number;
  /** Half-width brackets, Latin letters in lower case: the spelling the register compares. */
  readonly name: string;
  readonly form: 'limited' | 'joint-stock' | 'group' | 'branch' | 'partnership' | 'office';
};

/** Endings that only a registered name has, or hardly anything else. */
const ENDING =
  /股份有限公司|有限责任公司|有限公司|股份公司|集团公司|集团(?!军|(?:股份)?有限|股份公司)|分公司|合伙企业(?:\((?:有限|普通|特殊普通)合伙\))?|(?:会计师|律师|税务师)事务所|经营部|商行/gu;
/** 「…有限公司北京分公司」 is one name. */
const BRANCH = /(?:(?![的在和与及或为各等])[\p{Script=Han}()]){2,12}?分公司/uy;
const NAME_LENGTH_MAX = 40;

/**
 * Company names in a text, in order, none overlapping. Each is read backwards from its ending, over at most 40
 * signs, to where the sentence around it ends. Placeholders (某某有限公司) and kinds (大型物流集团) are left out.
 */
export function companiesIn(text: string): Company[] {
  const { seen, offsetOf } = seenIn(text);
  const companies: Company[] = [];
  let done = 0;
  for (const { 0: ending, index } of seen.matchAll(ENDING)) {
    if (index < done) continue;
    const start = nameStart(seen, index, done);
    const raw = text.slice(offsetOf(start), offsetOf(index));
    if (!isName({ raw, stem: seen.slice(start, index), before: seen.charAt(start - 1), ending })) continue;
    const branch = ending === '分公司' || ending === '集团' ? '' : branchAt(seen, index + ending.length);
    done = index + ending.length + branch.length;
    companies.push({
      start: offsetOf(start),
      end: offsetOf(done - 1) + 1,
      name: seen.slice(start, done),
      form: formOf(branch || ending),
    });
  }
  return companies;
}

/** Words of the sentence, not of the name; the exceptions are names that begin so: 华为, 在线, 向阳, 到家, 自由. */
const SENTENCE =
  /是|(?<!自|理|缘)由|请|您|你|我(?!爱|家|行)|的(?!士)|了|吗|叫|加入|入职|就职|供职|来自|关于|委托|授权|隶属|代表|欢迎|名称|名为|单位|甲方|乙方|丙方|雇主|负责|通过|根据|联系|进入|应聘|投递|面试|位于|简称|全称|公司|主体|用工方|运营方|承办方|主办方|派遣方|发包方|收款方|在(?!线|路|途|行)|向(?!阳|上|前|荣|日)|到(?!家)|去(?!哪)|给(?!力)|把|被(?!服)|让|该|某/gu;
const LEADING = /^(?:\([^()]{0,20}\)|[为和与及或跟同系于归属代替])/u;

/** Where the name that ends at `ending` begins. */
function nameStart(seen: string, ending: number, done: number): number {
  let start = ending;
  let depth = 0;
  const least = Math.max(done, ending - NAME_LENGTH_MAX);
  for (; start > least; start -= 1) {
    const sign = seen.charAt(start - 1);
    if (sign === ')') depth += 1;
    else if (sign === '(') {
      if (depth === 0) break;
      depth -= 1;
    } else if (!/[\p{Script=Han}a-z0-9·&]/u.test(sign)) break;
  }
  const said = seen.slice(start, ending);
  // A bracket that nobody opened closes the sentence before.
  let cut = depth > 0 ? said.indexOf(')') + 1 : 0;
  for (const { 0: word, index } of said.matchAll(SENTENCE))
    if (index >= cut && !isInBrackets(said, index)) cut = index + word.length;
  for (let lead = leading(said, cut); lead > 0 && cut < said.length; lead = leading(said, cut)) cut += lead;
  return start + cut;
}

const leading = (said: string, from: number): number => LEADING.exec(said.slice(from))?.[0].length ?? 0;
const isInBrackets = (said: string, index: number): boolean => {
  const open = said.lastIndexOf('(', index);
  return open >= 0 && said.indexOf(')', open) > index;
};

/** What stands before the ending of no company in particular. */
const GENERIC =
  /^(?:[一二三四五六七八九十两几多各\d]{1,4}家|这家|那家|本|贵|大型|知名|上市|跨国|国有|民营|外资|合资|全资|控股|股份|集团|正规|物流|快递|电商|科技|网络|企业){1,8}$/u;
/** Names left out on purpose: 恒×校园服务有限公司. */
const BLANK = /[×╳○*]|(?<=\p{Script=Han})x{1,8}(?=\p{Script=Han})|^x{2}/u;
/** Where a name begins that may end in 集团 or 分公司, which everyday sentences do as well. */
const PLACE_FIRST =
  /^(?:中国|中华|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|\p{Script=Han}{2,3}[省市])/u;

type Read = { readonly raw: string; readonly stem: string; readonly before: string; readonly ending: string };

function isName({ raw, stem, before, ending }: Read): boolean {
  if (before === '某' || stem.length < 2 || GENERIC.test(stem) || BLANK.test(raw) || BLANK.test(stem))
    return false;
  if (ending === '集团' || ending === '分公司')
    return stem.length <= 16 && (PLACE_FIRST.test(stem) || stem.search(anyBrandSaid) === 0);
  return /公司|合伙/u.test(ending) || stem.length >= 4;
}

function branchAt(seen: string, from: number): string {
  BRANCH.lastIndex = from;
  const branch = BRANCH.exec(seen)?.[0] ?? '';
  return /公司./u.test(branch) ? '' : branch;
}

function formOf(ending: string): Company['form'] {
  if (ending.endsWith('分公司')) return 'branch';
  if (ending.startsWith('股份')) return 'joint-stock';
  if (ending.startsWith('集团')) return 'group';
  if (ending.startsWith('合伙')) return 'partnership';
  return ending.endsWith('公司') ? 'limited' : 'office';
}
