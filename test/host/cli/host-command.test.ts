import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHostCommand } from '../../../scripts/cli/host-command';
import type { RunReport } from '../../../scripts/cli/output/run-report';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive } from '../../../scripts/host/drive/drive';
import { loadDrive, saveDrive } from '../../../scripts/host/drive/drive-folder';
import { spreadsheetFile } from '../script-office';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Đôn Đốc').addItem('Chạy', 'main').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Thêm').addItem('Hỏng', 'broken')).addToUi(); }
  function onEdit(e) { e.range.offset(0, 1).setValue('đã xem ' + e.value); e.source.toast('1 ô'); }
  function main() {
    const store = PropertiesService.getScriptProperties();
    const count = Number(store.getProperty('count') || 0) + 1;
    store.setProperty('count', String(count));
    SpreadsheetApp.getActive().getSheetByName('Cấu hình').getRange('B1').setValue(count);
    MailApp.sendEmail({ to: 'an@x.example', subject: 'Nhắc việc số ' + count, body: 'Chữ thường', htmlBody: '<p>Chữ đậm</p>' });
    SpreadsheetApp.getUi().alert('Xong', 'Lần ' + count, SpreadsheetApp.getUi().ButtonSet.OK);
    console.info('lần %s', count);
  }
  function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).nearMinute(0).create(); }
  function tick() { console.log('tích'); }
  function doGet(e) { return ContentService.createTextOutput(JSON.stringify([e.parameter, e.parameters, e.queryString])); }
  function doPost(e) { return HtmlService.createHtmlOutput('<p>' + e.postData.contents + ' ' + e.parameter.ghi + '</p>'); }
  function broken() { null.x; }
  function refuse() { throw new Error('Ô A1 chưa có ngày.'); }
  function peek() { try { CalendarApp.getDefaultCalendar(); } catch (error) { return 'none'; } }`;

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'host-command-'));
  await mkdir(at('dist'));
  await writeFile(at('dist', 'Code.js'), CODE);
  await writeFile(at('dist', 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' }));
  const book = createBook('theo-doi', { title: 'Theo dõi' });
  createSheet(book, 'Cấu hình').grid.setCell(0, 0, { value: 'Lần' });
  const unit = createBook('don-vi');
  createSheet(unit, 'Việc');
  await saveDrive(
    at('drive'),
    createDrive([spreadsheetFile(book), spreadsheetFile(unit)]),
    null,
    Date.parse('2025-10-01T00:00:00Z'),
  );
  await writeFile(at('drive', 'hong.xlsx'), 'không phải bảng tính');
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function host(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const status = await runHostCommand(
    ['--drive', at('drive'), '--out', at('out'), '--now', '2025-10-10T08:00:00+07:00', ...args],
    { out: (text) => lines.out.push(text), err: (text) => lines.err.push(text) },
    { bundle: async () => at('dist'), sample: async () => at('drive'), results: at('out') },
  );
  return { status, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

async function report(folder = 'out'): Promise<RunReport> {
  return JSON.parse(await readFile(at(folder, 'run.json'), 'utf8')) as RunReport;
}

async function countCell(folder: string) {
  const drive = await loadDrive(at(folder, 'drive'));
  return drive.files.get('theo-doi')?.book?.sheets[0]?.grid.valueAt(0, 1);
}

describe('npm run host', () => {
  it('runs a function and leaves the drive, the mails and the report', async () => {
    const { status, out, err } = await host('run', 'main');
    expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining('running main') });
    expect(out).toContain('Xong: Lần 1');
    expect(out).toMatch(
      /done: 3 round trips, \d+ service calls, on Google about [\d.]+ s \([\d.]+ to [\d.]+\) by others' published figures; 1 cells written, 0 logged/,
    );
    expect(await countCell('out')).toBe(1);
    expect((await readdir(at('out', 'drive'))).sort()).toEqual([
      '.state.json',
      'don-vi.xlsx',
      'hong.xlsx',
      'theo-doi.xlsx',
    ]);
    expect(await report()).toMatchObject({
      ok: true,
      error: null,
      messages: ['Xong: Lần 1'],
      log: ['INFO lần 1'],
      totalCalls: 3,
      cellsWritten: 1,
      cellsLogged: 0,
      calls: { 'MailApp.sendEmail': 1, 'Range.setValue': 1 },
      pricedMs: { version: expect.stringMatching(/^\d{4}/) },
      fired: [],
    });
  });

  it('writes mails in UTF-8 with a plain and an HTML part, the same bytes every time', async () => {
    await host('run', 'main', '--quiet');
    const [name = ''] = await readdir(at('out', 'outbox'));
    expect(name).toBe('0001-an@x.example.eml');
    const first = await readFile(at('out', 'outbox', name), 'utf8');
    expect(first).toContain('To: an@x.example');
    expect(first).toContain('Date: Fri, 10 Oct 2025 01:00:00 +0000');
    expect(first).toMatch(/Content-Type: text\/plain; charset=utf-8[\s\S]*Content-Type: text\/html; charset=utf-8/);
    await host('run', 'main', '--quiet');
    expect(await readFile(at('out', 'outbox', name), 'utf8')).toBe(first);
  });

  it('never changes the folder that it reads, and goes on from the one it wrote', async () => {
    const before = await readFile(at('drive', 'theo-doi.xlsx'));
    await host('run', 'main', '--quiet');
    expect(await readFile(at('drive', 'theo-doi.xlsx'))).toEqual(before);
    await host('run', 'main', '--quiet', '--drive', at('out', 'drive'), '--out', at('out2'));
    expect(await countCell('out2')).toBe(2);
    expect((await report('out2')).messages).toEqual(['Xong: Lần 2']);
  });

  it('fires the triggers that are due, once each, before the function', async () => {
    await host('run', 'install', '--quiet', '--out', at('out3'));
    const again = ['--drive', at('out3', 'drive'), '--out', at('out4'), '--now', '2025-10-13T10:00:00+07:00'];
    expect((await host('run', 'main', ...again)).err).toContain('fired the trigger on tick');
    expect(await report('out4')).toMatchObject({
      log: ['LOG tích', 'INFO lần 1'],
      fired: [{ function: 'tick', ok: true, error: null }],
    });
  });

  it('edits as a person does, and shows the cells that changed', async () => {
    const { status, out } = await host('edit', 'Cấu hình!A2', '[["14/10/2025"]]', '--quiet');
    expect(status).toBe(0);
    expect(out).toBe(
      `edited Cấu hình!A2\nCấu hình!A2  14/10/2025\nCấu hình!B2  đã xem 45944\n1 ô\n${out.split('\n').at(-1)}`,
    );
  });

  it('prints the menu', async () => {
    const { status, out } = await host('menu', '--quiet');
    expect([status, out]).toEqual([0, 'Đôn Đốc\n  Chạy  → main\n  ────────\n  Thêm\n    Hỏng  → broken']);
  });

  it('says on standard error what a script threw, and still writes the results', async () => {
    const { status, err } = await host('run', 'broken', '--quiet');
    expect(status).toBe(1);
    expect(err).toMatch(/^TypeError: Cannot read properties of null \(reading 'x'\)\n {4}at broken \(Code:/);
    expect(await report()).toMatchObject({
      ok: false,
      error: "TypeError: Cannot read properties of null (reading 'x')",
    });
    expect(await countCell('out')).toBeNull();
  });

  it.each([
    [['--fail-at', '3'], "Exception: We're sorry, a server error occurred. Please wait a bit and try again.", null],
    [['--kill-at', '8'], 'Exception: Exceeded maximum execution time', 1],
  ])('with %j ends with status 1 and what was done until then', async (fault, error, cell) => {
    const { status } = await host('run', 'main', '--quiet', ...fault);
    expect([status, (await report()).error, await countCell('out')]).toEqual([1, error, cell]);
    expect(await readdir(at('out', 'outbox'))).toEqual([]);
  });

  it('says when a fault was planned for a call that never came', async () => {
    expect((await host('run', 'main', '--quiet', '--kill-at', '99')).err).toMatch(
      /^There was no call 99: the run made \d+\.$/,
    );
  });

  it.each([
    [
      ['run', 'missing'],
      'There is no function missing. The functions are: onOpen, onEdit, main, install, tick, doGet, doPost, broken, refuse, peek.',
    ],
    [['run', 'main', '--drive', '/nowhere'], 'The drive folder "/nowhere" does not exist.'],
    [['run', 'main', '--open', 'khac'], 'There is no spreadsheet khac. The drive has: don-vi, theo-doi.'],
    [['run', 'main', '--open', 'hong'], 'hong cannot be opened.'],
    [['edit', 'Ba!A1', '[["x"]]'], 'There is no place Ba!A1. Write it like SKHCN!J5; the sheets are: Cấu hình.'],
    [['edit', 'Ba!A1', 'x'], 'The texts are no JSON'],
    [['menu', '--now', 'mai'], '--now "mai" is no moment with an offset.'],
  ])('%j ends with status 2 and one sentence', async (args, text) => {
    const { status, err, out } = await host(...args, '--quiet');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(text);
  });

  it('refuses an output folder that would overwrite its input', async () => {
    const { status, err } = await host('run', 'main', '--quiet', '--out', root);
    expect([status, err]).toEqual([2, expect.stringContaining('would overwrite the drive it reads')]);
  });

  it('says a sentence of a script without its stack, and keeps the stack of a bug', async () => {
    const { err } = await host('run', 'refuse', '--quiet');
    expect(err).toBe('Error: Ô A1 chưa có ngày.');
    expect((await host('run', 'broken', '--quiet')).err).toContain('at broken (Code:');
  });

  it('lists what the host does not have though the script caught the error', async () => {
    const { status, err } = await host('run', 'peek', '--quiet');
    expect([status, err]).toEqual([
      0,
      'Not in the local host, so its result may differ: CalendarApp.getDefaultCalendar',
    ]);
    expect((await report()).notImplemented).toEqual(['CalendarApp.getDefaultCalendar']);
  });

  it('takes the only spreadsheet with settings, and asks when it cannot tell', async () => {
    const twins = ['mot', 'hai'].map((id) => {
      const book = createBook(id);
      createSheet(book, 'Settings');
      return spreadsheetFile(book);
    });
    await saveDrive(at('twins'), createDrive(twins), null, 0);
    const { status, err } = await host('menu', '--quiet', '--drive', at('twins'));
    expect([status, err]).toEqual([2, 'hai, mot have a sheet Cấu hình. Name one: --open hai']);
  });

  it('visits a web app with its parameters and prints the answer', async () => {
    const got = await host('run', 'doGet?don-vi=SNV&x=1&x=2', '--quiet');
    expect(JSON.parse(got.out.split('\n')[0] ?? '')).toEqual([
      { 'don-vi': 'SNV', x: '1' },
      { 'don-vi': ['SNV'], x: ['1', '2'] },
      'don-vi=SNV&x=1&x=2',
    ]);
    const posted = await host('run', 'doPost?ghi=1', '--quiet');
    expect([posted.status, posted.out.split('\n')[0]]).toEqual([0, '<p>ghi=1 1</p>']);
    expect((await host('run', 'doGet', '--quiet')).out).toMatch(/^\[\{\},\{\},""\]\n/);
  });
});
