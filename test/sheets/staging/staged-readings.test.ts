import { describe, expect, it } from 'vitest';
import {
  planStagedReadings,
  readStagedReadings,
  type StagedReading,
} from '../../../src/sheets/staging/staged-readings';
import { createWorkbook } from '../workbook';

function reading(
  unitCode: string,
  rowCount: number,
  modifiedMs: number | undefined = 1_760_000_000_000,
): StagedReading {
  const rows = Array.from({ length: rowCount }, (_, row) => [
    `Mã ${row}`,
    'Nội dung “dài”\ncó ngắt dòng '.repeat(9),
    row,
    true,
    '',
  ]);
  const grid = { spreadsheetId: `tep-${unitCode}`, sheetId: 7, title: 'Nhiệm vụ', rows };
  return {
    unitCode,
    source: `${unitCode}~`,
    modifiedMs,
    fileTitle: `Tệp ${unitCode}`,
    knowsSheetId: unitCode !== 'B',
    grid,
  };
}

const pack = (text: string) => Buffer.from(text).toString('base64');
const unpack = (text: string) => Buffer.from(text, 'base64').toString();

describe('readings that are put aside', () => {
  it('come back as they were, over several executions, large ones too', () => {
    const book = createWorkbook({ title: 'Tổng hợp', sheetId: 1 });
    const first = [reading('A', 3), reading('B', 900)];
    for (const batch of planStagedReadings(first, undefined, 2, pack)) book.apply(batch);
    const later = [reading('C', 1, undefined)];
    for (const batch of planStagedReadings(later, { sheetId: 2, ...book.size(2) }, 3, pack)) book.apply(batch);
    expect([...readStagedReadings(book.read(2), unpack).values()]).toEqual([...first, ...later]);
  });

  it('that were cut off in the middle are passed over', () => {
    const book = createWorkbook({ title: 'Tổng hợp', sheetId: 1 });
    const both = [reading('A', 3), reading('B', 900)];
    for (const batch of planStagedReadings(both, undefined, 2, pack)) book.apply(batch);
    const grid = book.read(2);
    expect([...readStagedReadings({ ...grid, rows: grid.rows.slice(0, -1) }, unpack).keys()]).toEqual(['A']);
  });

  it('whose text somebody changed are passed over', () => {
    const book = createWorkbook({ title: 'Tổng hợp', sheetId: 1 });
    for (const batch of planStagedReadings([reading('A', 3), reading('B', 3)], undefined, 2, pack)) book.apply(batch);
    const grid = book.read(2);
    const rows = grid.rows.map((row) => (row[0] === 'A' ? [...row.slice(0, 3), 'sửa tay'] : row));
    expect([...readStagedReadings({ ...grid, rows }, unpack).keys()]).toEqual(['B']);
  });

  it('go in batches of a payload each', () => {
    const many = Array.from({ length: 60 }, (_, index) => reading(`U${index}`, 200));
    const batches = planStagedReadings(many, undefined, 2, pack);
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches) expect(new TextEncoder().encode(JSON.stringify(batch)).length).toBeLessThan(2_200_000);
  });
});
