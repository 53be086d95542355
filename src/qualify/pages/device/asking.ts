/** What came of a request: its value, or the sentence that the house refused it with; neither when nobody answered. */
type Answered =
  | { readonly status: number; readonly value: unknown }
  | { readonly status: number; readonly sentence: string | undefined };

/** Posts JSON to a door of our own. */
export async function askHouse(address: string, body: object): Promise<Answered> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const said: unknown = await answer.json();
    return answer.ok
      ? { status: answer.status, value: said }
      : { status: answer.status, sentence: sentenceIn(said) };
  } catch {
    return { status: 0, sentence: undefined };
  }
}

function sentenceIn(said: unknown): string | undefined {
  if (typeof said !== 'object' || said === null || !('error' in said)) return undefined;
  const { error } = said;
  return typeof error === 'object' &&
    error !== null &&
    'sentence' in error &&
    typeof error.sentence === 'string'
    ? error.sentence
    : undefined;
}
