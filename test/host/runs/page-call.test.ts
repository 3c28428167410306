import { describe, expect, it } from 'vitest';
import { EDITOR, officeWith } from '../script-office';

const CODE = 'function say() { return [Session.getActiveUser().getEmail(), ...arguments]; } function own_() {}';

describe('a call from a page', () => {
  it('carries plain values both ways, and undefined as null', () => {
    const { value } = officeWith(CODE).callFromPage(
      'say',
      ['a', 1, true, null, undefined, [undefined], { x: [2] }],
      EDITOR,
    );
    expect(value).toEqual([EDITOR, 'a', 1, true, null, null, [null], { x: [2] }]);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  it.each([
    ['say', [new Date()], 'Failed due to illegal value in property: 0'],
    ['say', [{ when: new Date() }], 'Failed due to illegal value in property: when'],
    ['say', [() => 1], 'Failed due to illegal value in property: 0'],
    ['say', [circle], 'Failed due to circular reference.'],
    ['own_', [], 'google.script.run.own_ is not a function'],
    ['missing', [], 'google.script.run.missing is not a function'],
  ])('of %s with %j is refused by the client', (name, args, text) => {
    expect(() => officeWith(CODE).callFromPage(name, args)).toThrow(text);
  });
});
