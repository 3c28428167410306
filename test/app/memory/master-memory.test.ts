import { describe, expect, it } from 'vitest';
import {
  forgetMaster,
  type MasterMemory,
  noteMasterEdit,
  recallMaster,
  rememberMaster,
} from '../../../src/app/memory/master-memory';
import type { Edit } from '../../../src/app/ports/ports';
import { copyTitle } from '../../../src/sheets/requests/hidden-sheets';
import { portsOver } from './stored-ports';

const memory: MasterMemory = { sheetId: 7, columns: [0, 1, 4], codeColumn: 0, tailRow: 20, wholeAt: 45_940 };

function remembered(): Record<string, string> {
  const stored: Record<string, string> = {};
  rememberMaster(portsOver(stored), memory);
  return stored;
}

const edit = (title: string, columnIndex: number, columnCount = 1, sheetId = 7) =>
  ({ sheet: { title, sheetId }, rowIndex: 3, rowCount: 1, columnIndex, columnCount }) as Edit;

describe('the copy of the master', () => {
  it.each([
    [0, true],
    [6.8, true],
    [6.9, false],
    [7, false],
  ])('may be read %f days after the whole: %s', (days, may) => {
    expect(recallMaster(portsOver(remembered(), { now: 45_940 + days }))).toEqual(may ? memory : undefined);
  });

  it('is not read before it was written, once it was forgotten, or where its note is torn', () => {
    const stored = remembered();
    forgetMaster(portsOver(stored));
    expect(stored).toEqual({});
    expect([recallMaster(portsOver()), recallMaster(portsOver({ masterCopy: '{"sheetId":' }))]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['a column of the product’s', 'Tổng hợp', 4, 1, 7, false],
    ['the coordinator’s own column', 'Tổng hợp', 3, 1, 7, true],
    ['columns beside the product’s', 'Tổng hợp', 2, 2, 7, true],
    ['columns that reach into the product’s', 'Tổng hợp', 2, 3, 7, false],
    ['a column behind all', 'Tổng hợp', 5, 3, 7, true],
    ['another sheet of that name', 'Tổng hợp', 3, 1, 8, false],
    ['the copy itself', copyTitle, 3, 1, 9, false],
    ['a unit’s sheet', 'STC', 0, 1, 5, true],
    ['the English master', 'Master', 3, 1, 7, true],
  ])('after a person typed into %s may be read: %s', (_, title, column, count, sheetId, may) => {
    const stored = remembered();
    noteMasterEdit(portsOver(stored, { now: 45_940.5 }), edit(title, column, count, sheetId));
    expect(recallMaster(portsOver(stored, { now: 45_941 }))).toEqual(may ? memory : undefined);
  });

  it('is read again once the master was read whole after that', () => {
    const stored = remembered();
    noteMasterEdit(portsOver(stored, { now: 45_940.5 }), edit('Tổng hợp', 0));
    const later = { ...memory, wholeAt: 45_940.6 };
    rememberMaster(portsOver(stored), later);
    expect(recallMaster(portsOver(stored, { now: 45_941 }))).toEqual(later);
  });
});
