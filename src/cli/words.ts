import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the command line itself says; a command's own sentences are in its room. */
export const cliWords = {
  title: about(
    '李逵的命令行：与页面用同一套规则。',
    'Likui on the command line: the same rules as the pages.',
  ),
  usage: about(
    '用法：npm run --silent likui -- 命令 [文件] [--json | --ndjson] [--lang zh|en]。不写文件就读标准输入。',
    'Usage: npm run --silent likui -- COMMAND [FILE] [--json | --ndjson] [--lang zh|en]. Without FILE, standard input.',
  ),
  commands: about('命令：', 'Commands:'),
  checkSummary: about(
    '核对一条招聘或一段聊天：有没有红旗，凭什么，下一步怎么办。',
    'Check a posting or a chat: red flags, what they rest on, what to do next.',
  ),
  moreHelp: about(
    'likui help 命令：例子与可用的名称。',
    'likui help COMMAND: an example and the known names.',
  ),
  example: about('可以直接运行的例子：', 'An example that runs:'),
  names: about('可用的名称：', 'Known names:'),
  ndjson: about(
    '--ndjson：每行一个输入，按顺序每行一个回答；空行跳过。',
    '--ndjson: one input a line, one answer a line, in order; empty lines are passed over.',
  ),
  readingStandardInput: about(
    '正在读取标准输入，输完后按 Ctrl-D。',
    'Reading standard input; end it with Ctrl-D.',
  ),
  commandUnknown: about(
    '没有这个命令。likui help 列出全部命令。',
    'There is no such command. `likui help` lists them all.',
  ),
  optionUnknown: about(
    '没有这个选项。可用：--json、--ndjson、--lang zh|en，以及一个文件。',
    'There is no such option. Known: --json, --ndjson, --lang zh|en, and one file.',
  ),
  fileUnreadable: about('读不了这个文件。', 'The file cannot be read.'),
  inputTooLong: about('输入太长了，最多 16 MB。', 'The input is too long; at most 16 MB.'),
  inputNotText: about(
    '输入不是文字：既不是 UTF-8，也不是 GBK。',
    'The input is not text: neither UTF-8 nor GBK.',
  ),
  inputNotJson: about('输入不是 JSON。', 'The input is not JSON.'),
  inputNotObject: about('输入应是一个 JSON 对象。', 'The input must be one JSON object.'),
  inputMalformed: about(
    '这些字段合在一起不成一个输入；likui help 加命令名可以看到例子。',
    'These fields do not make one input together; `likui help` with the command shows an example.',
  ),
  idMalformed: about(
    'id 应是文字，或不超过 15 位的数字；更长的编号请写成文字。',
    'id must be a text, or a number of at most 15 digits: write a longer one as a text.',
  ),
  fieldUnknown: (field: string): Words =>
    about(`不认识字段 ${field}。`, `The field ${field} is not known here.`),
  fieldMissing: (field: string): Words => about(`缺少字段 ${field}。`, `The field ${field} is missing.`),
  fieldMalformed: (field: string, known: readonly string[]): Words =>
    known.length > 0
      ? about(
          `字段 ${field} 只能是：${known.join(' ')}。`,
          `The field ${field} is one of: ${known.join(' ')}.`,
        )
      : about(
          `字段 ${field} 的值不合格式；likui help 加命令名可以看到例子。`,
          `The field ${field} does not have the expected form; \`likui help\` with the command shows an example.`,
        ),
  internalError: about(
    '这里出了错，不是您的输入的问题。',
    'Something went wrong here; it was not your input.',
  ),
} as const;
