import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/values/cell';
import { type Column, masterColumns, taskColumns } from '../../../src/sheets/tables/columns';
import { findHeadings } from '../../../src/sheets/tables/headings';
import { systemColumns } from '../../../src/sheets/tables/system-columns';

const headings = (): string[] => taskColumns.map(({ vi }) => vi);

function find(rows: readonly Row[]) {
  const reading = findHeadings(rows, taskColumns);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.headings;
}

function problemsOf(rows: readonly Row[]) {
  const reading = findHeadings(rows, taskColumns);
  return 'problems' in reading ? reading.problems : [];
}

const allTables: [string, readonly Column[]][] = [
  ['tasks', taskColumns],
  ['master', masterColumns],
  ...Object.entries(systemColumns),
];

describe('heading tables', () => {
  it.each(allTables)('have keys and headings of their own: %s', (_, columns) => {
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of ['vi', 'en'] as const) {
      const found = findHeadings([columns.map((column) => column[language])], columns);
      expect('headings' in found && Object.keys(found.headings.columnIndex)).toEqual(keys);
    }
  });

  it.each(allTables)('hold NFC text only: %s', (_, columns) => {
    for (const column of columns) expect(JSON.stringify(column).normalize('NFC')).toBe(JSON.stringify(column));
  });

  it('have no alias that is another column of the same table', () => {
    for (const [name, columns] of allTables) {
      for (const column of columns) {
        for (const alias of column.aliases) {
          const found = findHeadings([[...columns.map(({ vi, key }) => (key === column.key ? alias : vi))]], columns);
          expect('headings' in found ? 'found' : `${name}: ${alias}`).toBe('found');
        }
      }
    }
  });
});

describe('findHeadings', () => {
  it('finds headings in any order, case, Unicode form, language or alias, among columns that people added', () => {
    const spelling = fc.tuple(
      fc.nat(20),
      fc.constantFrom('as is', 'upper', 'lower', 'nfd', 'bare', 'spaced', 'quoted'),
    );
    const layout = fc.record({
      order: fc.shuffledSubarray([...taskColumns], { minLength: taskColumns.length, maxLength: taskColumns.length }),
      spellings: fc.array(spelling, { minLength: taskColumns.length, maxLength: taskColumns.length }),
      ownAt: fc.uniqueArray(fc.nat(taskColumns.length), { maxLength: 4 }),
      titleRows: fc.nat(9),
    });
    fc.assert(
      fc.property(layout, ({ order, spellings, ownAt, titleRows }) => {
        const row: string[] = [];
        const expected: { [key: string]: number } = {};
        for (const [index, column] of order.entries()) {
          if (ownAt.includes(index)) row.push(`Theo dõi nội bộ số ${index}`);
          expected[column.key] = row.length;
          const names = [column.vi, column.en, ...column.aliases];
          const [pick = 0, style = 'as is'] = spellings[index] ?? [];
          row.push(respell(names[pick % names.length] ?? column.vi, style));
        }
        const rows: Row[] = Array.from({ length: titleRows }, (_, index) =>
          index % 2 === 0 ? [] : ['NHIỆM VỤ', null],
        );
        const found = find([...rows, row, ['Mã', 'Ghi chú']]);
        expect(found.headingRowIndex).toBe(titleRows);
        expect(found.columnIndex).toEqual(expected);
        expect(found.ownColumns).toHaveLength(row.length - taskColumns.length);
      }),
    );
  });

  function respell(name: string, style: string): string {
    switch (style) {
      case 'upper':
        return name.toUpperCase();
      case 'lower':
        return name.toLowerCase();
      case 'nfd':
        return name.normalize('NFD');
      case 'bare':
        return name
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/đ/g, 'd')
          .replace(/Đ/g, 'D');
      case 'spaced':
        return `\u200b ${name.split(' ').join('\u00a0\n')}  `;
      case 'quoted':
        return `“${name}”`;
      default:
        return name;
    }
  }

  it('takes the row that matches most, not the first that matches', () => {
    const found = find([['Ghi chú', 'Trạng thái', 'Kiểm tra', 'Cập nhật'], [], headings()]);
    expect(found.headingRowIndex).toBe(2);
  });

  it('looks at the first ten rows only', () => {
    const above = (count: number): Row[] => Array.from({ length: count }, () => []);
    expect(find([...above(9), headings()]).headingRowIndex).toBe(9);
    expect(problemsOf([...above(10), headings()])).toEqual([{ kind: 'noHeadings', heading: 'Mã nhiệm vụ' }]);
  });

  it.each([[[]], [[['', null]]], [[['Báo cáo tháng 10'], ['Ghi chú']]]])('says that %j has no headings', (rows) => {
    expect(problemsOf(rows)).toEqual([{ kind: 'noHeadings', heading: 'Mã nhiệm vụ' }]);
  });

  it('names both columns of a duplicate, and what stands there', () => {
    expect(problemsOf([['Tiêu đề'], [...headings(), 'căn cứ']])).toEqual([
      {
        kind: 'duplicate',
        key: 'source',
        heading: 'Văn bản giao',
        rowNumber: 2,
        first: { columnIndex: 3, text: 'Văn bản giao' },
        second: { columnIndex: headings().length, text: 'căn cứ' },
      },
    ]);
  });

  it.each([
    ['dueText', 'Hạn hoàn thàn', true],
    ['dueText', 'Thời hạn hoàn thành (theo văn bản)', false],
    ['progress', 'Tiến độj', true],
    ['dueText', 'Hạn chót nộp', false],
    ['dueText', '', false],
    ['title', 'Việc phải làm', false],
  ])('names what stands now in the place of %s: %j', (key, text, isAlike) => {
    const columnIndex = taskColumns.findIndex((column) => column.key === key);
    const row = headings();
    row[columnIndex] = text;
    const heading = taskColumns[columnIndex]?.vi;
    expect(problemsOf([[], row])).toEqual([
      { kind: 'missing', key, heading, rowNumber: 2, now: { columnIndex, text }, isAlike },
    ]);
  });

  it('finds a drifted heading that was also moved', () => {
    const row = headings().filter((heading) => heading !== 'Thời hạn');
    const [problem] = problemsOf([[...row, 'Hạn hoàn thàn']]);
    expect(problem).toMatchObject({
      key: 'dueText',
      now: { columnIndex: row.length, text: 'Hạn hoàn thàn' },
      isAlike: true,
    });
  });

  it('says that nothing stands in the place of a deleted column', () => {
    const [problem] = problemsOf([headings().filter((heading) => heading !== 'Thời hạn')]);
    expect(problem).toMatchObject({ key: 'dueText', now: undefined });
  });

  it('reads on without an optional heading, and remarks it', () => {
    const found = find([headings().filter((heading) => heading !== 'Hạn cuối' && heading !== 'Ghi chú')]);
    expect(found.remarks.map((problem) => 'key' in problem && problem.key)).toEqual(['note', 'dueOn']);
  });

  it('does not read on when an optional heading was only misspelt: its column would be lost', () => {
    const row = headings().map((heading) => (heading === 'Lĩnh vực' ? 'Lĩnh vựcc' : heading));
    expect(problemsOf([row])).toMatchObject([{ key: 'field', isAlike: true }]);
  });

  it('reads every table as if no other had been read before it', () => {
    const row = fc.oneof(
      fc.constant(headings()),
      fc.constant(headings().filter((heading) => heading !== 'Ghi chú')),
      fc.constant([...headings(), 'Theo dõi']),
      fc.constant(headings().reverse()),
      fc.constant(headings().map((heading) => (heading === 'Thời hạn' ? 'Thời hạnn' : heading))),
      fc.constant(headings().map((_, index) => `việc ${index}`)),
      fc.constant([]),
      fc.constant(['BẢNG THEO DÕI', 'Thời hạn']),
    );
    const table = fc.array(row, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 8 }), (tables) => {
        for (const rows of tables)
          expect(findHeadings(rows, taskColumns)).toEqual(findHeadings(rows, [...taskColumns]));
      }),
    );
  });
});

describe('a column that came later', () => {
  const early = () => headings().filter((heading) => !later.includes(heading));
  const later = taskColumns.filter(({ isLater }) => isLater).map(({ vi }) => vi);

  it('is not missed in a table from before', () => {
    expect(later).toContain('Ngày rà soát');
    expect(find([early()]).remarks).toEqual([]);
  });

  it('is not looked for in a column of people’s whose name is nearly its own', () => {
    const found = find([[...early(), 'Ngày rà soats', 'Cấp cần quyết địn']]);
    expect(found.ownColumns.map(({ text }) => text)).toEqual(['Ngày rà soats', 'Cấp cần quyết địn']);
    expect(found.columnIndex.reviewedOn).toBeUndefined();
  });
});
