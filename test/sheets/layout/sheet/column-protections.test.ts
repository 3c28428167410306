import { describe, expect, it } from 'vitest';
import { planOfficeColumns, planTableWarnings } from '../../../../src/sheets/layout/sheet/plan-protections';
import type { FoundProtection } from '../../../../src/sheets/layout/state/workbook-state';
import { placedTable, rangeOf, someColumns, stateOf } from '../states';

const headings = 'Đôn Đốc: hàng tiêu đề';
const computed = 'Đôn Đốc: cột tự động';
const found = (
  id: number,
  description: string,
  range: FoundProtection['range'],
  over: Partial<FoundProtection> = {},
): FoundProtection => ({
  id,
  range,
  description,
  warningOnly: true,
  users: undefined,
  ...over,
});
const warning = (range: object, description: string) => ({
  addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
});
const moved = (protectedRangeId: number, range: object) => ({
  updateProtectedRange: { protectedRange: { protectedRangeId, range }, fields: 'range' },
});
const gone = (protectedRangeId: number) => ({ deleteProtectedRange: { protectedRangeId } });
const headingRow = { sheetId: 7, startRowIndex: 3, endRowIndex: 4 };
const [code, check] = [rangeOf(4, undefined, 0, 1), rangeOf(4, undefined, 4, 5)];
const tableWith = (protections: FoundProtection[], over = {}) =>
  placedTable({ sheet: stateOf({ protections }), ...over });

describe('the warnings over a table', () => {
  it('stand over its headings and what is worked out, down to wherever the sheet will end', () => {
    expect(planTableWarnings(tableWith([]))).toEqual([
      warning(headingRow, headings),
      warning(code, computed),
      warning(check, computed),
    ]);
  });

  it('are one over neighbours, and none over columns that the table has not', () => {
    const columns = someColumns.map((column) => (column.key === 'title' ? { ...column, by: 'auto' as const } : column));
    const places = new Map([
      ['code', 2],
      ['title', 1],
    ]);
    expect(planTableWarnings(tableWith([], { columns, places }))).toEqual([
      warning(headingRow, headings),
      warning(rangeOf(4, undefined, 1, 3), computed),
    ]);
  });

  it('are left alone where they stand, open or down to the last row', () => {
    const standing = [
      found(1, headings, { ...headingRow, startColumnIndex: 0, endColumnIndex: 5 }),
      found(2, computed, code),
      found(3, computed, rangeOf(4, 300, 4, 5)),
    ];
    expect(planTableWarnings(tableWith(standing))).toEqual([]);
  });

  it('are moved where they stand elsewhere, made where they lack, and taken away where they are left over', () => {
    expect(
      planTableWarnings(tableWith([found(1, headings, headingRow), found(2, computed, rangeOf(4, 20, 4, 5))])),
    ).toEqual([moved(2, code), warning(check, computed)]);
    const many = [2, 3, 4].map((id) => found(id, computed, rangeOf(9, 10, id, id + 1)));
    expect(planTableWarnings(tableWith([found(1, headings, headingRow), ...many]))).toEqual([
      moved(4, code),
      moved(3, check),
      gone(2),
    ]);
  });

  it('are not taken for people’s own', () => {
    const own = [found(1, 'của tôi', headingRow), found(2, headings, headingRow, { warningOnly: false })];
    expect(planTableWarnings(tableWith(own))).toHaveLength(3);
  });
});

describe('the columns that only the office writes', () => {
  const name = 'Đôn Đốc: cột của đơn vị tổng hợp';
  const users = ['an@hanoi.example'];
  const lock = (range: object, some = users) => ({
    addProtectedRange: { protectedRange: { range, description: name, warningOnly: false, editors: { users: some } } },
  });
  const editors = (protectedRangeId: number, ...some: string[]) => ({
    updateProtectedRange: { protectedRange: { protectedRangeId, editors: { users: some } }, fields: 'editors.users' },
  });
  const locked = (id: number, range: FoundProtection['range'], some: string[] | undefined = users) =>
    found(id, name, range, { warningOnly: false, users: some });
  const planned = (protections: FoundProtection[], keys = ['day', 'check'], others: string[] = []) =>
    planOfficeColumns(tableWith(protections), { name, keys, users, others });
  const day = rangeOf(4, undefined, 2, 3);

  it('are locked, neighbours with one lock, and those that the table has not with none', () => {
    expect(planned([])).toEqual([lock(day), lock(check)]);
    expect(planned([], ['state', 'x', 'day'])).toEqual([lock(rangeOf(4, undefined, 2, 4))]);
    expect(planned([], ['x'])).toEqual([]);
    expect(planOfficeColumns(tableWith([]), { name, keys: ['day'], users })).toEqual([lock(day)]);
  });

  it('let in whom they lack, where they stand', () => {
    expect(planned([locked(1, day), locked(2, rangeOf(4, 300, 4, 5))])).toEqual([]);
    expect(planned([locked(1, day, []), locked(2, check, ['b@hanoi.example'])])).toEqual([
      editors(1, 'an@hanoi.example'),
      editors(2, 'b@hanoi.example', 'an@hanoi.example'),
    ]);
  });

  it('let in no more whoever has this part no longer', () => {
    const some = ['An@hanoi.example', 'cu@hanoi.example', 'khach@hanoi.example'];
    expect(planned([locked(1, day, some)], ['day'], ['cu@hanoi.example', 'an@hanoi.example'])).toEqual([
      editors(1, 'An@hanoi.example', 'khach@hanoi.example'),
    ]);
    expect(planned([locked(1, day, some)], ['day'])).toEqual([]);
  });

  it('have their locks moved with their columns, with whom they let in', () => {
    const elsewhere = rangeOf(4, 300, 1, 2);
    expect(planned([locked(1, elsewhere)], ['day'])).toEqual([moved(1, day)]);
    expect(planned([locked(1, elsewhere, ['b@hanoi.example'])], ['day'])).toEqual([
      moved(1, day),
      editors(1, 'b@hanoi.example', 'an@hanoi.example'),
    ]);
    expect(planned([locked(1, elsewhere), locked(2, day), locked(3, elsewhere)])).toEqual([moved(3, check), gone(1)]);
  });

  it('are not locked by warnings, nor by locks of another name', () => {
    const others = [found(1, name, day), found(2, 'của tôi', day, { warningOnly: false })];
    expect(planned(others, ['day'])).toEqual([lock(day)]);
  });
});
