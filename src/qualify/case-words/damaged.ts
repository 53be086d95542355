import type { Case, CaseFacts } from '../conversation.ts';
import { best, option, says } from './option.ts';

/** A damaged parcel with a declared value. */
// oxlint-disable-next-line max-lines-per-function -- a conversation is data with a few figures in it, not steps
export const damagedCase = ({
  waybill,
  tail,
  declaredYuan,
  lossYuan,
  owedYuan,
  replyBy,
}: CaseFacts): Case => ({
  title: says('保价的包裹碎了', 'Declared, and broken'),
  card: [
    says(
      `运单 ${waybill}，今天签收。保价 ${declaredYuan} 元。客户说里面的茶具碎了，买的时候 ${lossYuan} 元，有订单。`,
      `Waybill ${waybill}, signed for today. Declared value ${declaredYuan} yuan. The customer says the tea set inside is broken; it cost ${lossYuan} yuan, there is an order.`,
    ),
    says(
      `规则：按实际损失赔，最高不超过保价金额，所以全部碎了最多赔 ${owedYuan} 元。要照片四张（外箱破处、面单、缓冲、破损的东西）和购买凭证，3 个工作日审核。`,
      `Rules: the actual loss is paid, at most what was declared, so for a total loss at most ${owedYuan} yuan. Needed: four photographs (box, label, padding, the broken thing) and proof of purchase; checked within 3 working days.`,
    ),
    says(
      '赔款只退到客户自己在理赔页面填的账户，电话里不收账号。',
      'Money goes to the account that the customer enters on the claims page. No account numbers by phone.',
    ),
  ],
  first: 'open',
  turns: {
    open: {
      calm: says(
        '我收到的茶具碎了，我是保了价的，你们怎么处理？',
        'The tea set I received is broken. I declared its value. What will you do?',
      ),
      hot: says(
        '茶具全碎了！我保了价的！送给长辈的东西，你让我怎么拿得出手！',
        'The tea set is in pieces! I declared it! It was a present for an elder, how am I to give that?',
      ),
      better: says(
        '先认下这份难堪，再动手。保了价的客户怕的是“推来推去”。',
        'Own the embarrassment first, then act. What they fear is being sent from one desk to the next.',
      ),
      options: [
        best(
          'empathise',
          'verify',
          '要送长辈的礼物碎成这样，确实让您为难。您保了价，这票由我登记、由我跟到底。',
          'A present for an elder, in pieces: that puts you in a hard place. It was declared; I register it and stay with it to the end.',
        ),
        option(
          'apologise',
          'verify',
          '非常抱歉给您添了这么大的麻烦。我们一向看重每一位客户的体验，出了这样的事，我们心里也不好受，请您一定收下我们的歉意。',
          'I am very sorry for all this trouble. We set great store by how every one of our customers is served, and when such a thing happens we feel bad about it too: please accept our apologies.',
        ),
        option(
          'blame',
          'storm',
          '是不是商家本来就没有包装好？',
          'Perhaps the shop did not pack it well in the first place?',
        ),
        option(
          'dismiss',
          'storm',
          '签收了就不归我们管了。',
          'Once it is signed for it is no longer our business.',
        ),
      ],
    },
    storm: {
      calm: says('你这是要推责任吗？', 'Are you passing the blame?'),
      hot: says(
        '你这是什么态度！我保价保了个寂寞？我要找媒体！',
        'What an attitude! What did I pay the declaration for? I will go to the press!',
      ),
      better: says(
        '收回推责任的话，说明保价就是管这个的。对方说什么重话，都不接。',
        'Take the blame-shifting back, and say that declaring is for exactly this. Leave the hard words alone.',
      ),
      options: [
        best(
          'apologise',
          'verify',
          '我收回刚才那句话，对不起。您保了价，签收以后发现破损照样可以理赔，我现在就登记。',
          'I take that back, I am sorry. It was declared; damage found after signing can be claimed as well. I register it now.',
        ),
        option('listen', 'verify', '您先别急，慢慢说，我听着。', 'Take your time, I am listening.'),
        option('dismiss', 'verify', '找媒体也要按规定来。', 'Press or no press, rules are rules.'),
        option('escalate', 'verify', '我请理赔主管来跟您谈。', 'I will have the head of claims talk to you.'),
      ],
    },
    verify: {
      calm: says('你要我提供什么？', 'What do you need from me?'),
      hot: says('又要我交一堆材料是吧？', 'And now I am to hand in a pile of papers?'),
      better: says(
        '一次说全要什么，说明为什么，不多要。账号不在电话里收。',
        'Say everything that is needed at once, and why, and nothing more. No account by phone.',
      ),
      options: [
        best(
          'verify',
          'explain',
          `只要两样，一次给全：四张照片（外箱破处、面单、缓冲、碎的茶具）和购买订单。运单尾号 ${tail}，请再报一下手机后四位。`,
          `Two things only, once: four photographs (box, label, padding, the broken set) and the order. The waybill ends in ${tail}; please give me the last four digits of your phone.`,
        ),
        option(
          'secrets',
          'explain',
          '不用那么麻烦：您把银行卡号和刚收到的短信验证码报给我，我从快速通道直接给您打款，几分钟就到账，照片和订单以后有空再补，不补也没有关系。',
          'No need for all that: tell me your card number and the code from the message you have just received, and I will pay you at once through the fast lane. Photographs and order can come later, or not at all.',
        ),
        option(
          'explain',
          'explain',
          '需要照片和凭证，您看着拍就行。',
          'Photographs and some proof, whatever you have.',
        ),
        option(
          'secrets',
          'explain',
          '请拍一张身份证正反面发给我的个人微信。',
          'Send a picture of both sides of your identity card to my own WeChat.',
        ),
      ],
    },
    explain: {
      calm: says(
        `我买的时候 ${lossYuan} 元，保了 ${declaredYuan} 元，能赔多少？`,
        `It cost ${lossYuan} yuan and I declared ${declaredYuan}. How much will I get?`,
      ),
      hot: says(
        `${lossYuan} 元买的，保了 ${declaredYuan} 元，你给我说清楚赔多少！`,
        `${lossYuan} yuan, declared at ${declaredYuan}: tell me plainly how much!`,
      ),
      better: says(
        `规则算得出来：实际损失和保价金额里取小的，最多 ${owedYuan} 元。说清楚“最多”，也说清楚要审核。`,
        `The rule gives it: the lesser of loss and declared value, at most ${owedYuan} yuan. Say “at most”, and say that it is checked.`,
      ),
      options: [
        best(
          'explain',
          'pressure',
          `按实际损失赔，最高到保价金额，两个里取小的。如果全部碎了，最多是 ${owedYuan} 元；没有碎的部分不算。最后以审核为准。`,
          `The actual loss, at most what was declared: the lesser of the two. If all of it is broken that is at most ${owedYuan} yuan; what is whole does not count. The check decides.`,
        ),
        option(
          'invent',
          'pressure',
          `您这种情况我很同情。又保了价，又是送长辈的，我可以破例给您翻倍，一共赔 ${2 * Math.max(declaredYuan, lossYuan)} 元，不看实际损失，也不用审核，您等着收款就行。`,
          `I feel for you. Since it was declared and a present for an elder too, I can make an exception and double it: ${2 * Math.max(declaredYuan, lossYuan)} yuan, whatever the loss and without any check; all you need to do is to wait for the money.`,
        ),
        option('overpromise', 'pressure', `全额赔，今天就到账。`, 'You get all of it, and today.'),
        option('explain', 'pressure', '具体要看审核，我说不好。', 'It depends on the check, I cannot say.'),
      ],
    },
    pressure: {
      calm: says('那要等多久？', 'How long will it take?'),
      hot: says('审核审核，审到哪一天？', 'Checked, checked: until when?'),
      better: says(
        '给出规则里的期限，再给一个自己的动作和时间。',
        'Give the time that the rule gives, and an act and a time of your own.',
      ),
      options: [
        best(
          'commit',
          'close',
          `材料齐了算起，3 个工作日出结果。您今天发来的话，明天 ${replyBy} 前我打电话告诉您材料齐不齐，不齐缺哪一样。`,
          `Three working days from when everything is there. If you send it today I will call you before ${replyBy} tomorrow to say whether it is complete, and what is missing if not.`,
        ),
        option('explain', 'close', '3 个工作日。', 'Three working days.'),
        option(
          'escalate',
          'close',
          '您要是着急，我请理赔主管关注一下。',
          'If it is urgent I will ask the head of claims to keep an eye on it.',
        ),
        option(
          'overpromise',
          'close',
          '我帮您催！理赔那边我熟，今天我亲自去找他们，下班以前肯定批下来，最晚今天晚上钱就到您账上，您什么都不用管，安心等着就好。',
          'I will push it! I know the people in claims, I will go to them myself today; it will be approved before they close and the money will be with you tonight at the latest. You need not do anything, just wait.',
        ),
      ],
    },
    close: {
      calm: says('好，钱怎么给我？', 'All right. How will I be paid?'),
      hot: says(
        '钱怎么给？别到时候又问我要这要那！',
        'And the money? Do not come asking for this and that again!',
      ),
      better: says(
        '账户由客户自己在理赔页面填。顺便提醒：谁来电话要卡号、验证码，都不是我们。',
        'The customer enters the account on the claims page. And warn them: whoever calls for card numbers or codes is not us.',
      ),
      options: [
        best(
          'explain',
          'end',
          '审核通过后，您自己在理赔页面填收款账户，电话里我们不收账号。之后要是有人来电要卡号或验证码，都不是我们，请挂断。',
          'Once approved, you enter the account yourself on the claims page; we take none by phone. If anybody calls for card numbers or codes later, it is not us: hang up.',
        ),
        option(
          'commit',
          'end',
          '页面上填账户，审核通过后原路办理。',
          'You enter it on the page; it is paid after approval.',
        ),
        option(
          'secrets',
          'end',
          '您现在把卡号报给我，我先记着。',
          'Tell me your card number now, I will note it down.',
        ),
        option('dismiss', 'end', '到时候短信会通知的，再见。', 'You will get a text message. Goodbye.'),
      ],
    },
  },
});
