import { Button } from 'antd';
import { useState } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { boardWords as words } from './application-page-words.ts';
import { entriesShape, openedShape } from './application-shape.ts';

/** The phone that an applicant left to be called at: opened by a press, which the audit keeps. */
export function ApplicantPhone({ id }: { readonly id: string }) {
  const { say } = useReader();
  const mayRead = useSession().person.roles.some((role) => role === 'recruiter' || role === 'agency');
  const [said, tell] = useState<string | Words>();
  const open = async () => {
    const listed = await ask(`/api/vault/subjects/${id}`, { shape: entriesShape });
    if (!listed.ok) return tell(listed.problem.sentence);
    const entry = listed.value.rows.find(({ kind, erasedAt }) => kind === 'phone' && erasedAt === undefined);
    if (!entry) return tell(words.notCallable);
    const opened = await ask(`/api/vault/entries/${entry.id}/readings`, {
      method: 'POST',
      body: { purpose: 'reach' },
      shape: openedShape,
    });
    tell(opened.ok ? opened.value.value : opened.problem.sentence);
  };
  if (!mayRead) return undefined;
  if (said !== undefined) return <output>{say(said)}</output>;
  return (
    <>
      <Button size="small" onClick={() => void open()}>
        {say(words.callable)}
      </Button>{' '}
      <span className="soft">{say(words.callableMeans)}</span>
    </>
  );
}
