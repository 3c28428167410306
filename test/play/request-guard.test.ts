import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../scripts/play/serve/request-guard';

const door = { port: 4000, token: 'chìa' };
const ask = (headers: Record<string, string>, address = '/?t=chìa') =>
  refusalOf(
    { headers: { host: '127.0.0.1:4000', ...headers } } as unknown as IncomingMessage,
    new URL(address, 'http://x'),
    door,
  );

describe('who is let in', () => {
  it.each([
    ['the address that was printed', {}, '/?t=chìa', undefined],
    [
      'the page’s own calls',
      { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin', 'x-play-token': 'chìa' },
      '/do',
      undefined,
    ],
    ['the same machine by its name', { host: 'localhost:4000' }, '/?t=chìa', undefined],
    ['no token', {}, '/', 'wrong token'],
    ['another token', {}, '/?t=x', 'wrong token'],
    ['a name that somebody pointed at this machine', { host: 'evil.example:4000' }, '/?t=chìa', 'foreign host'],
    ['another port', { host: '127.0.0.1:4001' }, '/?t=chìa', 'foreign host'],
    ['a page from elsewhere', { origin: 'https://evil.example' }, '/?t=chìa', 'foreign origin'],
    ['a sandboxed page', { origin: 'null' }, '/?t=chìa', 'foreign origin'],
    ['a picture or form on a page from elsewhere', { 'sec-fetch-site': 'cross-site' }, '/?t=chìa', 'foreign page'],
    ['another server of this machine', { 'sec-fetch-site': 'same-site' }, '/?t=chìa', 'foreign page'],
  ])('%s', (_who, headers, address, refusal) => {
    expect(ask(headers as unknown as Record<string, string>, address)).toBe(refusal);
  });
});
