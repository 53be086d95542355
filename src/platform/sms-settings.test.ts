import { expect, test } from 'vitest';
import { readSmsSettings } from './sms-settings.ts';

const SECRET = 'x'.repeat(32);

test.each([
  { url: undefined, secret: undefined, said: undefined },
  { url: '', secret: SECRET, said: undefined },
  {
    url: 'https://sms.example/send',
    secret: SECRET,
    said: { url: 'https://sms.example/send', secret: SECRET },
  },
  { url: 'http://127.0.0.1:8080/', secret: SECRET, said: { url: 'http://127.0.0.1:8080/', secret: SECRET } },
  { url: 'http://[::1]/', secret: SECRET, said: { url: 'http://[::1]/', secret: SECRET } },
  { url: 'http://sms.example/send', secret: SECRET, said: 'sms-webhook-malformed' },
  { url: 'http://127.0.0.1.evil.example/', secret: SECRET, said: 'sms-webhook-malformed' },
  { url: 'https://user:pass@sms.example/', secret: SECRET, said: 'sms-webhook-malformed' },
  { url: 'ftp://sms.example/', secret: SECRET, said: 'sms-webhook-malformed' },
  { url: 'sms.example', secret: SECRET, said: 'sms-webhook-malformed' },
  { url: 'https://sms.example/', secret: 'x'.repeat(31), said: 'sms-webhook-secret-weak' },
  { url: 'https://sms.example/', secret: undefined, said: 'sms-webhook-secret-weak' },
])('$url is read as $said', ({ url, secret, said }) => {
  const read = readSmsSettings({ SMS_WEBHOOK_URL: url, SMS_WEBHOOK_SECRET: secret });
  expect(read.ok ? read.value : read.problem.kind).toEqual(said);
});
