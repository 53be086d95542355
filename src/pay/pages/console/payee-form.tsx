import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod/mini';
import { relations } from '../../../terms/relation.ts';
import type { RateCard } from '../../../terms/rate-card.ts';
import type { IncomeKind } from '../../../terms/facts/tax.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { Link } from '../../../web/console/shell/place.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { incomeNames, relationNames } from '../../payslip-words.ts';
import { bookWords as words } from './book-page-words.ts';
import { inBoth } from './both-words.ts';
import { useMayPay } from './may-pay.ts';
import { pageShape, ROWS_SHOWN } from './pay-shape.ts';

export const difficulties = [
  'pre-sales',
  'in-transit',
  'after-sales',
] as const satisfies readonly RateCard['difficulty'][];

export const incomeKinds = [
  'wages',
  'labor-service',
  'platform',
  'student',
  'cumulative-60000',
] as const satisfies readonly IncomeKind[];

export const payeeShape = z.object({
  id: z.string(),
  code: z.string(),
  workerId: z.string(),
  workerName: z.optional(z.string()),
  relation: z.enum(relations),
  incomeKind: z.enum(incomeKinds),
  role: z.nullable(z.string()),
  city: z.nullable(z.string()),
  difficulty: z.nullable(z.enum(difficulties)),
  level: z.nullable(z.number()),
});

/** For whom a card is, and by which card somebody is paid: the same four fields. */
export const whoseFields: readonly FormField[] = [
  { key: 'role', words: words.role, kind: 'text', isRequired: true, lengthMax: 40, hint: words.roleHint },
  { key: 'city', words: words.city, kind: 'text', isRequired: true, lengthMax: 40, hint: words.cityHint },
  {
    key: 'difficulty',
    words: words.difficulty,
    kind: 'choice',
    isRequired: true,
    choices: difficulties.map((value) => ({ value, words: words.difficulties[value] })),
  },
  { key: 'level', words: words.level, kind: 'text', isRequired: true, lengthMax: 2 },
];

/** The four fields as they are sent; what is no number is sent as it is, for the server to refuse. */
export const whoseIn = ({ role = '', city = '', difficulty, level = '' }: Typed) => ({
  role: role.trim(),
  city: city.trim(),
  difficulty,
  level: numberIn(level),
});

/** A whole number as one; anything else stays text, and is refused in words. */
export const numberIn = (text: string): number | string =>
  /^\d{1,6}$/u.test(text.trim()) ? Number(text) : text;

const FROM: FormField = { key: 'validFrom', words: words.termsFrom, kind: 'day', isRequired: true };

const peopleShape = pageShape(z.object({ id: z.string(), displayName: z.string(), name: z.string() }));

/** The owner chooses from the list of people; whoever may not see it types the id that they were told. */
export function NewPayee({ done, cancel }: { readonly done: () => void; readonly cancel: () => void }) {
  const maySeePeople = useSession().person.roles.some((role) => role === 'owner' || role === 'auditor');
  return maySeePeople ? (
    <ChosenPayee done={done} cancel={cancel} />
  ) : (
    <PayeeForm done={done} cancel={cancel} />
  );
}

type FormProps = {
  readonly done: () => void;
  readonly cancel: () => void;
  readonly people?: FormField['choices'];
};

function ChosenPayee(props: FormProps) {
  const { data } = useAnswer(
    `/api/people?page=1&size=${ROWS_SHOWN}&sort=displayName&role=agent`,
    peopleShape,
  );
  const people = data?.rows.map(({ id, name, displayName }) => ({
    value: id,
    words: inBoth(`${displayName} ${name}`),
  }));
  return <PayeeForm {...props} people={people ?? []} />;
}

function PayeeForm({ done, cancel, people }: FormProps) {
  const worker: FormField = people
    ? { key: 'workerId', words: words.worker, kind: 'choice', isRequired: true, choices: people }
    : {
        key: 'workerId',
        words: words.workerId,
        kind: 'text',
        isRequired: true,
        lengthMax: 36,
        hint: words.workerIdHint,
      };
  const fields: readonly FormField[] = [
    { key: 'code', words: words.code, kind: 'text', isRequired: true, lengthMax: 32, hint: words.codeHint },
    worker,
    {
      key: 'relation',
      words: words.relation,
      kind: 'choice',
      isRequired: true,
      choices: relations.map((value) => ({ value, words: relationNames[value] })),
    },
    {
      key: 'incomeKind',
      words: words.taxedAs,
      kind: 'choice',
      hint: words.taxedAsHint,
      choices: incomeKinds.map((value) => ({ value, words: incomeNames[value] })),
    },
    ...whoseFields,
    FROM,
  ];
  return (
    <RecordForm
      fields={fields}
      submit={words.addPayee}
      send={(typed) => {
        const { code = '', workerId = '', relation, incomeKind = '', validFrom } = typed;
        return ask('/api/pay/payees', {
          method: 'POST',
          body: {
            code: code.trim(),
            workerId: workerId.trim(),
            relation,
            ...(incomeKind === '' ? {} : { incomeKind }),
            terms: { validFrom, ...whoseIn(typed) },
          },
          shape: payeeShape,
        });
      }}
      done={done}
      cancel={cancel}
    />
  );
}

const yuanField = (key: string, said: FormField['words']): FormField => ({
  key,
  words: said,
  kind: 'text',
  isRequired: true,
  lengthMax: 20,
});

type Payee = z.output<typeof payeeShape>;

const changes = (row: Payee): readonly RecordAction[] => [
  {
    key: 'terms',
    words: words.changeTerms,
    fields: [...whoseFields, FROM],
    first: {
      role: row.role ?? '',
      city: row.city ?? '',
      difficulty: row.difficulty ?? '',
      level: row.level === null ? '' : String(row.level),
    },
    send: (typed) =>
      ask(`/api/pay/payees/${row.id}/terms`, {
        method: 'PUT',
        body: { validFrom: typed['validFrom'], ...whoseIn(typed) },
        shape: payeeShape,
      }),
  },
  {
    key: 'deductions',
    words: words.changeDeductions,
    fields: [
      yuanField('socialInsurance', words.socialInsurance),
      yuanField('housingFund', words.housingFund),
      yuanField('courtOrder', words.courtOrder),
      yuanField('additional', words.additional),
      { ...FROM, words: words.validFrom },
    ],
    first: { socialInsurance: '0.00', housingFund: '0.00', courtOrder: '0.00', additional: '0.00' },
    send: (typed) =>
      ask(`/api/pay/payees/${row.id}/deductions`, { method: 'PUT', body: typed, shape: payeeShape }),
  },
];

/** What can be changed about a payee, and the way to their work. */
export function PayeeRecord({ row }: { readonly row: Payee }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const mayPay = useMayPay();
  return (
    <>
      <p className="record-part">
        <Link href={`/payroll/events/${row.id}`}>{say(words.itsEvents)}</Link>
      </p>
      {mayPay && (
        <RecordActions
          actions={changes(row)}
          done={() => void queries.invalidateQueries({ queryKey: ['/api/pay/payees'] })}
        />
      )}
    </>
  );
}
