import { Registers } from '../verify/register-store.ts';
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { ok } from '../kernel/result.ts';
import { showYuan } from '../kernel/money.ts';
import {
  applicantAccount,
  applicantContacts,
  enterApplicant,
  hasPhone,
  sendApplicantCode,
} from '../people/applicant-store.ts';
import { giveSession, SESSION_COOKIE, type SignInParts } from '../people/sign-in-routes.ts';
import { ratesSaid } from '../pay/rates-text.ts';
import { publishedCardLines, rateCardFrom } from '../pay/rate-card-store.ts';
import { deliver } from '../people/entrance-store.ts';
import { displayNames } from '../people/name-store.ts';
import type { VaultParts } from '../people/vault-entry-store.ts';
import { eraseQualificationsWith } from '../qualify/qualification-store.ts';
import { applicationRoutes } from '../recruit/application-routes.ts';
import type { Contacts } from '../recruit/application-step-store.ts';
import { decidingRoutes } from '../recruit/deciding-routes.ts';
import { interviewRoutes } from '../recruit/interview-routes.ts';
import type { ApplicantDoor } from '../recruit/pages/public/applicant-door.ts';
import { applyPages, type ApplyPageParts } from '../recruit/pages/public/apply-pages.ts';
import { standingPages } from '../recruit/pages/public/standing-pages.ts';
import type { SendNotice } from '../recruit/notice-store.ts';
import type { CardsOf } from '../recruit/job-offer-store.ts';
import { certificateEvidence, certificatesTaker } from './qualifying.ts';

type Parts = SignInParts & VaultParts & Omit<ApplyPageParts, 'contacts' | 'door' | 'sendsNotices'>;

/** What goes on with applications: for whoever applies, and for those who decide. */
export function applicationDoors(parts: Parts): Hono {
  const applying = {
    ...parts,
    contacts: contactsOver(parts),
    cardsOf: offeredCards,
    names: displayNames,
    sendsNotices: parts.sms !== undefined,
    evidenceOf: certificateEvidence,
    takeEvidence: certificatesTaker(parts),
    door: applicantDoor(parts),
  };
  return new Hono()
    .route('/', applyPages(applying))
    .route('/', standingPages(applying))
    .route('/api', applicationRoutes(applying))
    .route('/api', decidingRoutes(applying))
    .route('/api', interviewRoutes(applying));
}

type Ground = VaultParts &
  Pick<SignInParts, 'database' | 'ids' | 'clock' | 'houseKey' | 'sessions'> &
  Partial<Pick<SignInParts, 'sms' | 'log'>>;

/** What tends applications when nobody asks, with the register as the house has it. */
export function tendingApplications(parts: Ground) {
  const registers = new Registers(parts);
  const { sms, log } = parts;
  const sendNotice: SendNotice | undefined = sms && log && ((message) => deliver(sms, message, log));
  return {
    ...parts,
    sendNotice,
    contacts: contactsOver(parts),
    register: async () => (await registers.current()).register,
    cardsOf: offeredCards,
    applicantAt: applicantAccount(parts),
  };
}

/** How applicants come in, put together from the people's room. */
const applicantDoor = (parts: SignInParts): ApplicantDoor => ({
  sendCode: (context, asked) => sendApplicantCode(parts, { ...asked, client: parts.clientOf(context) }),
  enter: async (context, given) => {
    const entered = await enterApplicant(parts, given, {
      client: parts.clientOf(context),
      token: getCookie(context, SESSION_COOKIE),
    });
    if (!entered.ok) return entered;
    giveSession(context, parts, entered.value.token);
    return ok({ personId: entered.value.personId });
  },
  leave: async (context) => {
    const token = getCookie(context, SESSION_COOKIE) ?? '';
    const signedIn = await parts.sessions.find(token);
    await parts.database.transaction((tx) => parts.sessions.endToken(tx, token));
    if (signedIn) parts.sessions.forget(signedIn.caller.personId);
    deleteCookie(context, SESSION_COOKIE, { path: '/' });
  },
  callerOf: async (context: Context) =>
    (await parts.sessions.find(getCookie(context, SESSION_COOKIE) ?? ''))?.caller,
  hasPhone: (asked) => hasPhone(parts, asked),
});

/** The rate cards of pay, as an offer takes them. */
const offeredCards: CardsOf = async (tx, { city, on }) => {
  const lines = await publishedCardLines(tx, on);
  return lines
    .filter((line) => line.city === city && (line.validTo === null || line.validTo >= on))
    .map((line) => {
      const card = rateCardFrom(line);
      const { hour } = card.prices;
      const price = hour === 'unpaid' ? '' : ` · ${showYuan(hour)}`;
      return {
        id: line.id,
        name: `${line.version} · ${line.role}${price}`,
        said: { version: line.version, rates: ratesSaid(line.rates) },
        rates: card,
      };
    });
};

/** Phones and accounts of applicants; what else was kept with an application goes with the phone. */
function contactsOver(parts: Parameters<typeof applicantContacts>[0]): Contacts {
  const contacts = applicantContacts(parts);
  return {
    ...contacts,
    erasePhone: async (tx, erased) => {
      await contacts.erasePhone(tx, erased);
      await eraseQualificationsWith(tx, erased.applicationId);
    },
  };
}
