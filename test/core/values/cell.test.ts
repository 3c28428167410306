import { expect, it } from 'vitest';
import { type Cell, isBlank, isSameCell } from '../../../src/core/values/cell';
import { emptySignOf, isEmptySign } from '../../../src/core/values/no-content';

it.each<[Cell, boolean]>([
  ['', true],
  [null, true],
  [undefined, true],
  ['  \n', true],
  ['0', false],
  [0, false],
  [false, false],
])('%j is blank to people: %s', (cell, blank) => {
  expect(isBlank(cell)).toBe(blank);
});

it.each<[Cell, Cell, boolean]>([
  ['', null, true],
  [undefined, '', true],
  [null, undefined, true],
  ['a', 'a', true],
  ['a', 'b', false],
  ['', ' ', false],
  [' ', '', false],
  [0, '', false],
  ['', false, false],
  [1, '1', false],
])('%j beside %j needs no writing: %s', (one, other, same) => {
  expect([isSameCell(one, other), isSameCell(other, one)]).toEqual([same, same]);
});

it.each([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  'Loading...',
  'LOADING',
  'loading …',
  'Đang tải',
  'đang tải…',
  'TRUE',
  'false',
  '✓',
  '☐',
  '◼',
])('%s fills a cell and says nothing', (text) => {
  expect([isEmptySign(text), emptySignOf(text)]).toEqual([true, text]);
});

it.each(['#REF', '# N/A', '#CALC! x', 'Loading....', 'đang tải lên', 'true story', '✓✓', 'đúng', ''])(
  '“%s” says something',
  (text) => {
    expect([isEmptySign(text), emptySignOf(text)]).toEqual([false, undefined]);
  },
);

it.each<[Cell, string | undefined]>([
  [true, 'TRUE'],
  [false, 'FALSE'],
  [' ✓ ', '✓'],
  ['Đang tải'.normalize('NFD'), 'Đang tải'],
  ['đang tải...', 'đang tải...'],
  [1, undefined],
  [null, undefined],
  ['  đang tải...    ', undefined],
])('the sign in the cell %j is %j', (cell, sign) => {
  expect(emptySignOf(cell)).toBe(sign);
});
