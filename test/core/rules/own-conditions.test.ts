import { describe, expect, it } from 'vitest';
import { parseCondition, type RuledTable } from '../../../src/core/rules/own/own-condition';
import { findBroken, type OwnCondition, type OwnRule, type RuledRow } from '../../../src/core/rules/own/own-rules';
import type { Cell } from '../../../src/core/values/cell';
import { day } from './fixtures';

const table: RuledTable = {
  register: undefined,
  find: (heading) => (heading === 'Hạn' ? 'due' : heading === 'Ghi chú' ? 'note' : undefined),
  isDay: (key) => key === 'due' || key === 'done',
};
const parse = (key: string, condition: Cell, parameter?: Cell, otherColumn?: Cell) =>
  parseCondition(key, { condition, parameter, otherColumn }, table);

describe('bounds', () => {
  it.each<[string, string, object]>([
    ['0..100', 'note', { least: 0, most: 100 }],
    ['0 – 100', 'note', { least: 0, most: 100 }],
    ['từ 0 đến 100', 'note', { least: 0, most: 100 }],
    ['from 0 to 100', 'note', { least: 0, most: 100 }],
    ['1 - 5', 'note', { least: 1, most: 5 }],
    ['-5..-1', 'note', { least: -5, most: -1 }],
    ['5..5', 'note', { least: 5, most: 5 }],
    ['≥ 10', 'note', { least: 10, most: undefined }],
    ['>=10', 'note', { least: 10, most: undefined }],
    ['<= 1,5', 'note', { least: undefined, most: 1.5 }],
    ['≤ 2', 'note', { least: undefined, most: 2 }],
    ['..2000', 'note', { least: undefined, most: 2000 }],
    ['5..', 'note', { least: 5, most: undefined }],
    ['01/01/2025 – 31/12/2025', 'due', { least: day('01/01/2025'), most: day('31/12/2025') }],
    ['6..5', 'note', { problem: 'badBounds' }],
    ['..', 'note', { problem: 'badBounds' }],
    ['nhiều..5', 'note', { problem: 'badBounds' }],
    ['5..nhiều', 'note', { problem: 'badBounds' }],
    ['5', 'note', { problem: 'badBounds' }],
    ['01/01/2025 – 31/12/2025', 'note', { problem: 'badBounds' }],
    ['', 'note', { problem: 'noParameter' }],
  ])('%j of %s', (text, key, expected) => {
    expect(parse(key, 'trong khoảng', text)).toMatchObject(expected);
  });

  it('of a length count letters, also of a column of days', () => {
    expect(parse('due', 'độ dài', '1..5')).toEqual({ kind: 'length', least: 1, most: 5 });
  });
});

describe('a condition that is not clear', () => {
  it.each<[string, ReturnType<typeof parse>, object]>([
    ['none', parse('note', ''), { key: 'condition', problem: 'noCondition', facts: {} }],
    [
      'unknown',
      parse('note', 'phải đẹp'),
      { key: 'condition', problem: 'unknownCondition', facts: { text: 'phải đẹp' } },
    ],
    ['a list of nothing', parse('note', 'trong danh sách', ' ; '), { key: 'parameter', problem: 'noParameter' }],
    ['no pattern', parse('note', 'theo mẫu'), { key: 'parameter', problem: 'noParameter' }],
    ['a broken pattern', parse('note', 'theo mẫu', '(a'), { key: 'parameter', problem: 'badPattern' }],
    ['no other column', parse('note', 'bắt buộc khi'), { key: 'otherColumn', problem: 'noColumn' }],
    [
      'an unknown column',
      parse('note', 'bắt buộc khi', '', 'Cột lạ'),
      { key: 'otherColumn', problem: 'unknownColumn' },
    ],
    [
      'days of a column of texts',
      parse('note', 'không trước cột', '', 'Hạn'),
      { key: 'column', problem: 'notDateColumn' },
    ],
    [
      'days beside a text',
      parse('done', 'không trước cột', '', 'Ghi chú'),
      { key: 'otherColumn', problem: 'notDateColumn' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });

  it('is shown as far as it fits', () => {
    expect(parse('note', 'x'.repeat(80))).toMatchObject({ facts: { text: `${'x'.repeat(59)}…` } });
  });
});

describe('a row and a rule of the tracker’s own', () => {
  const row = (cell: Cell, over: Partial<RuledRow> = {}): RuledRow => ({
    cell: (key) => (key === 'note' ? cell : undefined),
    isDay: () => false,
    day: () => undefined,
    number: () => (typeof cell === 'number' ? cell : undefined),
    ...over,
  });
  const breaks = (condition: OwnCondition, of: RuledRow) =>
    findBroken(of, [{ name: 'R1', key: 'note', condition } as OwnRule]).length === 1;
  const between: OwnCondition = { kind: 'between', least: 10, most: 20 };

  it.each<[Cell, boolean]>([
    [9.9, true],
    [10, false],
    [20, false],
    [20.1, true],
    ['', false],
    ['lạ', true],
  ])('a number from 10 to 20: %j is wrong: %s', (cell, expected) => {
    expect(breaks(between, row(cell))).toBe(expected);
  });

  it('a day that cannot be read is another rule’s', () => {
    expect(breaks(between, row('lạ', { isDay: () => true }))).toBe(false);
    expect(breaks(between, row('x', { isDay: () => true, day: () => 21, number: () => 15 }))).toBe(true);
    expect(breaks(between, row('x', { isDay: () => true, day: () => 20, number: () => 50 }))).toBe(false);
  });

  it.each([
    [5, 4, false],
    [5, 5, false],
    [4, 5, true],
    [undefined, 5, false],
    [5, undefined, false],
  ])('day %s not before %s: wrong %s', (own, other, expected) => {
    const days = row('x', { day: (key) => (key === 'note' ? own : other) });
    expect(breaks({ kind: 'notBefore', other: 'due' }, days)).toBe(expected);
  });

  it.each([
    ['ab', true],
    ['abc', false],
    ['abcde', false],
    ['abcdef', true],
    ['', false],
  ])('a text of 3 to 5 letters: %j is wrong: %s', (cell, expected) => {
    expect(breaks({ kind: 'length', least: 3, most: 5 }, row(cell))).toBe(expected);
  });
});
