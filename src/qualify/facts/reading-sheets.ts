/** What a word is listened to for: the pairs of sounds that dialects fold together. */
export const soundPairs = ['zh-z', 'ng-n', 'n-l', 'f-h'] as const;
export type SoundPair = (typeof soundPairs)[number];

export type ReadingSheet = {
  readonly id: string;
  /** Five of each pair, in the order in which they are read. */
  readonly words: readonly { readonly text: string; readonly pair: SoundPair }[];
  /** As an agent would say it, without figures, so that every sign is one syllable. */
  readonly passage: string;
};

/** Four rows of five: one row a pair, read across. */
const wordsOf = (rows: { readonly [pair in SoundPair]: string }): ReadingSheet['words'] => {
  const lists = soundPairs.map((pair) => rows[pair].split(' ').map((text) => ({ text, pair })));
  return [0, 1, 2, 3, 4].flatMap((place) => lists.flatMap((list) => list[place] ?? []));
};

/** Written for this test. A sheet that has become known is taken out, its id is never used again. */
export const readingSheets: readonly ReadingSheet[] = [
  {
    id: 'a1',
    words: wordsOf({
      'zh-z': '自治 知识 尊重 组装 四十',
      'ng-n': '亲情 人名 心灵 民警 拼命',
      'n-l': '留念 冷暖 奶酪 能力 努力',
      'f-h': '返回 发货 合肥 防护 花费',
    }),
    passage:
      '您好，您的包裹昨天晚上十点到了成都分拨中心，因为这几天到货量很大，还在排队装车。我已经请站点优先处理，预计明天中午以前送到您手上。如果下午两点还没有收到，请您再打这个电话，报运单的后四位，我们会马上查明原因，并且告诉您下一步怎么办。让您久等了，实在对不起。',
  },
  {
    id: 'b1',
    words: wordsOf({
      'zh-z': '资助 追踪 称赞 嘱咐 暂时',
      'ng-n': '精心 聘请 邻近 平民 灵敏',
      'n-l': '老年 暖流 年龄 浓烈 历年',
      'f-h': '符合 分红 挥发 焕发 恢复',
    }),
    passage:
      '您好，我看到您的花瓶在路上碎了，非常抱歉。请您先不要扔掉外箱和里面的泡沫，用手机拍四张照片：外箱、面单、缓冲材料，还有破损的地方。这件货保了价，我们按照实际损失赔偿，最高不超过保价的金额。审核需要三个工作日，结果出来以后，我会亲自打电话通知您，并且一步一步说明。',
  },
  {
    id: 'c1',
    words: wordsOf({
      'zh-z': '正在 职责 姿势 增长 收缩',
      'ng-n': '新型 品评 影印 听信 金星',
      'n-l': '耐力 来年 烂泥 纳凉 女郎',
      'f-h': '发挥 富华 化肥 奉还 后方',
    }),
    passage:
      '您好，给您派件的师傅说，今天上午按了两次门铃，家里没有人，电话也没有打通。我核对了一下，登记的号码少了一位，现在已经改好。您方便的话，今天晚上七点到九点之间，我们再送一次；如果您不在家，也可以放到楼下的驿站，保管三天，不收费用。您选哪一种，我马上登记，不用再打第二次。',
  },
];
