import { agentWithoutLicence } from './agent-without-licence.ts';
import { belowFloor } from './below-floor.ts';
import { claimsBrand } from './claims-brand.ts';
import { workUnlikeTheJob } from './work-unlike-the-job.ts';
import type { Rule } from '../rule.ts';
import { accountLending } from './account-lending.ts';
import { bigPay } from './big-pay.ts';
import { bigPayNoAssessment } from './big-pay-no-assessment.ts';
import { codeNotWellFormed } from './code-not-well-formed.ts';
import { digitalMoney } from './digital-money.ts';
import { easyWork } from './easy-work.ts';
import { errandForStrangers } from './errand-for-strangers.ts';
import { evasiveSpelling } from './evasive-spelling.ts';
import { falseAuthority } from './false-authority.ts';
import { foundOffChannel } from './found-off-channel.ts';
import { hiredUnseen } from './hired-unseen.ts';
import { keepItSecret } from './keep-it-secret.ts';
import { learnedReader } from './learned-reader.ts';
import { loanForWork } from './loan-for-work.ts';
import { luredAbroad } from './lured-abroad.ts';
import { lookAlikeLink } from './look-alike-link.ts';
import { noContract } from './no-contract.ts';
import { oddLink } from './odd-link.ts';
import { papersBeforeContract } from './papers-before-contract.ts';
import { papersForSale } from './papers-for-sale.ts';
import { payFarAbove } from './pay-far-above.ts';
import { prepaidStock } from './prepaid-stock.ts';
import { privateContact } from './private-contact.ts';
import { recruitOthers } from './recruit-others.ts';
import { screenSharing } from './screen-sharing.ts';
import { secretCode } from './secret-code.ts';
import { simLending } from './sim-lending.ts';
import { strangeMessenger } from './strange-messenger.ts';
import { taskAdvance } from './task-advance.ts';
import { unknownApp } from './unknown-app.ts';
import { upfrontFee } from './upfront-fee.ts';
import { urgency } from './urgency.ts';

/** Every rule, gravest kinds first. The learned reader comes last: it fills in where no rule spoke. */
export const rules: readonly Rule[] = [
  upfrontFee,
  taskAdvance,
  prepaidStock,
  loanForWork,
  secretCode,
  screenSharing,
  accountLending,
  simLending,
  errandForStrangers,
  falseAuthority,
  bigPayNoAssessment,
  recruitOthers,
  luredAbroad,
  papersBeforeContract,
  unknownApp,
  hiredUnseen,
  strangeMessenger,
  keepItSecret,
  noContract,
  digitalMoney,
  papersForSale,
  evasiveSpelling,
  lookAlikeLink,
  oddLink,
  payFarAbove,
  agentWithoutLicence,
  belowFloor,
  claimsBrand,
  workUnlikeTheJob,
  codeNotWellFormed,
  bigPay,
  privateContact,
  urgency,
  easyWork,
  foundOffChannel,
  learnedReader,
];
