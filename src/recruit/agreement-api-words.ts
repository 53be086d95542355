import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the doors of agreements say of themselves. */
export const agreementApiWords = {
  offers: about(
    '已被接受、还没有拟协议的录用。机构只看到自己的。',
    'Accepted offers without an agreement. An agency sees its own.',
  ),
  judge: about(
    '这些条件能不能签：理由带条文。',
    'Whether these terms can be signed: grounds with their articles.',
  ),
  list: about('协议。机构只看到自己的。', 'Agreements. An agency sees its own.'),
  one: about(
    '一份协议：全文、签名、与上一份的不同、入职清单。',
    'One agreement: text, signatures, what changed against the one before, the first days.',
  ),
  draft: about('拟一份协议；从此文本不再改变。', 'Drafts an agreement, frozen from then on.'),
  replace: about(
    '另拟一份，代替还没有签完的那一份。',
    'Drafts another in the place of one that was not signed.',
  ),
  withdraw: about('撤回还没有签完的协议。', 'Takes back an agreement that was not signed by both.'),
  end: about(
    '写明协议哪一天结束；资料的保存期从那天算起。',
    'Says on which day it ends; the retention of what was kept runs from there.',
  ),
  code: about('把验证码发到本人手机。', 'Sends a code to one’s own phone.'),
  signOperator: about('代表用工方签名。', 'Signs for the operator.'),
  sign: about(
    '本人签名：键入姓名和验证码，并写明所读文本的指纹。签两次等于签一次。',
    'Signs: the name as typed, the code, the fingerprint of the text that was read. Twice is once.',
  ),
  decline: about('不签，并说明原因。', 'Declines, with a reason.'),
  papers: about(
    '双方签名之后才收：直接进保密库，这里只答掩码。',
    'Taken only after both have signed: straight into the vault; the answer is masked.',
  ),
  papersKept: about('收下的资料，掩码。', 'What was kept, masked.'),
  mark: about(
    '入职清单里的一步做完了，或标错了。',
    'A step of the first days is done, or was marked by mistake.',
  ),
  steps: about('入职清单。', 'The first days, step by step.'),
  file: about(
    '协议的 PDF，最后一页是签名证据。',
    'The agreement as PDF; its last page is the evidence of the signatures.',
  ),
  text: about(
    '协议全文的规范 JSON：它的 SHA-256 就是所签的指纹。',
    'The whole agreement as canonical JSON: its SHA-256 is what was signed.',
  ),
  exporting: about(
    '本人在这里的一切：一个 JSON 文件，附各份 PDF 的地址。',
    'Everything kept of oneself in one JSON file, with the addresses of the PDFs.',
  ),
  erasing: about(
    '请求删除：能删的立刻删，法律要求保存的说明依据和期限。',
    'Asks for erasure: what can go goes at once; of what the law keeps it says why and until when.',
  ),
} as const satisfies { readonly [name: string]: Words };
