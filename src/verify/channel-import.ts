import { parseChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { languages } from '../kernel/words.ts';
import type { Words } from '../kernel/words.ts';
import type { ChannelTerms } from './channel.ts';
import { channelStatusWords, yesNoWords, type ChannelRefusal } from './channel-words.ts';
import { brands } from './facts/brands.ts';
import { channelKinds, type ChannelKind } from './facts/official-channels.ts';
import { channelKindWords } from './register-words.ts';

/** What a row of a file may say, cell by cell. */
export const importCells = [
  'kind',
  'value',
  'brand',
  'owner',
  'isForRecruiting',
  'source',
  'checkedOn',
  'status',
  'validFrom',
  'validTo',
] as const;

export type ImportRow = { readonly [cell in (typeof importCells)[number]]?: string | undefined };

export type ImportedChannel = ChannelTerms & { readonly kind: ChannelKind; readonly value: string };

export const OWNER_LENGTH_MAX = 60;
export const SOURCE_LENGTH_MAX = 300;
export const NOTE_LENGTH_MAX = 200;

/** Reads a row as people write it: names in either language as well as codes. */
export function channelInRow(row: ImportRow): Result<ImportedChannel, { kind: ChannelRefusal }> {
  const cell = (name: (typeof importCells)[number]): string => (row[name] ?? '').trim();
  const kind = named(cell('kind'), channelKinds, channelKindWords);
  if (!kind) return refuse({ kind: 'kind-unknown' });
  const status = named(cell('status') || 'to-verify', ['verified', 'to-verify'], channelStatusWords);
  if (!status) return refuse({ kind: 'status-unknown' });
  const recruiting = named(cell('isForRecruiting') || 'no', ['yes', 'no'], yesNoWords);
  if (!recruiting) return refuse({ kind: 'yes-or-no-unknown' });
  const brand = brandNamed(cell('brand'));
  if (brand === undefined) return refuse({ kind: 'brand-unknown' });
  if (cell('owner').length > OWNER_LENGTH_MAX || cell('source').length > SOURCE_LENGTH_MAX)
    return refuse({ kind: 'text-too-long' });

  const days = [cell('checkedOn'), cell('validFrom'), cell('validTo')].map((day) => day || null);
  const [checkedOn = null, validFrom = null, validTo = null] = days;
  if (checkedOn === null || !days.every(isDay)) return refuse({ kind: 'day-malformed' });
  return ok({
    kind,
    value: cell('value'),
    brand,
    owner: cell('owner') || null,
    source: cell('source'),
    status,
    checkedOn,
    isForRecruiting: recruiting === 'yes',
    validFrom,
    validTo,
  });
}

const isDay = (day: string | null): boolean => day === null || parseChinaDay(day).ok;

function named<Name extends string>(
  said: string,
  names: readonly Name[],
  words: Readonly<Record<Name, Words>>,
): Name | undefined {
  const wanted = said.toLowerCase();
  return names.find(
    (name) => name === wanted || languages.some((language) => words[name][language] === wanted),
  );
}

/** A brand by its id or either name; null for an empty cell, undefined for what is no brand. */
function brandNamed(said: string): string | null | undefined {
  const wanted = said.toLowerCase();
  if (wanted === '') return null;
  return brands.find(({ id, name }) =>
    [id, name['zh-CN'], name.en].some((called) => called.toLowerCase() === wanted),
  )?.id;
}
