import { describe, expect, it } from 'vitest';
import { readCountText } from '../../../src/core/deadlines/deadline-count';
import { tidyDateText } from '../../../src/core/time/date-text';
import { dayOf } from '../../../src/core/time/day';

function shown(wording: string): string {
  const count = readCountText(tidyDateText(wording));
  return count?.kind === 'count' ? `${count.count} ${count.unit}` : (count?.kind ?? 'no count');
}

describe('a period whose number is written in words', () => {
  it.each([
    ['một ngày', '1 days'],
    ['hai ngày', '2 days'],
    ['ba ngày', '3 days'],
    ['bốn ngày', '4 days'],
    ['năm ngày', '5 days'],
    ['sáu ngày', '6 days'],
    ['bảy ngày', '7 days'],
    ['tám ngày', '8 days'],
    ['chín ngày', '9 days'],
    ['mười ngày', '10 days'],
    ['mười hai ngày', '12 days'],
    ['mười lăm ngày', '15 days'],
    ['hai mươi ngày', '20 days'],
    ['ba mươi ngày', '30 days'],
    ['ba ngày làm việc kể từ ngày giao', '3 workingDays'],
    ['ba tháng', '3 months'],
    ['hai tuần', '14 days'],
    ['hai năm', '24 months'],
  ])('%s is %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });
});

describe('a period that cannot be meant', () => {
  it.each([
    ['0 ngày', 'no count'],
    ['1 ngày', '1 days'],
    ['3660 ngày', '3660 days'],
    ['3661 ngày', 'no count'],
    ['2 tuần làm việc', 'no count'],
    ['523 tuần', 'no count'],
    ['10 ngày kể từ ngày 31/02/2026', 'impossible'],
    ['10 ngày kể từ ngày họp', 'no count'],
  ])('%s: %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });
});

describe('where a period begins', () => {
  it.each([
    ['10 ngày kể từ ngày giao', { start: undefined }],
    ['10 ngày', { start: undefined }],
    ['10 ngày kể từ ngày nhận được văn bản', { start: undefined, fromReceipt: true }],
    ['10 ngày kể từ khi tiếp nhận', { start: undefined, fromReceipt: true }],
    ['5 working days from receipt', { unit: 'workingDays', count: 5, start: undefined, fromReceipt: true }],
    ['2 weeks after assignment', { unit: 'days', count: 14, start: undefined }],
    ['3 months from 14/10/2025', { unit: 'months', count: 3, start: dayOf(2025, 10, 14) }],
    ['10 ngày kể từ ngày 14/10/25', { start: dayOf(2025, 10, 14), expandedYear: 2025 }],
  ])('%s', (wording, expected) => {
    const count = readCountText(tidyDateText(wording));
    expect(count).toMatchObject({ kind: 'count', ...expected });
    expect(count).toHaveProperty('start', expected.start);
    expect(count?.kind === 'count' && count.fromReceipt).toBe('fromReceipt' in expected ? true : undefined);
  });
});
