import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { type Book, createBook, createSheet, findSheetByTitle } from '../../scripts/host/book/book';
import { createDrive, type Drive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { startHttp } from '../../scripts/host/rest/http';
import { connect } from '../../scripts/provision/connect';
import { compareWithGoogle } from '../../scripts/smoke/compare-with-google';
import { parseArguments } from '../../scripts/smoke/smoke-arguments';
import { storyBundle } from '../story/bundle';

const owner = 'thu@dondoc.example';

function fileOf(book: Book) {
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  return { id: book.spreadsheetId, name: 'x', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner, book };
}

/** A scratch spreadsheet as Google makes it for an American account, beside a file that is none of this command's business. */
function openDrive(): { readonly drive: Drive; readonly scratch: Book; readonly other: Book } {
  const scratch = createBook('scratch', { title: 'Scratch', locale: 'en_US', timeZone: 'America/New_York' });
  createSheet(scratch, 'Sheet1');
  const other = createBook('other', { title: 'Other' });
  createSheet(other, 'Mine').grid.setCell(0, 0, { value: 'mine' });
  return { drive: createDrive([fileOf(scratch), fileOf(other)]), scratch, other };
}

type Change = (kind: string, body: { [name: string]: unknown }) => object | undefined;

/** A server that takes requests as Google might: some of them in another way than the host behind it. */
async function openDiffering(rootUrl: string, change: Change) {
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body = incoming.url?.includes(':batchUpdate') === true ? changed(text, change) : text;
      const headers = {
        ...incoming.headers,
        host: new URL(rootUrl).host,
        'content-length': String(Buffer.byteLength(body)),
      };
      const sent = forward(
        new URL(incoming.url ?? '/', rootUrl),
        { method: incoming.method ?? 'GET', headers },
        (got) => {
          answer.writeHead(got.statusCode ?? 500, got.headers);
          got.pipe(answer);
        },
      );
      sent.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    rootUrl: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function changed(text: string, change: Change): string {
  const { requests, ...rest } = JSON.parse(text) as { requests?: { [kind: string]: { [name: string]: unknown } }[] };
  if (requests === undefined) return text;
  const others = requests.map((request) => {
    const [[kind, body] = ['', {}]] = Object.entries(request);
    return change(kind, body) ?? request;
  });
  return JSON.stringify({ ...rest, requests: others });
}

async function smoke(drive: Drive, options: { readonly change?: Change; readonly clears?: boolean } = {}) {
  const world = { drive, clock: { now: () => Date.parse('2025-10-10T01:00:00Z') } };
  const host = await startHttp(world, { caller: { email: owner } });
  const differing = options.change === undefined ? undefined : await openDiffering(host.rootUrl, options.change);
  const lines: string[] = [];
  try {
    const isAlike = await compareWithGoogle({
      scratchId: 'scratch',
      clears: options.clears ?? false,
      sheets: connect(differing?.rootUrl ?? host.rootUrl).sheets,
      bundle: await storyBundle(),
      write: (call) => call(),
      print: (line) => lines.push(line),
    });
    return { isAlike, lines, text: lines.join('\n') };
  } finally {
    await differing?.close();
    await host.close();
  }
}

it('two hosts that are alike show no difference after set-up, report and staging, and nothing else is touched', async () => {
  const { drive, scratch, other } = openDrive();
  const { isAlike, lines } = await smoke(drive);
  expect(lines.filter((line) => /difference|refused|not compared/.test(line))).toEqual([]);
  expect(isAlike).toBe(true);
  expect(lines.filter((line) => /^\S.*: \d+ writes$/.test(line)).map((line) => line.split(':')[0])).toEqual([
    'set-up',
    'entries',
    'report',
    'more entries',
    'staging',
  ]);
  // Each of them did something: sheets, rows of the master, a report, and the way by the hidden sheet.
  expect(findSheetByTitle(scratch, 'Tổng hợp')?.grid.lastRowWithContent()).toBeGreaterThan(15);
  expect(lines.join('\n')).toMatch(/addSheet \(\d+\).*addProtectedRange \(\d+\)/);
  expect(lines.slice(lines.findIndex((line) => line.startsWith('staging'))).join('\n')).toMatch(
    /values\.batchUpdate \(\d+\).*copyPaste \(\d+\)/,
  );
  expect(findSheetByTitle(scratch, 'smoke')).toBeUndefined();
  expect(other.sheets.map(({ grid }) => grid.valueAt(0, 0))).toEqual(['mine']);
});

it('a host that takes drop-downs less strictly is told by the kind of request', async () => {
  const { isAlike, text } = await smoke(openDrive().drive, {
    change: (kind, body) => {
      const { rule } = body as { rule?: { strict?: boolean } };
      if (kind === 'setDataValidation' && rule?.strict === true)
        return { [kind]: { ...body, rule: { ...rule, strict: false } } };
      return undefined;
    },
  });
  expect(isAlike).toBe(false);
  expect(text).toMatch(/setDataValidation \(\d+\): \d+ differences/);
  expect(text).toMatch(/'Cấu hình' \S+.*dataValidation\.strict: Google nothing, here “true”/);
  expect(text).not.toMatch(/addSheet \(\d+\): \d+ diff/);
});

it('what one side refuses is told with its words, and all else is still compared', async () => {
  const { isAlike, text } = await smoke(openDrive().drive, {
    change: (kind, body) => (kind === 'addChart' ? { addChart: { ...body, chart: {} } } : undefined),
  });
  expect(isAlike).toBe(false);
  expect(text).toMatch(/addChart \(\d+\): \d+ differences?\n {4}refused by Google: .*requests\[\d+\]\.addChart/);
  expect(text).toMatch(/staging: \d+ writes/);
});

it('a spreadsheet that is not blank is left alone unless it may be cleared', async () => {
  const { drive, scratch } = openDrive();
  createSheet(scratch, 'Sổ của tôi').grid.setCell(3, 2, { value: 'quan trọng' });
  await expect(smoke(drive)).rejects.toThrow(
    'is not blank: it has “Sheet1”, “Sổ của tôi”. Name a new one, or say --clear',
  );
  expect(findSheetByTitle(scratch, 'Sổ của tôi')?.grid.valueAt(3, 2)).toBe('quan trọng');
  expect(scratch.sheets).toHaveLength(2);

  const cleared = await smoke(drive, { clears: true });
  expect(cleared.text).not.toMatch(/difference/);
  expect(findSheetByTitle(scratch, 'Sổ của tôi')).toBeUndefined();
});

it('a spreadsheet that only has a value, a lock or a name somewhere is not blank', async () => {
  const { drive, scratch } = openDrive();
  scratch.sheets[0]?.grid.setCell(500, 20, { value: 1 });
  await expect(smoke(drive)).rejects.toThrow('is not blank');
});

it('the command line names one spreadsheet, by its id or its address', () => {
  expect(parseArguments(['--scratch', 'https://docs.google.com/spreadsheets/d/1aB-c_9/edit#gid=0'])).toEqual({
    scratchId: '1aB-c_9',
    clears: false,
  });
  expect(parseArguments(['--clear', '--scratch=1aB'])).toEqual({ scratchId: '1aB', clears: true });
  for (const args of [[], ['--scratch'], ['--scratch', '--clear'], ['--scratch', 'a b'], ['--tracker', 'x']]) {
    expect(() => parseArguments(args), args.join(' ')).toThrow(/--scratch/);
  }
});
