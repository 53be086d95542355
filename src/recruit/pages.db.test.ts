import jsQR from 'jsqr';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { list, opened, posting, type House } from '../../tests/recruit/recruiting.ts';
import { verifyChain } from '../verify/chain.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const SEAL = 'class="seal seal-verified"';

const pageAt = async (house: House, path: string): Promise<string> =>
  z.string().parse((await house.ask(path)).body);

test('genuine postings are listed, filtered, shown whole, and can be verified by their code', async () => {
  const house = await opened(database);
  const [row] = (await list(house, house.cookie.qinghe)).rows;
  const { code, id, offer } = posting.parse(row);
  const all = await pageAt(house, '/jobs');
  expect(all.match(/<li>/gu)).toHaveLength(3);
  const some = await pageAt(house, `/jobs?city=${encodeURIComponent(offer.city)}`);
  expect(some.match(/<li>/gu)).toHaveLength(1);
  expect(some).toContain(`/jobs/${code}`);
  expect(await pageAt(house, '/jobs?role=quality')).toContain('现在没有这样的招聘');

  const one = await pageAt(house, `/jobs/${code}`);
  const data =
    /<script type="application\/ld\+json">(?<json>.*?)<\/script>/u.exec(one)?.groups?.['json'] ?? '';
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'JobPosting',
    title: offer.title,
    totalJobOpenings: offer.headcount,
  });
  expect(one).toContain('底薪每小时');

  // As people type a code: in small letters, with a hyphen.
  const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
  const proof = await pageAt(house, `/p?code=${typed}`);
  expect(proof).toContain(SEAL);
  expect(proof).toContain(offer.contact);
  expect(proof).toContain('没有被撤回，截至');

  await house.ask(`/api/postings/${id}/withdrawal`, {
    method: 'POST',
    cookie: house.cookie.qinghe,
    body: { why: '招满了' },
  });
  const after = await pageAt(house, `/p?code=${code}`);
  expect(after).not.toContain(SEAL);
  expect(after).toContain('这条招聘已被撤回');
  expect(await pageAt(house, `/jobs/${code}`)).toContain('已经结束');
  expect((await house.ask(`/jobs/${code}/poster`)).status).toBe(302);
});

test.each(['2222', 'NOCODE22', '<script>', '22222222'])(
  'a code that is none (%s) is not believed',
  async (code) => {
    const house = await opened(database);
    const answer = await house.ask(`/p?code=${encodeURIComponent(code)}`);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('没有这个短码');
    expect(answer.body).not.toContain(SEAL);
  },
);

/** The code of a poster as a picture, at the size it is shown or as a phone shrinks it. */
function drawn(page: string, shrunkTo?: number) {
  const found = /class="qr" viewBox="0 0 (?<side>\d+) \d+" width="(?<width>\d+)"/u.exec(page)?.groups;
  const [side, width] = [Number(found?.['side']), Number(found?.['width'])];
  const dark = new Set(
    Array.from(
      page.matchAll(/M(?<x>\d+) (?<y>\d+)h1v1h-1z/gu),
      ({ groups }) => `${groups?.['x']} ${groups?.['y']}`,
    ),
  );
  const pixels = shrunkTo ?? width;
  const data = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (let at = 0; at < pixels * pixels; at += 1) {
    const place = [at % pixels, Math.floor(at / pixels)].map((each) => Math.floor((each * side) / pixels));
    if (dark.has(place.join(' '))) data.fill(0, at * 4, at * 4 + 3);
  }
  return { data, pixels, width };
}

test('the code of a poster is read at its size and on a phone, and what it carries verifies', async () => {
  const house = await opened(database);
  const [row] = (await list(house, house.cookie.qinghe)).rows;
  const { code, token } = posting.parse(row);
  const page = await pageAt(house, `/jobs/${code}/poster`);
  expect(page).toContain(code);
  expect(drawn(page).width).toBeGreaterThanOrEqual(660);
  // A phone of 390 points, three pixels each, with its margins.
  for (const { data, pixels } of [drawn(page), drawn(page, 1074)]) {
    const read = jsQR(data, pixels, pixels)?.data ?? '';
    expect(read).toBe(`http://likui/p#${token}`);
    const carried = read.slice(read.indexOf('#') + 1);
    const at = house.moved.clock.now();
    expect(verifyChain({ token: carried, roots: [house.root], at }).valid).toBe(true);
  }
});
