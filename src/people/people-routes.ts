import { Hono } from 'hono';
import { z } from 'zod';
import { roles } from '../kernel/role.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import { type CallerEnv, onlyAgencyOf } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { type AccountParts, changeAccount, makeAccount, resetPassword } from './account-store.ts';
import { peopleApiWords } from './api-words.ts';
import { findPerson, listPeople, personSorts } from './person-store.ts';
import { refusalOf } from './refusal.ts';

const search = z.strictObject({
  ...listed(personSorts, '-at'),
  role: z.enum(roles).optional(),
  agencyId: z.uuid().optional(),
  state: z.enum(['active', 'disabled']).optional(),
});

const typedRoles = z.array(z.enum(roles)).max(roles.length);
const text = z.string().max(200);

const newPerson = z.strictObject({
  name: text,
  displayName: text,
  roles: typedRoles,
  agencyId: z.uuid().optional(),
  phone: text.optional(),
});

const change = z.strictObject({
  displayName: text.optional(),
  roles: typedRoles.optional(),
  agencyId: z.uuid().nullable().optional(),
  phone: text.nullable().optional(),
  isDisabled: z.boolean().optional(),
});

const personSaid = z.object({
  id: z.uuid(),
  name: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  agencyId: z.uuid().optional(),
  agencyName: z.string().optional(),
  phoneMasked: z.string().optional(),
  madeAt: z.iso.datetime(),
  seenAt: z.iso.datetime().optional(),
  isDisabled: z.boolean(),
});

const passwordSaid = z.object({ temporaryPassword: z.string(), endsAt: z.iso.datetime() });
const key = z.object({ id: z.uuid() });

const malformed = refusalOf('request-malformed');
const missing = refusalOf('not-found');

const person = { about: peopleApiWords.person, shape: personSaid };
const made = {
  about: peopleApiWords.newPerson,
  shape: z.object({ person: personSaid, ...passwordSaid.shape }),
};
const password = { about: peopleApiWords.resetPassword, shape: passwordSaid };

/** Accounts: who may sign in, as what. People of an agency see those of their own. */
export const peopleRoutes = (parts: AccountParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .get(
      '/people',
      described(
        peopleApiWords.people,
        { 200: { about: peopleApiWords.people, shape: pageShape(personSaid) } },
        [malformed],
      ),
      asked('query', search, malformed),
      async (context) => {
        const only = onlyAgencyOf(context.get('caller'));
        return context.json(await listPeople(parts.database.reader, context.req.valid('query'), only));
      },
    )
    .get(
      '/people/:id',
      described(peopleApiWords.person, { 200: person }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        const only = onlyAgencyOf(context.get('caller'));
        return context.json(found(await findPerson(parts.database.reader, id, only), missing));
      },
    )
    .post(
      '/people',
      described(peopleApiWords.newPerson, { 201: made }, [malformed, refusalOf('name-taken')]),
      asked('json', newPerson, malformed),
      async (context) => {
        const answer = await makeAccount(parts, context.get('caller'), context.req.valid('json'));
        return context.json(granted(answer, refusalOf), 201);
      },
    )
    .patch(
      '/people/:id',
      described(peopleApiWords.changePerson, { 200: person }, [malformed, missing, refusalOf('last-owner')]),
      asked('param', key, missing),
      asked('json', change, malformed),
      async (context) => {
        const wanted = { ...context.req.valid('json'), ...context.req.valid('param') };
        return context.json(granted(await changeAccount(parts, context.get('caller'), wanted), refusalOf));
      },
    )
    .post(
      '/people/:id/passwords',
      described(peopleApiWords.resetPassword, { 201: password }, [missing]),
      asked('param', key, missing),
      async (context) => {
        const { id } = context.req.valid('param');
        return context.json(granted(await resetPassword(parts, context.get('caller'), id), refusalOf), 201);
      },
    );
