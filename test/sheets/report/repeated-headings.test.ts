import { describe, expect, it } from 'vitest';
import { type ListKey, listRow, type PageRow, type RowKind, textRow } from '../../../src/sheets/report/page';
import { heightsOf, repeatHeadings } from '../../../src/sheets/report/printed-pages';

const high = (lines: number): PageRow => textRow('line', Array.from({ length: lines }, () => 'x').join('\n'));
const of = (kind: RowKind, ...cells: string[]): PageRow => ({ kind, cells });
const many = (count: number, row: PageRow): PageRow[] => Array.from({ length: count }, () => row);

const headTop = of('headTop', 'STT', 'Đơn vị');
const headSub = of('headSub', '', '', '', 'Tổng');
const legend = of('legend', '', 'Đơn vị');
const top = [of('title', 'BÁO CÁO'), headTop, headSub, legend];
const unit = of('unit', '1', 'Sở Tài chính');
const total = of('total', '', 'TỔNG CỘNG');
const headOf = (list: ListKey) => listRow(`head:${list}`, ['STT', 'Đơn vị', 'Mã']);
const itemOf = (list: ListKey) => listRow(`item:${list}`, [1, 'Sở Tài chính', 'B-1']);

/** Where headings stand that were not there before. */
function addedTo(rows: readonly PageRow[], firstUnitRow: number): [number, RowKind][] {
  const laid = repeatHeadings(rows, firstUnitRow);
  const added: [number, RowKind][] = [];
  let next = 0;
  for (const [index, row] of laid.entries()) {
    if (row === rows[next]) next += 1;
    else added.push([index, row.kind]);
  }
  expect(next).toBe(rows.length);
  return added;
}

describe('the headings at the top of printed pages', () => {
  it('are both levels of the table by unit, where a unit or the last unit with the total no longer fits', () => {
    const again = (index: number) => [
      [index, 'headTop'],
      [index + 1, 'headSub'],
    ];
    expect(addedTo([...top, ...many(27, unit)], 4)).toEqual([]);
    expect(addedTo([...top, ...many(28, unit)], 4)).toEqual(again(31));
    expect(addedTo([...top, ...many(26, unit), total], 4)).toEqual([]);
    expect(addedTo([...top, ...many(27, unit), total], 4)).toEqual(again(30));
  });

  it('stand again on every page of a long table', () => {
    const rows = [...top, ...many(80, unit), total];
    const pages = addedTo(rows, 4).filter(([, kind]) => kind === 'headTop');
    expect(pages.map(([index]) => index)).toEqual([31, 60]);
  });

  it.each<RowKind>(['unit', 'total', 'part', 'subTotal'])('stand above a row of the kind “%s”', (kind) => {
    const rows = [...top, high(27), high(8), of(kind, 'x')];
    expect(addedTo(rows, 4)).toEqual([
      [6, 'headTop'],
      [7, 'headSub'],
    ]);
  });

  it('stand above a unit that the page’s first rows left no room for, but not above what is above the table', () => {
    const rows = [of('title', 'x'), headTop, headSub, high(27), high(8), unit];
    expect(addedTo(rows, 5)).toHaveLength(2);
    expect(addedTo(rows, 6)).toEqual([]);
  });

  it.each<RowKind>(['section', 'note', 'line', 'blank', 'halfSection'])('do not stand above “%s”', (kind) => {
    expect(addedTo([...top, high(27), high(8), of(kind, 'x')], 4)).toEqual([]);
  });

  it('are those of the list that goes on, not of one above', () => {
    const lists = [
      headOf('overdue'),
      ...many(2, itemOf('overdue')),
      of('section', 'x'),
      headOf('items3'),
      ...many(40, itemOf('items3')),
    ];
    expect(addedTo([...top, ...lists], 4).map(([, kind]) => kind)).toEqual(['head:items3']);
    expect(addedTo([...top, headOf('overdue'), high(27), high(7), itemOf('overdue')], 4)).toEqual([
      [7, 'head:overdue'],
    ]);
  });

  it('stand above a folded entry of a register that begins a page only where it is printed', () => {
    const fold = listRow('fold:items3', ['– x', 'y']);
    expect(addedTo([...top, headOf('items3'), high(27), high(7), fold], 4)).toEqual([]);
  });

  it('stand once where the table’s own headings begin the page', () => {
    expect(addedTo([...top, high(27), headOf('overdue'), itemOf('overdue'), itemOf('overdue')], 4)).toEqual([]);
    expect(addedTo([...top, high(27), high(8), headOf('overdue'), itemOf('overdue')], 4)).toEqual([]);
  });

  it('are none where a list has none', () => {
    expect(addedTo([...top, ...many(40, itemOf('overdue'))], 4)).toEqual([]);
  });
});

describe('a page with headings that stand again', () => {
  const rows = [...top, ...many(35, unit), total];
  const laid = repeatHeadings(rows, 4);

  it('ends above them', () => {
    expect(heightsOf(laid, 4)).toEqual([
      26,
      30,
      48,
      20,
      ...many(26, unit).map(() => 19),
      34,
      70,
      48,
      ...many(9, unit).map(() => 19),
    ]);
  });

  it('ends above them also where two rows more would fit since', () => {
    const [title, ...others] = laid;
    if (title === undefined) throw new Error('no title');
    const fewer = [title, ...others.slice(0, 3), ...others.slice(5)];
    expect(heightsOf(fewer, 4).slice(27, 31)).toEqual([19, 19 + 15 + 2 * 19, 70, 48]);
  });

  it.each<[string, PageRow[], number]>([
    ['headings with the same words among their entries', [headOf('overdue'), itemOf('overdue'), headOf('overdue')], 70],
    [
      'headings with other words',
      [headOf('overdue'), itemOf('overdue'), listRow('head:overdue', ['STT', 'Đơn vị', 'Số'])],
      18,
    ],
    [
      'headings with more words',
      [headOf('overdue'), itemOf('overdue'), listRow('head:overdue', ['STT', 'Đơn vị', 'Mã', 'x'])],
      18,
    ],
    ['headings of another list', [headOf('overdue'), itemOf('overdue'), headOf('difficulties')], 18],
    ['headings below a remark', [headOf('overdue'), itemOf('overdue'), of('note', 'x'), headOf('overdue')], 18],
    ['a second level of headings alone', [headTop, headSub, unit, headSub], 48],
  ])('begins at %s: the last row is %i pixels high', (_, list, height) => {
    const heights = heightsOf([high(1), ...list], 0);
    expect(heights[heights.length - 1]).toBe(height);
  });
});
