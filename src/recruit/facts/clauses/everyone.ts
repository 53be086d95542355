import { relationTerms } from '../../../terms/facts/relation-terms.ts';
import { workRoleWords } from '../../../verify/token-words.ts';
import { type Clause, LCL, OURS, PIPL, read, said, unread } from './clause.ts';

/** What every agreement says, whatever the relation. */
export const everyoneClauses = {
  parties: read('parties', said('双方', 'The two sides'), [LCL('三、十六', '3, 16')], ({ employer }) => [
    said(
      `甲方：${employer.name}，统一社会信用代码 ${employer.creditCode}，住所 ${employer.address}，法定代表人或主要负责人 ${employer.representative}。`,
      `Side A: ${employer.name}, unified social credit code ${employer.creditCode}, of ${employer.address}, represented by ${employer.representative}.`,
    ),
    said(
      '乙方：在本协议上签名的本人。乙方签名前，甲方没有、也不得索要乙方的身份证号、证件照片和银行账号。',
      'Side B: the person who signs below. Before that, side A has not asked and may not ask for their identity number, pictures of papers, or bank account.',
    ),
  ]),
  work: read('work', said('做什么、在哪里', 'Work and place'), [LCL('八、十七', '8, 17')], (terms) => [
    said(
      `岗位：${workRoleWords[terms.role]['zh-CN']}。内容：${terms.duties}`,
      `Work: ${workRoleWords[terms.role].en}. Duties (in Chinese as advertised): ${terms.duties}`,
    ),
    said(
      `乙方在${terms.city}自己家里工作，使用自己的电脑和网络；甲方不要求乙方购买任何设备、软件或课程。`,
      `Side B works at home in ${terms.city}, on their own computer and line; side A does not ask them to buy any equipment, software or course.`,
    ),
  ]),
  training: unread(
    'training',
    said('培训和设备检测', 'Training, and checks of the equipment'),
    [OURS],
    ({ training }) => [
      said(
        `甲方要求的培训、设备和网络检测、试班都是工作时间，每小时 ${training} 元，从第一小时付起。`,
        `Training, checks of equipment and line, and trial shifts that side A asks for are working time, at ${training} yuan an hour from the first hour.`,
      ),
    ],
  ),
  tax: unread(
    'tax',
    said('个人所得税', 'Income tax'),
    [said('个人所得税法第九条', 'Individual Income Tax Law, art. 9')],
    ({ relation }) => [relationTerms[relation].tax],
  ),
  insurance: unread('insurance', said('社会保险', 'Social insurance'), [OURS], ({ relation }) => [
    relationTerms[relation].insurance,
  ]),
  injury: unread(
    'injury',
    said('受伤怎么办', 'Injury'),
    [said('劳社部发〔2003〕12号（转载）', 'Notice 12 (2003) of the labour ministry (as reprinted)')],
    ({ relation }) => [relationTerms[relation].injury],
  ),
  network: unread('network', said('断网断电', 'When line or power fails'), [OURS], () => [
    said(
      '网络或系统故障不是任何人的错：不计入评分，故障时间按价目支付或写明不支付的理由，乙方不赔偿。',
      'A failure of network or system is nobody’s fault: it does not count in marks, its time is paid by the rate card or the reason why not is told, and side B pays for nothing.',
    ),
  ]),
  data: read(
    'data',
    said('乙方的个人信息', 'Personal data of side B'),
    [PIPL('十三、十七、十九、二十九、四十四至四十七', '13, 17, 19, 29, 44 to 47')],
    () => [
      said(
        '签名之后，甲方才请乙方提供：姓名和银行账号，用来发工资；身份证号和住址，用来申报个人所得税和履行本协议。加密保存，每次查看都有记录；协议结束后，协议资料保存二年，工资资料三年，税务资料十年，期满删除。',
        'Only after the signatures does side A ask for: name and bank account, to pay; identity number and address, to declare income tax and to carry out this agreement. They are kept encrypted and every reading is recorded; after the end, papers of the agreement are kept two years, of pay three, of tax ten, and then erased.',
      ),
      said(
        '乙方可以随时在「我的」里查看、更正、导出和请求删除自己的信息；法律要求保存的，会说明依据和期限。',
        'Side B may at any time see, correct, take away and ask to erase what is kept of them, under “me”; of what the law makes side A keep they are told why and until when.',
      ),
    ],
  ),
  form: read(
    'form',
    said('怎么签、怎么存', 'How it is signed and kept'),
    [
      said('电子签名法第三、四、五、八、十三、十四条', 'Electronic Signature Law, arts. 3, 4, 5, 8, 13, 14'),
      LCL('十六', '16'),
    ],
    () => [
      said(
        '双方同意用电子方式签名：各自键入姓名，并用本人手机收到的一次性验证码确认。每份签名记录所签文本的指纹（SHA-256）、时间、姓名、验证码编号和所用语言；文本改动一个字，指纹就不同。',
        'Both agree to sign electronically: each types their name and confirms it with a one-time code sent to their own phone. Each signature records the fingerprint of the text (SHA-256), the time, the name, the number of the code and the language read; a change of one character changes the fingerprint.',
      ),
      said(
        '双方各持一份同样的 PDF，随时可以下载。以中文为准，英文只供参考。',
        'Both have the same PDF and may fetch it at any time. The Chinese text rules; the English is there to help.',
      ),
    ],
  ),
} as const satisfies { readonly [id: string]: Clause };
