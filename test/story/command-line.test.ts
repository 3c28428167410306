import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle, projectRoot } from '../../scripts/build';
import { runHostCommand } from '../../scripts/cli/host-command';
import { titleOf } from '../../scripts/host/book/book';
import { loadDrive, saveDrive } from '../../scripts/host/drive/drive-folder';
import { driveOf, smallSheets } from './trackers';

const now = '2025-10-10T08:00:00+07:00';
let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

/** Files that are no spreadsheets, each as one unit's own file. */
const badFiles: readonly (readonly [id: string, name: string, bytes: Buffer])[] = [
  ['hong', 'Sở Nội vụ', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3])],
  [
    'matkhau',
    'Sở Y tế',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['vanban', 'Sở Công Thương', Buffer.from('đây là văn bản thường')],
  ['rong', 'Sở Tư pháp', Buffer.alloc(0)],
];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'don-doc-cli-'));
  await buildBundle({ directory: at('dist') });
  const [heading = [], ...units] = smallSheets['Đơn vị'] ?? [];
  const drive = driveOf({
    ...smallSheets,
    'Đơn vị': [
      [...heading, 'Mã tệp'],
      ...units,
      ...badFiles.map(([id, name], index) => [id.toUpperCase(), name, 'Sở', String(index + 3), '', '', 'Có', id]),
    ],
  });
  await saveDrive(at('drive'), drive, null, Date.parse(now));
  for (const [id, , bytes] of badFiles) await writeFile(at('drive', `${id}.xlsx`), bytes);
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function host(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const status = await runHostCommand(
    ['--quiet', '--now', now, '--out', at('out'), ...args],
    { out: (text) => lines.out.push(text), err: (text) => lines.err.push(text) },
    { bundle: async () => at('dist'), sample: async () => at('drive'), results: at('out') },
  );
  return { status, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

async function valuesIn(folder: string, title: string): Promise<unknown[][]> {
  const drive = await loadDrive(at(folder, 'drive'));
  const grid = drive.files.get('tracker')?.book?.sheets.find((sheet) => titleOf(sheet) === title)?.grid;
  const rows = grid?.lastRowWithContent() ?? 0;
  const columns = grid?.lastColumnWithContent() ?? 0;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => grid?.valueAt(r, c) ?? ''));
}

const report = async (folder: string) => JSON.parse(await readFile(at(folder, 'run.json'), 'utf8'));

describe('npm run host, over a folder that is not the sample', () => {
  it('sets up, consolidates, and leaves out each file that cannot be read, with the reason and the cure', async () => {
    expect((await host('run', 'setUpWorkbook', '--drive', at('drive'), '--out', at('made'))).status).toBe(0);
    const { status, err } = await host('run', 'consolidate', '--drive', at('made', 'drive'), '--out', at('first'));
    expect([status, err]).toEqual([0, '']);
    const [, [stamp] = ['']] = await valuesIn('first', 'Báo cáo');
    expect(stamp).toMatch(/^2\/6 đơn vị; thiếu: /);
    for (const [, name] of badFiles) expect(stamp).toContain(name);
    expect(await valuesIn('first', 'Tổng hợp')).toHaveLength(1 + 5);
    expect((await report('first')).messages.join(' ')).toContain('4 đơn vị chưa lấy được số liệu');
    for (const [id, , bytes] of badFiles) {
      expect(await readFile(at('first', 'drive', `${id}.xlsx`))).toEqual(bytes);
    }
  });

  it('goes on from the results of a run that was killed, with the same end', async () => {
    const { status, err } = await host(
      'run',
      'consolidate',
      '--drive',
      at('made', 'drive'),
      '--out',
      at('cut'),
      '--kill-at',
      '7',
    );
    expect([status, err]).toEqual([1, expect.stringContaining('Exceeded maximum execution time')]);
    expect((await report('cut')).ok).toBe(false);
    await host('run', 'consolidate', '--drive', at('cut', 'drive'), '--out', at('resumed'));
    expect(await valuesIn('resumed', 'Tổng hợp')).toEqual(await valuesIn('first', 'Tổng hợp'));
    expect(await valuesIn('resumed', 'Báo cáo')).toEqual(await valuesIn('first', 'Báo cáo'));
  });

  it('edit shows the problem in the check cell of that row', async () => {
    const { status, out } = await host('edit', 'SKHCN!H2', '[["31/02/2026"]]', '--drive', at('made', 'drive'));
    expect(status).toBe(0);
    expect(out).toContain('31/02/2026');
    const line = out.split('\n').find((text) => text.includes('H2: '));
    expect(line).toMatch(/31\/02\/2026.*ví dụ/);
  });

  it('menu prints what onOpen builds', async () => {
    const { status, out } = await host('menu', '--drive', at('made', 'drive'));
    expect(status).toBe(0);
    expect(out).toMatch(/^Đôn Đốc\n/);
    expect(out).toMatch(/Tổng hợp và lập báo cáo {2}→ consolidate/);
  });
});

describe('a command line that is wrong ends with status 2 and a sentence that says how to mend it', () => {
  it.each([
    [
      'a drive that does not exist',
      ['run', 'consolidate', '--drive', '/nowhere/at-all'],
      /\/nowhere\/at-all.*(no folder|does not exist|There is no)|There is no.*\/nowhere\/at-all/,
    ],
    ['a function that nobody wrote', ['run', 'consolidat'], /consolidat.*(consolidate|There is no function)/s],
    ['a command that nobody knows', ['runn', 'consolidate'], /The commands are run, edit, menu and recognise/],
    ['an option that nobody knows', ['run', 'consolidate', '--drvie', 'x'], /There is no option --drvie/],
    [
      'a spreadsheet that is not there',
      ['run', 'consolidate', '--open', 'khac'],
      /There is no spreadsheet khac. The drive has: tracker/,
    ],
    ['a spreadsheet that is damaged', ['run', 'consolidate', '--open', 'hong'], /hong\.xlsx.*(damaged|cannot be)/s],
    ['a spreadsheet with a password', ['run', 'consolidate', '--open', 'matkhau'], /matkhau\.xlsx.*password/s],
    ['a sheet that is not there', ['edit', 'KHAC!A1', '[["x"]]'], /KHAC/],
    ['texts that are no JSON', ['edit', 'SKHCN!A1', '[["x"'], /no JSON/],
  ])('%s', async (_what, args, sentence) => {
    const { status, out, err } = await host(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('a folder without a spreadsheet', async () => {
    const empty = await mkdtemp(at('empty-'));
    const { status, err } = await host('run', 'consolidate', '--drive', empty);
    expect([status, err]).toEqual([2, expect.stringContaining('holds no spreadsheet')]);
    expect(await readdir(empty)).toEqual([]);
  });

  it('also as a program, whose exit status other programs read', async () => {
    const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
    const run = promisify(execFile)(process.execPath, [tsx, path.join(projectRoot, 'scripts/run.ts'), 'runn'], {
      cwd: root,
    });
    await expect(run).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('The commands are') });
  });
});

describe('as a program', () => {
  const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
  const program = (...args: string[]) => [process.execPath, tsx, path.join(projectRoot, 'scripts/run.ts'), ...args];

  it('whose reader has gone it ends without a word', async () => {
    const command = program('--help')
      .map((word) => `'${word}'`)
      .join(' ');
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', `${command} | true; ${command} | head -1`]);
    expect([stdout, stderr]).toEqual(['Usage:\n', '']);
  });

  it('whose output folder is a file it says so in one sentence', async () => {
    await writeFile(at('taken'), '');
    const [node = '', ...args] = program(
      'run',
      'validateEntries',
      '--quiet',
      '--drive',
      at('drive'),
      '--out',
      at('taken'),
    );
    await expect(promisify(execFile)(node, args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^\S*taken\S* is .*\n$/),
    });
  });
});
