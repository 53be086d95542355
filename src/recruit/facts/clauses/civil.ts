import { relationTerms } from '../../../terms/facts/relation-terms.ts';
import { type Clause, OURS, cycle, said, unread } from './clause.ts';

/** What agreements between equals say: services, platforms, placements. */
export const civilClauses = {
  term: unread('term', said('期限', 'Term'), [OURS], ({ startsOn, endsOn }) => [
    endsOn === null
      ? said(`从 ${startsOn} 起，没有约定终止时间。`, `From ${startsOn}, without a fixed end.`)
      : said(`从 ${startsOn} 起，到 ${endsOn} 止。`, `From ${startsOn} to ${endsOn}.`),
  ]),
  hours: unread('hours', said('工时', 'Hours'), [OURS], ({ dayHours, weekHours }) => [
    said(
      `乙方自己决定接不接、什么时候接；预计每周 ${weekHours} 小时、每天 ${dayHours} 小时，只是预计，不是任务。没有固定班次，不接不扣钱。`,
      `Side B decides whether and when to take work; about ${weekHours} hours a week and ${dayHours} a day are expected, which is no quota. There are no set shifts, and nothing is deducted for not taking work.`,
    ),
    said(
      '如果实际上有固定班次、受甲方管理和处分，双方之间可能是劳动关系，乙方的权利以法律为准。',
      'If in fact there are set shifts under direction and discipline, this may be employment, and the law then says what side B is entitled to.',
    ),
  ]),
  pay: unread('pay', said('报酬', 'Pay'), [OURS], (terms) => [
    said(
      `每完成一小时服务至少 ${terms.hourly} 元。${terms.performance === '' ? '没有绩效部分。' : `绩效：${terms.performance}`}`,
      `At least ${terms.hourly} yuan for each hour of service. ${terms.performance === '' ? 'There is no performance part.' : `Performance (as advertised): ${terms.performance}`}`,
    ),
    said(relationTerms[terms.relation].floor['zh-CN'], relationTerms[terms.relation].floor.en),
    said(
      `按价目「${terms.card.role}，${terms.card.level} 级」计算；价目改变要先告诉乙方，已经做完的不受影响。没有付钱的，结算单写明理由。`,
      `Reckoned by the rate card “${terms.card.role}, level ${terms.card.level}”; side B is told before it changes, and what is done is not touched. What earned nothing stands on the statement with the reason.`,
    ),
  ]),
  settlement: unread('settlement', said('结算', 'Settlement'), [OURS], ({ settlement }) => [
    said(
      `${cycle(settlement).zh}，付到乙方本人的账户，每次都有结算单。`,
      `${cycle(settlement).en}, to an account of side B’s own, with a statement each time.`,
    ),
  ]),
  noFee: unread('no-fee', said('不收钱、不扣证件', 'No fees, no papers held'), [OURS], () => [
    said(
      '甲方不收押金、保证金、培训费、服装费或任何别的钱，不要求担保，不扣押身份证和其他证件，也不要证件照片。谁代表甲方收钱，乙方可以拒绝并举报。',
      'Side A takes no deposit, bond, fee for training or clothing or anything else, asks for no guarantee, and holds no identity card or other paper nor a picture of one. Whoever asks for money in its name may be refused and reported.',
    ),
  ]),
  secrecy: unread('secrecy', said('客户的信息', 'What customers tell'), [OURS], () => [
    said(
      '乙方只在处理来电和会话时看客户的信息，不抄录、不截屏、不告诉别人。没有竞业限制，没有违约金。',
      'Side B looks at what customers tell only to handle their calls and chats, copies and pictures nothing, and tells nobody. There is no ban on working elsewhere and no penalty.',
    ),
  ]),
  ending: unread('ending', said('怎么结束', 'How it ends'), [OURS], () => [
    said(
      '任何一方提前三天通知对方就可以结束，不付违约金。已经完成的服务，结束后照常结算付清。',
      'Either side may end it with three days’ notice, and nobody pays a penalty. What has been done is settled and paid in full.',
    ),
  ]),
  changes: unread('law-prevails', said('变更', 'Changes'), [OURS], () => [
    said(
      '变更要双方都重新签名。本协议违反法律强制规定的地方无效。',
      'A change needs both signatures again. Whatever goes against mandatory law is void.',
    ),
  ]),
  disputes: unread('disputes', said('有争议怎么办', 'Disputes'), [OURS], ({ city }) => [
    said(
      `先协商；协商不成，任何一方都可以向乙方住所地（${city}）的人民法院起诉。没有争议的部分按时支付。`,
      `The two sides talk first; failing that, either may go to the court of the place where side B lives (${city}). What is not disputed is paid in time.`,
    ),
  ]),
} as const satisfies { readonly [id: string]: Clause };
