import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { beforeAll, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { edits, idOf, openCity, run } from '../coordinator';
import { copyOf, sheetOf } from '../trackers';

const report = 'Báo cáo';

let made: Office;
beforeAll(async () => {
  made = await openCity();
  run(made, 'consolidate');
});

/** What a reader sees of the page: texts, looks and heights of its rows, which are hidden, what is merged. */
function pageOf(office: Office) {
  const { grid, rowMetadata, merges } = sheetOf(office, report);
  const texts = office.texts(`'${report}'`);
  while (texts[texts.length - 1]?.every((text) => text === '')) texts.pop();
  return {
    rows: texts.map((cells, row) => ({
      cells: cells.slice(0, 22),
      isHidden: rowMetadata[row]?.hiddenByUser ?? false,
      height: rowMetadata[row]?.pixelSize,
      looks: cells.slice(0, 22).map((_, column) => grid.cellAt(row, column)?.format?.textFormat?.bold ?? false),
    })),
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
  };
}

const headingRow = (office: Office) => office.texts(`'${report}'`).findIndex((row) => row[0] === 'STT');

const rowsOf = (office: Office, startIndex: number, endIndex: number) => ({
  sheetId: idOf(office, report),
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

it.each<[string, (office: Office) => sheets_v4.Schema$Request]>([
  [
    'inserted above the table',
    (office) => ({ insertDimension: { range: rowsOf(office, 5, 7), inheritFromBefore: true } }),
  ],
  ['deleted above the table', (office) => ({ deleteDimension: { range: rowsOf(office, 3, 5) } })],
  [
    'deleted among the units',
    (office) => ({ deleteDimension: { range: rowsOf(office, headingRow(office) + 4, headingRow(office) + 6) } }),
  ],
  [
    'moved from the heading to the end',
    (office) => ({
      moveDimension: {
        source: rowsOf(office, headingRow(office), headingRow(office) + 3),
        destinationIndex: headingRow(office) + 11,
      },
    }),
  ],
])(
  'a report with rows %s is the same again after the next consolidation, and no row of it stays hidden',
  (_, damage) => {
    const office = copyOf(made);
    const whole = pageOf(office);
    // The names of the statuses, and the figures of the chart under theirs.
    expect(whole.rows.filter(({ isHidden }) => isHidden)).toHaveLength(1 + 9);
    edits(office, [damage(office)]);
    run(office, 'consolidate');
    expect(pageOf(office)).toEqual(whole);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  },
);
