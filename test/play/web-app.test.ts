import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { saveDrive } from '../../scripts/host/drive/drive-folder';
import { type PlayServer, startPlayServer } from '../../scripts/play/serve/play-server';

const CODE = `
  function doGet(e) {
    if (e.parameter.as === 'json') return ContentService.createTextOutput(JSON.stringify(e.parameters)).setMimeType(ContentService.MimeType.JSON);
    if (e.parameter.as === 'nothing') return;
    if (e.parameter.as === 'error') throw new Error('Không có đơn vị này');
    return HtmlService.createHtmlOutput('<p id="a">' + SpreadsheetApp.getActive().getName() + '</p>').setTitle('Tra cứu & báo cáo');
  }
  function doPost(e) {
    return ContentService.createTextOutput([e.parameter.unit, e.postData.type, e.postData.contents, e.pathInfo].join('|'));
  }
  function address() { return ScriptApp.getService().getUrl(); }
  function sum(a, b) { return a + b; }`;

let root: string;
let server: PlayServer;
let webApp: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'play-web-app-'));
  await mkdir(path.join(root, 'script'));
  await writeFile(
    path.join(root, 'script', 'appsscript.json'),
    '{"timeZone": "Asia/Ho_Chi_Minh", "runtimeVersion": "V8"}',
  );
  await writeFile(path.join(root, 'script', 'Code.js'), CODE);
  const book = createBook('so', { title: 'Sổ theo dõi' });
  createSheet(book, 'Một');
  const file = {
    id: 'so',
    name: 'Sổ theo dõi',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: '2025-10-01T00:00:00.000Z',
    owner: 'an@example.org',
    book,
  };
  await saveDrive(path.join(root, 'drive'), createDrive([file]), undefined, 0);
  const order = {
    project: path.join(root, 'script'),
    drive: path.join(root, 'drive'),
    open: 'so',
    now: undefined,
    user: undefined,
  };
  server = await startPlayServer({ order, port: 0 });
  const { origin, searchParams } = new URL(server.address);
  const opened = await fetch(`${origin}/do`, {
    method: 'POST',
    headers: { 'x-play-token': searchParams.get('t') ?? '' },
    body: JSON.stringify({ name: 'open', user: '', page: 'p', asked: {} }),
  });
  ({ webApp } = ((await opened.json()) as { value: { webApp: string } }).value);
}, 60_000);

afterAll(async () => {
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

describe('the web app of a script', () => {
  it('answers with a page in a sandboxed frame of its own', async () => {
    const shell = await fetch(webApp);
    const html = await shell.text();
    const [, frame] = /src="(\/frame\/[0-9a-f]+)"/.exec(html) ?? [];
    expect(html).toContain('<title>Tra cứu &#38; báo cáo</title>');
    expect(html).toMatch(/<iframe [^>]*sandbox="allow-scripts(?![^"]*allow-same-origin)/);
    const page = await fetch(new URL(frame ?? '', webApp));
    expect(page.headers.get('content-security-policy')).toContain('sandbox allow-scripts');
    expect(await page.text()).toContain('<p id="a">Sổ theo dõi</p>');
  });

  it('answers a text with its type after a redirect, as Google does', async () => {
    const first = await fetch(`${webApp}?as=json&a=1&a=2`, { redirect: 'manual' });
    expect(first.status).toBe(302);
    const second = await fetch(new URL(first.headers.get('location') ?? '', webApp));
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await second.json()).toEqual({ as: ['json'], a: ['1', '2'] });
  });

  it.each([
    ['application/x-www-form-urlencoded', 'unit=SNV&n=1', 'SNV|application/x-www-form-urlencoded|unit=SNV&n=1|', ''],
    ['application/json', '{"unit":1}', '|application/json|{"unit":1}|api/v1', '/api/v1'],
  ])('is posted to as %s', async (type, body, text, behind) => {
    const answer = await fetch(`${webApp}${behind}`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await answer.text()).toBe(text);
  });

  it('says what went wrong in Google’s words', async () => {
    const textOf = async (query: string) => (await fetch(`${webApp}?as=${query}`)).text();
    expect(await textOf('error')).toBe('Error: Không có đơn vị này');
    expect(await textOf('nothing')).toBe('The script completed but did not return anything.');
  });

  it('runs functions for its page, and knows its own address', async () => {
    const run = async (name: string, args: readonly unknown[]) =>
      (await fetch(`${webApp}/run`, { method: 'POST', body: JSON.stringify({ name, args }) })).json();
    expect(await run('sum', [1, 2])).toEqual({ isDone: true, value: 3 });
    expect(await run('address', [])).toEqual({ isDone: true, value: webApp });
  });

  it.each([
    ['an address without its secret', {}, (address: string) => address.replace(/s\/[0-9a-f]+/, 's/0'), 403],
    ['a page from elsewhere', { origin: 'https://evil.example' }, (address: string) => address, 403],
  ])('turns away %s', async (_what, headers, addressOf, status) => {
    expect((await fetch(addressOf(webApp), { headers: headers as Record<string, string> })).status).toBe(status);
  });
});
