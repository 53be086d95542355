import { z } from 'zod/mini';
import { ask } from './ask.ts';

const account = z.object({
  name: z.string(),
  password: z.string(),
  displayName: z.string(),
  about: z.string(),
});

/** An account to look around with, of an operator that does not exist. */
export type ExampleAccount = z.output<typeof account>;

/** The accounts to try, in the reader's language; none once a real operator works here. */
export async function exampleAccounts(signal: AbortSignal): Promise<readonly ExampleAccount[]> {
  const answer = await ask('/api/example', { shape: z.object({ accounts: z.array(account) }), signal });
  return answer.ok ? answer.value.accounts : [];
}
