import { useQueryClient } from '@tanstack/react-query';
import type { Words } from '../../../kernel/words.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { Column, TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { importCells } from '../../channel-import.ts';
import { channelStatusWords, yesNoWords } from '../../channel-words.ts';
import { brands } from '../../facts/brands.ts';
import { shortCodes } from '../../facts/short-codes.ts';
import { channelKindWords } from '../../register-words.ts';
import { brandChoices, choicesOf, kindChoices, NewChannel, retire } from './channel-form.tsx';
import { channelPageWords as words, retireSureWords } from './channel-page-words.ts';
import { ChannelRecord } from './channel-record.tsx';
import { channelShape, type ChannelLine } from './channel-shape.ts';

/** The owner’s own words, else the brand’s name, else what the table of service numbers says. */
const whoseOf = ({ owner, brand, value }: ChannelLine) =>
  owner ?? brands.find(({ id }) => id === brand)?.name ?? shortCodes.get(value)?.owner;

const columns: readonly Column<ChannelLine>[] = [
  { key: 'value', words: words.value, kind: 'account', of: ({ value }) => value, sort: 'value' },
  { key: 'kind', words: words.kind, kind: 'text', of: ({ kind }) => channelKindWords[kind], sort: 'kind' },
  {
    key: 'whose',
    words: words.whose,
    kind: 'text',
    of: whoseOf,
    sort: 'brand',
  },
  {
    key: 'recruiting',
    words: words.recruiting,
    kind: 'text',
    of: ({ isForRecruiting }) => yesNoWords[isForRecruiting ? 'yes' : 'no'],
  },
  {
    key: 'status',
    words: words.status,
    kind: 'status',
    of: ({ status }) => status,
    sort: 'status',
    states: {
      verified: { words: channelStatusWords.verified, tone: 'good' },
      'to-verify': { words: channelStatusWords['to-verify'], tone: 'doubtful' },
    },
  },
  {
    key: 'checkedOn',
    words: words.checkedOn,
    kind: 'account',
    of: (row) => row.checkedOn,
    sort: 'checkedOn',
  },
  {
    key: 'state',
    words: words.state,
    kind: 'status',
    of: ({ isRetired }) => (isRetired ? 'retired' : 'listed'),
    states: {
      listed: { words: words.listed, tone: 'plain' },
      retired: { words: words.retired, tone: 'stop' },
    },
  },
  { key: 'source', words: words.source, kind: 'text', of: ({ source }) => source, isSpare: true },
  { key: 'at', words: words.changedAt, kind: 'time', of: ({ at }) => at, sort: 'at', isSpare: true },
  {
    key: 'who',
    words: words.changedBy,
    kind: 'text',
    of: ({ who, whoName }) => whoName ?? who ?? words.program,
    isSpare: true,
  },
  { key: 'validFrom', words: words.validFrom, kind: 'account', of: (row) => row.validFrom, isSpare: true },
  { key: 'validTo', words: words.validTo, kind: 'account', of: (row) => row.validTo, isSpare: true },
  { key: 'version', words: words.version, kind: 'number', of: ({ version }) => version, isSpare: true },
];

const importWords: Readonly<Record<(typeof importCells)[number], Words>> = {
  kind: words.kind,
  value: words.value,
  brand: words.brand,
  owner: words.owner,
  isForRecruiting: words.recruiting,
  source: words.source,
  checkedOn: words.checkedOn,
  status: words.status,
  validFrom: words.validFrom,
  validTo: words.validTo,
};

const IMPORT_EXAMPLE: Readonly<Record<(typeof importCells)[number], string>> = {
  kind: channelKindWords.domain['zh-CN'],
  value: 'zhaopin.example.cn',
  brand: '',
  owner: '远山物流',
  isForRecruiting: yesNoWords.yes['zh-CN'],
  source: '官网页脚',
  checkedOn: '2026-11-23',
  status: channelStatusWords.verified['zh-CN'],
  validFrom: '',
  validTo: '',
};

const REQUIRED: readonly string[] = ['kind', 'value', 'source', 'checkedOn'];

const channels: TableDescription<ChannelLine> = {
  name: 'channels',
  words: words.section,
  endpoint: '/api/channels',
  row: channelShape,
  keyOf: ({ id }) => id,
  titleOf: ({ value }) => value,
  columns,
  sort: 'value',
  search: words.search,
  empty: words.empty,
  filters: [
    { kind: 'choice', field: 'kind', words: words.kind, choices: kindChoices },
    { kind: 'choice', field: 'brand', words: words.brand, choices: brandChoices },
    { kind: 'choice', field: 'status', words: words.status, choices: choicesOf(channelStatusWords) },
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: [
        { value: 'listed', words: words.listed },
        { value: 'retired', words: words.retired },
      ],
    },
  ],
  details: (row) => <ChannelRecord row={row} />,
  actions: [
    {
      key: 'retire',
      words: words.retire,
      roles: ['owner'],
      sure: retireSureWords,
      isGrave: true,
      isFor: ({ isRetired }) => !isRetired,
      perform: (row) => retire(row, ''),
    },
  ],
  importing: {
    roles: ['owner'],
    columns: importCells.map((key) => ({
      key,
      words: importWords[key],
      isRequired: REQUIRED.includes(key),
      example: IMPORT_EXAMPLE[key],
    })),
  },
};

/** The register of official channels, to be read and edited. */
export function Page() {
  const mayEdit = useSession().person.roles.includes('owner');
  const queries = useQueryClient();
  return (
    <>
      <PageActions lead={words.lead}>
        {mayEdit && (
          <AddDrawer words={words.add}>
            {(close) => (
              <NewChannel
                done={() => {
                  close();
                  void queries.invalidateQueries({ queryKey: ['/api/channels'] });
                }}
                cancel={close}
              />
            )}
          </AddDrawer>
        )}
      </PageActions>
      <RecordTable description={channels} />
    </>
  );
}
