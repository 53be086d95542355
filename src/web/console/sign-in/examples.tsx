import { useEffect, useState } from 'react';
import { exampleAccounts, type ExampleAccount } from '../api/example.ts';
import { useReader } from '../reader.tsx';
import { signInWords } from './words.ts';

/**
 * The example operator's people, to try the house as each of them. There are none once a real operator works here.
 * What an account is for comes in the language it was asked in: another language is another of these, by its key.
 */
export function Examples({ take }: { readonly take: (account: ExampleAccount) => void }) {
  const { say } = useReader();
  const [accounts, setAccounts] = useState<readonly ExampleAccount[]>([]);
  useEffect(() => {
    const question = new AbortController();
    void exampleAccounts(question.signal)
      .then(setAccounts)
      .catch(() => undefined);
    return () => question.abort();
  }, []);
  if (accounts.length === 0) return null;
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{say(signInWords.examplesTitle)}</h2>
      <p>{say(signInWords.examplesMeaning)}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.name}>
            <button type="button" onClick={() => take(account)}>
              <b>{account.displayName}</b> <span>{account.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
