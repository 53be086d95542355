import { about } from '../../../terms/words.ts';

/** What sections about agreements are called; they are in the frame before any page is. */
export const agreementSectionWords = {
  mine: about('我的协议', 'My agreement'),
  agreements: about('协议', 'Agreements'),
  myData: about('我的资料', 'My data'),
} as const;
