import { describe, expect, it } from 'vitest';
import type { RowMark } from '../../../src/core/consolidate/master-row';
import { printMarks, readMarks } from '../../../src/sheets/master/master-marks';

const october13 = 45_943;
const blocked: RowMark = { kind: 'blocked', rule: 'V52' };
const changed: RowMark = { kind: 'changed', keys: ['title', 'dueText'] };

describe('the check column of “Tổng hợp”', () => {
  it.each<[RowMark, string, string]>([
    [
      { kind: 'vanished', since: october13 },
      'Không còn trong bảng của đơn vị từ 13/10/2025',
      'No longer in the unit’s table since 13/10/2025',
    ],
    [
      { kind: 'outdated', readAt: october13 + 0.6875 },
      'Số liệu cũ, đọc lần cuối 16:30 13/10/2025',
      'Old figures, read last at 16:30 13/10/2025',
    ],
    [
      { kind: 'outdated', readAt: undefined },
      'Số liệu cũ, chưa đọc lại được bảng của đơn vị',
      'Old figures: the unit’s table could not be read again',
    ],
    [
      { kind: 'outdated', readAt: october13, isUnitGone: true, isHandedOver: true },
      'Đơn vị đã hết hiệu lực hoặc không có trong danh mục, số liệu không còn được cập nhật',
      'The unit is no longer in force or not in the directory; its figures are updated no more',
    ],
    [
      { kind: 'outdated', readAt: october13, isUnitGone: false, isHandedOver: true },
      'Đơn vị nay có bảng theo dõi riêng; xóa dòng này nếu nhiệm vụ đã có trong bảng đó',
      'The unit has a tracker of its own now; delete this row if the task stands there',
    ],
    [
      blocked,
      'Nội dung mới bị chặn (V52), giữ số liệu lần trước',
      'New content blocked (V52), the earlier figures are kept',
    ],
    [
      changed,
      'Đơn vị tự sửa: Nội dung nhiệm vụ, Thời hạn; giữ nội dung đã giao',
      'Changed by the unit: Task, Deadline as worded; what was assigned is kept',
    ],
  ])('says of the mark %j: %s', (mark, vi, en) => {
    expect(printMarks({ marks: [mark], rules: [] })).toBe(vi);
    expect(printMarks({ marks: [mark], rules: [] }, 'en')).toBe(en);
  });

  it('says nothing of a row with which nothing is wrong', () => {
    expect(printMarks({ marks: [], rules: [] })).toBe('');
  });

  it('has a line for each mark, then the rules that the row breaks', () => {
    expect(printMarks({ marks: [], rules: ['V21', 'V30'] })).toBe('Quy tắc: V21, V30');
    expect(printMarks({ marks: [{ kind: 'vanished', since: october13 }, blocked], rules: ['V21'] }, 'en')).toBe(
      [
        'No longer in the unit’s table since 13/10/2025',
        'New content blocked (V52), the earlier figures are kept',
        'Rules: V21',
      ].join('\n'),
    );
  });
});

describe('what the last run said of a row', () => {
  const nothing = { vanishedSince: undefined, rules: [], standing: [] };

  it.each(['vi', 'en'] as const)('is read back as it was written in %s', (language) => {
    expect(readMarks(printMarks({ marks: [blocked, changed], rules: ['V21', 'V30'] }, language))).toEqual({
      vanishedSince: undefined,
      rules: ['V21', 'V30'],
      standing: [blocked, changed],
    });
    const vanished: RowMark = { kind: 'vanished', since: october13 };
    expect(readMarks(printMarks({ marks: [vanished], rules: ['V21'] }, language))).toEqual({
      vanishedSince: october13,
      rules: ['V21'],
      standing: [],
    });
  });

  it.each([
    ['nothing', ''],
    ['no text', 45_943],
    ['no cell', undefined],
    ['a note of people’s', 'Đã nhắc ngày 13/10/2025'],
    ['figures that are old', 'Số liệu cũ, đọc lần cuối 16:30 13/10/2025'],
    ['a mark in the middle of a line', 'xem: Quy tắc: V21'],
    ['columns that nobody knows', 'Đơn vị tự sửa: Cột lạ; giữ nội dung đã giao'],
    ['a changed column without what is kept', 'Đơn vị tự sửa: Thời hạn'],
  ])('is nothing where there is %s', (_, cell) => {
    expect(readMarks(cell)).toEqual(nothing);
  });

  it('is found among lines of people’s', () => {
    const cell = ['đã gọi điện', 'Không còn trong bảng của đơn vị từ 02/01/2025', 'Quy tắc: V30', 'chờ trả lời'].join(
      '\n',
    );
    expect(readMarks(cell)).toEqual({ vanishedSince: 45_659, rules: ['V30'], standing: [] });
  });

  it('names the columns that it knows', () => {
    expect(readMarks('Đơn vị tự sửa: Cột lạ, Thời hạn; giữ nội dung đã giao').standing).toEqual([
      { kind: 'changed', keys: ['dueText'] },
    ]);
  });
});
