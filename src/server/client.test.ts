import { expect, test } from 'vitest';
import { clientOf, forwardedFor } from './client.ts';

test.each([
  { address: undefined, client: 'unknown', why: 'no socket' },
  { address: '203.0.113.7', client: '203.0.113.7', why: 'IPv4 as it is' },
  { address: '::ffff:203.0.113.7', client: '203.0.113.7', why: 'IPv4 in IPv6 clothes' },
  { address: '2001:db8:1:2:3:4:5:6', client: '2001:db8:1:2', why: 'a subscriber owns the /64' },
  { address: '2001:db8:1:2:aaaa::1', client: '2001:db8:1:2', why: 'the same one from another machine' },
  { address: '2001:db8::1', client: '2001:db8:0:0', why: 'zeros left out are zeros' },
  { address: '::1', client: '0:0:0:0', why: 'the loopback address' },
])('$address counts as $client: $why', ({ address, client }) => {
  expect(clientOf(address)).toBe(client);
});

test.each([
  { header: '203.0.113.7', client: '203.0.113.7' },
  { header: '10.9.8.7, 203.0.113.7', client: '203.0.113.7' },
  { header: ' ', client: undefined },
  { header: undefined, client: undefined },
])('of “$header” only what our proxy added counts: $client', ({ header, client }) => {
  expect(forwardedFor(header)).toBe(client);
});
