import { workplaceTerms } from '../../facts/workplace-terms.ts';
import { lineOfferIn } from '../../line-offer.ts';
import { LOST } from '../../net.ts';
import { textIn } from './told.ts';

const { packetBytes, patienceMs } = workplaceTerms.line;
const OPEN_WITHIN_MS = 15_000;
/** Until what was said last is on its way. */
const LEAVE_MS = 100;
/** A tab in the background is woken once a second; what is due by then is sent together. */
const AT_ONCE_MAX = 60;
const PLACE_AT = 0;
const COUNT_AT = 4;

export type Sent = { readonly trips: readonly number[]; readonly arrived: number };

type Wish = {
  readonly packets: number;
  readonly intervalMs: number;
  /** When it fires, no more is sent; what is on its way is still waited for. */
  readonly enough: AbortSignal;
  readonly tell: (sent: number, lost: number) => void;
};

/** Refused by our server, with its sentence. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused';
}

/** Sends packets to our server and back. No trips at all where no connection came about. */
export async function measureLine(wish: Wish): Promise<Sent> {
  const peer = new RTCPeerConnection();
  try {
    const channel = peer.createDataChannel('line', { ordered: false, maxRetransmits: 0 });
    channel.binaryType = 'arraybuffer';
    if (!(await opened(peer, channel, wish.enough))) return { trips: [], arrived: 0 };
    const sent = await sentOver(channel, wish);
    if (channel.readyState === 'open') channel.send('over');
    await new Promise((resolve) => setTimeout(resolve, LEAVE_MS));
    return sent;
  } finally {
    peer.close();
  }
}

async function opened(
  peer: RTCPeerConnection,
  channel: RTCDataChannel,
  enough: AbortSignal,
): Promise<boolean> {
  await peer.setLocalDescription(await peer.createOffer());
  const offer = lineOfferIn(peer.localDescription?.sdp ?? '');
  if (!offer) return false;
  const answer = await fetch('/api/try/lines', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(offer),
  });
  const told: unknown = await answer.json();
  if (!answer.ok) throw new LineRefused(textIn(told, 'error', 'sentence') ?? '');
  const sdp = textIn(told, 'answer');
  if (sdp === undefined) return false;
  const open = new Promise<boolean>((resolve) => {
    channel.addEventListener('open', () => resolve(true));
    enough.addEventListener('abort', () => resolve(channel.readyState === 'open'));
    setTimeout(() => resolve(false), OPEN_WITHIN_MS);
  });
  await peer.setRemoteDescription({ type: 'answer', sdp });
  return open;
}

function sentOver(channel: RTCDataChannel, { packets, intervalMs, enough, tell }: Wish): Promise<Sent> {
  const sentAt: number[] = [];
  const trips: number[] = [];
  let [arrived, answered] = [0, 0];
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof ArrayBuffer) || data.byteLength < COUNT_AT + 4) return;
    const packet = new DataView(data);
    const place = packet.getUint32(PLACE_AT);
    const ms = performance.now() - (sentAt[place] ?? Number.NaN);
    arrived = Math.max(arrived, packet.getUint32(COUNT_AT));
    if (!(ms <= patienceMs) || trips[place] !== LOST) return;
    trips[place] = Math.round(10 * ms);
    answered += 1;
  });
  return new Promise((resolve) => {
    const beganAt = performance.now();
    const clock = setInterval(() => {
      const due = Math.min(packets, Math.ceil((performance.now() - beganAt) / intervalMs));
      const isOver = enough.aborted || channel.readyState !== 'open' || sentAt.length >= packets;
      const now = isOver ? sentAt.length : Math.min(due, sentAt.length + AT_ONCE_MAX);
      while (sentAt.length < now) {
        const packet = new DataView(new ArrayBuffer(packetBytes));
        packet.setUint32(PLACE_AT, sentAt.length);
        trips.push(LOST);
        sentAt.push(performance.now());
        channel.send(packet.buffer);
      }
      tell(sentAt.length, sentAt.length - answered);
      if (!isOver) return;
      clearInterval(clock);
      setTimeout(() => resolve({ trips, arrived }), patienceMs);
    }, intervalMs);
  });
}
