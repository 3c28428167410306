import { describe, expect, it } from 'vitest';
import { EDITOR, OWNER, range, testWorld, valuesOf } from './world';

describe('protection', () => {
  const write = {
    updateCells: {
      start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
      rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
      fields: 'userEnteredValue',
    },
  };
  const REFUSED =
    'Invalid requests[0].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it.each([
    ['nobody but the owner', { range: range(0, 5, 0, 5) }, false],
    ['editors', { range: range(0, 5, 0, 5), editors: { users: ['EDITOR@hanoi.example'] } }, true],
    ['the domain', { range: { sheetId: 0 }, editors: { domainUsersCanEdit: true } }, true],
    ['everyone, with a warning', { range: { sheetId: 0 }, warningOnly: true }, true],
    ['everyone, outside the range', { range: range(2, 5, 0, 5) }, true],
    [
      'everyone, in open parts of a closed sheet',
      { range: { sheetId: 0 }, unprotectedRanges: [range(1, 2, 0, 9)] },
      true,
    ],
    ['nobody, beside open parts', { range: { sheetId: 0 }, unprotectedRanges: [range(1, 2, 2, 9)] }, false],
  ])('lets %s write', (_, protectedRange, may) => {
    const world = testWorld();
    world.run([{ addProtectedRange: { protectedRange } }]);
    if (may) world.run([write], EDITOR);
    else expect(world.refusal([write], EDITOR)).toBe(REFUSED);
    world.run([write], OWNER);
    expect(valuesOf(world.sheet)).toEqual([[], [null, 1]]);
  });

  it('is denied by any of overlapping protections', () => {
    const world = testWorld();
    world.run([
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [EDITOR.email] } } } },
      { addProtectedRange: { protectedRange: { range: range(0, 2, 0, 2) } } },
    ]);
    expect(world.refusal([write], EDITOR)).toBe(REFUSED);
  });

  it('follows the name it is bound to', () => {
    const world = testWorld();
    const named = { name: 'khoa', namedRangeId: 'nr', range: range(0, 3, 0, 3) };
    world.run([
      { addNamedRange: { namedRange: named } },
      { addProtectedRange: { protectedRange: { namedRangeId: 'nr' } } },
    ]);
    expect(world.refusal([write], EDITOR)).toBe(REFUSED);
  });

  it('tells who may edit to those who may only', () => {
    const world = testWorld();
    const [reply] = world.run([
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0 }, description: 'd', editors: { users: ['x@y.example'] } },
        },
      },
    ]);
    const made = reply?.addProtectedRange?.protectedRange;
    expect(made).toEqual({
      protectedRangeId: made?.protectedRangeId,
      range: { sheetId: 0 },
      description: 'd',
      editors: { users: ['x@y.example', OWNER.email] },
      requestingUserCanEdit: true,
    });
    const seen = world.api.get('book', { fields: 'sheets.protectedRanges' }, EDITOR).sheets?.[0]?.protectedRanges?.[0];
    expect(seen).toEqual({ protectedRangeId: made?.protectedRangeId, range: { sheetId: 0 }, description: 'd' });
  });

  it('is changed and removed by its editors only', () => {
    const world = testWorld();
    world.run([{ addProtectedRange: { protectedRange: { protectedRangeId: 5, range: { sheetId: 0 } } } }]);
    const update = (protectedRange: object, fields: string) => ({
      updateProtectedRange: { protectedRange: { protectedRangeId: 5, ...protectedRange }, fields },
    });
    expect(world.refusal([update({ description: 'x' }, 'description')], EDITOR)).toMatch(/protected cell or object/);
    expect(world.refusal([{ deleteProtectedRange: { protectedRangeId: 5 } }], EDITOR)).toMatch(/protected cell/);
    world.run([update({ description: 'x', range: range(0, 1, 0, 1) }, 'description')]);
    expect(world.sheet.protectedRanges[0]).toMatchObject({ description: 'x', range: { sheetId: 0 } });
    world.run([update({ warningOnly: true }, 'warningOnly')]);
    expect(world.sheet.protectedRanges[0]).not.toHaveProperty('editors');
    world.run([{ deleteProtectedRange: { protectedRangeId: 5 } }], EDITOR);
    expect(world.sheet.protectedRanges).toEqual([]);
  });

  it.each([
    [
      { range: { sheetId: 0 }, warningOnly: true, editors: { users: ['a@b.example'] } },
      'ProtectedRange is warningOnly. Editors cannot be set on it.',
    ],
    [{ range: { sheetId: 4 } }, 'No grid with id: 4'],
    [
      { range: range(0, 1, 0, 1), unprotectedRanges: [range(0, 1, 0, 1)] },
      'ProtectedRange.unprotectedRanges can only be set on protected sheets.',
    ],
    [{}, 'ProtectedRange.range is required'],
  ])('refuses %j', (protectedRange, message) => {
    expect(testWorld().refusal([{ addProtectedRange: { protectedRange } }])).toBe(
      `Invalid requests[0].addProtectedRange: ${message}`,
    );
  });
});
