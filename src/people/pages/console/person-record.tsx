import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ok } from '../../../kernel/result.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { peoplePageWords as words } from './people-page-words.ts';
import { changeIn, TemporaryPassword, useChangeFields } from './person-form.tsx';
import { passwordShape, personShape, type PersonLine } from './person-shape.ts';

/** What the owner can do with an account. */
export function PersonRecord({ row }: { readonly row: PersonLine }) {
  const mayChange = useSession().person.roles.includes('owner');
  return mayChange ? <Changing key={row.id} row={row} /> : undefined;
}

function Changing({ row }: { readonly row: PersonLine }) {
  const queries = useQueryClient();
  const fields = useChangeFields();
  const [password, setPassword] = useState<string>();
  const reset = async () => {
    const answer = await ask(`/api/people/${row.id}/passwords`, { method: 'POST', shape: passwordShape });
    if (!answer.ok) return answer;
    setPassword(answer.value.temporaryPassword);
    return ok(undefined);
  };
  const actions: readonly RecordAction[] = [
    {
      key: 'change',
      words: words.change,
      fields,
      first: { displayName: row.displayName, roles: row.roles.join(' '), agencyId: row.agencyId ?? '' },
      send: (typed) => changePerson(row.id, changeIn(typed)),
    },
    { key: 'reset', words: words.reset, means: words.resetMeans, send: reset },
    {
      key: 'state',
      words: row.isDisabled ? words.restore : words.disable,
      isGrave: !row.isDisabled,
      means: row.isDisabled ? words.restoreMeans : words.disableMeans,
      send: () => changePerson(row.id, { isDisabled: !row.isDisabled }),
    },
  ];
  return (
    <>
      <RecordActions
        actions={actions}
        done={() => void queries.invalidateQueries({ queryKey: ['/api/people'] })}
      />
      {password !== undefined && <TemporaryPassword password={password} />}
    </>
  );
}

const changePerson = (id: string, body: { readonly [field: string]: unknown }) =>
  ask(`/api/people/${id}`, { method: 'PATCH', body, shape: personShape });
