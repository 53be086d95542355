export { LANGUAGE_COOKIE, languageAskedIn, languageOf } from '../platform/language.ts';
