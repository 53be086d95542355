import { Hono } from 'hono';
import { z } from 'zod';
import { roles } from '../kernel/role.ts';
import { described } from '../platform/api.ts';
import type { Database } from '../platform/database/database.ts';
import { languageOf } from '../platform/language.ts';
import { ProblemError } from '../platform/problem.ts';
import { peopleApiWords } from './api-words.ts';
import { exampleAccountsIn } from './operator-store.ts';
import { refusalOf } from './refusal.ts';

const accountsSaid = z.object({
  accounts: z.array(
    z.object({
      name: z.string(),
      password: z.string(),
      phone: z.string(),
      displayName: z.string(),
      roles: z.array(z.enum(roles)),
      about: z.string(),
    }),
  ),
});

/** The example accounts with their passwords, for the sign-in page to show: public, like the passwords, while they exist. */
export const exampleRoutes = ({ database }: { readonly database: Database }) =>
  new Hono().get(
    '/example',
    described(peopleApiWords.example, { 200: { about: peopleApiWords.example, shape: accountsSaid } }, [
      refusalOf('not-found'),
    ]),
    async (context) => {
      context.header('cache-control', 'no-store');
      const language = languageOf(context.req.raw);
      const accounts = await exampleAccountsIn(database.reader);
      if (accounts.length === 0) throw new ProblemError(refusalOf('not-found'));
      return context.json({
        accounts: accounts.map(({ name, password, phone, displayName, roles: held, about }) => ({
          name,
          password,
          phone,
          displayName,
          roles: held,
          about: about[language],
        })),
      });
    },
  );
