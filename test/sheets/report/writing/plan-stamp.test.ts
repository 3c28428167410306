import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { textRow } from '../../../../src/sheets/report/page';
import { planStamp } from '../../../../src/sheets/report/writing/plan-stamp';
import type { GridRange } from '../../../../src/sheets/v4';

const range: GridRange = { sheetId: 700, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
const page = { rows: [textRow('title', 'BÁO CÁO'), textRow('stamp', '3/4 đơn vị')], firstUnitRow: 2, charts: [] };
const planned = (rows: readonly Row[], isNamed = true) =>
  planStamp(page, {
    sheetId: 700,
    rowCount: 100,
    columnCount: 26,
    rows,
    merges: [],
    rowGroups: [],
    charts: [],
    stampRange: isNamed ? range : undefined,
  });

const write = {
  updateCells: {
    start: { sheetId: 700, rowIndex: 1, columnIndex: 0 },
    rows: [{ values: [{ userEnteredValue: { stringValue: '3/4 đơn vị' } }] }],
    fields: 'userEnteredValue',
  },
};

describe('the stamp of a report', () => {
  it.each<[string, Row[]]>([
    ['says something else', [['BÁO CÁO'], ['2/4 đơn vị']]],
    ['is not there', [['BÁO CÁO']]],
    ['stands in another row', [['3/4 đơn vị'], []]],
  ])('is written when it %s', (_, rows) => {
    expect(planned(rows)).toEqual([write]);
  });

  it('is left alone when it says the same', () => {
    expect(planned([['BÁO CÁO'], ['3/4 đơn vị ']])).toEqual([]);
  });

  it('has a name over its cell, once', () => {
    const named = { addNamedRange: { namedRange: { name: 'dondoc_stamp', range } } };
    expect(planned([['BÁO CÁO'], ['3/4 đơn vị']], false)).toEqual([named]);
    expect(planned([], false)).toEqual([write, named]);
  });
});
