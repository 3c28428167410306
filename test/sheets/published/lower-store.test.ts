import { expect, it } from 'vitest';
import type { Publication } from '../../../src/core/tree/publication';
import { planLowerStore, readLowerStore } from '../../../src/sheets/published/lower-store';
import { countCells, createWorkbook } from '../workbook';

const packing = { pack: (text: string) => `~${text}`, unpack: (text: string) => text.slice(1) };
const kept = (unitCode: string, trackerName: string) => ({
  unitCode,
  publication: { code: 'BC-20251013-1630', trackerName } as unknown as Publication,
});
const place = { newSheetId: 901, summary: undefined, ...packing };

it('the last good figures of lower trackers are kept, however long, and written no second time', () => {
  const workbook = createWorkbook({ title: 'Báo cáo', sheetId: 1 });
  const all = [kept('XA', 'x'.repeat(100_000)), kept('XB', 'Xã B')];
  workbook.apply(planLowerStore(all, { ...place, grid: undefined }));
  const grid = workbook.read(901);
  expect(grid.rows.map((row) => row.length)).toEqual([4, 2]);
  expect([...readLowerStore(grid, packing.unpack)]).toEqual(all.map((one) => [one.unitCode, one.publication]));
  const summary = { ...workbook.size(901), sheetId: 901, title: grid.title } as never;
  expect(planLowerStore(all, { ...place, grid, summary })).toEqual([]);
  const fewer = planLowerStore(all.slice(1), { ...place, grid, summary });
  workbook.apply(fewer);
  expect([...readLowerStore(workbook.read(901), packing.unpack).keys()]).toEqual(['XB']);
});

it('a row that somebody changed is forgotten and written anew', () => {
  const grid = {
    spreadsheetId: 'b',
    sheetId: 901,
    title: 'x',
    rows: [
      ['XA', '~{'],
      ['', '~{}'],
      [5, '~{}'],
      ['XB', '~{"code":"1"}'],
    ],
  };
  expect([...readLowerStore(grid, packing.unpack)]).toEqual([['XB', { code: '1' }]]);
  expect(readLowerStore(undefined, packing.unpack).size).toBe(0);
  expect(countCells(planLowerStore([kept('XA', 'a')], { ...place, grid: { ...grid, rows: [['XA', '~{']] } }))).toBe(1);
});

it('no sheet is made while nothing is kept', () => {
  expect(planLowerStore([], { ...place, grid: undefined })).toEqual([]);
});
