/**
 * What the two ends of a line must know of each other, and nothing else of what a browser offers: no addresses, so that
 * our server never sends a packet to a place that a visitor named, and answers only whoever reached it.
 */
export type LineOffer = {
  readonly user: string;
  readonly password: string;
  readonly fingerprint: string;
  readonly mid: string;
};

/** How each is written: by RFC 8839 and RFC 8122, and no longer than anybody needs. */
export const lineOfferForms = {
  user: /^[\w+/]{4,256}$/u,
  password: /^[\w+/]{22,256}$/u,
  fingerprint: /^(?:[\dA-F]{2}:){31}[\dA-F]{2}$/u,
  mid: /^\w{1,16}$/u,
} as const;

/** Takes the description that a browser made apart; undefined where it describes no line of ours. */
export function lineOfferIn(description: string): LineOffer | undefined {
  const said = (name: string): string =>
    new RegExp(`^a=${name}:(?<value>.+)$`, 'mu').exec(description.replaceAll('\r', ''))?.groups?.['value'] ??
    '';
  const offer: LineOffer = {
    user: said('ice-ufrag'),
    password: said('ice-pwd'),
    fingerprint: said('fingerprint')
      .replace(/^sha-256 /u, '')
      .toUpperCase(),
    mid: said('mid'),
  };
  const isWhole = (['user', 'password', 'fingerprint', 'mid'] as const).every((name) =>
    lineOfferForms[name].test(offer[name]),
  );
  return isWhole ? offer : undefined;
}

/** The description of one data channel (RFC 8841) put together again from those parts. */
export const lineDescription = ({ user, password, fingerprint, mid }: LineOffer): string =>
  [
    'v=0',
    'o=- 1 2 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    `a=group:BUNDLE ${mid}`,
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    `a=ice-ufrag:${user}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${fingerprint}`,
    'a=setup:actpass',
    `a=mid:${mid}`,
    'a=sctp-port:5000',
    'a=max-message-size:65536',
    '',
  ].join('\r\n');

/** Where our end may be reached: `announced` in place of what the machine knows of itself; `only` one address where we listen on no other. */
export type Reach = { readonly announced?: string | undefined; readonly only?: string | undefined };

/** The answer with the candidates that a browser is to try. */
export function reachable(answer: string, { announced, only }: Reach): string {
  const lines = answer.split('\r\n').flatMap((line): readonly string[] => {
    const candidate = /^(?<head>a=candidate:\S+ \d+ \w+ \d+ )(?<address>\S+)(?<tail> .+)$/u.exec(
      line,
    )?.groups;
    if (!candidate) return [line];
    const { head = '', address = '', tail = '' } = candidate;
    if (only !== undefined && address !== only) return [];
    return [`${head}${announced ?? address}${tail}`];
  });
  return lines.join('\r\n');
}
