import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runHostCommand } from '../../../scripts/cli/host-command';
import type { RunReport } from '../../../scripts/cli/output/run-report';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive } from '../../../scripts/host/drive/drive';
import { loadDrive, saveDrive } from '../../../scripts/host/drive/drive-folder';
import { spreadsheetFile } from '../script-office';

const CODE = `
  const ui = () => SpreadsheetApp.getUi();
  function onEdit(e) { e.range.offset(0, 1).setValue('đã xem ' + e.value); }
  function ask() {
    const first = ui().alert('Gửi?', ui().ButtonSet.YES_NO_CANCEL);
    const name = ui().prompt('Tên?', ui().ButtonSet.OK_CANCEL);
    const last = ui().alert('Xong', 'Đóng lại?', ui().ButtonSet.OK_CANCEL);
    console.log([first, name.getSelectedButton(), name.getResponseText(), last].join(' '));
  }
  function openPages() {
    ui().showModalDialog(HtmlService.createHtmlOutput('<p>Rà soát</p>'), 'Rà soát');
    ui().showSidebar(HtmlService.createHtmlOutput('<p>Bên</p>'));
    console.log('trang đã mở');
  }
  function save(kind, reason) {
    console.log('lưu ' + kind + ' ' + reason.text);
    if (kind === 'Huỷ') ui().alert('Đã huỷ');
    return { saved: true };
  }
  function hidden_() {}
  function where() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const ranges = SpreadsheetApp.getActive().getActiveRangeList().getRanges();
    console.log(sheet.getName() + ' ' + ranges.map((range) => range.getA1Notation()).join(' '));
  }`;

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);
const answersFile = async (answers: unknown) => {
  await writeFile(at('answers.json'), typeof answers === 'string' ? answers : JSON.stringify(answers));
  return at('answers.json');
};

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'host-person-'));
  await mkdir(at('dist'));
  await writeFile(at('dist', 'Code.js'), CODE);
  await writeFile(at('dist', 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' }));
  const book = createBook('theo-doi');
  for (const title of ['Cấu hình', 'SKHCN', "Việc, 'gấp'"]) createSheet(book, title);
  await saveDrive(at('drive'), createDrive([spreadsheetFile(book)]), null, Date.parse('2025-10-01T00:00:00Z'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function host(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const status = await runHostCommand(
    ['--now', '2025-10-10T08:00:00+07:00', '--quiet', ...args],
    { out: (text) => lines.out.push(text), err: (text) => lines.err.push(text) },
    { bundle: async () => at('dist'), sample: async () => at('drive'), results: at('desk') },
  );
  return { status, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

async function run(functionName: string, ...args: string[]) {
  const result = await host('run', functionName, '--drive', at('drive'), '--out', at('out'), ...args);
  const report = (): Promise<RunReport> => readFile(at('out', 'run.json'), 'utf8').then((text) => JSON.parse(text));
  return { ...result, report: result.status === 2 ? undefined : await report() };
}

const lastLog = (report: RunReport | undefined) => report?.log.at(-1);

describe('the answers of a person', () => {
  it('are taken in the order asked', async () => {
    const file = await answersFile([{ button: 'NO' }, { text: 'An' }, { button: 'CANCEL' }]);
    const { err, report } = await run('ask', '--answers', file);
    expect([err, lastLog(report)]).toEqual(['', 'LOG NO OK An CANCEL']);
    expect(report).toMatchObject({
      answers: { left: 0, missing: 0 },
      questions: [
        { kind: 'alert', text: 'Gửi?', buttons: ['YES', 'NO', 'CANCEL'], button: 'NO' },
        { kind: 'prompt', text: 'Tên?', button: 'OK', typed: 'An' },
        { kind: 'alert', title: 'Xong', text: 'Đóng lại?', button: 'CANCEL' },
      ],
    });
  });

  it.each([
    ['without any', [], 'LOG YES CANCEL  OK'],
    ['with --answer no the last button of every alert is taken', ['--answer', 'no'], 'LOG CANCEL CANCEL  CANCEL'],
  ])('%s', async (_what, args, log) => {
    const { err, report } = await run('ask', ...args);
    expect([err, lastLog(report)]).toEqual(['', log]);
  });

  it.each([
    '[{"button": "YES"}, {}, {"button": "OK"}]',
    '[{"button": "YES"}, {"text": null}, {"button": "OK"}]',
    '[{"button": "YES"}, {"button": "CANCEL"}, {"button": "OK"}]',
  ])('%s cancel the prompt', async (answers) => {
    expect(lastLog((await run('ask', '--answers', await answersFile(answers))).report)).toBe('LOG YES CANCEL  OK');
  });

  it('that were left over, or missing, are counted and said', async () => {
    const few = await run('ask', '--answers', await answersFile([{ button: 'NO' }]));
    expect(few.err).toMatch(/^2 questions had no answer in .*answers\.json: run\.json lists them under "questions"\.$/);
    expect(few.report?.answers).toEqual({ left: 0, missing: 2 });
    const many = await run(
      'ask',
      '--answers',
      await answersFile([{ button: 'NO' }, { text: 'An' }, { button: 'OK' }, { button: 'OK' }]),
    );
    expect(many.err).toBe('1 of 4 answers were left over: nothing asked for them.');
    expect(many.report?.answers).toEqual({ left: 1, missing: 0 });
  });

  it('that do not fit are named with the question, and wait for the one they fit', async () => {
    const { err, report } = await run('ask', '--answers', await answersFile([{ text: 'An' }, { button: 'YES' }]));
    expect(err).toContain('Answer 1 is for a prompt, but an alert came: Gửi?');
    expect(err).toContain('Answer 2 presses YES, but there are only OK, CANCEL: Đóng lại?');
    expect(lastLog(report)).toBe('LOG YES OK An OK');
  });

  it.each([
    ['{"button": "OK"}', 'must be a list of answers'],
    ['[', 'is no JSON'],
    ['[{"button": "MAYBE"}]', 'Answer 1 of'],
    ['[{"buttons": "OK"}]', 'is none: {"buttons":"OK"}'],
    ['[{"text": 5}]', 'is none'],
    ['[{"page": ["save"]}]', `A page's call is the function and its arguments: ["name", "argument"]`],
    ['[{"page": [["saev"]]}]', 'calls saev, which a page cannot. The functions are: ui, onEdit, ask,'],
    ['[{"page": [["hidden_"]]}]', 'calls hidden_, which a page cannot.'],
  ])('%s is refused with a sentence', async (text, sentence) => {
    const { status, err } = await run('ask', '--answers', await answersFile(text));
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('in a file that is not there is refused', async () => {
    const { status, err } = await run('ask', '--answers', at('khac.json'));
    expect([status, err]).toEqual([2, `There is no file ${at('khac.json')} to read the answers from.`]);
  });
});

describe('a page', () => {
  it('is written, one file for each in the order opened, and old ones go', async () => {
    await run('openPages');
    expect(await readFile(at('out', 'dialog-1.html'), 'utf8')).toBe('<p>Rà soát</p>');
    expect(await readFile(at('out', 'dialog-2.html'), 'utf8')).toBe('<p>Bên</p>');
    await run('where');
    expect((await readdir(at('out'))).sort()).toEqual(['drive', 'outbox', 'run.json']);
  });

  it('calls what the person does in it, after the script that opened it', async () => {
    const calls = [
      ['save', 'Giữ nguyên', { text: 'đúng' }],
      ['save', 'Huỷ', { text: 'sai' }],
    ];
    const answers = await answersFile([{ page: calls }, { page: [] }, { button: 'OK' }]);
    const { err, report } = await run('openPages', '--answers', answers);
    expect(err).toBe('');
    expect(report).toMatchObject({
      ok: true,
      log: ['LOG trang đã mở', 'LOG lưu Giữ nguyên đúng', 'LOG lưu Huỷ sai'],
      messages: ['Rà soát: Rà soát', 'Bên', 'Đã huỷ'],
      answers: { left: 0, missing: 0 },
    });
  });

  it('whose call throws ends the command with status 1', async () => {
    const { status, err } = await run('openPages', '--answers', await answersFile([{ page: [['save', 'x']] }]));
    expect([status, err]).toEqual([1, expect.stringContaining('TypeError')]);
  });
});

describe('a selection', () => {
  it.each([
    ['SKHCN!A5:A9', 'SKHCN A5:A9'],
    ['SKHCN!A5:A9,A12,SKHCN!C1:C2', 'SKHCN A5:A9 A12 C1:C2'],
    ['Cấu hình!B2', 'Cấu hình B2'],
    ['SKHCN', 'SKHCN A1'],
    [`'Việc, ''gấp'''!A2,B3`, `Việc, 'gấp' A2 B3`],
  ])('of %s is what the script finds', async (ranges, found) => {
    const { err, report } = await run('where', '--select', ranges);
    expect([err, lastLog(report)]).toEqual(['', `LOG ${found}`]);
  });

  it.each([
    ['SKHCN!A1,Cấu hình!A1', '--select names cells of two sheets.'],
    ['Khác!A1', '--select names no cells: Khác!A1. Write it like "SKHCN!A5:A9"'],
    ['SKHCN!dòng 5', '--select names no cells'],
    ['SKHCN!A99999', '--select names no cells'],
  ])('of %s is refused with a sentence', async (ranges, sentence) => {
    const { status, err } = await run('where', '--select', ranges);
    expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('an edit without a drive', () => {
  beforeEach(() => rm(at('desk'), { recursive: true, force: true }));

  const cells = async () => {
    const drive = await loadDrive(at('desk', 'edit', 'drive'));
    const { grid } = drive.files.get('theo-doi')?.book?.sheets[1] ?? {};
    return [grid?.valueAt(0, 0), grid?.valueAt(1, 0)];
  };

  it('begins with the sample and writes to a folder of its own', async () => {
    expect((await host('edit', 'SKHCN!A1', '[["một"]]')).status).toBe(0);
    expect(await cells()).toEqual(['một', null]);
  });

  it('goes on from the last result and leaves that of a run as it was', async () => {
    await host('edit', 'SKHCN!A1', '[["của lần chạy"]]', '--out', at('desk'));
    const before = await readFile(at('desk', 'drive', 'theo-doi.xlsx'));
    await host('edit', 'SKHCN!A2', '[["hai"]]');
    expect(await cells()).toEqual(['của lần chạy', 'hai']);
    await host('edit', 'SKHCN!A1', '[["ba"]]');
    expect(await cells()).toEqual(['ba', 'hai']);
    expect(await readFile(at('desk', 'drive', 'theo-doi.xlsx'))).toEqual(before);
  });

  it('refuses to write over the drive it was told to read', async () => {
    await host('edit', 'SKHCN!A1', '[["một"]]', '--out', at('desk'));
    const { status, err } = await host(
      'edit',
      'SKHCN!A1',
      '[["hai"]]',
      '--drive',
      at('desk', 'drive'),
      '--out',
      at('desk'),
    );
    expect([status, err]).toEqual([2, expect.stringContaining('would overwrite the drive it reads')]);
  });
});
