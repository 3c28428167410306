import { describe, expect, it } from 'vitest';
import { firstCriteria } from '../../../src/core/emulation/criteria';
import { dayOf } from '../../../src/core/time/day';
import { officialHolidays } from '../../../src/core/time/official-holidays';
import type { Row } from '../../../src/core/values/cell';
import { criteriaRows, holidayRows } from '../../../src/sheets/layout/first-rows';
import type { PlacedTable } from '../../../src/sheets/layout/sheet/plan-headings';
import { criteriaColumns } from '../../../src/sheets/registers/emulation-columns';
import type { CellChange } from '../../../src/sheets/requests/requests';
import { systemColumns } from '../../../src/sheets/tables/system-columns';
import { placedTable, stateOf } from './states';

const holidays = systemColumns.holidays ?? [];
const holidayTable = (rows: readonly Row[] = [], over: Partial<PlacedTable> = {}) =>
  placedTable({ columns: holidays, headingRowIndex: 0, sheet: stateOf({ rows }), ...over });
const criteriaTable = (rows: readonly Row[] = [], over: Partial<PlacedTable> = {}) =>
  placedTable({ columns: criteriaColumns, headingRowIndex: 0, sheet: stateOf({ rows }), ...over });

/** Rows as they will stand, from the first that is written. */
function rowsOf(changes: readonly CellChange[]): { first: number; rows: unknown[][] } {
  const first = Math.min(...changes.map(({ rowIndex }) => rowIndex));
  const rows: unknown[][] = [];
  for (const { rowIndex, columnIndex, value } of changes) {
    const row = rows[rowIndex - first] ?? [];
    rows[rowIndex - first] = row;
    row[columnIndex] = value;
  }
  return { first, rows };
}

describe('the days off that a sheet begins with', () => {
  const headings = holidays.map(({ vi }) => vi);
  const own = (day: unknown): Row => holidays.map(({ key }) => (key === 'day' ? (day as string) : ''));
  const places = (key: string) => holidays.findIndex((column) => column.key === key);
  const of2026 = officialHolidays.filter(({ day }) => day >= dayOf(2026, 1, 1));

  it('are the official ones, each with what it is and on what it is based', () => {
    const { first, rows } = rowsOf(holidayRows(holidayTable()));
    expect([first, rows.length]).toEqual([1, officialHolidays.length]);
    const [row = []] = rows;
    const cells = ['day', 'kind', 'name', 'basis', 'standing'].map((key) => row[places(key)]);
    expect(cells).toEqual([dayOf(2025, 1, 1), 'Nghỉ lễ', 'Tết Dương lịch', 'Ngày nghỉ lễ theo luật', 'Chính thức']);
  });

  it('are in the words of an English tracker', () => {
    const { rows } = rowsOf(holidayRows(holidayTable([], { language: 'en' })));
    const [row = []] = rows;
    expect(row[places('kind')]).not.toBe('Nghỉ lễ');
    expect(row[places('standing')]).toBe('Official');
  });

  it.each<[string, unknown, number]>([
    ['a day of 2025', dayOf(2025, 6, 1), of2026.length],
    ['a day of 2025 as text', '01/06/2025', of2026.length],
    ['a day of another year', dayOf(2024, 6, 1), officialHolidays.length],
    ['what is no day', 'chưa rõ', officialHolidays.length],
  ])('leave a year to people of which the sheet has any: %s', (_, day, count) => {
    const changes = holidayRows(holidayTable([headings, own(day)]));
    const { first, rows } = rowsOf(changes);
    expect([first, rows.length]).toEqual([2, count]);
  });

  it('do not take the headings for a day, and stand below them wherever they are', () => {
    const table = holidayTable([], { headingRowIndex: 3 });
    expect(rowsOf(holidayRows(table)).first).toBe(4);
    const above = holidayTable([['x'], own(dayOf(2025, 1, 1)), headings], { headingRowIndex: 2 });
    expect(rowsOf(holidayRows(above)).rows).toHaveLength(officialHolidays.length);
  });

  it('fill the columns that the table has, and none without that of days', () => {
    const some = new Map([
      ['name', 0],
      ['day', 1],
    ]);
    const { rows } = rowsOf(holidayRows(holidayTable([], { places: some })));
    expect(rows[0]).toEqual(['Tết Dương lịch', dayOf(2025, 1, 1)]);
    expect(holidayRows(holidayTable([], { places: new Map([['name', 0]]) }))).toEqual([]);
  });
});

describe('the criteria that a sheet begins with', () => {
  const at = (key: string) => criteriaColumns.findIndex((column) => column.key === key);
  const [criterion] = firstCriteria;

  it.each([
    ['vi', 0],
    ['en', 1],
  ] as const)('are those that are named in public, in their first version, in %s', (language, word) => {
    const { first, rows } = rowsOf(criteriaRows(criteriaTable([], { language })));
    expect([first, rows.length]).toEqual([1, firstCriteria.length]);
    const [row = []] = rows;
    expect([row[at('code')], row[at('version')], row[at('title')]]).toEqual([
      criterion?.code,
      '1',
      criterion?.title[word],
    ]);
    const several = firstCriteria.findIndex(({ participants }) => participants.length > 1);
    if (several >= 0) expect(String(rows[several]?.[at('participants')])).toContain('; ');
    expect(String(row[at('participants')])).toMatch(language === 'en' ? /^[ -~]+$/ : /[^ -~]/);
  });

  it.each<[string, Row[], boolean]>([
    ['no rows', [['Mã']], true],
    ['blank rows', [['Mã'], ['', ''], [undefined]], true],
    ['a row of its own', [['Mã'], ['', 'của tôi']], false],
    ['a zero', [['Mã'], [0]], false],
  ])('are written into a table with %s, or not', (_, rows, areWritten) => {
    expect(criteriaRows(criteriaTable(rows)).length > 0).toBe(areWritten);
  });

  it('fill the columns that the table has, and none without that of codes', () => {
    const { rows } = rowsOf(
      criteriaRows(
        criteriaTable([], {
          places: new Map([
            ['title', 0],
            ['code', 1],
          ]),
          headingRowIndex: 2,
        }),
      ),
    );
    expect(rows[0]).toEqual([criterion?.title[0], criterion?.code]);
    expect(criteriaRows(criteriaTable([], { places: new Map([['title', 0]]) }))).toEqual([]);
  });
});
