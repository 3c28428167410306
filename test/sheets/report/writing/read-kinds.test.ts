import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { listRow, type Page, type PageRow, type RowKind, textRow } from '../../../../src/sheets/report/page';
import { readKinds } from '../../../../src/sheets/report/writing/read-kinds';

const top: PageRow[] = [
  textRow('title', 'BÁO CÁO'),
  textRow('stamp', '3/4 đơn vị'),
  textRow('line', 'Tổng số 12'),
  { kind: 'blank', cells: [] },
  { kind: 'headTop', cells: ['STT', 'Đơn vị', 'Tổng số'] },
  { kind: 'headSub', cells: [undefined, undefined, undefined, 'Tổng'] },
  { kind: 'legend', cells: [undefined, 'Đơn vị', undefined, undefined, 'Quá hạn'] },
];
const rows: PageRow[] = [
  ...top,
  { kind: 'unit', cells: [1, 'Sở Tài chính', 12] },
  { kind: 'total', cells: [undefined, 'TỔNG CỘNG', 12] },
  textRow('band', 'Theo lĩnh vực'),
  { kind: 'part', cells: [1, 'KHCN', 12] },
  { kind: 'subTotal', cells: [undefined, 'Cộng', 12] },
  { kind: 'blank', cells: [] },
  textRow('section', 'QUÁ HẠN'),
  listRow('head:overdue', ['STT', 'Đơn vị', 'Mã']),
  listRow('item:overdue', [1, 'Sở Tài chính', 'B-1']),
  { kind: 'blank', cells: [] },
  textRow('section', 'SẢN PHẨM'),
  listRow('head:items3', ['STT', 'Tên', 'Số']),
  listRow('item:items3', [1, 'Sổ tay', 3]),
];
const page: Page = { rows, firstUnitRow: top.length, charts: [] };
const above: Row[] = top.map(({ cells }) => cells);

/** What the rows below the headings are. */
const below = (...current: Row[]) => readKinds([...above, ...current], page).slice(top.length);

const usual: [Row, RowKind | undefined][] = [
  [[1, 'Sở Tài chính', 7], 'unit'],
  [['', 'Phòng Giá', 3], 'below'],
  [[2, 'Sở Nội vụ', 5], 'unit'],
  [['STT', 'Đơn vị', 'Tổng số', '', ''], 'headTop'],
  [['', '', '', 'Tổng'], 'headSub'],
  [[3, 'Sở Y tế', 5], 'unit'],
  [['', 'TỔNG CỘNG', 12], 'total'],
  [['Theo lĩnh vực'], 'band'],
  [[1, 'KHCN', 12], 'part'],
  [['', 'Cộng', 12], 'subTotal'],
  [[], 'blank'],
  [['QUÁ HẠN', '', ''], 'section'],
  [['Không có.'], 'note'],
  [['STT', 'Đơn vị', 'Mã'], 'head:overdue'],
  [[1, 'Sở Tài chính', 'B-1'], 'item:overdue'],
  [['– Sở Y tế', '', 'B-2'], 'fold:overdue'],
  [['… và 3 nhiệm vụ khác'], 'note'],
  [[2, 'Sở Nội vụ', 'B-3'], 'item:overdue'],
  [['', ' '], 'blank'],
  [['SẢN PHẨM'], 'section'],
  [['STT', 'Tên', 'Số'], 'head:items3'],
  [['–', 'Phần một', 2], 'fold:items3'],
];

describe('what each row of the sheet is', () => {
  it('is told from its words and from what stands above it', () => {
    expect(below(...usual.map(([row]) => row))).toEqual(usual.map(([, kind]) => kind));
  });

  it('is, above the table, what the page has there, whatever the figures', () => {
    const changed = above.with(1, ['4/4 đơn vị']).with(2, ['Tổng số 99']).with(3, ['Ghi của tôi']);
    expect(readKinds([...changed, [1, 'Sở Tài chính', 7]], page)).toEqual([
      'title',
      'stamp',
      'line',
      'blank',
      'headTop',
      'headSub',
      'legend',
      'unit',
    ]);
  });

  it.each<[string, Row[]]>([
    ['the title', above.with(0, ['REPORT'])],
    ['a heading', above.with(4, ['STT', 'Đơn vị', 'Tổng'])],
    ['a heading of the second level', above.with(5, ['', '', 'Tổng'])],
    ['the hidden row', above.with(6, ['', 'Đơn vị', '', '', 'Overdue'])],
    ['the place of the table, by a row put in', [['Dòng của tôi'], ...above]],
    ['the place of the table, by a row taken out', above.slice(1)],
    ['a row that is missing at the end', above.slice(0, 6)],
  ])('cannot be told where this differs: %s', (_, current) => {
    const kinds = readKinds([...current, [1, 'Sở Tài chính', 7]], page);
    expect(kinds).toEqual([...current, []].map(() => undefined));
  });

  it('is nothing of an empty sheet', () => {
    expect(readKinds([], page)).toEqual([]);
  });

  it.each<[string, Row, Row, RowKind | undefined]>([
    ['a heading that the page no longer has', ['QUÁ HẠN'], ['Mã', 'Đơn vị', 'Số'], undefined],
    ['an entry under a title without headings', ['QUÁ HẠN'], [1, 'Sở Tài chính', 'B-1'], undefined],
    ['a number alone under a title', ['QUÁ HẠN'], [5], undefined],
    ['a number alone in a list', ['STT', 'Đơn vị', 'Mã'], [5], 'item:overdue'],
    ['a text alone below the table', ['', 'TỔNG CỘNG', 12], ['Ghi chú'], 'unit'],
    ['a text alone in a breakdown', ['Theo lĩnh vực'], ['Ghi chú'], 'part'],
    ['a marked name in a breakdown', ['Theo lĩnh vực'], ['– KHCN', 'x'], 'part'],
    ['a nameless row in a breakdown', ['Theo lĩnh vực'], ['', 'KHCN', 3], 'part'],
    ['a marked name in the table', [1, 'Sở Tài chính', 7], ['– x', 'y'], 'unit'],
    ['a sum’s name behind a number', [1, 'Sở Tài chính', 7], [2, 'TỔNG CỘNG', 7], 'unit'],
    ['a sum’s name in a list', ['STT', 'Đơn vị', 'Mã'], ['', 'Cộng', 5], 'subTotal'],
    ['a hyphen before a name, which is no mark', ['STT', 'Đơn vị', 'Mã'], ['- Sở Y tế', 'x'], 'item:overdue'],
    ['words of a heading in other cells', ['QUÁ HẠN'], ['STTĐơn vịMã', 'x'], undefined],
  ])('is told no further than it can be: %s', (_, before, row, kind) => {
    expect(below(before, row)[1]).toBe(kind);
  });
});
