import { posix } from 'node:path';

/** The stairs: a room may use the nouns of the rooms named beside it, and of those that they stand on. */
const STAIRS: { readonly [room: string]: readonly string[] } = {
  terms: [],
  verify: ['terms'],
  parcels: ['terms'],
  // A certificate is signed and verified as a posting is.
  qualify: ['terms', 'verify'],
  people: ['terms'],
  recruit: ['terms', 'verify', 'parcels', 'qualify', 'people'],
  plan: ['terms', 'verify', 'parcels', 'qualify', 'people', 'recruit'],
  desk: ['terms', 'verify', 'parcels', 'qualify', 'people', 'recruit', 'plan'],
  pay: ['terms', 'verify', 'parcels', 'qualify', 'people', 'recruit', 'plan', 'desk'],
};

const ROLES = ['store', 'routes', 'socket', 'jobs', 'gateway', 'worker', 'device', 'island'];
const ROLE_FOLDERS = ['media', 'files', 'pages'];
const DATA_FOLDERS = ['tables', 'facts'];

/** Where a file stands: which part of the house, and whether it may touch the world. */
export type Place = {
  readonly zone: 'kernel' | 'platform' | 'server' | 'web' | 'cli' | 'room' | 'outside';
  readonly room: string;
  readonly isEdge: boolean;
  readonly isPage: boolean;
  /** The entry of a console (`*.console.tsx`): it hangs the rooms' pages on one shell, as the server hangs their routes. */
  readonly isConsole: boolean;
  readonly isTest: boolean;
  readonly isData: boolean;
};

export function placeOf(path: string): Place {
  const [top = '', folder = '', ...rest] = path.split('/');
  const folders = rest.slice(0, -1);
  const [stem = '', ...ends] = (rest.at(-1) ?? folder).split('.');
  const isRole = ROLES.some((role) => stem === role || stem.endsWith(`-${role}`) || ends.includes(role));
  const isPage = folders.includes('pages');
  return {
    zone: top === 'src' ? zoneOf(folder) : 'outside',
    room: folder,
    isEdge: isRole || isPage || folders.some((each) => ROLE_FOLDERS.includes(each)),
    isPage,
    isConsole: ends.includes('console'),
    isTest: ends.includes('test'),
    isData: folders.some((each) => DATA_FOLDERS.includes(each)),
  };
}

function zoneOf(folder: string): Place['zone'] {
  if (folder in STAIRS) return 'room';
  const zones = ['kernel', 'platform', 'server', 'web', 'cli'] as const;
  return zones.find((zone) => zone === folder) ?? 'outside';
}

/** The file an import of ours means; undefined for a package. */
export const resolved = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : undefined;

export type ImportBreach = 'direction' | 'stairs' | 'edge';

/** Why a file at one place may not import a file at another; nothing when it may. */
export function importBreach(from: Place, to: Place): ImportBreach | undefined {
  if (from.zone === 'kernel') return to.zone === 'kernel' ? undefined : 'direction';
  if (to.zone === 'kernel') return undefined;
  if (from.zone === 'platform') return to.zone === 'platform' ? undefined : 'direction';
  if (from.zone === 'web') return breachFromWeb(from, to);
  if (from.zone === 'server') return ['cli', 'outside'].includes(to.zone) ? 'direction' : undefined;
  if (from.zone === 'cli') return ['cli', 'platform', 'room'].includes(to.zone) ? undefined : 'direction';
  return from.zone === 'room' ? breachFromRoom(from, to) : 'direction';
}

function breachFromWeb(from: Place, to: Place): ImportBreach | undefined {
  const isPageOnConsole = from.isConsole && to.zone === 'room' && to.isPage;
  return isPageOnConsole || ['web', 'platform'].includes(to.zone) ? undefined : 'direction';
}

function breachFromRoom(from: Place, to: Place): ImportBreach | undefined {
  if (to.zone === 'platform') return from.isEdge ? undefined : 'direction';
  if (to.zone === 'web') return from.isPage ? undefined : 'direction';
  if (to.zone !== 'room') return 'direction';
  if (to.room === from.room) return to.isEdge && !from.isEdge ? 'edge' : undefined;
  return STAIRS[from.room]?.includes(to.room) && !to.isEdge ? undefined : 'stairs';
}
