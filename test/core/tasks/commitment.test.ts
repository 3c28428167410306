import { describe, expect, it } from 'vitest';
import { committedDay } from '../../../src/core/tasks/commitment';
import { type Cells, day, taskOf } from '../rules/fixtures';

describe('by when a unit says that an overdue task will be done', () => {
  it.each<readonly [Cells, string]>([
    [{ committedOn: day('30/10/2025') }, '30/10/2025'],
    [{ committedOn: '30/10/2025', delayCause: 'cam kết xong 15/11/2025' }, '30/10/2025'],
    [{ delayCause: 'Chờ Sở Tài chính thẩm định; cam kết xong ngày 31/10/2025' }, '31/10/2025'],
    [{ delayCause: 'CAM KẾT hoàn thành trước 5-11-2025' }, '05/11/2025'],
    [{ committedOn: 'sớm', delayCause: 'cam kết 31/10/2025' }, '31/10/2025'],
  ])('%j: %s', (cells, expected) => {
    expect(committedDay(taskOf(cells))).toBe(day(expected));
  });

  it.each<Cells>([
    {},
    { delayCause: 'Chờ thẩm định đến 31/10/2025' },
    { delayCause: 'cam kết sớm. Họp 31/10/2025' },
    { delayCause: 'cam kết xong 31/11/2025' },
    { delayCause: 'cam kết xong 31/10' },
  ])('is not told by %j', (cells) => {
    expect(committedDay(taskOf(cells))).toBeUndefined();
  });
});
