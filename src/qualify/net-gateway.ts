import { isIP } from 'node:net';
import type { RTCPeerConnection } from 'werift';
import { lineDescription, type LineOffer, reachable } from './line-offer.ts';
import { workplaceTerms } from './facts/workplace-terms.ts';

/** Which packet never comes: only tests hand one in. `there` is on the way to us. */
export type Fault = (way: 'there' | 'back', packet: number) => boolean;

export type LineSettings = {
  /** The address that the server listens on; every address of the machine when it is none of a single one. */
  readonly host: string;
  /** What to tell browsers in its place, where a router stands in between. */
  readonly announced?: string | undefined;
  /** From and to, both included; any free port without it. */
  readonly ports?: [from: number, to: number] | undefined;
  readonly fault?: Fault | undefined;
};

export type Lines = {
  /** Answers an offer; undefined while too many lines are open. */
  readonly open: (offer: LineOffer, client: string) => Promise<string | undefined>;
  readonly openNow: () => number;
  readonly close: () => Promise<void>;
};

const LINES_MAX = 24;
/** Whole dormitories stand behind one address. */
const LINES_OF_ONE_MAX = 6;
const CONNECT_MS = 20_000;
const SLACK_MS = 30_000;
const PACKET_BYTES_MAX = 1_200;
const COUNT_AT = 4;
const PACKETS_MAX = workplaceTerms.line.packets + 1_000;
const OPEN_MS = workplaceTerms.line.packets * workplaceTerms.line.intervalMs + SLACK_MS;

type Line = { readonly peer: RTCPeerConnection; readonly client: string; readonly end: NodeJS.Timeout };

/**
 * Our end of the line: every packet that arrives goes back with how many have arrived by then. No server of others is
 * asked for anything; whoever reaches us at an address of ours is answered, for as long as a measurement takes.
 */
export function lineGateway(settings: LineSettings): Lines {
  const lines = new Set<Line>();
  // Counted before anything is waited for, so that many at once are not one.
  const opening = new Map<object, string>();
  const closeOne = async (line: Line): Promise<void> => {
    if (!lines.delete(line)) return;
    clearTimeout(line.end);
    await line.peer.close();
  };
  const taken = (client: string) =>
    [...opening.values(), ...[...lines].map((line) => line.client)].filter((each) => each === client).length;

  return {
    openNow: () => lines.size,
    close: async () => {
      await Promise.all([...lines].map(closeOne));
    },
    open: async (offer, client) => {
      if (lines.size + opening.size >= LINES_MAX || taken(client) >= LINES_OF_ONE_MAX) return undefined;
      const place = {};
      opening.set(place, client);
      try {
        const peer = await peerFor(settings);
        const end = setTimeout(() => void closeOne(line), CONNECT_MS).unref();
        const line: Line = { peer, client, end };
        lines.add(line);
        opening.delete(place);
        peer.connectionStateChange.subscribe((state) => {
          if (state === 'disconnected' || state === 'failed' || state === 'closed') void closeOne(line);
        });
        peer.onDataChannel.subscribe((channel) => {
          setTimeout(() => void closeOne(line), OPEN_MS).unref();
          clearTimeout(end);
          answerOn(channel, { fault: settings.fault, over: () => void closeOne(line) });
        });
        return await answered(peer, offer, settings).catch(async (fault: unknown) => {
          await closeOne(line);
          throw fault;
        });
      } finally {
        opening.delete(place);
      }
    },
  };
}

async function peerFor({ host, ports }: LineSettings): Promise<RTCPeerConnection> {
  // Fetched when somebody first measures a line: most starts never need it.
  const { RTCPeerConnection: Peer } = await import('werift');
  const only = singleAddress(host);
  return new Peer({
    iceServers: [],
    iceUseIpv6: host.includes(':'),
    ...(only === undefined
      ? {}
      : {
          iceAdditionalHostAddresses: [only],
          iceInterfaceAddresses: only.includes(':') ? { udp6: only } : { udp4: only },
        }),
    ...(ports ? { icePortRange: ports } : {}),
  });
}

/** The one address that the server listens on; nothing where it listens on all of them. */
function singleAddress(host: string): string | undefined {
  if (host === 'localhost') return '127.0.0.1';
  return isIP(host) === 0 || host === '0.0.0.0' || host === '::' ? undefined : host;
}

async function answered(
  peer: RTCPeerConnection,
  offer: LineOffer,
  { host, announced }: LineSettings,
): Promise<string> {
  await peer.setRemoteDescription({ type: 'offer', sdp: lineDescription(offer) });
  await peer.setLocalDescription(await peer.createAnswer());
  return reachable(peer.localDescription?.sdp ?? '', { announced, only: singleAddress(host) });
}

type Channel = {
  readonly onMessage: { readonly subscribe: (hear: (message: string | Buffer) => void) => unknown };
  readonly send: (message: Buffer) => void;
};

type Answering = { readonly fault: Fault | undefined; readonly over: () => void };

function answerOn(channel: Channel, { fault, over }: Answering): void {
  let [came, arrived] = [0, 0];
  channel.onMessage.subscribe((message) => {
    // A browser that is done says so in a text: that it left would be noticed half a minute later.
    if (typeof message === 'string') return over();
    const packet = came;
    came += 1;
    if (came > PACKETS_MAX) return;
    if (message.length < COUNT_AT + 4 || message.length > PACKET_BYTES_MAX) return;
    if (fault?.('there', packet) === true) return;
    arrived += 1;
    if (fault?.('back', packet) === true) return;
    const back = Buffer.from(message);
    back.writeUInt32BE(arrived, COUNT_AT);
    channel.send(back);
  });
}
