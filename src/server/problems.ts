import type { Problem } from '../platform/problem.ts';
import { serverWords } from './words.ts';

/** The refusals that are the server's own. A room's are in the room. */
export const notFound: Problem = { kind: 'not-found', status: 404, sentence: serverWords.notFound };
export const requestMalformed: Problem = {
  kind: 'request-malformed',
  status: 400,
  sentence: serverWords.requestMalformed,
};
export const bodyTooLarge: Problem = {
  kind: 'body-too-large',
  status: 413,
  sentence: serverWords.bodyTooLarge,
};
export const tooManyRequests: Problem = {
  kind: 'too-many-requests',
  status: 429,
  sentence: serverWords.tooManyRequests,
};
export const databaseAway: Problem = {
  kind: 'database-away',
  status: 503,
  sentence: serverWords.databaseAway,
};
export const crossSite: Problem = { kind: 'cross-site', status: 403, sentence: serverWords.crossSite };
export const notAllowed: Problem = { kind: 'not-allowed', status: 403, sentence: serverWords.notAllowed };
export const internalError: Problem = {
  kind: 'internal-error',
  status: 500,
  sentence: serverWords.internalError,
};
