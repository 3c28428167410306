import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/values/cell';
import { column } from '../../../src/sheets/tables/columns';
import {
  findColumnKey,
  findHeadings,
  findTaskColumn,
  headingSearchRows,
  languageOf,
  matchHeadings,
} from '../../../src/sheets/tables/headings';

const required = true;
const table = (needed: number, count = 6) =>
  Array.from({ length: count }, (_, index) =>
    column(`k${index}`, `Cột số ${'abcdef'[index]}`, `Column ${'abcdef'[index]}`, 'text', 1, {
      required: index < needed,
    }),
  );
const first = (count: number): string[] =>
  'abcdef'
    .slice(0, count)
    .split('')
    .map((letter) => `Cột số ${letter}`);

describe('a heading row', () => {
  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 4],
    [6, 4],
  ])('of a table with %d required columns has at least %d of its headings', (needed, fewest) => {
    const columns = table(needed);
    expect(matchHeadings([first(fewest - 1)], columns)).toBeUndefined();
    expect(matchHeadings([first(fewest)], columns)?.found.size).toBe(fewest);
  });

  it('is the first of those that have the most', () => {
    const columns = table(2);
    expect(matchHeadings([first(3), first(3)], columns)?.headingRowIndex).toBe(0);
    expect(matchHeadings([first(3), ['x', 'y', 'z', 'u', 'v'], first(4)], columns)?.headingRowIndex).toBe(2);
  });

  it('stands among the first ten rows', () => {
    expect(headingSearchRows).toBe(10);
    const columns = table(2);
    const above = (count: number): Row[] => Array.from({ length: count }, () => ['']);
    expect(matchHeadings([...above(9), first(2)], columns)?.headingRowIndex).toBe(9);
    expect(matchHeadings([...above(10), first(2)], columns)).toBeUndefined();
  });

  it('tells people’s own columns from blanks, and what stands twice', () => {
    const columns = table(2);
    expect(
      matchHeadings([[], ['', 'Cột số a', ' ', 'Riêng', null, 7, 'Column b', 'cột số A', 'Column a']], columns),
    ).toEqual({
      headingRowIndex: 1,
      found: new Map([
        ['k0', 1],
        ['k1', 6],
      ]),
      own: [
        { columnIndex: 3, text: 'Riêng' },
        { columnIndex: 5, text: '7' },
      ],
      duplicates: [
        {
          kind: 'duplicate',
          key: 'k0',
          heading: 'Cột số a',
          rowNumber: 2,
          first: { columnIndex: 1, text: 'Cột số a' },
          second: { columnIndex: 7, text: 'cột số A' },
        },
        {
          kind: 'duplicate',
          key: 'k0',
          heading: 'Cột số a',
          rowNumber: 2,
          first: { columnIndex: 1, text: 'Cột số a' },
          second: { columnIndex: 8, text: 'Column a' },
        },
      ],
    });
  });
});

describe('the language of a table', () => {
  const columns = [...table(2, 3), column('same', 'Email', 'Email', 'text', 1)];

  it.each([
    [['Column a', 'Column b', 'Cột số c'], 'en'],
    [['Column a', 'Cột số b'], 'vi'],
    [['Column a', 'Cột số b', 'Cột số c'], 'vi'],
    [['Cột số a', 'Cột số b'], 'vi'],
    [['column a', 'COLUMN B'], 'vi'],
    [['Column a', 'cột số b', 'cột số c'], 'en'],
  ])('%j is %s', (row, language) => {
    const found = matchHeadings([row], columns)?.found ?? new Map();
    expect(languageOf(row, found, columns)).toBe(language);
    expect(findHeadings([row], [...columns])).toMatchObject({ headings: { language } });
  });

  it('is Vietnamese where nothing was found', () => {
    expect(languageOf(['Column a'], new Map(), columns)).toBe('vi');
  });
});

describe('the table that was read before', () => {
  it('is not taken for one whose headings stand otherwise', () => {
    const columns = table(2, 4);
    const columnsOf = (...rows: Row[]) => {
      const reading = findHeadings(rows, columns);
      return 'headings' in reading
        ? [reading.headings.headingRowIndex, reading.headings.columnIndex]
        : reading.problems;
    };
    const row = ['Cột số a', 'Cột số b'];
    expect(columnsOf(row)).toEqual([0, { k0: 0, k1: 1 }]);
    expect(columnsOf(row, [1, 2, 3])).toEqual([0, { k0: 0, k1: 1 }]);
    expect(columnsOf(['Cột số b', 'Cột số a'])).toEqual([0, { k0: 1, k1: 0 }]);
    expect(columnsOf(row, ['Cột số a', 'Cột số b', 'Cột số c'])).toEqual([1, { k0: 0, k1: 1, k2: 2 }]);
    expect(columnsOf(row)).toEqual([0, { k0: 0, k1: 1 }]);
    expect(columnsOf([...row, 'Cột số d'])).toEqual([0, { k0: 0, k1: 1, k3: 2 }]);
    expect(columnsOf([], row)).toEqual([1, { k0: 0, k1: 1 }]);
    expect(columnsOf([])).toEqual([{ kind: 'noHeadings', heading: 'Cột số a' }]);
  });
});

describe('the column that a heading names', () => {
  const columns = [
    column('one', 'Một', 'One', 'text', 1, { aliases: ['Thứ nhất'] }),
    column('two', 'Hai', 'Two', 'text', 1),
  ];

  it.each([
    ['Một', 'one'],
    ['MOT', 'one'],
    ['one', 'one'],
    ['thứ nhất', 'one'],
    ['Hai', 'two'],
    ['Ba', undefined],
    ['', undefined],
  ])('“%s” is %s', (heading, key) => {
    expect(findColumnKey(heading, columns)).toBe(key);
  });

  it.each([
    ['Thời hạn hoàn thành', 'dueText'],
    ['% complete', 'percent'],
    ['Kinh phí', undefined],
  ])('“%s” is %s of a task', (heading, key) => {
    expect(findTaskColumn(heading)).toBe(key);
  });

  it('is the later of two that share a name', () => {
    const twins = [
      column('one', 'Một', 'One', 'text', 1),
      column('two', 'Hai', 'Two', 'text', 1, { aliases: ['Một'] }),
    ];
    expect(findColumnKey('Một', twins)).toBe('two');
    expect(findColumnKey('một', twins)).toBe('two');
  });
});

describe('a table without some of its headings', () => {
  const columns = [
    column('one', 'Số đầu tiên', 'First', 'text', 1, { required }),
    column('two', 'Số thứ hai', 'Second', 'text', 1, { required }),
    column('free', 'Ghi chú thêm', 'More notes', 'text', 1),
    column('later', 'Ngày xem lại', 'Looked again', 'text', 1, { isLater: true }),
  ];

  it('is read without one that is optional, and remarks it', () => {
    expect(findHeadings([['Số đầu tiên', 'Số thứ hai', 'Riêng']], columns)).toEqual({
      headings: {
        headingRowIndex: 0,
        columnIndex: { one: 0, two: 1 },
        language: 'vi',
        ownColumns: [{ columnIndex: 2, text: 'Riêng' }],
        remarks: [
          {
            kind: 'missing',
            key: 'free',
            heading: 'Ghi chú thêm',
            rowNumber: 1,
            now: { columnIndex: 2, text: 'Riêng' },
            isAlike: false,
          },
        ],
      },
    });
  });

  it('is not read without one that is required, nor with one that was misspelt or stands twice', () => {
    const kinds = (row: Row) => {
      const reading = findHeadings([row], columns);
      return 'problems' in reading ? reading.problems.map((one) => [one.kind, 'key' in one && one.key]) : [];
    };
    expect(kinds(['Số đầu tiên', 'Ghi chú thêm'])).toEqual([['missing', 'two']]);
    expect(kinds(['Số đầu tiên', 'Số thứ hai', 'Ghi chú thêmm'])).toEqual([['missing', 'free']]);
    expect(kinds(['Số đầu tiên', 'Số thứ hai', 'First'])).toEqual([['duplicate', 'one']]);
    expect(kinds(['Số đầu tiên', 'First', 'Ghi chú thêm'])).toEqual([
      ['duplicate', 'one'],
      ['missing', 'two'],
    ]);
  });

  it('of no columns has no headings', () => {
    expect(findHeadings([['a', 'b']], [])).toEqual({ problems: [{ kind: 'noHeadings', heading: '' }] });
  });
});
