import type { Case, CaseFacts } from '../conversation.ts';
import { best, option, says } from './option.ts';

/** 爆仓: the hub is full, and everybody is told that it will come soon. */
// oxlint-disable-next-line max-lines-per-function -- a conversation is data with a few figures in it, not steps
export const overflowCase = ({ waybill, tail, hub, queueHours, replyBy }: CaseFacts): Case => ({
  title: says('爆仓', 'The hub is full'),
  card: [
    says(
      `运单 ${waybill}，在${hub}分拨中心排队。${hub}今天的公告：到货量是平时的三倍，排队约 ${queueHours} 小时。`,
      `Waybill ${waybill} is in the queue at the ${hub} hub. Today’s notice of ${hub}: three times the usual volume, about ${queueHours} hours in the queue.`,
    ),
    says(
      '客户买的是孩子的演出服，后天上午十点要穿。',
      'The customer bought a child’s costume, needed the day after tomorrow at ten in the morning.',
    ),
    says(
      `规则：生鲜、药品可以申请优先；衣物不可以。可以改为到分拨中心自提，今天 ${replyBy} 后办理，带运单号和手机后四位。`,
      `Rules: fresh goods and medicine may ask for priority, clothes may not. The parcel may be collected at the hub, today after ${replyBy}, with the waybill and the last four digits of the phone.`,
    ),
    says(
      '延误没有现金赔偿。不得替别的部门许诺。',
      'There is no cash compensation for delay. Do not promise for other departments.',
    ),
  ],
  first: 'open',
  turns: {
    open: {
      calm: says(
        '你们天天说明天到，明天到，到底是哪个明天？',
        'Every day you say “tomorrow”. Which tomorrow would that be?',
      ),
      hot: says(
        '天天说明天到！我女儿后天演出，衣服要是不到，你们就是骗子！',
        '“Tomorrow”, every day! My daughter is on stage the day after tomorrow. If the costume is not here, you are frauds!',
      ),
      better: says(
        '先接住情绪，再问清楚最晚什么时候要。这个时间决定后面怎么办。',
        'Take in the feeling first, then ask by when it is needed at the latest. Everything after depends on it.',
      ),
      options: [
        best(
          'listen',
          'verify',
          '孩子的演出，确实不能错过。最晚什么时候要拿到衣服？我按这个时间来想办法。',
          'A child’s performance must not be missed. By when do you need the costume at the latest? I will work from that.',
        ),
        option(
          'empathise',
          'verify',
          '一次次等到的都是“明天”，谁都会生气。',
          'To hear “tomorrow” again and again would make anybody angry.',
        ),
        option('dismiss', 'storm', '请您注意用语，我们不是骗子。', 'Mind your language, we are no frauds.'),
        option(
          'overpromise',
          'verify',
          '这次是真的！我已经跟分拨中心打过招呼，您女儿的演出服我亲自盯着，明天上午一定送到您手上，您放一百个心。',
          'This time it is true! I have had a word with the hub and will keep an eye on your daughter’s costume myself: it will be in your hands tomorrow morning for certain, do not worry at all.',
        ),
      ],
    },
    storm: {
      calm: says('我说得不对吗？', 'Am I wrong, then?'),
      hot: says(
        '我花钱还要看你脸色？把你们经理叫来！',
        'I pay, and have to put up with this? Get me your manager!',
      ),
      better: says(
        '不争“骗子”两个字。道歉，给出找主管的路，同时接着办。',
        'Do not fight over the word. Apologise, offer the way to a supervisor, and go on working.',
      ),
      options: [
        best(
          'apologise',
          'verify',
          '对不起，我不该先说这个。我可以请主管今天给您回电；孩子的衣服，我现在就查。',
          'I am sorry, I should not have begun with that. My supervisor can call you today; I am looking for the costume right now.',
        ),
        option('escalate', 'verify', '我给您登记主管回电。', 'I will register a call back by a supervisor.'),
        option(
          'blame',
          'verify',
          '经理来了也是一样。大促的东西谁都知道要早买，您拖到演出前几天才下单，路上一堵就赶不上了，这真怪不到我们头上。',
          'A manager will tell you the same. Everybody knows to buy early in the peak season; you ordered days before the performance, then there is a queue and it is late. That is really not our fault.',
        ),
        option('listen', 'verify', '您说得对，我听着。', 'You are right. I am listening.'),
      ],
    },
    verify: {
      calm: says(
        '后天上午十点。你先查清楚再说。',
        'The day after tomorrow at ten. Look it up before you say anything.',
      ),
      hot: says('后天上午十点！晚一分钟都没用！', 'The day after tomorrow at ten! A minute late is useless!'),
      better: says(
        '核对两样就够：运单号，手机后四位。演出几点、孩子多大，都不用再问。',
        'Two things are enough: the waybill and four digits of the phone. Nothing about the child.',
      ),
      options: [
        best(
          'verify',
          'explain',
          `好，后天十点。运单尾号 ${tail}，请再报一下手机后四位，对上了我就看它排在哪里。`,
          `Ten o’clock, the day after tomorrow. It ends in ${tail}; please give me the last four digits of your phone and I will see where it stands.`,
        ),
        option(
          'secrets',
          'explain',
          '请把支付密码告诉我，我从订单里查。',
          'Please tell me your payment password, I will look it up in the order.',
        ),
        option('explain', 'explain', '我先看看系统。', 'Let me look at the system.'),
        option(
          'dismiss',
          'explain',
          '这么多件，我哪查得过来。',
          'With so many parcels, how could I look up each one?',
        ),
      ],
    },
    explain: {
      calm: says('所以现在是什么情况？', 'So what is going on?'),
      hot: says('又要说“系统问题”是吧？', 'Let me guess: “a problem of the system”?'),
      better: says(
        `原因和时间都在公告里：三倍的货，排队约 ${queueHours} 小时。照实说，并说明衣物不能插队，不给空希望。`,
        `Cause and time are in the notice: three times the volume, some ${queueHours} hours. Say so, and say that clothes cannot jump the queue.`,
      ),
      options: [
        best(
          'explain',
          'pressure',
          `不是系统问题。${hub}的货是平时的三倍，您的件在排队，公告说大约 ${queueHours} 小时。衣物不能优先，后天十点前送不送得到，我不敢保证。`,
          `It is not the system. ${hub} has three times its usual volume; yours is in the queue, about ${queueHours} hours by the notice. Clothes get no priority, so I cannot promise it by ten that day.`,
        ),
        option(
          'overpromise',
          'pressure',
          '我现在就给您备注特别加急，再跟装车的班组说一声，您的件不用排队，明天第一车就发，中午以前派送员给您送到家，赶后天的演出绰绰有余。',
          'I will mark it as most urgent right now and have a word with those who load: yours skips the queue, leaves with the first truck tomorrow and is at your door before noon, in good time for the performance.',
        ),
        option(
          'explain',
          'pressure',
          '最近件多，会慢一点。',
          'There are many parcels these days, it takes a little longer.',
        ),
        option(
          'blame',
          'pressure',
          '是商家发货太晚，您找商家。',
          'The shop sent it too late. Talk to the shop.',
        ),
      ],
    },
    pressure: {
      calm: says('那我怎么办？总不能让孩子没衣服穿。', 'What am I to do? She cannot go without a costume.'),
      hot: says('那就是没办法了？我女儿怎么办！', 'So there is nothing to be done? What about my daughter!'),
      better: says(
        `规则里还有一条路：今天 ${replyBy} 后到分拨中心自提。把做得到的路说清楚，让客户自己选。`,
        `The rules leave one way: collecting at the hub today after ${replyBy}. Say what is possible and let the customer choose.`,
      ),
      options: [
        best(
          'commit',
          'close',
          `有一个稳妥的办法：今天 ${replyBy} 以后到${hub}分拨中心自提，带运单号和手机后四位。要的话我现在登记，并在 ${replyBy} 前打电话告诉您件已经拣出来没有。`,
          `There is a safe way: collect it at the ${hub} hub today after ${replyBy}, with the waybill and four digits of your phone. If you like I register it now, and call you before ${replyBy} to say whether it has been picked out.`,
        ),
        option(
          'escalate',
          'close',
          '我向主管反映，看能不能特殊处理。',
          'I will ask my supervisor whether an exception can be made.',
        ),
        option(
          'invent',
          'close',
          '您先去买一套，买多少钱我们全报销。',
          'Buy another one, we will pay for it whatever it costs.',
        ),
        option('dismiss', 'close', '没有办法，只能等。', 'There is nothing to be done but wait.'),
      ],
    },
    close: {
      calm: says('行，那就自提吧。', 'All right, I will collect it.'),
      hot: says('我跑过去要是又没有呢？', 'And if I go there and it is not ready?'),
      better: says(
        '把约定说全：先打电话，件拣出来了再出门。这样客户不会白跑。',
        'Say the whole agreement: first the call, then the trip, so that they do not go for nothing.',
      ),
      options: [
        best(
          'commit',
          'end',
          `您先不要出门。${replyBy} 前我打给您，说件拣出来了，您再去；没有拣出来，我也照实告诉您，再商量。`,
          `Do not leave yet. I will call you before ${replyBy}: go when I say it is ready; if it is not I will say so, and we see what else.`,
        ),
        option(
          'verify',
          'end',
          `好的，我再核对一遍：您今天到${hub}分拨中心自提，带上运单号和手机后四位就可以，别的什么都不用带；路要是远，出门前看一眼堵不堵车。`,
          `Let me check once more: you collect it today at the ${hub} hub, with the waybill and four digits of your phone, and need to bring nothing else; if it is far, have a look at the traffic before you leave.`,
        ),
        option('overpromise', 'end', '不会的，您去了肯定有。', 'No, it will be there for certain.'),
        option(
          'blame',
          'end',
          '那就要看他们干活的人了，我管不了。',
          'That is up to the people there, it is beyond me.',
        ),
      ],
    },
  },
});
