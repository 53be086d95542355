import { useEffect, useRef, useState } from 'react';
import { ask, type Trouble } from '../../../web/console/api/ask.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { runShape, type Run } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';

const LOOK_MS = 800;

/** Asks again and again while something is under way. */
export function useWatch(isRunning: boolean, again: () => void): void {
  useEffect(() => {
    if (!isRunning) return undefined;
    const watch = setInterval(again, LOOK_MS);
    return () => clearInterval(watch);
  }, [isRunning, again]);
}

/** Calls once when something that was under way has ended: everything that rests on it is then to be asked for anew. */
export function useEnd(isRunning: boolean, ended: () => void): void {
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (wasRunning.current && !isRunning) ended();
    wasRunning.current = isRunning;
  }, [isRunning, ended]);
}

/** How far work in batches is, and a way to stop it where it can be stopped. */
export function RunProgress({
  run,
  mayStop,
  changed,
}: {
  readonly run: Run;
  readonly mayStop: boolean;
  readonly changed: () => void;
}) {
  const { say } = useReader();
  const [trouble, setTrouble] = useState<Trouble>();
  const stop = async () => {
    const stopped = await ask(`/api/pay/runs/${run.id}`, { method: 'DELETE', shape: runShape });
    // Whoever comes too late finds it done, which the next look shows.
    if (!stopped.ok && stopped.problem.code !== 'run-ended') setTrouble(stopped.problem);
    changed();
  };
  return (
    <output className="pay-run">
      <b id={`run-${run.id}`}>{say(words.runKinds[run.kind])}</b>
      <progress aria-labelledby={`run-${run.id}`} value={run.done} max={Math.max(run.total, 1)} />
      <span>{say(words.progress(run.done, run.total))}</span>
      {mayStop && (
        <button type="button" className="second" onClick={() => void stop()}>
          {say(words.cancelRun)}
        </button>
      )}
      {trouble && <span className="notice">{say(trouble.sentence)}</span>}
    </output>
  );
}
