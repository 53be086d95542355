import type { Words } from '../../../kernel/words.ts';
import { ask, type Trouble } from '../../../web/console/api/ask.ts';
import type { RecordAction } from '../../../web/console/form/record-actions.tsx';
import { RecordForm, type FormField, type Typed } from '../../../web/console/form/record-form.tsx';
import type { Result } from '../../../kernel/result.ts';
import { NOTE_LENGTH_MAX, OWNER_LENGTH_MAX, SOURCE_LENGTH_MAX } from '../../channel-import.ts';
import { channelStatusWords, yesNoWords } from '../../channel-words.ts';
import { brands } from '../../facts/brands.ts';
import { channelKinds } from '../../facts/official-channels.ts';
import { channelKindWords } from '../../register-words.ts';
import { channelPageWords as words } from './channel-page-words.ts';
import { channelShape, type ChannelLine } from './channel-shape.ts';

export const choicesOf = (named: Readonly<Record<string, Words>>) =>
  Object.entries(named).map(([value, said]) => ({ value, words: said }));

export const kindChoices = channelKinds.map((value) => ({ value, words: channelKindWords[value] }));
export const brandChoices = brands.map(({ id, name }) => ({ value: id, words: name }));

const KEY_FIELDS: readonly FormField[] = [
  {
    key: 'kind',
    words: words.kind,
    kind: 'choice',
    // Endings for states and schools come with the program alone.
    choices: kindChoices.filter(({ value }) => value !== 'domain-suffix'),
    isRequired: true,
  },
  {
    key: 'value',
    words: words.value,
    kind: 'text',
    isRequired: true,
    hint: words.valueHint,
    lengthMax: 200,
  },
];

const TERM_FIELDS: readonly FormField[] = [
  { key: 'brand', words: words.brand, kind: 'choice', choices: brandChoices, hint: words.brandHint },
  { key: 'owner', words: words.owner, kind: 'text', hint: words.ownerHint, lengthMax: OWNER_LENGTH_MAX },
  {
    key: 'source',
    words: words.source,
    kind: 'text',
    isRequired: true,
    hint: words.sourceHint,
    lengthMax: SOURCE_LENGTH_MAX,
  },
  { key: 'checkedOn', words: words.checkedOn, kind: 'day', isRequired: true },
  {
    key: 'status',
    words: words.status,
    kind: 'choice',
    choices: choicesOf(channelStatusWords),
    isRequired: true,
  },
  {
    key: 'isForRecruiting',
    words: words.recruiting,
    kind: 'choice',
    choices: choicesOf(yesNoWords),
    hint: words.recruitingHint,
    isRequired: true,
  },
  { key: 'validFrom', words: words.validFrom, kind: 'day' },
  { key: 'validTo', words: words.validTo, kind: 'day' },
];

const NOTE_FIELD: FormField = {
  key: 'note',
  words: words.note,
  kind: 'text',
  hint: words.noteHint,
  lengthMax: NOTE_LENGTH_MAX,
};

const termsIn = (typed: Typed) => ({
  brand: typed['brand'] || null,
  owner: typed['owner'] || null,
  source: typed['source'] ?? '',
  checkedOn: typed['checkedOn'] ?? '',
  status: typed['status'],
  isForRecruiting: typed['isForRecruiting'] === 'yes',
  validFrom: typed['validFrom'] || null,
  validTo: typed['validTo'] || null,
  note: typed['note'] ?? '',
});

type Props = { readonly done: () => void; readonly cancel: () => void };

/** A new entry. */
export const NewChannel = ({ done, cancel }: Props) => (
  <RecordForm
    fields={[...KEY_FIELDS, ...TERM_FIELDS, NOTE_FIELD]}
    first={{ kind: 'domain', status: 'to-verify', isForRecruiting: 'no' }}
    send={(typed) =>
      ask('/api/channels', {
        method: 'POST',
        body: { kind: typed['kind'], value: typed['value'], ...termsIn(typed) },
        shape: channelShape,
      })
    }
    done={done}
    cancel={cancel}
  />
);

/** What is said of an entry, otherwise. */
export const amending = (row: ChannelLine): RecordAction => ({
  key: 'amend',
  words: words.amend,
  fields: [...TERM_FIELDS, NOTE_FIELD],
  first: {
    brand: row.brand ?? '',
    owner: row.owner ?? '',
    source: row.source,
    checkedOn: row.checkedOn,
    status: row.status,
    isForRecruiting: row.isForRecruiting ? 'yes' : 'no',
    validFrom: row.validFrom ?? '',
    validTo: row.validTo ?? '',
  },
  send: (typed) =>
    ask(`/api/channels/${row.id}`, {
      method: 'PATCH',
      body: { version: row.version, ...termsIn(typed) },
      shape: channelShape,
    }),
});

export const retiring = (row: ChannelLine): RecordAction => ({
  key: 'retire',
  words: words.retire,
  isGrave: true,
  means: words.retireMeans,
  fields: [NOTE_FIELD],
  send: (typed) => retire(row, typed['note'] ?? ''),
});

export const restoring = ({ id, version }: ChannelLine): RecordAction => ({
  key: 'restore',
  words: words.restore,
  means: words.restoreMeans,
  send: () =>
    ask(`/api/channels/${id}/retirement?version=${version}`, { method: 'DELETE', shape: channelShape }),
});

export const retire = ({ id, version }: ChannelLine, note: string): Promise<Result<unknown, Trouble>> =>
  ask(`/api/channels/${id}/retirement`, { method: 'PUT', body: { version, note }, shape: channelShape });
