import { describe, expect, it } from 'vitest';
import type { Access } from '../../../src/sheets/access/closed-ranges';
import { leaveClosedSheets } from '../../../src/sheets/layout/leave-closed-sheets';
import type { SetUpPlan } from '../../../src/sheets/layout/set-up-draft';
import { protectWithWarning } from '../../../src/sheets/requests/format-requests';
import { updateCells } from '../../../src/sheets/requests/requests';
import { stateOf } from './states';

const write = (sheetId: number, text: string) => updateCells(sheetId, 0, 0, [[text]]);
const lock = (sheetId: number) => protectWithWarning({ sheetId }, 'x');
const plan: SetUpPlan = {
  language: 'vi',
  requests: [write(1, 'a'), write(2, 'b'), write(1, 'c'), write(3, 'd'), write(2, 'e'), write(2, 'f'), write(3, 'g')],
  cuts: [2, 4, 4, 6],
  protections: [lock(1), lock(2), lock(3)],
  madeSheets: ['Mới'],
  renamedSheets: [],
  lookalikes: [],
  problems: [],
};
const closed = (...sheetIds: number[]): Access =>
  new Map(sheetIds.map((sheetId) => [sheetId, [{ id: 9, range: { sheetId }, open: [], description: 'Khóa' }]]));
const sheets = [1, 2, 3].map((sheetId) => stateOf({ sheetId, title: `Trang ${sheetId}` }));

describe('a plan on a workbook in which sheets are locked', () => {
  it('is the whole plan where none is', () => {
    expect(leaveClosedSheets(plan, new Map(), sheets)).toEqual({ ...plan, closed: [] });
    expect(leaveClosedSheets(plan, closed(8), sheets)).toEqual({ ...plan, closed: [] });
  });

  it('leaves out all that is meant for a locked sheet, may be parted in the same places, and names the sheet', () => {
    expect(leaveClosedSheets(plan, closed(2), sheets)).toEqual({
      ...plan,
      requests: [write(1, 'a'), write(1, 'c'), write(3, 'd'), write(3, 'g')],
      cuts: [1, 3, 3, 3],
      protections: [lock(1), lock(3)],
      closed: ['Trang 2'],
    });
  });

  it('has nothing left where all are locked', () => {
    expect(leaveClosedSheets(plan, closed(1, 2, 3), sheets)).toEqual({
      ...plan,
      requests: [],
      cuts: [0, 0, 0, 0],
      protections: [],
      closed: ['Trang 1', 'Trang 2', 'Trang 3'],
    });
  });

  it('leaves a sheet wholly alone of which a part is locked', () => {
    const part = { sheetId: 3, endRowIndex: 1 };
    const access: Access = new Map([[3, [{ id: 9, range: part, open: [], description: 'Khóa' }]]]);
    const made = leaveClosedSheets(
      { ...plan, requests: [...plan.requests, updateCells(3, 50, 0, [['xa']])] },
      access,
      sheets,
    );
    expect(made.closed).toEqual(['Trang 3']);
    expect(made.requests).toEqual([write(1, 'a'), write(2, 'b'), write(1, 'c'), write(2, 'e'), write(2, 'f')]);
    expect(made.protections).toEqual([lock(1), lock(2)]);
  });

  it('leaves out what was only meant to be locked', () => {
    const made = leaveClosedSheets({ ...plan, requests: [write(1, 'a')], cuts: [] }, closed(2), sheets);
    expect([made.requests, made.cuts, made.protections, made.closed]).toEqual([
      [write(1, 'a')],
      [],
      [lock(1), lock(3)],
      ['Trang 2'],
    ]);
  });
});
