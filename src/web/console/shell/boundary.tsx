import { Component, type ReactNode } from 'react';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';

type Props = {
  readonly children: ReactNode;
  /** Another key forgets the fault: another page is another chance. */ readonly at?: string;
};

/** A fault in a page is said in one sentence in its place, and what stands around it goes on working. */
export class Boundary extends Component<
  Props,
  { readonly isBroken: boolean; readonly at: string | undefined }
> {
  override state = { isBroken: false, at: this.props.at };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ at }: Props, state: { readonly at: string | undefined }) {
    return at === state.at ? null : { isBroken: false, at };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { say } = useReader();
  return (
    <div className="state" role="alert">
      <p>{say(consoleWords.broken)}</p>
      <p>
        <button type="button" className="second" onClick={() => location.reload()}>
          {say(consoleWords.reload)}
        </button>
      </p>
    </div>
  );
}
