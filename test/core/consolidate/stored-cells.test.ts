import { describe, expect, it } from 'vitest';
import { isStored, storedCells } from '../../../src/core/consolidate/stored-cells';
import { createStoredReader } from '../../../src/core/consolidate/stored-reader';
import { createDirectory } from '../../../src/core/directory/directory';
import type { Task } from '../../../src/core/tasks/task';
import { type Cells, day, context as rulesContext, taskOf } from '../rules/fixtures';
import { type CellsSketch, contextOf, masterOf, masterPlace, read, tasksOf, unit, usual } from './fixtures';

const stored = (row: CellsSketch, english = false) => {
  const [task] = tasksOf('SKHCN', [usual('A', row)]) as [Task];
  return storedCells(task, undefined, english);
};

describe('what the master stores of a cell', () => {
  it.each<[keyof CellsSketch, string | number, string | number | undefined, string | number | undefined]>([
    ['field', 'khoa học và công nghệ', 'KHCN', 'S&T'],
    ['field', 'cđs, khcn', 'CĐS; KHCN', 'Digital transformation; S&T'],
    ['field', 'Đổi mới sáng tạo; Khác', 'ĐMST; Khác', 'Innovation; Other'],
    ['field', 'cđs; nông  nghiệp', 'cđs; nông nghiệp', 'cđs; nông nghiệp'],
    ['field', 'cđs; khcn; nông nghiệp', 'cđs; khcn; nông nghiệp', 'cđs; khcn; nông nghiệp'],
    ['field', 'nông  nghiệp', 'nông nghiệp', 'nông nghiệp'],
    ['field', 7, 7, 7],
    ['reviewResult', 'đã cập nhật', 'Đã cập nhật', 'Updated'],
    ['reviewResult', 'To be adjusted', 'Đề nghị điều chỉnh', 'To be adjusted'],
    ['reviewResult', 'chưa  rõ', 'chưa rõ', 'chưa rõ'],
    ['progress', 'hoàn thành', 'Hoàn thành', 'Done'],
    ['source', '139/KH-UBND;5/QĐ-TTg', '139/KH-UBND; 5/QĐ-TTg', '139/KH-UBND; 5/QĐ-TTg'],
    ['note', ' hai  dòng ', 'hai dòng', 'hai dòng'],
    ['percent', '45%', 45, 45],
    ['committedOn', '20/11/2025', day('20/11/2025'), day('20/11/2025')],
    ['committedOn', 'sắp  tới', 'sắp tới', 'sắp tới'],
    ['originCode', 'KH1-2024-STC-001', 'KH1-2024-STC-001', 'KH1-2024-STC-001'],
    ['originCode', '', undefined, undefined],
  ])('%s “%s”, in Vietnamese and in English', (key, written, vi, en) => {
    expect([stored({ [key]: written })[key], stored({ [key]: written }, true)[key]]).toEqual([vi, en]);
  });

  it('has the status in the master’s language', () => {
    expect([stored({}).status, stored({}, true).status]).toEqual(['Đang thực hiện, trong hạn', 'In time']);
  });
});

describe('a row that the master holds already', () => {
  const row: Cells = { partners: '', percent: 40 };
  const held = (cells: Cells = {}) => taskOf({ ...row, ...cells }, 5, undefined, rulesContext);
  const isHeld = (cells: Cells, english = false, was: Cells = {}) =>
    isStored(held(cells), storedCells(held(was), undefined, english), english);

  it('is told in either language, and only in that of the master', () => {
    expect([isHeld({ field: 'KHCN' }, false, { field: 'KHCN' }), isStored(held(), storedCells(held()), true)]).toEqual([
      true,
      false,
    ]);
    const english: Cells = { field: 'S&T', progress: 'In progress', partners: '' };
    expect(isHeld(english, true, english)).toBe(true);
  });

  it.each<[string, Cells, Cells, boolean]>([
    ['a document in the register’s spelling', { source: '139/KH-UBND' }, {}, true],
    ['a document in another spelling', { source: '139/kh-ubnd' }, { source: '139/kh-ubnd' }, false],
    ['a document that the register lacks', { source: '9/KH-UBND' }, { source: '9/KH-UBND' }, true],
    ['several documents', { source: '139/KH-UBND; 57-NQ/TW' }, { source: '139/KH-UBND; 57-NQ/TW' }, true],
    ['another day of the last update', { updatedAt: day('10/10/2025') }, {}, false],
    ['another note', { note: 'x' }, {}, false],
  ])('or is not: %s', (_, cells, was, expected) => {
    expect(isHeld({ field: 'KHCN', ...cells }, false, { field: 'KHCN', ...was })).toBe(expected);
  });
});

describe('a row of the master, read as the task it was', () => {
  const [record] = masterOf(read('SKHCN', [usual('A')]));
  const fileOf = (fileId: string) => {
    const directory = createDirectory([unit('SKHCN', 'Sở Khoa học và Công nghệ', 2, { fileId })]);
    const readStored = createStoredReader(masterPlace, contextOf({ directory }));
    if (record === undefined) throw new Error('no record');
    return readStored(record).place.ownFileId;
  };

  it.each([
    ['the id of a file', '1AbC_d-9', '1AbC_d-9'],
    ['nothing', '', undefined],
    ['words', 'xem thư mục chung', undefined],
    ['an address', 'https://docs.google.com/1AbC', undefined],
    ['the tracker’s own id', masterPlace.spreadsheetId, undefined],
  ])('opens its unit’s own file where the directory has %s', (_, fileId, expected) => {
    expect(fileOf(fileId)).toBe(expected);
  });

  it('of a unit that is not in the directory has no file of its own', () => {
    const readStored = createStoredReader(masterPlace, contextOf({ directory: createDirectory([]) }));
    if (record === undefined) throw new Error('no record');
    expect(readStored(record).place).toMatchObject({ unitCode: 'SKHCN', sheetTitle: 'Tổng hợp' });
    expect(readStored(record).place.ownFileId).toBeUndefined();
  });
});
