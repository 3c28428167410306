import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { createDriveApi } from '../../../scripts/host/drive-api/api';
import { ApiError } from '../../../scripts/host/sheets-api/error';

const ME = { email: 'me@hanoi.example' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function file(id: string, more: Partial<DriveFile> = {}): DriveFile {
  const book = createBook(id);
  createSheet(book, 'S');
  return {
    id,
    name: `Tệp ${id}`,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime: '2025-10-10T00:00:00.000Z',
    owner: 'other@hanoi.example',
    book,
    ...more,
  };
}

function drive(...files: DriveFile[]) {
  const api = createDriveApi({ drive: createDrive(files), clock: { now: () => 0 } });
  const ids = (q?: string) => api.files.list({ q, fields: 'files(id)' }, ME).files?.map((one) => one.id);
  return { api, ids };
}

function refusal(call: () => unknown): ApiError {
  try {
    call();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('the call was accepted');
}

describe('files.list', () => {
  const files = [
    file('a', { modifiedTime: '2025-10-01T00:00:00.000Z', owner: ME.email }),
    file('b', { modifiedTime: '2025-10-02T00:00:00.000Z', name: "Sở 'KH'" }),
    file('c', { modifiedTime: '2025-10-03T00:00:00.000Z', trashed: true }),
    file('d', { mimeType: 'text/plain' }),
    file('e', { access: 'denied' }),
    file('f', { access: ['me@hanoi.example'] }),
    file('g', { access: ['you@hanoi.example'] }),
  ];

  it.each([
    [undefined, ['a', 'b', 'c', 'd', 'f']],
    ['trashed = false', ['a', 'b', 'd', 'f']],
    ['trashed != false', ['c']],
    [`mimeType = '${SPREADSHEET_MIME_TYPE}' and trashed = false`, ['a', 'b', 'f']],
    ["mimeType != 'text/plain'", ['a', 'b', 'c', 'f']],
    ["modifiedTime > '2025-10-02T00:00:00'", ['c', 'd', 'f']],
    ["modifiedTime >= '2025-10-02T07:00:00+07:00' and modifiedTime < '2025-10-03'", ['b']],
    ["name = 'Sở \\'KH\\''", ['b']],
    ["name contains 'tệp' and not name contains 'd'", ['a', 'c', 'f']],
    ["(name contains 'a' or name contains 'c') and trashed = true", ['c']],
    ["'root' in parents and trashed=false", ['a', 'b', 'd', 'f']],
    ["'elsewhere' in parents", []],
    ["'ME@hanoi.example' in owners", ['a']],
    ["'me@hanoi.example' in writers", ['a', 'f']],
  ])('finds what %s asks for, of what the caller may see', (q, found) => {
    expect(drive(...files).ids(q)).toEqual(found);
  });

  it.each([
    "id = 'a'",
    'trashed = maybe',
    "name sounds 'x'",
    "name = 'x",
    'name',
    "name = 'a' name = 'b'",
    '(trashed = true',
    "modifiedTime > 'soon'",
    'name = true',
  ])('refuses the query %s', (q) => {
    const error = refusal(() => drive(...files).ids(q));
    expect(error.toBody().error).toEqual({
      code: 400,
      message: 'Invalid Value',
      errors: [
        { message: 'Invalid Value', domain: 'global', reason: 'invalid', location: 'q', locationType: 'parameter' },
      ],
    });
  });

  it.each(["fullText contains 'x'", "visibility = 'limited'"])('says loudly that it cannot do %s', (q) => {
    expect(refusal(() => drive(...files).ids(q)).code).toBe(501);
  });

  it('pages through everything once, with tokens bound to their query', () => {
    const { api } = drive(...Array.from({ length: 2345 }, (_, i) => file(`f${i}`)));
    const fields = 'nextPageToken,files(id,modifiedTime)';
    const q = 'trashed = false';
    const seen = new Set<unknown>();
    let pageToken: string | undefined;
    let pages = 0;
    do {
      const page = api.files.list({ q, fields, pageSize: 1000, pageToken }, ME);
      for (const one of page.files ?? []) seen.add(one.id);
      pageToken = page.nextPageToken ?? undefined;
      pages++;
    } while (pageToken !== undefined);
    expect([pages, seen.size]).toEqual([3, 2345]);
    const token = api.files.list({ q, pageSize: 1 }, ME).nextPageToken ?? '';
    expect(refusal(() => api.files.list({ q: 'trashed = true', pageToken: token }, ME)).code).toBe(400);
  });

  it('gives 100 files with kind, id, name and type unless told otherwise', () => {
    const { api } = drive(...Array.from({ length: 101 }, (_, i) => file(`f${i}`)));
    const page = api.files.list({}, ME);
    expect(page.files).toHaveLength(100);
    expect(page.files?.[0]).toEqual({ kind: 'drive#file', id: 'f0', name: 'Tệp f0', mimeType: SPREADSHEET_MIME_TYPE });
    expect(refusal(() => api.files.list({ pageSize: 1001 }, ME)).message).toBe(
      "Invalid value '1001'. Values must be within the range: [1, 1000]",
    );
    expect(refusal(() => api.files.list({ fields: 'files(' }, ME)).message).toBe('Invalid field selection files(');
    expect(refusal(() => api.files.list({ fields: 'files(thumbnailLink)' }, ME)).code).toBe(501);
  });

  it('orders by name or time', () => {
    const { api } = drive(...files);
    const order = (orderBy: string) => api.files.list({ orderBy, fields: 'files(id)' }, ME).files?.map((one) => one.id);
    expect(order('modifiedTime')).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(order('modifiedTime desc,name desc')).toEqual(['f', 'd', 'c', 'b', 'a']);
  });
});

describe('files.get', () => {
  it('gives the fields asked for, and one answer for missing and closed files', () => {
    const { api } = drive(file('a'), file('e', { access: 'denied' }));
    expect(api.files.get('a', { fields: 'id,modifiedTime' }, ME)).toEqual({
      id: 'a',
      modifiedTime: '2025-10-10T00:00:00.000Z',
    });
    for (const id of ['e', 'zz']) {
      expect(refusal(() => api.files.get(id, {}, ME)).toBody().error).toMatchObject({
        code: 404,
        message: `File not found: ${id}.`,
      });
    }
  });
});

describe('files.export', () => {
  const csv = { mimeType: 'text/csv' };

  it('gives the first sheet as it is shown, quoted where needed', () => {
    const one = file('a');
    const grid = one.book?.sheets[0]?.grid;
    grid?.setCell(0, 0, { value: 'Mã, "số"' });
    grid?.setCell(0, 1, { value: 'hai\ndòng' });
    grid?.setCell(2, 0, { value: 45944, format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } });
    grid?.setCell(2, 1, { value: true });
    grid?.setCell(9, 5, { note: 'no content' });
    if (one.book !== undefined) createSheet(one.book, 'Second').grid.setCell(0, 0, { value: 'not this' });
    expect(drive(one).api.files.export('a', csv, ME)).toBe('"Mã, ""số""","hai\ndòng"\r\n,\r\n14/10/2025,TRUE');
  });

  it.each([
    ['gone', {}, 404, 'notFound'],
    ['a', { access: 'denied' }, 404, 'notFound'],
    ['a', { problem: 'corrupt', book: undefined }, 403, 'fileNotExportable'],
    ['a', { mimeType: XLSX }, 403, 'fileNotExportable'],
  ] as const)('of %s with %j is refused', (id, more, code, reason) => {
    const { api } = drive(file('a', more));
    const error = refusal(() => api.files.export(id, csv, ME));
    expect([error.code, error.errors[0]?.reason]).toEqual([code, reason]);
  });

  it('says loudly that it makes no other type', () => {
    expect(refusal(() => drive(file('a')).api.files.export('a', { mimeType: XLSX }, ME)).code).toBe(501);
  });
});
