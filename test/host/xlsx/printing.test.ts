import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { toXlsxChart } from '../../../scripts/host/xlsx/charts';
import { ownNames } from '../../../scripts/host/xlsx/write/sheet-out';

describe('a sheet in a file, printed by another program', () => {
  it('repeats its frozen rows and columns on every page, as Google does', () => {
    const sheet = createSheet(createBook('so', { title: 'Sổ' }), "Sổ '25");
    sheet.properties = { ...sheet.properties, gridProperties: { frozenRowCount: 4, frozenColumnCount: 2 } };
    expect(ownNames(sheet, "Sổ '25")).toEqual([
      { name: '_xlnm.Print_Titles', range: "'Sổ ''25'!$A:$B,'Sổ ''25'!$1:$4", scope: "Sổ '25" },
    ]);
    sheet.properties = { ...sheet.properties, gridProperties: { frozenRowCount: 1 } };
    expect(ownNames(sheet, "Sổ '25")[0]?.range).toBe("'Sổ ''25'!$1:$1");
  });

  it('draws stacked bars in one line, each with its name', () => {
    const range = (column: number) => ({
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 9,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    });
    const data = (column: number) => ({ sourceRange: { sources: [range(column)] } });
    const chart = toXlsxChart(
      {
        spec: {
          basicChart: {
            chartType: 'BAR',
            stackedType: 'STACKED',
            headerCount: 1,
            domains: [{ domain: data(0) }],
            series: [{ series: data(1) }, { series: data(2) }],
            axis: [{ position: 'LEFT_AXIS', format: { fontSize: 8 } }],
          },
        },
      },
      { from: { row: 0, col: 0 }, to: { row: 9, col: 9 } },
      {
        locate: ({ startColumnIndex = 0 }) => ({
          name: 'A',
          rect: { top: 0, left: startColumnIndex ?? 0, bottom: 9, right: (startColumnIndex ?? 0) + 1 },
        }),
        textAt: () => 'tên',
        sheetIdOf: () => 0,
      },
    );
    expect(chart).toMatchObject({
      overlap: 100,
      axes: { x: { tickLblSkip: 1, labelFontSize: 8, reverse: true } },
    });
  });
});
