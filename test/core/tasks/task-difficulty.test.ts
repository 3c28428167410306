import { describe, expect, it } from 'vitest';
import { tellsDifficulty } from '../../../src/core/tasks/task-difficulty';

describe('a cell of difficulties', () => {
  it.each(['Thiếu kinh phí', 'Không có kinh phí', 'không đủ người', 'chưa', 3])('%j tells of one', (cell) => {
    expect(tellsDifficulty(cell)).toBe(true);
  });

  it.each([
    ...['', '  ', 'Không', ' KHÔNG CÓ ', 'không phát sinh', 'None', 'no', '0', '-', '–', '#N/A'],
    ...[0, true, null, undefined],
  ])('%j tells of none', (cell) => {
    expect(tellsDifficulty(cell)).toBe(false);
  });
});
