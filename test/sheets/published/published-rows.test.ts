import { expect, it } from 'vitest';
import type { FigureKey } from '../../../src/core/report/counting/unit-figures';
import { decisionColumns, publishedColumns } from '../../../src/sheets/published/published-columns';
import { publishedRows, statedOf } from '../../../src/sheets/published/published-rows';
import { columnLine } from '../tables/column-line';
import { figuresOf, publication } from './publication';

const all = new Set<FigureKey>();

it('what a tracker publishes of each unit stands under these headings', () => {
  expect(publishedColumns.map(columnLine)).toEqual([
    'kind | Loại dòng | Row | text | 150 | auto required',
    'code | Mã đơn vị | Unit code | literal | 110 | auto required',
    'name | Tên đơn vị | Unit name | text | 240 | auto required',
    'fileId | Mã tệp | File id | literal | 150 | auto required',
    'present | Đơn vị có số liệu | Units with figures | number | 80 | auto required',
    'expected | Đơn vị tham gia | Units taking part | number | 80 | auto required',
    'moment | Thời điểm số liệu | Moment of figures | dateTime | 125 | auto required',
    'total | Tổng số | All tasks | number | 80 | auto required',
    'done | Đã hoàn thành | Done | number | 80 | auto required',
    'open | Chưa hoàn thành | Not done | number | 80 | auto required',
    ...[
      'cancelled | Hủy/Không thực hiện | Cancelled',
      'suspended | Tạm dừng theo chỉ đạo | Suspended',
      'unconfirmed | Báo hoàn thành, chờ xác nhận | Claimed, unconfirmed',
      'doneOnTime | Hoàn thành đúng hạn | Done on time',
      'doneLate | Hoàn thành quá hạn | Done late',
      'doneUnassessed | Hoàn thành (không đánh giá hạn) | Done, not assessed',
      'regular | Nhiệm vụ thường xuyên | Regular',
      'waiting | Chờ điều kiện | Waiting on condition',
      'noDeadline | Chưa xác định thời hạn | No deadline',
      'overdue | Quá hạn | Overdue',
      'dueSoon | Sắp đến hạn | Due soon',
      'inTime | Đang thực hiện, trong hạn | In time',
      'rolled | Chuyển tiếp | Carried over',
      'openDifficulties | Số VM còn mở | Open difficulties',
      'upTo7 | Quá hạn 1–7 ngày | Overdue 1–7 days',
      'from8To30 | Quá hạn 8–30 ngày | Overdue 8–30 days',
      'over30 | Quá hạn trên 30 ngày | Overdue more than 30 days',
      'onTimeByOriginal | Đúng hạn theo hạn giao ban đầu | On time by the first deadline',
      'extended | Đã gia hạn | Extended',
      'savedByExtension | Đã qua hạn giao ban đầu | Past the first deadline',
      'reportsOwed | Báo cáo chưa nộp | Reports owed',
      'reportsLate | Báo cáo quá hạn | Reports overdue',
      'budget | Dự toán sau điều chỉnh (đồng) | Adjusted budget (VND)',
      'disbursed | Giải ngân lũy kế (đồng) | Disbursed (VND)',
      'forecast | Ước đến 31/12 (đồng) | Forecast to 31/12 (VND)',
    ].map((names) => `${names} | number | 80 | auto required`),
    'longestDays | Quá hạn lâu nhất (ngày) | Longest overdue (days) | number | 80 | auto required',
    'updatedAt | Lần cập nhật cuối | Last update | dateTime | 125 | auto required',
    'sheetName | Trang tính | Sheet | literal | 110 | auto',
    'scopeYear | Năm báo cáo | Report year | number | 80 | auto',
  ]);
});

it('what leaders are to decide stands under these', () => {
  expect(decisionColumns.map(columnLine)).toEqual([
    'code | Mã nhiệm vụ | Task code | literal | 190 | auto required | = Mã',
    'title | Nội dung nhiệm vụ | Task | prose | 300 | auto required | = Nhiệm vụ, Nội dung, Tên nhiệm vụ',
    'unitName | Đơn vị | Unit | text | 200 | auto required',
    'daysLate | Quá hạn (ngày) | Days overdue | number | 90 | auto required',
    'cause | Nguyên nhân chậm | Cause of delay | prose | 200 | auto required',
    'decidedBy | Cấp quyết định | Decided by | text | 150 | auto required',
  ]);
});

it('the sheet says what it is, its facts, its decisions', () => {
  expect(publishedRows(publication, 'vi', all).slice(0, 14)).toEqual([
    [
      'Đôn Đốc (số liệu)',
      'Đôn Đốc ghi trang này để bảng cấp trên đọc. Không sửa bằng tay: bảng cấp trên sẽ bỏ qua số liệu không khớp.',
    ],
    ['Phiên bản định dạng', 1],
    ['Mã báo cáo', 'BC-20251013-1630'],
    ['Số liệu tính đến', 45_943.6875],
    ['Số liệu cũ nhất', 45_930],
    ['Tên bảng theo dõi', 'Bảng theo dõi'],
    ['Mã bảng theo dõi', 'tracker'],
    ['Mã các bảng bên dưới', 'xa; xa-2'],
    ['Năm báo cáo', 2025],
    [],
    ['Việc cần lãnh đạo quyết định', 4],
    decisionColumns.map(({ vi }) => vi),
    ['KH1', 'Việc chậm', 'Sở Tài chính', 40, 'chờ vốn', 'UBND Thành phố'],
    [],
  ]);
  expect(publishedRows(publication, 'en', all).slice(0, 12)).toEqual([
    [
      'Đôn Đốc (data)',
      'Đôn Đốc writes this sheet for the tracker above. Do not edit it: figures that do not add up are left out there.',
    ],
    ['Format version', 1],
    ['Report code', 'BC-20251013-1630'],
    ['Figures as of', 45_943.6875],
    ['Oldest figures', 45_930],
    ['Tracker', 'Bảng theo dõi'],
    ['Tracker id', 'tracker'],
    ['Ids of trackers below', 'xa; xa-2'],
    ['Report year', 2025],
    [],
    ['For leaders to decide', 4],
    decisionColumns.map(({ en }) => en),
  ]);
});

it('each unit has a row, and the total the last', () => {
  const rows = publishedRows(publication, 'vi', new Set<FigureKey>(['budget', 'forecast', 'openDifficulties']));
  expect(rows[14]).toEqual(publishedColumns.map(({ vi }) => vi));
  const said = rows
    .slice(15)
    .map((row) => Object.fromEntries(publishedColumns.flatMap(({ key }, at) => (row[at] ? [[key, row[at]]] : []))));
  expect(said).toEqual([
    {
      ...{ kind: 'Đơn vị', code: 'STC', name: 'Đơn vị STC', fileId: 'tep-stc', sheetName: 'Việc' },
      ...{ present: 1, expected: 1, total: 5, done: 2, open: 3, doneOnTime: 2, overdue: 3 },
      ...{ upTo7: 1, from8To30: 1, over30: 1, longestDays: 40, updatedAt: 45_940.5 },
    },
    {
      ...{ kind: 'Đơn vị', code: 'SNV', name: 'Đơn vị SNV', expected: 1, moment: 45_930, total: 4, open: 4 },
      ...{ cancelled: 1, inTime: 4 },
    },
    {
      ...{ kind: 'Bảng theo dõi cấp dưới', code: 'XA', name: 'Đơn vị XA', present: 7, expected: 9, total: 6, open: 5 },
      ...{ regular: 1, dueSoon: 5, scopeYear: 2025 },
    },
    {
      ...{ kind: 'Tổng', present: 8, expected: 11, total: 15, done: 2, open: 12, doneOnTime: 2, overdue: 3 },
      ...{ cancelled: 1, regular: 1, dueSoon: 5, inTime: 4, upTo7: 1, from8To30: 1, over30: 1 },
      ...{ longestDays: 40, updatedAt: 45_940.5 },
    },
  ]);
  const english = publishedRows(publication, 'en', all);
  expect(english.slice(15).map(([kind]) => kind)).toEqual(['Unit', 'Unit', 'Lower tracker', 'Total']);
});

it('a total is what a report prints: the suspended are neither done nor open, the cancelled none of it', () => {
  expect(statedOf(figuresOf({ doneOnTime: 1, doneLate: 2, overdue: 4, suspended: 8, cancelled: 16 }))).toEqual({
    total: 15,
    done: 3,
    open: 4,
  });
});
