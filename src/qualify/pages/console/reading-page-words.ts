import type { Words } from '../../../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the page for raters says. */
export const readingPageWords = {
  section: about('待评的朗读', 'Readings to rate'),
  lead: about(
    '每段录音由两个人各自听、各自评；没有姓名，没有评完以前看不到别人的分。相差超过 10 分时再请一个人。录音 30 天后自动删除，每听一次都有记录。',
    'Two people listen to each recording and rate it apart: no name, and nobody else’s marks before there is a result. More than 10 points apart, a third listens. A recording is erased after 30 days, and each hearing is written down.',
  ),
  empty: about(
    '没有要评的朗读。有人交来录音时会出现在这里。',
    'There is nothing to rate. Recordings appear here when somebody hands one in.',
  ),
  number: about('编号', 'Number'),
  sheet: about('材料', 'Sheet'),
  state: about('进展', 'State'),
  handedInAt: about('交来时间', 'Handed in'),
  soundUntil: about('录音删除', 'Recording erased'),
  ratings: about('已评', 'Ratings'),
  mine: about('我评过', 'Rated by me'),
  yes: about('评过', 'yes'),
  no: about('没有', 'no'),
  toDo: about('我要评的', 'For me to rate'),
  onlyMine: about('只看我还没评的', 'only what I have not rated'),
  result: about('结果', 'Result'),
  listen: about('听录音', 'Listen'),
  load: about('打开录音（会记录）', 'Open the recording (written down)'),
  recording: about('录音', 'Recording'),
  noSound: about('录音打不开，或者已经删除。', 'The recording cannot be opened, or is erased.'),
  wordsTitle: about('二十个词', 'Twenty words'),
  passageTitle: about('短文', 'Passage'),
  rate: about('我的评分', 'My sheet'),
  /** A word of the sheet is itself in either language. */
  read: (text: string): Words => about(text, text),
  flawed: about('有缺陷的词', 'Words that are flawed'),
  flawedHint: about(
    '声母、韵母、声调不到位，但不会听成别的字。没有选的都算读对。',
    'Initial, final or tone off, yet not taken for another word. What is not chosen counts as right.',
  ),
  wrong: about('读错的词', 'Words that are wrong'),
  misread: about('短文读错、漏读、添读的字数', 'Syllables of the passage misread, left out or added'),
  misreadHint: about('每个字扣 0.5 分。', 'Half a point off for each.'),
  misreadAmiss: about('字数要写成 0 到 200 的整数。', 'Please give a whole number from 0 to 200.'),
  accent: about('方言语音', 'Sounds of a dialect'),
  intonation: about('语调偏误', 'Flaws of intonation'),
  flow: about('停连不当、重复', 'Halts and repeats'),
  unratable: about('评不了（选了就不用填上面的）', 'Cannot be judged (then leave the rest)'),
  unratableHint: about(
    '两个人都说评不了，结果就是“评不出来”，请本人重录。',
    'When two people say so, that is the result, and the reader is asked to record again.',
  ),
  send: about('交评分', 'Hand in'),
  done: about('您已经评过。', 'You have rated it.'),
  waiting: about(
    '等另一位评完，大家的评分都会在这里。',
    'When the others have rated, every sheet is shown here.',
  ),
  given: about('评分', 'Sheets'),
  mySheet: about('我', 'I'),
  unknownRater: about('已不在册的人', 'somebody no longer listed'),
  measures: about('仪器量的', 'Measured'),
  measured: (over: string, pace: number, pauses: number): Words =>
    about(
      `人声高出杂音 ${over}，${pace} 字/分，停顿 ${pauses} 次`,
      `voice ${over} over the noise, ${pace} characters a minute, ${pauses} pauses`,
    ),
} as const;
