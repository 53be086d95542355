import { ENDINGS, SECOND_LEVELS, SHARED_HOSTS } from './tables/public-suffixes.ts';

/** A host name taken apart: whose name it is, and under which ending. */
export type Domain = {
  /** The part somebody registered, `hr-apply.cn` of `jd.com.hr-apply.cn`; the host itself when there is none. */
  readonly registrable: string;
  /** The registered name without the ending: `hr-apply`. */
  readonly name: string;
  /** What stands before it, `jd.com`; '' if nothing. */
  readonly subdomain: string;
  /** The public ending: `cn`, `com.cn`, `github.io`. */
  readonly ending: string;
  readonly isKnownEnding: boolean;
  /** Under a host that gives anybody a name: whoever owns the page, it is not the owner of that host. */
  readonly isShared: boolean;
};

const endings = new Set(ENDINGS.split(' '));
const sharedHosts = new Set(SHARED_HOSTS.split(' '));
const secondLevels = new Set(
  SECOND_LEVELS.split(';').flatMap((line) => {
    const [country = '', ...names] = line.split(' ');
    return names.map((name) => `${name}.${country}`);
  }),
);

/** Takes a host apart (lower case, punycode read, no port). */
export function domainOf(host: string): Domain {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const lastTwo = labels.slice(-2).join('.');
  const isShared = sharedHosts.has(lastTwo);
  const isDouble =
    labels.length > 2 && (isShared || secondLevels.has(lastTwo) || secondLevels.has(`*.${last}`));
  const endingLength = isDouble ? 2 : 1;
  const named = labels.length > endingLength ? endingLength + 1 : labels.length;
  return {
    registrable: labels.slice(-named).join('.'),
    name: labels.length > endingLength ? (labels.at(-named) ?? '') : host,
    subdomain: labels.slice(0, -named).join('.'),
    ending: labels.slice(-endingLength).join('.'),
    isKnownEnding: isKnownEnding(last),
    isShared: isShared && labels.length > 2,
  };
}

/** Two letters are taken for a country's; of the rest, those under which anybody can register. */
export const isKnownEnding = (ending: string): boolean => /^[a-z]{2}$/u.test(ending) || endings.has(ending);
