import { expect, it } from 'vitest';
import { systemColumns } from '../../../src/sheets/tables/system-columns';
import { columnLine } from './column-line';

it.each([
  [
    'dataCheck',
    [
      'severity | Mức | Severity | text | 90 | auto',
      'unit | Đơn vị | Unit | text | 120 | auto',
      'cell | Ô | Cell | text | 130 | auto',
      'taskCode | Mã nhiệm vụ | Task code | literal | 190 | auto | = Mã',
      'rule | Quy tắc | Rule | text | 75 | auto',
      'found | Nội dung | Problem | prose | 420 | auto',
      'cure | Cách sửa | Cure | prose | 420 | auto',
    ],
  ],
  [
    'submissions',
    [
      'unit | Đơn vị | Unit | text | 190 | required',
      'period | Kỳ báo cáo | Period | literal | 130 | required',
      'state | Tình trạng | State | list | 150 | required',
      'by | Người | By | text | 210',
      'at | Lúc | At | dateTime | 135',
      'note | Ghi chú | Notes | prose | 320',
      'duty | Mã báo cáo | Duty | literal | 100',
      'symbol | Số, ký hiệu | Symbol | literal | 130',
      'issuedOn | Ngày văn bản | Issued on | date | 95',
      'receivedOn | Sở KH&CN nhận ngày | Received on | date | 110',
      'returnedOn | Yêu cầu bổ sung | Returned on | date | 110',
      'status | Trạng thái | Status | text | 150 | auto',
      'check | Kiểm tra | Check | prose | 240 | auto',
    ],
  ],
  [
    'deadlineHistory',
    [
      'at | Lúc | At | dateTime | 135 | auto required',
      'code | Mã nhiệm vụ | Task code | literal | 190 | auto required | = Mã',
      'unit | Đơn vị | Unit | text | 120 | auto',
      'oldDay | Hạn cũ | Old deadline | date | 95 | auto',
      'newDay | Hạn mới | New deadline | date | 95 | auto',
      'by | Người | By | text | 210 | auto',
      'basis | Căn cứ | Basis | prose | 360 | auto',
    ],
  ],
  [
    'mailPreview',
    [
      'day | Ngày | Date | date | 95 | auto',
      'recipient | Người nhận | Recipient | text | 230 | auto',
      'audience | Vai trò | Role | text | 130 | auto',
      'subject | Tiêu đề | Subject | prose | 340 | auto',
      'taskCount | Số nhiệm vụ | Tasks | number | 90 | auto',
      'body | Nội dung thư | Body | prose | 620 | auto',
    ],
  ],
  [
    'mailLedger',
    [
      'key | Khóa | Key | literal | 560 | auto required',
      'state | Tình trạng | State | list | 120 | auto required',
      'day | Ngày | Date | date | 95 | auto required',
      'recipient | Người nhận | Recipient | text | 230 | auto required',
      'rung | Bậc | Step | literal | 70 | auto required | = Rung',
      'taskCode | Mã nhiệm vụ | Task code | literal | 220 | auto required | = Mã',
      'note | Ghi chú | Notes | prose | 320 | auto',
      'resend | Gửi lại | Resend | list | 80',
    ],
  ],
  [
    'log',
    [
      'at | Thời gian | Time | dateTime | 135 | auto required | = Lúc, At',
      'by | Người thực hiện | Done by | text | 210 | auto | = Người, By',
      'action | Việc | Action | prose | 200 | auto required',
      'result | Kết quả | Result | prose | 420 | auto',
      'details | Chi tiết | Details | prose | 420 | auto',
    ],
  ],
  [
    'imports',
    [
      'at | Lúc | At | dateTime | 135 | auto required',
      'source | Nguồn | Source | text | 210 | auto required',
      'row | Hàng | Row | number | 60 | auto required',
      'kind | Loại | Kind | text | 100 | auto',
      'contents | Nội dung | Contents | prose | 340 | auto',
      'code | Mã nhiệm vụ | Task code | literal | 190 | auto | = Mã',
      'unit | Đơn vị | Unit | text | 120 | auto',
      'result | Kết quả | Result | text | 170 | auto',
      'note | Cần xem | To look at | prose | 420 | auto',
    ],
  ],
] as const)('the columns of %s have these headings, kinds and widths', (sheet, lines) => {
  expect(systemColumns[sheet]?.map(columnLine)).toEqual(lines);
});
