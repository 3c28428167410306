import { describe, expect, it } from 'vitest';
import { statusLooks } from '../../../src/sheets/looks/status-looks';
import { pageColumnCount, type RowKind } from '../../../src/sheets/report/page';
import { columnWidths, linedSpan, looksOf } from '../../../src/sheets/report/row-looks';
import type { CellLook } from '../../../src/sheets/requests/format-requests';

/** A cell as it looks at last: later looks lie over earlier ones. */
function lookAt(kind: RowKind, column: number): CellLook {
  const looks = looksOf(kind).filter(({ span: [start, end] }) => start <= column && column < end);
  return Object.assign({}, ...looks.map(({ look }) => look));
}

const columnsWhere = (kind: RowKind, isMeant: (look: CellLook) => boolean) =>
  Array.from({ length: pageColumnCount }, (_, column) => column).filter((column) => isMeant(lookAt(kind, column)));

const kinds: RowKind[] = [
  'title',
  'stamp',
  'line',
  'half',
  'figures',
  'figureNames',
  'headTop',
  'headSub',
  'unit',
  'part',
  'below',
  'total',
  'subTotal',
  'band',
  'section',
  'halfSection',
  'note',
  'blank',
  'legend',
  'bar',
  'head:overdue',
  'item:overdue',
  'fold:items3',
];

describe('the looks of the report', () => {
  it.each(kinds)('are complete in every cell, so that nothing of an earlier line stays: %s', (kind) => {
    for (let column = 0; column < pageColumnCount; column += 1) {
      const look = lookAt(kind, column);
      expect(look).toMatchObject({
        background: expect.stringMatching(/^#[0-9A-F]{6}$/),
        textColor: expect.stringMatching(/^#[0-9A-F]{6}$/),
        bold: expect.any(Boolean),
        italic: expect.any(Boolean),
        wrap: 'WRAP',
        horizontal: expect.stringMatching(/^(?:LEFT|CENTER)$/),
        vertical: expect.stringMatching(/^(?:TOP|MIDDLE)$/),
        numberFormat: { type: expect.stringMatching(/^(?:NUMBER|DATE)$/), pattern: expect.stringMatching(/./) },
      });
      expect(look.fontSize).toBeGreaterThanOrEqual(8);
    }
  });

  it('fit the width of a landscape A4 page', () => {
    const width = columnWidths.reduce((sum, column) => sum + column, 0);
    expect(columnWidths).toHaveLength(pageColumnCount);
    expect(width).toBe(Math.floor(((277 - 18) / 25.4) * 96));
    expect(Math.min(...columnWidths)).toBeGreaterThanOrEqual(30);
  });

  it.each<[RowKind, number, boolean, boolean]>([
    ['title', 13, true, false],
    ['stamp', 10, true, false],
    ['line', 9, false, false],
    ['figures', 22, true, false],
    ['figureNames', 9, false, false],
    ['headTop', 8, true, false],
    ['head:worst', 8, true, false],
    ['unit', 9, false, false],
    ['below', 8, false, true],
    ['total', 9, true, false],
    ['band', 9, true, true],
    ['section', 11, true, false],
    ['note', 9, false, true],
    ['item:overdue', 8, false, false],
    ['fold:items3', 8, false, true],
  ])('say by size and weight what a row of “%s” is', (kind, fontSize, bold, italic) => {
    expect(lookAt(kind, 0)).toMatchObject({ fontSize, bold, italic });
  });

  it('show the overdue figure in red, the done in green and those due soon in amber', () => {
    const colours = [0, 3, 9, 15].map((column) => lookAt('figures', column).textColor);
    const [, done = '', overdue = '', dueSoon = ''] = colours;
    const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const [red, green] = [channels(overdue), channels(done)];
    expect(red[0]).toBeGreaterThan(3 * (red[1] ?? 0));
    expect(green[1]).toBeGreaterThan(2 * (green[0] ?? 0));
    expect(channels(dueSoon)[2]).toBe(0);
    expect(new Set(colours).size).toBe(4);
  });

  it('give the headings of statuses the colours of their statuses', () => {
    const colourOf = (column: number) => lookAt('headSub', column).background;
    expect([4, 5, 9, 11, 12].map(colourOf)).toEqual(
      (['doneOnTime', 'doneLate', 'dueSoon', 'noDeadline', 'noDeadline'] as const).map(
        (status) => statusLooks[status].background,
      ),
    );
    expect(columnsWhere('headSub', ({ background }) => background !== colourOf(0))).toEqual([4, 5, 9, 10, 11, 12]);
  });

  it('show counts in the middle with grey zeros, the last update as a day, the name at the left', () => {
    const days = columnsWhere('unit', ({ numberFormat }) => numberFormat?.type === 'DATE');
    expect(days).toEqual([19]);
    expect(lookAt('unit', 19).numberFormat?.pattern).toBe('dd/mm/yyyy');
    expect(columnsWhere('unit', ({ horizontal }) => horizontal === 'LEFT')).toEqual([1]);
    expect(columnsWhere('unit', ({ fontSize }) => fontSize === 8)).toEqual([15, 16, 17, 19]);
    const isGreyZero = ({ textColor, numberFormat }: CellLook) =>
      textColor !== '#000000' && numberFormat?.pattern?.startsWith('[Black]') === true;
    expect(columnsWhere('unit', isGreyZero)).toEqual([0, ...[...Array(13).keys()].map((at) => at + 2), 18, 20, 21]);
  });

  it.each<[RowKind, number[]]>([
    ['item:worst', [5, 6, 7, 8, 9]],
    ['item:decisions', [11, 12]],
    ['item:trend', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['item:missing', [0]],
    ['item:overdue', [0, 10, 11, 12, 13]],
    ['item:difficulties', [0]],
    ['item:submissions', [0, 2, 3, 4, 10, 11, 12, 13, 14]],
    ['item:quality', [9, 10]],
    ['item:qualityUnits', [0, 2, 3, 4, 5]],
    ['item:partners', [0, 2, 3, 4, 5]],
    ['item:items3', [0]],
    ['item:counts3', [2, 3, 4, 5]],
    ['item:sums3', Array.from({ length: 20 }, (_, index) => index + 2)],
  ])('have numbers and days of “%s” in the middle', (kind, columns) => {
    expect(columnsWhere(kind, ({ horizontal }) => horizontal === 'CENTER')).toEqual(columns);
  });

  it.each<[RowKind, number | undefined]>([
    ['title', undefined],
    ['stamp', undefined],
    ['line', undefined],
    ['figures', undefined],
    ['figureNames', undefined],
    ['half', undefined],
    ['halfSection', undefined],
    ['bar', undefined],
    ['blank', undefined],
    ['legend', undefined],
    ['section', undefined],
    ['note', undefined],
    ['unit', 22],
    ['band', 22],
    ['total', 22],
    ['head:worst', 10],
    ['item:trend', 13],
    ['item:partners', 6],
  ])('draw lines around the cells of tables only, as far as they reach: %s', (kind, end) => {
    expect(linedSpan(kind)).toEqual(end === undefined ? undefined : [0, end]);
  });

  it('shade the headings of a list no further than the list reaches', () => {
    const shaded = columnsWhere('head:trend', ({ background }) => background !== '#FFFFFF');
    expect(shaded).toEqual(Array.from({ length: 13 }, (_, index) => index));
  });
});
