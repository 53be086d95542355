import type { Case, CaseFacts } from '../conversation.ts';
import { best, option, says } from './option.ts';

/** A parcel that has stood still, and a customer who needs it. */
// oxlint-disable-next-line max-lines-per-function -- a conversation is data with a few figures in it, not steps
export const lateCase = ({ waybill, tail, hub, stuckHours, replyBy }: CaseFacts): Case => ({
  title: says('包裹停了两天', 'A parcel that stands still'),
  card: [
    says(
      `运单 ${waybill}，最后一次扫描：${hub}分拨中心，${stuckHours} 小时以前，“已到达”。`,
      `Waybill ${waybill}. Last scan: ${hub} hub, ${stuckHours} hours ago, “arrived”.`,
    ),
    says(
      '没有破损、丢失的记录。什么时候出库，系统里查不到。',
      'No record of damage or loss. When it will leave the hub is not in the system.',
    ),
    says(
      `规则：可以发催件单，分拨中心 24 小时内必须回复；可以约定回电时间，最早明天 ${replyBy}。延误没有现金赔偿。`,
      `Rules: you may file an urgent trace, which the hub must answer within 24 hours; you may promise a call back, at the earliest tomorrow at ${replyBy}. There is no cash compensation for delay.`,
    ),
    says(
      '核对身份只问运单号和手机后四位。',
      'To verify a caller, ask for the waybill and the last four digits of the phone, nothing else.',
    ),
  ],
  first: 'open',
  turns: {
    open: {
      calm: says(
        '我的快递两天没动了，你们到底管不管？',
        'My parcel has not moved for two days. Does anybody care?',
      ),
      hot: says(
        '我的快递两天没动了！里面是我妈要吃的药，打了三次电话，三个人三种说法！',
        'My parcel has not moved for two days! It is my mother’s medicine. I called three times and heard three stories!',
      ),
      better: says(
        '先复述对方的难处，再接着办事。客户已经讲了三遍，最想知道的是这次有人听进去。',
        'Say back what is hard for them, then get to work. After three calls, they want to know that somebody listened.',
      ),
      options: [
        best(
          'empathise',
          'verify',
          '药等了两天，前面三次又说得不一样，换我也着急。这次我从头查到底，您不用再讲第四遍。',
          'Two days for medicine, and three different answers: I would be worried too. I will follow it through, you will not have to tell it a fourth time.',
        ),
        option(
          'apologise',
          'verify',
          '对不起，让您等了两天，还打了三次电话，这样的体验实在太差了，我代表公司向您郑重道歉，也请您多多理解。',
          'I am sorry that you have waited for two days and had to call three times. This is not at all the service that we want for you, and in the name of the company I apologise to you for it.',
        ),
        option(
          'dismiss',
          'storm',
          '大促期间都这样，您再等等就好了。',
          'It is like that in the peak season. Just wait a little longer.',
        ),
        option(
          'blame',
          'storm',
          `这是${hub}分拨中心的问题，跟我们客服没有关系。`,
          `That is the fault of the ${hub} hub; we at the hotline have nothing to do with it.`,
        ),
      ],
    },
    storm: {
      calm: says('你这话什么意思？', 'What is that supposed to mean?'),
      hot: says(
        '又来这一套！我要投诉你！你叫什么名字？',
        'The same story again! I will complain about you! What is your name?',
      ),
      better: says(
        '对方要投诉，不争辩：承认刚才没有帮上忙，告诉他投诉会照登记，再拉回到包裹上。',
        'When they want to complain, do not argue: own that you did not help, register the complaint, and come back to the parcel.',
      ),
      options: [
        best(
          'apologise',
          'verify',
          '刚才那句话没有帮到您，对不起。投诉我照实登记；同时我现在就查您的包裹。',
          'What I just said was no help. I am sorry. I will register your complaint as it is, and look for your parcel now.',
        ),
        option(
          'listen',
          'verify',
          '您说，我在听。慢慢讲，从第一次打电话讲起也行，每一句我都记下来，记完了一并交给主管看。',
          'Please go on, I am listening. Take your time and begin with the first call if you like; I write all of it down and hand it to my supervisor afterwards.',
        ),
        option(
          'dismiss',
          'verify',
          '您要投诉就投诉，我也没办法。',
          'Complain if you like, there is nothing I can do.',
        ),
        option(
          'escalate',
          'verify',
          '我可以请主管给您回电；现在我先把您的包裹查清楚。',
          'I can ask my supervisor to call you back; let me first find out about your parcel.',
        ),
      ],
    },
    verify: {
      calm: says('那你查吧。', 'Go on then, look it up.'),
      hot: says(
        '你要怎么查？你们前面那几个人什么也没查！',
        'How will you look it up? The others did not look at anything!',
      ),
      better: says(
        '核对只要运单号和手机后四位。多问一样，客户就多一分风险，也多一分疑心。',
        'The waybill and four digits are enough. Whatever else is asked for adds to the customer’s risk, and to their doubt.',
      ),
      options: [
        best(
          'verify',
          'explain',
          `请告诉我运单号的后四位和您手机的后四位，核对上了我马上看它现在在哪里。`,
          'Please tell me the last four of the waybill and of your phone; once they match I will see where it is.',
        ),
        option(
          'secrets',
          'explain',
          '为了您的账户安全，麻烦把刚收到的短信验证码念给我，我登录进您的账户，那里看得到比我这边更完整的物流记录。',
          'For the security of your account, please read me the code that you have just received by text message: I will sign in as you and see a fuller record there than I have here.',
        ),
        option(
          'secrets',
          'explain',
          '请报一下您的身份证号，我好核实身份。',
          'Please tell me your identity number so that I can verify you.',
        ),
        option(
          'listen',
          'explain',
          `您先说说，前面三次分别是怎么答复您的？后四位 ${tail} 是这一票吗？`,
          `Tell me first what the three answers were. Is it the one that ends in ${tail}?`,
        ),
      ],
    },
    explain: {
      calm: says('查到了吗？它在哪里？', 'Did you find it? Where is it?'),
      hot: says(
        '别绕弯子，它到底在哪里，今天能不能到？',
        'Stop beating about the bush. Where is it, and will it be here today?',
      ),
      better: says(
        '照卡上的事实说：在哪里，停了多久，什么还不知道。不知道的就说不知道，比一句“今天一定到”可靠。',
        'Say what is on the card: where it is, since when, and what nobody knows yet. “I do not know” is safer than “today for certain”.',
      ),
      options: [
        best(
          'explain',
          'pressure',
          `在${hub}分拨中心，${stuckHours} 小时前到的，之后没有出库；没有丢失、破损的记录。几时出库现在查不到，我不乱说。`,
          `At the ${hub} hub, where it arrived ${stuckHours} hours ago; it has not left, and nothing says lost or damaged. When it will leave I cannot look up, and I will not make it up.`,
        ),
        option(
          'overpromise',
          'pressure',
          '放心，今天下午一定能送到。',
          'Do not worry, it will be with you this afternoon for certain.',
        ),
        option(
          'blame',
          'pressure',
          `查到了：件早就到了${hub}，是派送员嫌路远不肯去拉货，把您这一票压在后面，先送顺路的。我马上通报处分他，叫他今天第一个送您的。`,
          `Found it: it reached ${hub} long ago, but the courier found it too far to fetch, put yours at the back and did the ones on his way first. I will have him punished, and he will bring yours before any other today.`,
        ),
        option(
          'explain',
          'pressure',
          `系统显示在${hub}，具体我也不清楚。`,
          `The system says ${hub}. I do not know more than that.`,
        ),
      ],
    },
    pressure: {
      calm: says('那我妈的药怎么办？你们能做什么？', 'And my mother’s medicine? What can you do?'),
      hot: says(
        '查不到？那药断了你们赔吗？给我个准话！',
        'Not in the system? Will you pay if she runs out? Give me a straight answer!',
      ),
      better: says(
        '做得到的事，加上时间和责任人：发催件单，24 小时内必有回复，几点由谁回电。延误没有现金赔偿，不能随口许。',
        'What can be done, with a time and a name: the trace, an answer within 24 hours, who calls when. There is no cash for delay, so none may be promised.',
      ),
      options: [
        best(
          'commit',
          'close',
          `我现在发催件单，分拨中心 24 小时内必须回复。明天 ${replyBy} 前，我本人给您回电，不管有没有出库都打。药不能断，您可以先在附近药店买两天的量。`,
          `I am filing an urgent trace now; the hub must answer within 24 hours. By ${replyBy} tomorrow I will call you myself, whether it has left or not. Do not let the medicine run out: a pharmacy near you can tide you over.`,
        ),
        option(
          'invent',
          'close',
          '这样，我给您赔 500 元，您别投诉了。',
          'Look, I will pay you 500 yuan, and you do not complain.',
        ),
        option(
          'escalate',
          'close',
          '我发催件单，再请主管跟进，有消息通知您。',
          'I will file a trace and ask my supervisor to follow up. You will hear from us.',
        ),
        option(
          'dismiss',
          'close',
          '我只是客服，我也没有办法。',
          'I am only an agent, there is nothing I can do.',
        ),
      ],
    },
    close: {
      calm: says('好，那我等你电话。', 'All right, I will wait for your call.'),
      hot: says('说话算话？到时候又没人打！', 'Do you mean it? Nobody will call, as always!'),
      better: says(
        '最后把约好的事重复一遍：做什么，几点，打哪个号码。不加新的许诺。',
        'Repeat what was agreed: what, when, to which number. Add no new promise.',
      ),
      options: [
        best(
          'commit',
          'end',
          `我重复一遍：催件单已发；明天 ${replyBy} 前打您尾号这部手机；您要是先收到了，不用管我，我会看到签收。`,
          `Let me repeat: the trace is filed; by ${replyBy} tomorrow I will call this phone; if the parcel comes first, you need do nothing, I will see it.`,
        ),
        option(
          'empathise',
          'end',
          '谢谢您愿意再信我们一次。这两天您跑前跑后实在不容易，祝阿姨早日康复，也请您多注意休息，有什么事随时再打热线，我们都在。',
          'Thank you for trusting us once more. These two days cannot have been easy for you; I wish your mother a quick recovery, take good care of yourself too, and call the hotline whenever there is something.',
        ),
        option(
          'overpromise',
          'end',
          '放心，明天包裹肯定已经在您手里了。',
          'Rest assured, tomorrow it will certainly be in your hands.',
        ),
        option('dismiss', 'end', '那就这样，再见。', 'That is it then, goodbye.'),
      ],
    },
  },
});
