import { describe, expect, it } from 'vitest';
import { createGrid, isBrokenCell } from '../../../../src/core/import/sheet/source-grid';
import { usedSize } from '../../../../src/core/import/sheet/source-sheet';
import type { Cell, Row } from '../../../../src/core/values/cell';
import { date, type FixtureCell, share, sourceOf } from '../source-table';

const gridOf = (rows: readonly (readonly FixtureCell[])[], merges: readonly string[] = []) =>
  createGrid(sourceOf({ sheet: 'Bảng', rows, merges }));

describe('how far a sheet is filled', () => {
  it.each<[string, readonly Row[], number, number]>([
    ['nothing', [], 0, 0],
    ['blanks only', [['', null, undefined], []], 0, 0],
    ['the longest row', [['a'], ['a', 'b', 'c'], ['a', 'b']], 3, 3],
    ['not to blanks at its ends', [['a', 'b', '', null], ['', undefined], ['']], 1, 2],
    ['over blanks within', [['', '', 'c'], [], ['a']], 3, 3],
    ['to zeros and unticked boxes', [['', 0], [], ['', '', false]], 3, 3],
  ])('%s', (_, rows, used, columns) => {
    expect(usedSize({ rows })).toEqual({ rows: used, columns });
  });
});

describe('a cell of a sheet', () => {
  it.each<[Cell, boolean]>([
    ['#REF!', true],
    ['#N/A', true],
    [' Loading... ', true],
    ['Đang tải…', true],
    ['#GETTING_DATA', true],
    ['#1', false],
    ['Loading dock', false],
    [`#REF!${' '.repeat(18)}`, true],
    [`#REF!${' '.repeat(19)}`, false],
    [5, false],
    [undefined, false],
  ])('%j is broken, or not', (cell, broken) => {
    expect(isBrokenCell(cell)).toBe(broken);
  });

  it('is read as people see it; errors, ticks and blanks are no text', () => {
    const grid = gridOf([[date(2025, 10, 5), 1.5, share(0.25), '  hai  chữ ', true, false, '#REF!', null, '']]);
    expect(Array.from({ length: 9 }, (_, column) => grid.text(0, column))).toEqual([
      '05/10/2025',
      '1,5',
      '25%',
      'hai chữ',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect([grid.value(0, 4), grid.value(0, 5), grid.value(0, 6)]).toEqual([true, false, '#REF!']);
    expect([grid.format(0, 0), grid.format(0, 1)]).toEqual([{ type: 'DATE', pattern: 'dd/mm/yyyy' }, undefined]);
  });

  it('is what its value prints as, where nothing else is shown', () => {
    const grid = createGrid({ title: 'Bảng', rows: [[12, 'a']], shown: [], formats: [], merges: [] });
    expect([grid.text(0, 0), grid.text(0, 1), grid.text(5, 5), grid.format(0, 0)]).toEqual(['12', 'a', '', undefined]);
  });

  it('stands in a sheet of a name and a size', () => {
    const { title, rowCount, columnCount } = gridOf([['a', 'b', ''], ['c'], ['']]);
    expect({ title, rowCount, columnCount }).toEqual({ title: 'Bảng', rowCount: 2, columnCount: 2 });
  });
});

describe('a merged cell', () => {
  const grid = gridOf(
    [
      ['Nhóm', '', '', 'x'],
      ['', 'y', '', 'z'],
      ['a', 'b', 'c', 'd'],
    ],
    ['A1:C2', 'D3:D3'],
  );
  const each = <T>(read: (row: number, column: number) => T) =>
    [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => read(row, column)));

  it('says the same in each of its rows, in its first column', () => {
    expect(each(grid.text)).toEqual([
      ['Nhóm', '', '', 'x'],
      ['Nhóm', '', '', 'z'],
      ['a', 'b', 'c', 'd'],
    ]);
    expect(grid.value(1, 0)).toBe('Nhóm');
    expect(grid.value(1, 1)).toBeUndefined();
  });

  it('says it in each of its columns too, as a heading', () => {
    expect(each(grid.spreadText)).toEqual([
      ['Nhóm', 'Nhóm', 'Nhóm', 'x'],
      ['Nhóm', 'Nhóm', 'Nhóm', 'z'],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('is the own content of its first cell only', () => {
    expect(each(grid.isOwn)).toEqual([
      [true, false, false, true],
      [false, false, false, true],
      [true, true, true, true],
    ]);
  });

  it('covers its cells and no others; one cell is no merged one', () => {
    const merge = { top: 0, left: 0, bottom: 2, right: 3 };
    expect(each(grid.mergeAt)).toEqual([
      [merge, merge, merge, undefined],
      [merge, merge, merge, undefined],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(grid.merges).toEqual([merge]);
  });

  it('of two columns or of two rows is one', () => {
    const two = gridOf(
      [
        ['a', '', 'c'],
        ['', '', ''],
        ['x', 'y', 'z'],
      ],
      ['A1:B1', 'C1:C2'],
    );
    expect([two.spreadText(0, 1), two.text(0, 1), two.text(1, 2), two.spreadText(1, 1)]).toEqual(['a', '', 'c', '']);
  });

  it('that reaches beyond the filled cells is told within them', () => {
    const wide = gridOf([['a', 'b'], ['c']], ['B1:F9']);
    expect([wide.text(1, 1), wide.mergeAt(2, 1), wide.mergeAt(0, 2), wide.mergeAt(1, 0)]).toEqual([
      'b',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a mark of repetition', () => {
  it.each([['"'], ['″'], ['nt'], ['- nt -'], ['NT.'], ['như trên'], ['ditto'], [' nt '], [' như trên ']])(
    '%j says what stands above',
    (mark) => {
      const grid = gridOf([
        [date(2025, 10, 5), 'Sở Tài chính'],
        [mark, mark],
        [mark, mark],
      ]);
      expect([grid.text(2, 0), grid.value(2, 0), grid.format(2, 0)?.type, grid.text(2, 1)]).toEqual([
        '05/10/2025',
        45935,
        'DATE',
        'Sở Tài chính',
      ]);
      expect(grid.isOwn(2, 1)).toBe(true);
    },
  );

  it.each([['như trên đã nói'], ['nt2'], ['    như trên   ']])('%j is none', (text) => {
    expect(gridOf([['a'], [text]]).text(1, 0)).toBe(text.trim());
  });

  it('in the first row has nothing above it', () => {
    expect(gridOf([['nt'], ['nt']]).text(1, 0)).toBe('nt');
  });

  it('below a merged cell says what stands in that', () => {
    const rows = [['Sở Tài chính', 'x'], [''], ['nt']];
    expect(gridOf(rows, ['A1:A2']).text(2, 0)).toBe('Sở Tài chính');
    expect(
      gridOf(
        [
          ['a', 'b'],
          ['c', 'nt'],
        ],
        ['A1:B1'],
      ).text(1, 1),
    ).toBe('');
  });

  it('is followed up over five hundred rows', () => {
    const marks = (count: number) => [['a'], ...Array.from({ length: count }, () => ['nt'])];
    expect(gridOf(marks(500)).text(500, 0)).toBe('a');
    expect(gridOf(marks(501)).text(501, 0)).toBe('nt');
  });
});
