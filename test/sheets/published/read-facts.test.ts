import { describe, expect, it } from 'vitest';
import { readBelow } from '../../../src/sheets/published/read-below';
import { readFacts } from '../../../src/sheets/published/read-facts';

describe('the facts above a published table', () => {
  it('are known by their names, in either language, wherever people moved them', () => {
    expect(
      readFacts([
        ['Đôn Đốc (số liệu)', 'Không sửa'],
        ['', '', 'MA BAO CAO', '', 'BC-1'],
        ['Figures as of', 45_943.5],
        [],
        [null, 'Tên bảng theo dõi'],
        ['Năm báo cáo', '', '', 2025],
        ['Không có tên này', 5],
      ]),
    ).toEqual({
      code: { value: 'BC-1', cell: 'E2' },
      moment: { value: 45_943.5, cell: 'B3' },
      trackerName: { value: undefined, cell: 'C5' },
      scopeYear: { value: 2025, cell: 'D6' },
    });
  });

  it('count where they stand first', () => {
    expect(
      readFacts([
        ['Mã báo cáo', 'BC-1'],
        ['Report code', 'BC-2'],
      ]),
    ).toEqual({
      code: { value: 'BC-1', cell: 'B1' },
    });
  });

  it.each([
    ['Phiên bản định dạng', 'format'],
    ['Format version', 'format'],
    ['Số liệu cũ nhất', 'oldest'],
    ['Oldest figures', 'oldest'],
    ['Tracker', 'trackerName'],
    ['Mã bảng theo dõi', 'trackerId'],
    ['Tracker id', 'trackerId'],
    ['Mã các bảng bên dưới', 'below'],
    ['Ids of trackers below', 'below'],
    ['Số liệu tính đến', 'moment'],
    ['Report year', 'scopeYear'],
  ])('“%s” is %s', (name, fact) => {
    expect(readFacts([[name, 1]])).toEqual({ [fact]: { value: 1, cell: 'B1' } });
  });
});

describe('the line of lower trackers on a report’s page', () => {
  const line = [3, 'Các bảng cấp dưới', 40, 12, 10, 1, 1, 28, 20, 5, 3];

  it('tells its total, what is done, what is overdue and what is due soon', () => {
    expect(readBelow([['Báo cáo'], [1, 'Sở Tài chính', 7], line], ['Các bảng cấp dưới', 'Lower trackers'])).toEqual({
      total: 40,
      done: 12,
      overdue: 3,
      dueSoon: 5,
    });
  });

  it('counts what is blank as none', () => {
    expect(readBelow([[1, ' Lower trackers ', 'x']], ['Các bảng cấp dưới', 'Lower trackers'])).toEqual({
      total: 0,
      done: 0,
      overdue: 0,
      dueSoon: 0,
    });
  });

  it.each([
    ['has no number', ['', ...line.slice(1)]],
    ['has another name', [3, 'Các bảng khác', 40]],
  ])('is not a line that %s', (_, other) => {
    expect(readBelow([other], ['Các bảng cấp dưới'])).toBeUndefined();
  });
});
