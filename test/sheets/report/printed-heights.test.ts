import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import type { RowKind } from '../../../src/sheets/report/page';
import { heightOf, widthOf } from '../../../src/sheets/report/printed-heights';

const at = (column: number, cell: Cell): Cell[] =>
  Array.from({ length: column + 1 }, (_, c) => (c === column ? cell : undefined));
const letters = (count: number) => 'a'.repeat(count);

describe('the height of a row', () => {
  it.each<[RowKind, number]>([
    ['title', 26],
    ['stamp', 21],
    ['line', 19],
    ['half', 19],
    ['figures', 40],
    ['figureNames', 19],
    ['halfSection', 23],
    ['section', 23],
    ['band', 19],
    ['note', 19],
    ['blank', 19],
    ['unit', 19],
    ['total', 19],
    ['head:overdue', 18],
    ['item:overdue', 18],
  ])('of one line is that of its letters, and five pixels: %s', (kind, height) => {
    expect(heightOf(kind, ['x'])).toBe(height);
    expect(heightOf(kind, [])).toBe(height);
    expect(heightOf(kind, [123456789])).toBe(height);
  });

  it.each<[RowKind, number]>([
    ['headTop', 30],
    ['headSub', 48],
    ['below', 32],
    ['fold:items3', 32],
  ])('is the same for all rows of the kind “%s”, whatever stands in them', (kind, height) => {
    for (const text of ['', 'x', letters(900)]) expect(heightOf(kind, ['', text, text])).toBe(height);
  });

  it.each<[string, RowKind, number, string, number]>([
    ['as much as a line holds', 'unit', 1, letters(22), 19],
    ['a letter more', 'unit', 1, letters(23), 34],
    ['as much as two lines hold', 'unit', 1, letters(44), 34],
    ['three lines', 'unit', 1, letters(45), 48],
    ['capitals, a third wider', 'unit', 1, 'Đ'.repeat(16), 19],
    ['a capital too many', 'unit', 1, 'Đ'.repeat(17), 34],
    ['lines of their own', 'unit', 1, 'a\nb\nc', 48],
    ['a blank line among them', 'unit', 1, 'a\n\nb', 48],
    ['long and short lines', 'unit', 1, `${letters(23)}\nb`, 48],
    ['a narrow column', 'unit', 2, letters(6), 34],
    ['over the whole width', 'note', 0, letters(173), 19],
    ['over more than the whole width', 'note', 0, letters(174), 34],
    ['large letters over the whole width', 'section', 0, letters(142), 23],
    ['a large letter too many', 'section', 0, letters(143), 40],
    ['half the width', 'half', 0, letters(79), 19],
    ['more than half the width', 'half', 0, letters(80), 34],
    ['merged cells', 'item:overdue', 5, letters(35), 18],
    ['more than merged cells hold', 'item:overdue', 5, letters(36), 31],
    ['what a merge hides', 'item:overdue', 6, letters(400), 18],
    ['what stands behind the list', 'item:partners', 6, letters(400), 18],
    ['the last column', 'unit', 21, letters(7), 34],
    ['what stands behind the page', 'unit', 22, letters(900), 19],
  ])('follows from how many lines its texts take: %s', (_, kind, column, text, height) => {
    expect(heightOf(kind, at(column, text))).toBe(height);
  });

  it.each([
    [14, 34],
    [15, 31],
    [17, 31],
    [18, 34],
    [19, 31],
    [20, 34],
  ])('follows from the size of the letters in column %i', (column, height) => {
    expect(heightOf('unit', at(column, 'a\nb'))).toBe(height);
  });

  it('is that of its highest cell', () => {
    expect(heightOf('unit', [1, letters(45), letters(6), 3])).toBe(48);
    expect(heightOf('unit', [1, letters(3), letters(40), 3])).toBe(round(8));
  });

  it('ends at 400 pixels', () => {
    expect(heightOf('note', [Array.from({ length: 27 }, () => 'a').join('\n')])).toBe(round(27));
    expect(heightOf('note', [Array.from({ length: 28 }, () => 'a').join('\n')])).toBe(400);
  });
});

function round(lines: number): number {
  return Math.round(lines * 14.4 + 5);
}

describe('the width of columns', () => {
  it.each<[number, number, number]>([
    [0, 0, 0],
    [0, 1, 30],
    [0, 2, 160],
    [1, 3, 166],
    [20, 22, 74],
    [0, 22, 978],
    [21, 25, 42],
  ])('from %i to %i is %i pixels', (start, end, width) => {
    expect(widthOf([start, end])).toBe(width);
  });
});
