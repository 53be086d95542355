import { afterAll, describe, expect, test } from 'vitest';
import { RTCPeerConnection } from 'werift';
import { lineDescription, lineOfferIn, reachable } from './line-offer.ts';
import { lineVerdict, LOST } from './net.ts';
import { type Fault, type Lines, lineGateway } from './net-gateway.ts';

const opened: { readonly close: () => Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.map((each) => each.close()));
});

function gateway(fault?: Fault): Lines {
  const lines = lineGateway({ host: '127.0.0.1', fault });
  opened.push(lines);
  return lines;
}

/** A browser's end, on loopback and nowhere else. */
async function offered() {
  const peer = new RTCPeerConnection({
    iceServers: [],
    iceUseIpv6: false,
    iceAdditionalHostAddresses: ['127.0.0.1'],
    iceInterfaceAddresses: { udp4: '127.0.0.1' },
  });
  opened.push(peer);
  const channel = peer.createDataChannel('line', { ordered: false, maxRetransmits: 0 });
  await peer.setLocalDescription(await peer.createOffer());
  const offer = lineOfferIn(peer.localDescription?.sdp ?? '');
  if (!offer) throw new Error('an offer of our own is not understood');
  return { peer, channel, offer };
}

const PACKETS = 1000;
/** A machine at work elsewhere is no failure. */
const PATIENCE_MS = 20_000;

/** Sends packets over a real line to a gateway that loses some, and answers what was seen of it. */
async function measured(fault?: Fault) {
  const { peer, channel, offer } = await offered();
  const answer = await gateway(fault).open(offer, 'here');
  const trips = Array.from({ length: PACKETS }, () => LOST);
  let arrived = 0;
  channel.onMessage.subscribe((message) => {
    if (typeof message === 'string') return;
    trips[message.readUInt32BE(0)] = 10;
    arrived = Math.max(arrived, message.readUInt32BE(4));
  });
  const open = new Promise<void>((resolve) => {
    channel.stateChanged.subscribe((state) => state === 'open' && resolve());
  });
  await peer.setRemoteDescription({ type: 'answer', sdp: answer ?? '' });
  await open;
  for (let place = 0; place < PACKETS; place += 1) {
    const packet = Buffer.alloc(172);
    packet.writeUInt32BE(place);
    channel.send(packet);
    // As a browser does: nothing is sent in one go, so that no buffer of the way overflows.
    if (place % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  // Over when nothing has come for a while: what is still on its way is not lost.
  let before = -1;
  const isQuiet = () => {
    const now = trips.filter((trip) => trip !== LOST).length;
    const isStill = now === before && now > 0;
    before = now;
    return isStill;
  };
  await expect.poll(isQuiet, { interval: 200, timeout: PATIENCE_MS }).toBe(true);
  return lineVerdict({ trips, arrived });
}

/** So many of every hundred, spread among them. */
const losing =
  (percent: number, way: 'there' | 'back'): Fault =>
  (which, packet) =>
    which === way && (packet * 37) % 100 < percent;

describe('over a real line of 1,000 packets', () => {
  test.each([0, 1, 2, 5, 10])(
    '%d in a hundred lost on the way there is told within 1.5 points',
    async (percent) => {
      const { lossUpHundredths, lossDownHundredths } = await measured(losing(percent, 'there'));
      expect(Math.abs(lossUpHundredths / 100 - percent)).toBeLessThan(1.5);
      expect(lossDownHundredths / 100).toBeLessThan(1.5);
    },
  );

  test('5 % lost on the way back is told as such', async () => {
    const { lossUpHundredths, lossDownHundredths } = await measured(losing(5, 'back'));
    expect(Math.abs(lossDownHundredths / 100 - 5)).toBeLessThan(1.5);
    expect(lossUpHundredths / 100).toBeLessThan(1.5);
  });
});

test('one client has six lines at most, and a closed house none', async () => {
  const lines = gateway();
  const { offer } = await offered();
  const answers = await Promise.all(Array.from({ length: 7 }, () => lines.open(offer, 'one')));
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
  expect(await lines.open(offer, 'one')).toBeUndefined();
  expect(await lines.open(offer, 'another')).toContain('127.0.0.1');
  expect(lines.openNow()).toBe(7);
  await lines.close();
  expect(lines.openNow()).toBe(0);
});

test('a browser that says it is done has its line closed at once', async () => {
  const lines = gateway();
  const { peer, channel, offer } = await offered();
  const answer = await lines.open(offer, 'one');
  const open = new Promise<void>((resolve) => {
    channel.stateChanged.subscribe((state) => state === 'open' && resolve());
  });
  await peer.setRemoteDescription({ type: 'answer', sdp: answer ?? '' });
  await open;
  expect(lines.openNow()).toBe(1);
  channel.send('over');
  await expect.poll(() => lines.openNow(), { timeout: PATIENCE_MS }).toBe(0);
});

test('an answer names only the address that we listen on, or the one that is announced', () => {
  const answer = [
    'v=0',
    'a=candidate:1 1 udp 2116026367 127.0.0.1 40000 typ host',
    'a=candidate:2 1 udp 2116026367 192.0.2.2 40001 typ host',
    'a=mid:0',
  ].join('\r\n');
  expect(reachable(answer, { only: '127.0.0.1' })).not.toContain('192.0.2.2');
  expect(reachable(answer, {})).toBe(answer);
  expect(reachable(answer, { announced: '203.0.113.7' }).match(/203\.0\.113\.7/gu)).toHaveLength(2);
});

test('of an offer nothing is passed on but what a line needs', async () => {
  const { offer } = await offered();
  expect(lineOfferIn(lineDescription(offer))).toEqual(offer);
  expect(lineDescription(offer)).not.toContain('candidate');
  expect(lineOfferIn('v=0\r\na=ice-ufrag:abcd\r\n')).toBeUndefined();
  expect(lineOfferIn(lineDescription({ ...offer, mid: 'a b' }))).toBeUndefined();
  expect(lineOfferIn(lineDescription({ ...offer, fingerprint: 'AB:CD' }))).toBeUndefined();
});
