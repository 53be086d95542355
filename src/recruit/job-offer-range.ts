/** From the tenth to the ninetieth of a hundred months; one figure where they are the same. */
export const rangeText = ({ p10, p90 }: { readonly p10: string; readonly p90: string }): string =>
  p10 === p90 ? p10 : `${p10} – ${p90}`;
