import { describe, expect, it } from 'vitest';
import {
  lockWithoutEditors,
  planOfficeProtection,
  planOutputProtection,
  planUnitProtection,
} from '../../../../src/sheets/layout/sheet/plan-protections';
import type { FoundProtection } from '../../../../src/sheets/layout/state/workbook-state';
import { protectHard, protectWithWarning } from '../../../../src/sheets/requests/format-requests';
import { rangeOf, stateOf } from '../states';

const unitSheet = 'Đôn Đốc: trang của đơn vị';
const officeSheet = 'Đôn Đốc: trang của đơn vị tổng hợp';
const outputSheet = 'Đôn Đốc: trang tự động';
const whole = { sheetId: 7 };
const found = (description: string, over: Partial<FoundProtection> = {}): FoundProtection => ({
  id: 41,
  range: whole,
  description,
  warningOnly: false,
  users: ['an@hanoi.example'],
  ...over,
});
const lock = (range: object, description: string, users: readonly string[]) => ({
  addProtectedRange: { protectedRange: { range, description, warningOnly: false, editors: { users } } },
});
const editors = (...users: string[]) => ({
  updateProtectedRange: { protectedRange: { protectedRangeId: 41, editors: { users } }, fields: 'editors.users' },
});
const warning = (range: object, description: string) => ({
  addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
});

describe('the lock of a unit’s sheet', () => {
  const planned = (protections: FoundProtection[], ...users: string[]) =>
    planUnitProtection(stateOf({ protections }), users);

  it.each<[string, FoundProtection[]]>([
    ['there is none', []],
    ['there is only a warning', [found(unitSheet, { warningOnly: true })]],
    ['there is only one by hand', [found('Khóa của tôi')]],
    ['it locks some rows only', [found(unitSheet, { range: { sheetId: 7, endRowIndex: 5 } })]],
  ])('is made when %s', (_, protections) => {
    expect(planned(protections, 'an@hanoi.example')).toEqual([lock(whole, unitSheet, ['an@hanoi.example'])]);
  });

  it.each<[string, string[] | undefined, string[], object[]]>([
    ['all are let in', ['an@hanoi.example'], ['an@hanoi.example'], []],
    ['the letters differ in size', ['An@Hanoi.example'], ['AN@hanoi.example'], []],
    ['people let in more by hand', ['an@hanoi.example', 'khach@hanoi.example'], ['an@hanoi.example'], []],
    ['the account may not see who is let in', undefined, ['moi@hanoi.example'], []],
    [
      'one is new',
      ['an@hanoi.example'],
      ['moi@hanoi.example', 'an@hanoi.example'],
      [editors('an@hanoi.example', 'moi@hanoi.example')],
    ],
    ['nobody is let in', [], ['an@hanoi.example'], [editors('an@hanoi.example')]],
  ])('lets in whom it lacks, and takes nobody away: %s', (_, users, wanted, requests) => {
    expect(planned([found('x', { id: 5 }), found(unitSheet, { users })], ...wanted)).toEqual(requests);
  });

  it('is known where its range has the sheet’s size', () => {
    expect(planned([found(unitSheet, { range: rangeOf(0, 300, 0, 5) })], 'an@hanoi.example')).toEqual([]);
    expect(planned([found(unitSheet, { range: rangeOf(0, 300, 0, 4) })], 'an@hanoi.example')).toHaveLength(1);
  });
});

describe('the lock of the coordinators’ sheets', () => {
  const planned = (...protections: FoundProtection[]) =>
    planOfficeProtection(stateOf({ protections }), ['an@hanoi.example']);

  it.each<[string, FoundProtection[], object[]]>([
    ['is made where there is none', [], [lock(whole, officeSheet, ['an@hanoi.example'])]],
    ['is made beside a warning', [found('x', { warningOnly: true })], [lock(whole, officeSheet, ['an@hanoi.example'])]],
    [
      'is made beside a locked part',
      [found('x', { range: rangeOf(0, 5, 0, 5) })],
      [lock(whole, officeSheet, ['an@hanoi.example'])],
    ],
    ['is not made where somebody locked the sheet by hand', [found('x')], []],
    ['is left alone where it stands', [found(officeSheet)], []],
    ['lets in the coordinators', [found(officeSheet, { users: [] })], [editors('an@hanoi.example')]],
    ['lets in nobody where one by hand stands beside it', [found(officeSheet, { users: [] }), found('x')], []],
  ])('%s', (_, protections, requests) => {
    expect(planned(...protections)).toEqual(requests);
  });
});

describe('the warning over a sheet that the program writes', () => {
  const planned = (...protections: FoundProtection[]) => planOutputProtection(stateOf({ protections }));
  const warned = (id: number, range: FoundProtection['range'] = whole) =>
    found(outputSheet, { id, range, warningOnly: true });

  it.each<[string, FoundProtection[], object[]]>([
    ['is made where there is none', [], [warning(whole, outputSheet)]],
    ['is made beside others', [found(outputSheet), found('x', { warningOnly: true })], [warning(whole, outputSheet)]],
    ['is left alone where it stands', [warned(1)], []],
    [
      'is moved where it covers a part',
      [warned(1, rangeOf(0, 5, 0, 5))],
      [{ updateProtectedRange: { protectedRange: { protectedRangeId: 1, range: whole }, fields: 'range' } }],
    ],
    [
      'stands once',
      [warned(1), warned(2), warned(3)],
      [{ deleteProtectedRange: { protectedRangeId: 2 } }, { deleteProtectedRange: { protectedRangeId: 3 } }],
    ],
  ])('%s', (_, protections, requests) => {
    expect(planned(...protections)).toEqual(requests);
  });
});

describe('a lock whose editors Google refuses', () => {
  const range = rangeOf(4, undefined, 2, 3);

  it.each(['Đôn Đốc: trang của đơn vị tổng hợp', 'Đôn Đốc: cột của đơn vị tổng hợp'])(
    'is set for the owner alone when it is the coordinators’: %s',
    (description) => {
      expect(lockWithoutEditors(protectHard(range, description, ['x@hanoi.example']))).toEqual(
        lock(range, description, []),
      );
    },
  );

  it.each([
    ['a unit’s sheet, or it would lock the unit out', protectHard(range, unitSheet, ['x@hanoi.example'])],
    ['a lock without a name', { addProtectedRange: { protectedRange: { range } } }],
    ['a lock of nothing', { addProtectedRange: { protectedRange: { description: officeSheet } } }],
    ['a warning of the program’s', protectWithWarning(range, outputSheet)],
    ['another request', { updateCells: {} }],
  ])('is not set for %s', (_, request) => {
    expect(lockWithoutEditors(request)).toBeUndefined();
  });
});
