const MOBILE = /^1[3-9]\d{9}$/u;

/** A mobile number of the mainland in its eleven digits, the only kind that a code is sent to; undefined for anything else. */
export function mobileIn(typed: string): string | undefined {
  const digits = typed
    .normalize('NFKC')
    .replaceAll(/[\s-]/gu, '')
    .replace(/^(?:\+|00)86/u, '');
  return MOBILE.test(digits) ? digits : undefined;
}

/** 138****0001: enough to know one's own by, too little to call. */
export const maskedMobile = (digits: string): string => `${digits.slice(0, 3)}****${digits.slice(-4)}`;
