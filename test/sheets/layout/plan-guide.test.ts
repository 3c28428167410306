import { describe, expect, it } from 'vitest';
import { planGuide, planHint } from '../../../src/sheets/layout/plan-guide';
import type { GuideLine } from '../../../src/sheets/layout/sheet/texts';
import { bannerLook, hintLook, peoplesHeading, titleLook } from '../../../src/sheets/looks/looks';
import { statusLooks } from '../../../src/sheets/looks/status-looks';
import { type CellLook, formatCells } from '../../../src/sheets/requests/format-requests';
import { resizeDimension } from '../../../src/sheets/requests/requests';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import { placedTable, rangeOf, stateOf } from './states';

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const looked = (row: number, left: number, right: number, look: CellLook) =>
  formatCells(rangeOf(row, row + 1, left, right), look);
const lines: GuideLine[] = [
  { style: 'title', text: 'HƯỚNG DẪN' },
  { style: 'banner', text: 'KHÔNG nhập nội dung mật' },
  { style: 'heading', text: 'Trạng thái' },
  { style: 'text', term: 'Quá hạn', status: 'overdue', text: 'Đã qua hạn cuối' },
  { style: 'text', term: 'Hạn', text: 'x'.repeat(141) },
  { style: 'text', text: 'Một câu' },
];

describe('the guide', () => {
  it('has terms at the left of their texts, in two columns, and a look by what each line is', () => {
    expect(planGuide(7, lines)).toEqual([
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
          rows: [
            { values: [text('HƯỚNG DẪN')] },
            { values: [text('KHÔNG nhập nội dung mật')] },
            { values: [text('Trạng thái')] },
            { values: [text('Quá hạn'), text('Đã qua hạn cuối')] },
            { values: [text('Hạn'), text('x'.repeat(141))] },
            { values: [{}, text('Một câu')] },
          ],
          fields: 'userEnteredValue',
        },
      },
      resizeDimension(7, 'COLUMNS', 0, 1, 250),
      resizeDimension(7, 'COLUMNS', 1, 2, 820),
      formatCells({ sheetId: 7, startRowIndex: 0, endRowIndex: 6 }, { vertical: 'TOP' }),
      looked(0, 0, 2, titleLook),
      looked(1, 0, 2, { ...bannerLook, background: '#FDE9E7' }),
      looked(2, 0, 2, { ...peoplesHeading, wrap: 'OVERFLOW_CELL', horizontal: 'LEFT' }),
      looked(3, 1, 2, { wrap: 'WRAP' }),
      looked(3, 0, 1, { ...statusLooks.overdue, wrap: 'WRAP' }),
      looked(4, 1, 2, { wrap: 'WRAP' }),
      looked(4, 0, 1, { bold: true, wrap: 'WRAP' }),
      looked(5, 1, 2, { wrap: 'WRAP' }),
      resizeDimension(7, 'ROWS', 4, 5, 37),
    ]);
  });

  it.each<[string, GuideLine, number | undefined]>([
    ['a long term, which is bold', { style: 'text', term: 'x'.repeat(38), text: 'y' }, 37],
    ['a term that fits', { style: 'text', term: 'x'.repeat(37), text: 'y' }, undefined],
    ['a text that fits', { style: 'text', term: 'x', text: 'y'.repeat(140) }, undefined],
    ['a long heading, which runs on', { style: 'heading', text: 'y'.repeat(300) }, undefined],
  ])('has rows as high as their texts need: %s', (_, line, height) => {
    const heights = planGuide(7, [line]).filter((request) => JSON.stringify(request).includes('ROWS'));
    expect(heights).toEqual(height === undefined ? [] : [resizeDimension(7, 'ROWS', 0, 1, height)]);
  });
});

describe('the hint on a new sheet', () => {
  const table = placedTable({ columns: unitsColumns, sheet: stateOf() });
  const hints = { units: 'Mỗi đơn vị một dòng', rules: 'Ví dụ', report: 'x' };
  const aliases = unitsColumns.findIndex(({ key }) => key === 'aliases');

  it('stands in grey below the headings, beside names and codes', () => {
    expect(planHint('units', table, hints)).toEqual([
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 4, columnIndex: aliases },
          rows: [{ values: [text('ⓘ Mỗi đơn vị một dòng')] }],
          fields: 'userEnteredValue',
        },
      },
      looked(4, aliases, aliases + 1, hintLook),
    ]);
  });

  it.each([
    ['units', 'aliases'],
    ['assignments', 'source'],
    ['rules', 'parameter'],
    ['documents', 'issuer'],
  ] as const)('of “%s” stands in the column “%s”', (key, column) => {
    const places = new Map([[column, 3]]);
    const [request] = planHint(key, placedTable({ sheet: stateOf(), places }), { [key]: 'Ví dụ' });
    expect(request).toMatchObject({ updateCells: { start: { columnIndex: 3 } } });
  });

  it.each([
    ['there is none for the sheet', planHint('holidays', table, hints)],
    ['the sheet has no column for it', planHint('rules', table, hints)],
    ['no column is meant for it', planHint('report', table, hints)],
    ['the sheet held anything', planHint('units', { ...table, sheet: stateOf({ rows: [['x']] }) }, hints)],
  ])('is not written when %s', (_, requests) => {
    expect(requests).toEqual([]);
  });
});
