import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

const request = (path: string, headers: { readonly [name: string]: string } = {}): Request =>
  new Request(`http://likui${path}`, { headers });

describe('the reader’s language', () => {
  test.each([
    { path: '/', headers: {}, language: 'zh-CN', why: 'Chinese comes first' },
    {
      path: '/',
      headers: { 'accept-language': 'en-GB,en;q=0.9' },
      language: 'en',
      why: 'the browser prefers it',
    },
    {
      path: '/',
      headers: { 'accept-language': 'en;q=0.4,zh-TW;q=0.8' },
      language: 'zh-CN',
      why: 'the weights decide',
    },
    { path: '/', headers: { 'accept-language': 'fr,de;q=0.7' }, language: 'zh-CN', why: 'neither is wanted' },
    {
      path: '/',
      headers: { 'accept-language': 'en;q=0,fr' },
      language: 'zh-CN',
      why: 'weight 0 means never',
    },
    { path: '/', headers: { 'accept-language': ';;;q=,,' }, language: 'zh-CN', why: 'nonsense is no wish' },
    {
      path: '/',
      headers: { cookie: 'a=b; lang=en', 'accept-language': 'zh' },
      language: 'en',
      why: 'an earlier choice stands over the browser',
    },
    { path: '/', headers: { cookie: 'slang=en' }, language: 'zh-CN', why: 'another cookie is not ours' },
    {
      path: '/?lang=zh',
      headers: { cookie: 'lang=en', 'accept-language': 'en' },
      language: 'zh-CN',
      why: 'the address stands over everything',
    },
    { path: '/?lang=fr', headers: {}, language: 'zh-CN', why: 'an unknown one is no choice' },
  ])('is $language: $why', ({ path, headers, language }) => {
    expect(languageOf(request(path, headers))).toBe(language);
  });
});
