import { useState } from 'react';
import { Button } from 'antd';
import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { Field } from '../../../web/console/form/field.tsx';
import type { FormField, Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { agreementPageWords as words } from './agreement-page-words.ts';
import { agreementLineShape, type AgreementWhole } from './agreement-page-shape.ts';

type Props = {
  readonly agreement: AgreementWhole;
  /** The address of the agreement, on the side that signs. */
  readonly path: `/api/${string}`;
  readonly isOperator: boolean;
  readonly done: () => void;
};

const NAME: FormField = {
  key: 'name',
  words: words.name,
  kind: 'text',
  isRequired: true,
  lengthMax: 60,
  hint: words.nameHint,
};
const PHONE: FormField = {
  key: 'phone',
  words: words.phone,
  kind: 'text',
  isRequired: true,
  lengthMax: 20,
  hint: words.phoneHint,
};
const CODE: FormField = {
  key: 'code',
  words: words.code,
  kind: 'text',
  isRequired: true,
  lengthMax: 12,
  hint: words.codeHint,
};
const CODE_OF_SEVERAL: FormField = { ...CODE, isRequired: false, hint: words.codeAgain };

/** A name, a code at one's own phone, and the press that signs. Nothing typed is lost by a refusal. */
export function AgreementSigning(props: Props) {
  const { say } = useReader();
  const { isOperator } = props;
  const { typed, fill, said, isBusy, sendCode, sign } = useSigning(props);
  return (
    <section className="agreement-box" aria-labelledby="sign">
      <h3 id="sign">{say(words.sign)}</h3>
      <p>{say(isOperator ? words.operatorMeans : words.signMeans)}</p>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <Field id="sign-name" field={NAME} value={typed['name'] ?? ''} fill={fill('name')} />
        <Field
          id="sign-phone"
          field={isOperator ? { ...PHONE, isRequired: false } : PHONE}
          value={typed['phone'] ?? ''}
          fill={fill('phone')}
        />
        <div className="form-buttons">
          <Button onClick={() => void sendCode()} disabled={isBusy || (typed['phone'] ?? '').trim() === ''}>
            {say(words.sendCode)}
          </Button>
        </div>
        <Field
          id="sign-code"
          field={isOperator ? CODE_OF_SEVERAL : CODE}
          value={typed['code'] ?? ''}
          fill={fill('code')}
        />
        <div role="alert">
          {said && <p className={said.isRefusal ? 'trouble' : 'notice'}>{say(said.sentence)}</p>}
        </div>
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {say(isOperator ? words.signFor : words.signNow)}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** What is typed, what was answered, and the two questions that are asked. */
function useSigning({ agreement, path, isOperator, done }: Props) {
  const [typed, setTyped] = useState<Typed>({});
  const [said, setSaid] = useState<{ readonly isRefusal: boolean; readonly sentence: Words | string }>();
  const [isBusy, setBusy] = useState(false);
  const asking = async (question: () => ReturnType<typeof ask>, then: () => void) => {
    setBusy(true);
    setSaid(undefined);
    const answer = await question();
    setBusy(false);
    if (answer.ok) return then();
    setSaid({ isRefusal: true, sentence: answer.problem.sentence });
  };
  const sendCode = () => {
    const body = { phone: typed['phone'] ?? '' };
    return asking(
      () => ask(`${path}/codes`, { method: 'POST', body, shape: z.object({}) }),
      () => setSaid({ isRefusal: false, sentence: words.codeSent }),
    );
  };
  const sign = () => {
    const code = (typed['code'] ?? '').trim();
    const body = {
      fingerprint: agreement.fingerprint,
      name: typed['name'] ?? '',
      ...(isOperator && code === '' ? {} : { code }),
    };
    return asking(() => ask(`${path}/signature`, { method: 'POST', body, shape: agreementLineShape }), done);
  };
  const fill = (key: string) => (value: string) => setTyped({ ...typed, [key]: value });
  return { typed, fill, said, isBusy, sendCode, sign };
}
