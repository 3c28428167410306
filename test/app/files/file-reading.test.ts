import { describe, expect, it } from 'vitest';
import { isSheetMissing, reasonOf, toUnitTable } from '../../../src/app/files/file-reading';
import type { FileAnswer, FileSheet } from '../../../src/app/ports/files-port';
import type { Row } from '../../../src/core/values/cell';
import { taskColumns } from '../../../src/sheets/tables/columns';
import type { SheetGrid } from '../../../src/sheets/v4';
import { unit } from '../../core/consolidate/fixtures';

const stc = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep', sheetName: 'Việc' });
const named = { ...stc, namesSheet: true };
const headings = taskColumns.map(({ vi }) => vi);
const grid = (title: string, rows: readonly Row[] = [headings]): SheetGrid => ({
  spreadsheetId: 'tep',
  sheetId: 1,
  title,
  rows,
});
const file = { fileId: 'tep', source: 'm', title: undefined, modifiedMs: undefined, knowsSheetId: true };
const read = (value: Partial<FileSheet>, of = stc, title?: string) =>
  toUnitTable(
    of,
    { isOk: true, value: { fileTitle: 'Theo dõi STC', grid: grid('Việc'), ...value } },
    { ...file, title },
  );
const refused = (status: number, message = ''): FileAnswer<FileSheet> => ({ isOk: false, status, message });

describe('what a unit’s file gives', () => {
  it('is its task table, with the title that the file bears', () => {
    expect(read({})).toMatchObject({ kind: 'read', unit: stc, grid: grid('Việc'), file: { title: 'Theo dõi STC' } });
    expect(read({}, stc, 'Tên cũ')).toMatchObject({ file: { title: 'Tên cũ' } });
    expect(read({ fileTitle: '' })).toMatchObject({ file: { title: 'tep' } });
  });

  it.each<[string, ReturnType<typeof read>, string, object]>([
    [
      'several tables of which any may be meant',
      read({ others: [grid('Năm 2026')] }),
      'severalTables',
      { file: 'Theo dõi STC', found: '“Việc”, “Năm 2026”' },
    ],
    [
      'more rows than a unit can have',
      read({ grid: grid('Việc', [headings, ...Array.from({ length: 10_000 }, () => [''])]) }),
      'tooLarge',
      { file: 'Theo dõi STC', sheet: 'Việc', count: 10_001, most: 10_000 },
    ],
    [
      'a first sheet that is no task table',
      read({ grid: grid('Bìa', [['Ghi chú']]) }),
      'sheetMissing',
      { file: 'Theo dõi STC', sheet: '', found: 'Bìa' },
    ],
    ['no answer in time', toUnitTable(stc, undefined, file), 'notReached', { file: 'tep' }],
    [
      'no access',
      toUnitTable(stc, refused(403), { ...file, title: 'Theo dõi STC' }),
      'noAccess',
      { file: 'Theo dõi STC' },
    ],
    [
      'no sheet of the name',
      toUnitTable(named, refused(400, 'Unable to parse range: Việc'), file),
      'sheetMissing',
      { file: 'tep', sheet: 'Việc' },
    ],
  ])('may be no table: %s', (_, table, reason, facts) => {
    expect(table).toMatchObject({ kind: 'unusable', reason, facts });
  });

  it('of ten thousand rows is still read', () => {
    expect(read({ grid: grid('Việc', [headings, ...Array.from({ length: 9_999 }, () => [''])]) }).kind).toBe('read');
  });

  it('under a name that was given is told what its headings lack', () => {
    expect(read({ grid: grid('Việc', [['Ghi chú']]) }, named)).toMatchObject({ kind: 'headings', isUnfinished: false });
    expect(read({ grid: grid('Việc', [headings.filter((heading) => heading !== 'Nội dung nhiệm vụ')]) })).toMatchObject(
      {
        kind: 'headings',
        problems: [{ kind: 'missing', key: 'title' }],
      },
    );
  });
});

it.each([
  [500, '', 'serviceFailed'],
  [503, '', 'serviceFailed'],
  [429, '', 'serviceFailed'],
  [401, '', 'noAccess'],
  [403, 'The caller does not have permission', 'noAccess'],
  [404, 'Requested entity was not found.', 'fileMissing'],
  [400, "Unable to parse range: 'Việc'", 'sheetMissing'],
  [400, 'This operation is not supported for this document', 'notSpreadsheet'],
  [400, 'Invalid value', 'unreadableFile'],
])('the answer %i “%s” is %s', (status, message, reason) => {
  expect(reasonOf({ status, message }, stc)[0]).toBe(reason);
});

it('only Google’s word for a range that is none means a missing sheet', () => {
  expect([
    isSheetMissing({ status: 400, message: 'Unable to parse range: Việc' }),
    isSheetMissing({ status: 404, message: 'Unable to parse range: Việc' }),
    isSheetMissing({ status: 400, message: 'Invalid value' }),
  ]).toEqual([true, false, false]);
});
