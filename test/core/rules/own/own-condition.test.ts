import { describe, expect, it } from 'vitest';
import { parseCondition, type RuledTable } from '../../../../src/core/rules/own/own-condition';
import { findBroken, type OwnCondition, type OwnRule, type RuledRow } from '../../../../src/core/rules/own/own-rules';
import type { Cell } from '../../../../src/core/values/cell';
import { day } from '../fixtures';

const table: RuledTable = {
  register: undefined,
  find: (heading) => (heading === 'Hạn' ? 'due' : heading === 'Ghi chú' ? 'note' : undefined),
  isDay: (key) => key === 'due' || key === 'done',
};
const parse = (key: string, condition: Cell, parameter?: Cell, otherColumn?: Cell) =>
  parseCondition(key, { condition, parameter, otherColumn }, table);

describe('a condition is known by', () => {
  const asked = {
    required: {},
    oneOf: { parameter: 'a' },
    pattern: { parameter: 'a' },
    between: { parameter: '01/01/2025..' },
  };
  const beside = {
    requiredWhen: { otherColumn: 'Hạn' },
    notBefore: { otherColumn: 'Hạn' },
    length: { parameter: '1..2' },
  };

  it.each<[keyof typeof asked | keyof typeof beside, readonly string[]]>([
    ['required', ['bắt buộc', 'Required', ' BẮT  BUỘC ', 'bat buoc']],
    ['requiredWhen', ['bắt buộc khi', 'required when']],
    ['oneOf', ['trong danh sách', 'one of', 'danh sách', 'thuộc danh sách']],
    ['pattern', ['theo mẫu', 'matches pattern', 'mẫu', 'pattern']],
    ['between', ['trong khoảng', 'between', 'khoảng', 'từ đến']],
    ['notBefore', ['không trước cột', 'not before column', 'không trước', 'not before']],
    ['length', ['độ dài', 'length']],
  ])('the words of %s', (kind, words) => {
    const cells = { ...asked, ...beside }[kind];
    const kinds = words.map((condition) => parseCondition('due', { condition, ...cells }, table));
    expect(kinds.map((found) => ('kind' in found ? found.kind : found.problem))).toEqual(words.map(() => kind));
  });

  it('its list: entries between semicolons and on lines, in any case and accents', () => {
    const values = new Set(['cao', 'rat thap', 'vua, nho']);
    const list = ' Cao ;; Rất thấp\n\n Vừa, nhỏ; CAO ';
    expect(parse('note', 'danh sách', list)).toEqual({ kind: 'oneOf', values });
    expect(parse('note', 'bắt buộc khi', list, 'Hạn')).toEqual({ kind: 'requiredWhen', other: 'due', values });
    expect(parse('note', 'bắt buộc khi', undefined, 'Hạn')).toEqual({
      kind: 'requiredWhen',
      other: 'due',
      values: new Set(),
    });
  });

  it('its two columns of days', () => {
    expect(parse('done', 'không trước', '', 'Hạn')).toEqual({ kind: 'notBefore', other: 'due' });
  });
});

describe('bounds', () => {
  it.each<[string, string, object]>([
    ['0..100', 'note', { least: 0, most: 100 }],
    ['0 – 100', 'note', { least: 0, most: 100 }],
    ['0 — 100', 'note', { least: 0, most: 100 }],
    ['0…100', 'note', { least: 0, most: 100 }],
    ['0 ... 100', 'note', { least: 0, most: 100 }],
    ['0; 100', 'note', { least: 0, most: 100 }],
    ['0-100', 'note', { least: 0, most: 100 }],
    ['TỪ 0 ĐẾN 100', 'note', { least: 0, most: 100 }],
    ['1.000.000 – 2.500.000,5', 'note', { least: 1_000_000, most: 2_500_000.5 }],
    ['1 000 – 2 000', 'note', { least: 1000, most: 2000 }],
    ['từ 0 đến 100', 'note', { least: 0, most: 100 }],
    ['from 0 to 100', 'note', { least: 0, most: 100 }],
    ['1 - 5', 'note', { least: 1, most: 5 }],
    ['-5..-1', 'note', { least: -5, most: -1 }],
    ['5..5', 'note', { least: 5, most: 5 }],
    ['≥ 10', 'note', { least: 10, most: undefined }],
    ['>=10', 'note', { least: 10, most: undefined }],
    ['<= 1,5', 'note', { least: undefined, most: 1.5 }],
    ['≤ 2', 'note', { least: undefined, most: 2 }],
    ['≥2,5', 'note', { least: 2.5, most: undefined }],
    ['từ 5 đến', 'note', { least: 5, most: undefined }],
    ['01/01/2025..', 'due', { least: day('01/01/2025'), most: undefined }],
    ['≤ 31/12/2025', 'due', { least: undefined, most: day('31/12/2025') }],
    ['..2000', 'note', { least: undefined, most: 2000 }],
    ['5..', 'note', { least: 5, most: undefined }],
    ['01/01/2025 – 31/12/2025', 'due', { least: day('01/01/2025'), most: day('31/12/2025') }],
    ['6..5', 'note', { problem: 'badBounds' }],
    ['1.000..2.000', 'note', { problem: 'badBounds' }],
    ['≥ nhiều', 'note', { problem: 'badBounds' }],
    ['> 5', 'note', { problem: 'badBounds' }],
    ['-5', 'note', { problem: 'badBounds' }],
    ['31/12/2025 – 01/01/2025', 'due', { problem: 'badBounds' }],
    ['01/01/2025 – 31/02/2025', 'due', { problem: 'badBounds' }],
    ['0..100', 'due', { problem: 'badBounds' }],
    ['..', 'note', { problem: 'badBounds' }],
    ['nhiều..5', 'note', { problem: 'badBounds' }],
    ['5..nhiều', 'note', { problem: 'badBounds' }],
    ['5', 'note', { problem: 'badBounds' }],
    ['01/01/2025 – 31/12/2025', 'note', { problem: 'badBounds' }],
    ['', 'note', { problem: 'noParameter' }],
  ])('%j of %s', (text, key, expected) => {
    const [kind, facts] = [{ kind: 'between' }, { key: 'parameter', facts: text === '' ? {} : { text } }];
    expect(parse(key, 'trong khoảng', text)).toEqual({ ...('problem' in expected ? facts : kind), ...expected });
  });

  it('of a length count letters, also of a column of days', () => {
    expect(parse('due', 'độ dài', '1..5')).toEqual({ kind: 'length', least: 1, most: 5 });
    expect(parse('due', 'độ dài', '')).toEqual({ key: 'parameter', problem: 'noParameter', facts: {} });
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
    [
      'a list of nothing',
      parse('note', 'trong danh sách', ' ; '),
      { key: 'parameter', problem: 'noParameter', facts: {} },
    ],
    ['no pattern', parse('note', 'theo mẫu'), { key: 'parameter', problem: 'noParameter', facts: {} }],
    [
      'a broken pattern',
      parse('note', 'theo mẫu', '(a'),
      { key: 'parameter', problem: 'badPattern', facts: { text: '(a' } },
    ],
    ['no other column', parse('note', 'bắt buộc khi'), { key: 'otherColumn', problem: 'noColumn', facts: {} }],
    [
      'an unknown column',
      parse('note', 'bắt buộc khi', '', 'Cột lạ'),
      { key: 'otherColumn', problem: 'unknownColumn', facts: { text: 'Cột lạ' } },
    ],
    [
      'days of a column of texts',
      parse('note', 'không trước cột', '', 'Hạn'),
      { key: 'column', problem: 'notDateColumn', facts: {} },
    ],
    [
      'days beside a text',
      parse('done', 'không trước cột', '', 'Ghi chú'),
      { key: 'otherColumn', problem: 'notDateColumn', facts: { text: 'Ghi chú' } },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
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
