import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import {
  createDrive,
  type DriveFile,
  FOLDER_MIME_TYPE,
  SPREADSHEET_MIME_TYPE,
  touchFile,
} from '../../../scripts/host/drive/drive';
import { DEFAULT_OWNER, DriveFolderError, loadDrive, saveDrive } from '../../../scripts/host/drive/drive-folder';
import { makeFile } from '../../../scripts/host/drive/make-file';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NOW = Date.parse('2025-10-10T08:00:00+07:00');

let root: string;
let dir: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'drive-'));
  dir = path.join(root, 'drive');
  await mkdir(dir);
});
afterEach(() => rm(root, { recursive: true }));

async function bytesWith(value: string): Promise<Uint8Array> {
  const book = createBook('x');
  createSheet(book, 'Trang 1').grid.setCell(0, 0, { value });
  return writeXlsx(book);
}

async function put(name: string, value = name): Promise<void> {
  await writeFile(path.join(dir, name), await bytesWith(value));
}

async function fileOf(id: string, folder = dir): Promise<DriveFile> {
  const file = (await loadDrive(folder)).files.get(id);
  if (file === undefined) throw new Error(`no file ${id}`);
  return file;
}

describe('a folder as a drive', () => {
  it('takes the base name of each .xlsx file for its id', async () => {
    await put('theo-doi.xlsx');
    await put('Sở KH&CN.xlsx');
    const drive = await loadDrive(dir);
    expect([...drive.files.keys()]).toEqual(['Sở KH&CN', 'theo-doi']);
    expect(await fileOf('theo-doi')).toMatchObject({ mimeType: SPREADSHEET_MIME_TYPE, owner: DEFAULT_OWNER });
    expect(drive.state).toBeUndefined();
  });

  it('composes names that macOS has decomposed', async () => {
    await put(`${'Sở'.normalize('NFD')}.xlsx`);
    expect((await fileOf('Sở')).book).toBeDefined();
  });

  it('names what is wrong with a bad file and reads the others', async () => {
    await put('tot.xlsx');
    await writeFile(path.join(dir, 'hong.xlsx'), (await bytesWith('x')).subarray(0, 700));
    await writeFile(path.join(dir, 'tot.pdf'), '%PDF');
    await writeFile(path.join(dir, '~$tot.xlsx'), 'lock');
    await mkdir(path.join(dir, 'thu-muc.xlsx'));
    const { files } = await loadDrive(dir);
    expect([...files.keys()]).toEqual(['hong', 'tot', 'tot.pdf']);
    expect(files.get('hong')?.problem).toContain('"hong.xlsx" is damaged');
    expect(files.get('tot.pdf')).toMatchObject({
      mimeType: 'application/pdf',
      problem: expect.stringContaining('.xlsx'),
    });
    expect(files.get('tot')?.book?.sheets[0]?.grid.valueAt(0, 0)).toBe('tot.xlsx');
  });

  it.each([
    ['khong-co', 'does not exist'],
    ['drive/mot-tep.txt', 'is a file'],
  ])('refuses %s with a sentence', async (place, sentence) => {
    await writeFile(path.join(dir, 'mot-tep.txt'), '');
    const error = await loadDrive(path.join(root, place)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DriveFolderError);
    expect((error as Error).message).toContain(sentence);
  });

  it.each([
    '{',
    '{"version":1}',
    '{"version":1,"savedAt":"x","files":{}}',
    '{"version":1,"savedAt":"2025-10-10T00:00:00Z","files":{"a":{}}}',
    '[]',
  ])('refuses the damaged state file %s with a sentence', async (text) => {
    await writeFile(path.join(dir, '.state.json'), text);
    await expect(loadDrive(dir)).rejects.toThrow(/is damaged\. .+ delete it/);
  });
});

describe('a drive that is saved', () => {
  const out = (): string => path.join(root, 'out');

  it('gives files that nobody wrote to back byte for byte, unreadable ones too', async () => {
    await put('mot.xlsx');
    await writeFile(path.join(dir, 'hong.xlsx'), 'PK hỏng');
    await writeFile(path.join(dir, 'ghi-chu.txt'), 'chữ');
    await saveDrive(out(), await loadDrive(dir), {}, NOW);
    for (const name of ['mot.xlsx', 'hong.xlsx', 'ghi-chu.txt']) {
      expect(await readFile(path.join(out(), name))).toEqual(await readFile(path.join(dir, name)));
    }
  });

  it('writes what was written to, new files too', async () => {
    await put('mot.xlsx');
    const drive = await loadDrive(dir);
    const file = drive.files.get('mot');
    file?.book?.sheets[0]?.grid.setCell(5, 5, { value: 'mới' });
    if (file !== undefined) touchFile(file, { now: () => NOW });
    const fresh = createBook('tep-moi', { title: 'Tệp mới', locale: 'en_US', timeZone: 'Etc/GMT' });
    createSheet(fresh, 'S').grid.setCell(0, 0, { value: 1 });
    drive.files.set('tep-moi', {
      id: 'tep-moi',
      name: 'Tệp mới',
      mimeType: SPREADSHEET_MIME_TYPE,
      modifiedTime: new Date(NOW).toISOString(),
      owner: 'a@so.example',
      access: ['b@so.example'],
      book: fresh,
    });
    await saveDrive(out(), drive, {}, NOW);
    expect((await fileOf('mot', out())).book?.sheets[0]?.grid.valueAt(5, 5)).toBe('mới');
    const again = await fileOf('tep-moi', out());
    expect(again).toMatchObject({ name: 'Tệp mới', owner: 'a@so.example', access: ['b@so.example'] });
    expect(again.book?.properties).toEqual({ title: 'Tệp mới', locale: 'en_US', timeZone: 'Etc/GMT' });
  });

  it('keeps the host its state', async () => {
    const state = { now: NOW, properties: { script: { a: '1' } }, triggers: [] };
    await saveDrive(out(), createDrive(), state, NOW);
    expect((await loadDrive<typeof state>(out())).state).toEqual(state);
    expect(await readdir(out())).toEqual(['.state.json']);
  });

  it('lets a file keep its time as long as its bytes are the same, and moves it past the last run when they are not', async () => {
    await put('mot.xlsx');
    const first = await loadDrive(dir);
    const file = first.files.get('mot');
    if (file !== undefined) touchFile(file, { now: () => NOW });
    await saveDrive(dir, first, {}, NOW + 5_000);
    await utimes(path.join(dir, 'mot.xlsx'), 1, 1);
    expect((await fileOf('mot')).modifiedTime).toBe(file?.modifiedTime);
    await put('mot.xlsx', 'người khác sửa');
    await utimes(path.join(dir, 'mot.xlsx'), 1, 1);
    expect((await fileOf('mot')).modifiedTime).toBe(new Date(NOW + 6_000).toISOString());
    await utimes(path.join(dir, 'mot.xlsx'), 4e9, 4e9);
    expect((await fileOf('mot')).modifiedTime).toBe(new Date(4e12).toISOString());
  });

  it('says in the state file which locale a spreadsheet has', async () => {
    await put('mot.xlsx');
    await saveDrive(dir, await loadDrive(dir), {}, NOW);
    const place = path.join(dir, '.state.json');
    const state = JSON.parse(await readFile(place, 'utf8')) as { files: { mot: { locale?: string } } };
    expect(state.files.mot.locale).toBeUndefined();
    state.files.mot.locale = 'en_US';
    await writeFile(place, JSON.stringify(state));
    expect((await fileOf('mot')).book?.properties.locale).toBe('en_US');
  });

  it('keeps files of any kind and the folders that they lie in', async () => {
    const drive = createDrive();
    const clock = { now: () => NOW };
    const folder = makeFile(drive, clock, { name: 'Năm 2025', mimeType: FOLDER_MIME_TYPE, owner: 'a@so.example' });
    const made = { owner: 'a@so.example', parent: folder.id, description: 'nháp', starred: true };
    const text = makeFile(drive, clock, {
      ...made,
      name: 'a.txt',
      mimeType: 'text/plain',
      content: Buffer.from('chữ'),
    });
    const excel = makeFile(drive, clock, { ...made, name: 'b.xlsx', mimeType: XLSX, content: await bytesWith('x') });
    await saveDrive(out(), drive, {}, NOW);
    await saveDrive(path.join(root, 'again'), await loadDrive(out()), {}, NOW);
    const { files } = await loadDrive(path.join(root, 'again'));
    expect(files.get(folder.id)).toEqual(folder);
    expect({ ...files.get(text.id), content: String(files.get(text.id)?.content) }).toEqual({
      ...text,
      content: 'chữ',
    });
    expect(files.get(excel.id)).toMatchObject({ mimeType: XLSX, parent: folder.id });
    expect(Buffer.from(files.get(excel.id)?.content ?? [])).toEqual(Buffer.from(excel.content ?? []));
    expect(files.get(excel.id)?.book).toBeUndefined();
  });

  it('makes the same files of the same drive', async () => {
    await put('mot.xlsx');
    const drive = await loadDrive(dir);
    await saveDrive(out(), drive, { a: 1 }, NOW);
    await saveDrive(path.join(root, 'again'), drive, { a: 1 }, NOW);
    for (const name of await readdir(out())) {
      expect(await readFile(path.join(root, 'again', name))).toEqual(await readFile(path.join(out(), name)));
    }
  });
});
