import { describe, expect, it } from 'vitest';
import { parseWording } from '../../../src/core/deadlines/deadline-wording';
import { formatDay } from '../../../src/core/time/day';
import { deadlineOutcome } from '../outcomes';

describe('a wording without a day', () => {
  it.each([
    ['-', 'none'],
    ['...', 'none'],
    ['N/A', 'none'],
    ['Không', 'none'],
    ['không có', 'none'],
    ['không quy định thời hạn', 'none'],
    ['chưa có thời hạn', 'none'],
    ['Chưa xác định được', 'none'],
    ['chưa biết', 'unreadable'],
    ['Nhiệm vụ thường xuyên', 'regular'],
    ['thường xuyên; báo cáo theo yêu cầu', 'regular: báo cáo theo yêu cầu'],
    ['Liên tục', 'regular'],
    ['mỗi quý', 'regular'],
    ['monthly - to the Ministry', 'regular: to the Ministry'],
    ['báo cáo vào ngày 15 hàng tháng', 'regular: báo cáo vào ngày 15 hàng tháng'],
    ['hàng năm 2026', 'unreadable'],
    ['Chờ: Bộ Tài chính', 'condition: Bộ Tài chính'],
    ['đợi văn bản của Bộ', 'condition: văn bản của Bộ'],
    ['waiting for the Ministry', 'condition: the Ministry'],
    ['waiting on the Ministry', 'condition: on the Ministry'],
    ['pending', 'condition'],
    ['chờ điều kiện – có vốn', 'condition: có vốn'],
    ['Chờ 14/10/2025', 'condition: 14/10/2025'],
    ['Cho đến 14/10/2025', 'onDay 14/10/2025'],
    ['cho den thang 12/2025', 'period 31/12/2025'],
    ['cho huong dan', 'condition: huong dan'],
  ])('%j: %s', (written, outcome) => {
    expect(deadlineOutcome(written)).toBe(outcome);
  });

  it('is kept as a reason or a condition however long it is, and is unreadable else', () => {
    const long = 'x'.repeat(400);
    expect(deadlineOutcome(`thường xuyên ${long}`)).toBe(`regular: ${long}`);
    expect(deadlineOutcome(`chờ ${long}`)).toBe(`condition: ${long}`);
    expect(deadlineOutcome(`14/10/2025 (${'x'.repeat(280)})`)).toBe('onDay 14/10/2025');
    expect(deadlineOutcome(`14/10/2025 (${'x'.repeat(300)})`)).toBe('unreadable');
  });
});

describe('words before a day', () => {
  it.each([
    ['Hạn chót: 14/10/2025', 'onDay 14/10/2025'],
    ['Thời hạn hoàn thành 14/10/2025', 'onDay 14/10/2025'],
    ['không muộn hơn 14/10/2025', 'onDay 14/10/2025'],
    ['không quá 10 ngày làm việc', 'workingDays 24/10/2025'],
    ['tối đa 10 ngày làm việc', 'workingDays 24/10/2025'],
    ['trước 10 ngày làm việc', 'unreadable'],
    ['trình trước 14/10/2025', 'beforeDay 13/10/2025'],
    ['trước khi trước 14/10/2025', 'unreadable'],
    ['trước, trước 14/10/2025', 'unreadable'],
    ['before 14/10/2025', 'beforeDay 13/10/2025'],
    ['no later than 14/10/2025', 'onDay 14/10/2025'],
    ['due by October 14, 2025', 'onDay 14/10/2025'],
    ['by the end of May 2026', 'partOfPeriod 31/05/2026'],
    ['before the end of May 2026', 'beforeDay 30/05/2026'],
    ['trước giữa tháng 12/2025', 'beforeDay 14/12/2025'],
    ['trước cuối tháng 12/25', 'beforeDay 30/12/2025 yy=2025'],
    ['trước tháng 12/25', 'beforePeriod 30/11/2025 yy=2025'],
    ['tháng 12/25', 'period 31/12/2025 yy=2025'],
    ['trước ngày 31/02/2026', 'impossible'],
    ['trước tháng 13/2026', 'impossible'],
    ['10 ngày kể từ ngày 31/02/2026', 'impossible'],
    ['từ 1/10 đến hết ngày 31/12/2025', 'onDay 31/12/2025'],
    ['10/10/2025 - 14/10/2025', 'onDay 14/10/2025'],
    ['ngày 01 đến ngày 14/10/2025', 'onDay 14/10/2025'],
    ['14/10/2025 (dự kiến)', 'onDay 14/10/2025'],
    ['trước 17h ngày 14/10/2025', 'onDay 14/10/2025'],
  ])('%j: %s', (written, outcome) => {
    expect(deadlineOutcome(written)).toBe(outcome);
  });
});

describe('"trước ngày"', () => {
  it('names a day that the document may count or not', () => {
    const wording = parseWording('trước ngày 14/10/2025');
    if (wording.kind !== 'before') throw new Error(wording.kind);
    const { included, excluded } = wording;
    expect([included, excluded].map(({ namedDay }) => formatDay(namedDay))).toEqual(['14/10/2025', '14/10/2025']);
    expect([included, excluded].map(({ lastDay }) => formatDay(lastDay))).toEqual(['14/10/2025', '13/10/2025']);
  });
});
