import { describe, expect, it } from 'vitest';
import { readReportFacts, reportFields } from '../../../../src/sheets/report/writing/report-sheet-facts';
import { createWorkbook } from '../../workbook';

const rows = [['BÁO CÁO'], ['3/4 đơn vị']];
const range = { sheetId: 700, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };

describe('what stands on the report’s sheet', () => {
  it('is read from what Google describes of it', () => {
    const domain = { sheetId: 700, startRowIndex: 5, endRowIndex: 9, startColumnIndex: 2, endColumnIndex: 3 };
    const described = {
      namedRanges: [
        { name: 'khac', range: { sheetId: 700, startRowIndex: 9 } },
        { name: 'dondoc_stamp', range: { ...range, sheetId: 5 } },
        { name: 'dondoc_stamp', range },
      ],
      sheets: [
        { properties: { sheetId: 5 }, merges: [{ sheetId: 5 }] },
        {
          properties: { sheetId: 700, gridProperties: { rowCount: 60, columnCount: 26 } },
          merges: [range],
          rowGroups: [{ range: { startIndex: 3, endIndex: 5 }, depth: 1, collapsed: true }, { range: { endIndex: 2 } }],
          charts: [
            {
              chartId: 41,
              spec: {
                title: 'Theo đơn vị',
                altText: 'dondoc_trend',
                basicChart: {
                  domains: [{ domain: { sourceRange: { sources: [domain, {}] } } }, {}],
                  series: [{}, {}, {}],
                },
              },
              position: { overlayPosition: { anchorCell: { sheetId: 700, rowIndex: 4, columnIndex: 10 } } },
            },
          ],
        },
      ],
    };
    expect(readReportFacts(described, 700, rows)).toEqual({
      sheetId: 700,
      rowCount: 60,
      columnCount: 26,
      rows,
      merges: [range],
      rowGroups: [
        { start: 3, end: 5, isFolded: true },
        { start: 0, end: 2, isFolded: false },
      ],
      charts: [
        {
          chartId: 41,
          title: 'Theo đơn vị',
          altText: 'dondoc_trend',
          domain,
          seriesCount: 3,
          anchorRow: 4,
          anchorColumn: 10,
        },
      ],
      stampRange: range,
    });
  });

  it('is zeros and nothing where Google leaves parts out, as it does of the first sheet', () => {
    const nothing = { rowCount: 0, columnCount: 0, merges: [], rowGroups: [], charts: [], stampRange: undefined };
    expect(readReportFacts({ sheets: [{}] }, 0, rows)).toEqual({ sheetId: 0, rows, ...nothing });
    const described = {
      namedRanges: [{ name: 'dondoc_stamp', range: { endRowIndex: 2 } }],
      sheets: [{ properties: {}, rowGroups: [{}], charts: [{}, { position: { overlayPosition: {} } }] }],
    };
    const chart = {
      chartId: 0,
      title: '',
      altText: '',
      domain: undefined,
      seriesCount: 0,
      anchorRow: 0,
      anchorColumn: 0,
    };
    expect(readReportFacts(described, 0, rows)).toEqual({
      sheetId: 0,
      rows,
      ...nothing,
      rowGroups: [{ start: 0, end: 0, isFolded: false }],
      charts: [chart, chart],
      stampRange: { endRowIndex: 2 },
    });
    expect(
      readReportFacts({ ...described, namedRanges: [{ name: 'dondoc_stamp' }] }, 0, rows)?.stampRange,
    ).toBeUndefined();
  });

  it('is undefined when there is no such sheet', () => {
    expect(readReportFacts({}, 700, rows)).toBeUndefined();
    expect(readReportFacts({ sheets: [{ properties: { sheetId: 5 } }, {}] }, 700, rows)).toBeUndefined();
  });

  it('is asked for with one mask', () => {
    const book = createWorkbook({ title: 'Báo cáo', sheetId: 700, rows: 30, columns: 24 });
    book.apply([
      { addNamedRange: { namedRange: { name: 'dondoc_stamp', range } } },
      { mergeCells: { range: { ...range, endColumnIndex: 22 }, mergeType: 'MERGE_ALL' } },
      { addDimensionGroup: { range: { sheetId: 700, dimension: 'ROWS', startIndex: 3, endIndex: 5 } } },
    ]);
    expect(readReportFacts(book.describe(reportFields), 700, [])).toEqual({
      sheetId: 700,
      rowCount: 30,
      columnCount: 24,
      rows: [],
      merges: [{ ...range, endColumnIndex: 22 }],
      rowGroups: [{ start: 3, end: 5, isFolded: false }],
      charts: [],
      stampRange: range,
    });
  });
});
