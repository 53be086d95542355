import { useState, type ReactNode } from 'react';
import { ok } from '../../../kernel/result.ts';
import { roles } from '../../../kernel/role.ts';
import { roleWords } from '../../../kernel/role-words.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { peoplePageWords as words, properName } from './people-page-words.ts';
import { agenciesShape, madeShape } from './person-shape.ts';

export const roleChoices = roles.map((value) => ({ value, words: roleWords[value] }));

const rolesIn = (typed: Typed): readonly string[] =>
  (typed['roles'] ?? '').split(' ').filter((role) => role !== '');

/** The fields that a new account and a changed one share. */
function useAccountFields(): readonly FormField[] {
  const { data } = useAnswer('/api/agencies?size=200', agenciesShape, ['/api/agencies', 'choices']);
  return [
    { key: 'displayName', words: words.displayName, kind: 'text', isRequired: true, lengthMax: 60 },
    { key: 'roles', words: words.roles, kind: 'choices', choices: roleChoices },
    {
      key: 'agencyId',
      words: words.agency,
      kind: 'choice',
      hint: words.agencyHint,
      choices: (data?.rows ?? []).map(({ id, name }) => ({ value: id, words: properName(name) })),
    },
  ];
}

const NAME_FIELD: FormField = {
  key: 'name',
  words: words.name,
  kind: 'text',
  isRequired: true,
  hint: words.nameHint,
  lengthMax: 32,
};
const PHONE_FIELD: FormField = {
  key: 'phone',
  words: words.phone,
  kind: 'text',
  hint: words.phoneHint,
  lengthMax: 20,
};

type Props = { readonly done: () => void; readonly cancel: () => void };

/** A new account; its temporary password is shown once, before the form goes away. */
export function NewPerson({ done, cancel }: Props) {
  const fields = useAccountFields();
  const [password, setPassword] = useState<string>();
  if (password !== undefined) return <TemporaryPassword password={password} />;
  return (
    <RecordForm
      fields={[NAME_FIELD, ...fields, PHONE_FIELD]}
      send={async (typed) => {
        const answer = await ask('/api/people', {
          method: 'POST',
          body: {
            name: typed['name'],
            displayName: typed['displayName'],
            roles: rolesIn(typed),
            ...(typed['agencyId'] ? { agencyId: typed['agencyId'] } : {}),
            ...(typed['phone'] ? { phone: typed['phone'] } : {}),
          },
          shape: madeShape,
        });
        if (!answer.ok) return answer;
        setPassword(answer.value.temporaryPassword);
        return ok(undefined);
      }}
      done={done}
      cancel={cancel}
    />
  );
}

/** Another name, other roles, another agency or phone. */
export const useChangeFields = (): readonly FormField[] => [
  ...useAccountFields(),
  { ...PHONE_FIELD, words: words.newPhone, hint: words.newPhoneHint },
];

export const changeIn = (typed: Typed) => ({
  displayName: typed['displayName'],
  roles: rolesIn(typed),
  agencyId: typed['agencyId'] || null,
  ...(typed['phone'] ? { phone: typed['phone'] } : {}),
});

/** Shown once, and to be told by mouth. */
export function TemporaryPassword({ password }: { readonly password: string }): ReactNode {
  const { say } = useReader();
  return (
    <output className="record-part said">
      <p>{say(words.temporary)}</p>
      <p className="quoted">
        <b>{password}</b>
      </p>
    </output>
  );
}
