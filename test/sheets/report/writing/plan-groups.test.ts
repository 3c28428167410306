import { expect, it } from 'vitest';
import type { RowKind } from '../../../../src/sheets/report/page';
import { planGroups } from '../../../../src/sheets/report/writing/plan-groups';
import type { FoundGroup } from '../../../../src/sheets/report/writing/report-sheet-facts';

const sheetId = 700;
const rows = (startIndex: number, endIndex: number) => ({ sheetId, dimension: 'ROWS', startIndex, endIndex });
const folding = (start: number, end: number, collapsed: boolean) => ({
  updateDimensionGroup: { dimensionGroup: { range: rows(start, end), depth: 1, collapsed }, fields: 'collapsed' },
});
const marksAbove = {
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { rowGroupControlAfter: false } },
    fields: 'gridProperties.rowGroupControlAfter',
  },
};

function planned(kinds: readonly RowKind[], ...rowGroups: FoundGroup[]) {
  const page = { rows: kinds.map((kind) => ({ kind, cells: [] })), firstUnitRow: 2, charts: [] };
  return planGroups(page, {
    sheetId,
    rowCount: 100,
    columnCount: 26,
    rows: [],
    merges: [],
    rowGroups,
    charts: [],
    stampRange: undefined,
  });
}

const page: RowKind[] = ['title', 'headSub', 'unit', 'below', 'below', 'total'];
const longList: RowKind[] = ['title', 'headSub', ...Array.from({ length: 16 }, () => 'item:overdue' as const)];

it('units below a line are grouped and folded, with the mark above them', () => {
  expect(planned(page)).toEqual([{ addDimensionGroup: { range: rows(3, 5) } }, folding(3, 5, true), marksAbove]);
});

it('what leaders are asked about is grouped and stays open', () => {
  expect(planned(longList)).toEqual([{ addDimensionGroup: { range: rows(12, 18) } }, marksAbove]);
});

it.each([true, false])('a group stays as a person left it, folded: %s', (isFolded) => {
  expect(planned(page, { start: 3, end: 5, isFolded })).toEqual([]);
});

it.each<[string, FoundGroup]>([
  ['ends elsewhere', { start: 3, end: 4, isFolded: false }],
  ['begins elsewhere', { start: 2, end: 5, isFolded: false }],
])('a group that %s goes, and the right one comes', (_, group) => {
  expect(planned(page, group)).toEqual([
    { deleteDimensionGroup: { range: rows(group.start, group.end) } },
    { addDimensionGroup: { range: rows(3, 5) } },
    folding(3, 5, true),
    marksAbove,
  ]);
});

it('a folded group is unfolded before it goes, or its rows would stay hidden', () => {
  expect(planned(['title', 'headSub', 'unit'], { start: 5, end: 7, isFolded: true })).toEqual([
    folding(5, 7, false),
    { deleteDimensionGroup: { range: rows(5, 7) } },
  ]);
});

it.each<[string, FoundGroup, number]>([
  ['above the table stays', { start: 0, end: 2, isFolded: true }, 0],
  ['that reaches into the table goes', { start: 0, end: 3, isFolded: false }, 1],
])('a person’s group %s', (_, group, requests) => {
  expect(planned(['title', 'headSub', 'unit'], group)).toHaveLength(requests);
});
