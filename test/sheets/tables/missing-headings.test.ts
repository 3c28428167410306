import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { column, taskColumns } from '../../../src/sheets/tables/columns';
import { missingHeading } from '../../../src/sheets/tables/heading-problems';
import { matchHeadings } from '../../../src/sheets/tables/headings';

const columns = [
  column('code', 'Mã số', 'Code', 'text', 1),
  column('title', 'Nội dung', 'Title', 'text', 1, { aliases: ['Tên việc cần làm'] }),
  column('due', 'Hạn', 'Due', 'text', 1),
  column('who', 'Người làm', 'Who', 'text', 1),
  column('later', 'Rà soát lại', 'Reviewed again', 'text', 1, { isLater: true }),
];

/** What is said of a column that this heading row lacks, besides its name. */
function missing(key: string, row: readonly Cell[]) {
  const match = matchHeadings([[], row], columns);
  const one = columns.find((any) => any.key === key);
  if (match === undefined || one === undefined) throw new Error('no such table');
  const { now, isAlike } = missingHeading(one, columns, match, row);
  return now === undefined ? [isAlike] : [isAlike, now.columnIndex, now.text];
}

describe('what stands where a heading is missing', () => {
  it.each<[string, string, readonly Cell[], unknown[]]>([
    ['a slip of the pen', 'title', ['Mã số', 'Nội dnug', 'Hạn', 'Người làm'], [true, 1, 'Nội dnug']],
    ['a slip of its English name', 'title', ['Mã số', 'Titel', 'Hạn', 'Người làm'], [true, 1, 'Titel']],
    [
      'a slip of another name of it',
      'title',
      ['Mã số', 'Hạn', 'Tên việc cần làn', 'Người làm'],
      [true, 2, 'Tên việc cần làn'],
    ],
    ['more than a slip', 'title', ['Mã số', 'Nội quy', 'Hạn', 'Người làm'], [false, 1, 'Nội quy']],
    ['a slip of a name too short to tell', 'due', ['Mã số', 'Nội dung', 'Hạm', 'Người làm'], [false, 2, 'Hạm']],
    ['its name and more words', 'who', ['Người làm chính', 'Mã số', 'Nội dung', 'Hạn'], [false, 0, 'Người làm chính']],
    ['a short name and more words', 'due', ['Hạn chót', 'Mã số', 'Nội dung', '', 'Người làm'], [false, 3, '']],
    ['a number', 'due', ['Mã số', 'Nội dung', 2025, 'Người làm'], [false, 2, '2025']],
    ['a blank', 'due', ['Mã số', 'Nội dung', '', 'Người làm'], [false, 2, '']],
    ['no cell any more', 'due', ['Mã số', 'Nội dung', 'Người làm'], [false]],
    ['another heading beside the neighbour behind', 'title', ['Mã số', 'Hạn', 'Người làm', 'Việc'], [false]],
    [
      'the place before the first of its neighbours',
      'code',
      ['Số hiệu', 'Nội dung', 'Hạn', 'Người làm'],
      [false, 0, 'Số hiệu'],
    ],
    ['nothing before the first of its neighbours', 'code', ['Nội dung', 'Hạn', 'Người làm'], [false]],
    ['the place behind the last', 'who', ['Mã số', 'Nội dung', 'Hạn', 'Cán bộ'], [false, 3, 'Cán bộ']],
    ['nothing behind the last', 'who', ['Mã số', 'Nội dung', 'Hạn'], [false, 3, '']],
    [
      'a heading before the neighbour behind, where that after the one before is blank',
      'due',
      ['Mã số', 'Nội dung', '', 'Hạm', 'Người làm'],
      [false, 3, 'Hạm'],
    ],
    [
      'a free place before the neighbour behind, where that after the one before is taken',
      'due',
      ['Nội dung', 'Mã số', 'Ngày', 'Người làm'],
      [false, 2, 'Ngày'],
    ],
    ['neither neighbour', 'title', ['Người làm', 'Mã số', 'Người nhận'], [false, 2, 'Người nhận']],
    ['a column that came later', 'later', ['Mã số', 'Nội dung', 'Hạn', 'Người làm', 'Rà soát lại lần 2'], [false]],
  ])('is told: %s', (_, key, row, told) => {
    expect(missing(key, row)).toEqual(told);
  });

  it('is said with the heading as it should read, and its row', () => {
    const row = ['Mã số', '', 'Hạn'];
    const match = matchHeadings([[], [], row], columns);
    const [, title] = columns;
    if (match === undefined || title === undefined) throw new Error('no such table');
    expect(missingHeading(title, columns, match, row)).toEqual({
      kind: 'missing',
      key: 'title',
      heading: 'Nội dung',
      rowNumber: 3,
      now: { columnIndex: 1, text: '' },
      isAlike: false,
    });
  });

  it('is looked for in the order of use too, in a table that set-up completed', () => {
    const byUse = inOrderOfUse(taskColumns).map(({ vi }) => vi);
    const row = byUse.map((heading) => (heading === 'Hạn cuối' ? 'Ngày chót' : heading));
    const match = matchHeadings([row], taskColumns);
    const dueOn = taskColumns.find(({ key }) => key === 'dueOn');
    if (match === undefined || dueOn === undefined) throw new Error('no such table');
    expect(missingHeading(dueOn, taskColumns, match, row).now).toEqual({ columnIndex: 3, text: 'Ngày chót' });
  });
});
