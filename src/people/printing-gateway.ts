import type { Language } from '../kernel/words.ts';
import type { SmsGateway } from './sms-gateway.ts';
import { maskedMobile } from './phone.ts';
import { printedMessage } from './words.ts';

/** For the example operator: messages appear where the server was started, and nowhere else. */
export const printingGateway = (print: (line: string) => void, language: Language): SmsGateway => ({
  send: ({ phone, text }) => {
    print(`${printedMessage[language]} ${maskedMobile(phone)}: ${text}`);
    return Promise.resolve(true);
  },
});
