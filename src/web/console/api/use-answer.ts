import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod/mini';
import { ask, TroubleError, troubleOf, type Trouble } from './ask.ts';

type Answer<Value> = {
  readonly data: Value | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
};

/**
 * What the API answers at a path, kept up to date. `key` is what makes the answer stale when it changes; its first part
 * names the list that the thing is in, so that a change to the list asks for this anew as well.
 */
export function useAnswer<Shape extends z.ZodMiniType>(
  path: `/api/${string}`,
  shape: Shape,
  key: readonly (string | number)[] = [path],
): Answer<z.output<Shape>> {
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const answer = await ask(path, { shape, signal });
      if (!answer.ok) throw new TroubleError(answer.problem);
      return answer.value;
    },
  });
  return { data, trouble: error ? troubleOf(error) : undefined, again: () => void refetch() };
}
