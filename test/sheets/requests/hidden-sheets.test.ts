import { expect, it } from 'vitest';
import { isHiddenTitle } from '../../../src/sheets/requests/hidden-sheets';

it.each([
  ['Đôn Đốc (đang đọc)', true],
  ['Đôn Đốc (đang ghi)', true],
  ['Đôn Đốc (bản sao)', true],
  ['Đôn Đốc', false],
  ['Đôn Đốc (bản sao) 2', false],
  ['Tổng hợp', false],
])('the sheet “%s” is one that runs keep out of sight: %s', (title, expected) => {
  expect(isHiddenTitle(title)).toBe(expected);
});
