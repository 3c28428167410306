import { expect, it } from 'vitest';
import { isHint } from '../../../src/core/text/hint';

it.each([
  ['ⓘ Mỗi dòng một nhiệm vụ', true],
  ['ⓘ', true],
  ['Xem ⓘ', false],
  ['Mỗi dòng một nhiệm vụ', false],
  ['', false],
  [12, false],
  [undefined, false],
])('%j tells people what a sheet is for: %s', (cell, expected) => {
  expect(isHint(cell)).toBe(expected);
});
