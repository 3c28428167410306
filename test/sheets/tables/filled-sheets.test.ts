import { expect, it } from 'vitest';
import { systemColumns } from '../../../src/sheets/tables/system-columns';
import { columnLine } from './column-line';

it.each([
  [
    'settings',
    [
      'item | Mục | Setting | text | 260 | required',
      'value | Giá trị | Value | prose | 320 | required',
      'meaning | Giải thích | Meaning | prose | 560',
    ],
  ],
  [
    'units',
    [
      'code | Mã đơn vị | Unit code | literal | 110 | required',
      'name | Tên đơn vị | Unit name | text | 270 | required',
      'aliases | Tên khác | Other names | text | 260',
      'kind | Loại | Kind | list | 150',
      'order | Thứ tự | Order | number | 70',
      'contactEmails | Email đầu mối | Contact e-mail | text | 230',
      'leaderEmails | Email lãnh đạo | Leader e-mail | text | 230',
      'sheetName | Trang tính | Sheet | literal | 120',
      'fileId | Mã tệp | File id | literal | 150',
      'sourceKind | Kiểu nguồn | Source kind | list | 150',
      'wantsReminders | Nhận nhắc việc | Gets reminders | list | 110',
      'validFrom | Hiệu lực từ | Valid from | date | 95',
      'validTo | Hiệu lực đến | Valid to | date | 95',
      'successor | Đơn vị kế thừa | Successor | text | 150',
      'note | Ghi chú | Notes | prose | 220',
      'receipts | Ngày nhận | Received on | literal | 220 | later',
      'participants | Nhóm đối tượng | Participants | list | 180 | later',
    ],
  ],
  [
    'documents',
    [
      'symbol | Số, ký hiệu | Symbol | literal | 150 | required',
      'issuedOn | Ngày | Date | date | 95',
      'issuer | Cơ quan ban hành | Issued by | text | 220',
      'summary | Trích yếu | Summary | prose | 460',
      'sourceType | Nguồn | Source | multiList | 200',
      'beforeReading | Cách hiểu "trước ngày" | Reading of "before" | list | 170',
      'link | Liên kết | Link | text | 240',
      'ladder | Bậc nhắc | Reminder ladder | literal | 260',
      'received | Ngày nhận | Received on | date | 95 | later',
    ],
  ],
  [
    'holidays',
    [
      'day | Ngày | Date | date | 95 | required',
      'kind | Loại | Kind | list | 110 | required',
      'name | Tên | Name | text | 260',
      'basis | Căn cứ | Basis | text | 360',
      'standing | Tình trạng | Standing | list | 110',
    ],
  ],
  [
    'rules',
    [
      'rule | Quy tắc | Rule | literal | 90 | required',
      'severity | Mức | Severity | list | 110 | required',
      'column | Cột | Column | multiList | 170',
      'condition | Điều kiện | Condition | list | 220',
      'parameter | Giá trị | Value | literal | 220',
      'otherColumn | Cột so sánh | Other column | multiList | 170',
      'messageVi | Thông báo (tiếng Việt) | Message (Vietnamese) | prose | 300',
      'messageEn | Thông báo (tiếng Anh) | Message (English) | prose | 300',
      'note | Ghi chú | Notes | prose | 200',
      'page | Trang | Sheet | multiList | 150',
    ],
  ],
  [
    'assignments',
    [
      'title | Nội dung nhiệm vụ | Task | prose | 340 | required | = Nhiệm vụ, Nội dung, Tên nhiệm vụ',
      'field | Lĩnh vực | Field | multiList | 110',
      'source | Văn bản giao | Assigning document | literal | 150 | required | = Số, ký hiệu văn bản, Văn bản, Căn cứ',
      'assignedOn | Ngày giao | Assigned on | date | 95',
      'lead | Giao cho | Assigned to | prose | 260 | required | = Cơ quan chủ trì, Lead unit, Đơn vị chủ trì, Chủ trì',
      'partners | Cơ quan phối hợp | Coordinating units | prose | 200 | = Đơn vị phối hợp, Phối hợp',
      'deliverable | Sản phẩm | Deliverable | prose | 180 | = Sản phẩm đầu ra',
      'dueText | Thời hạn | Deadline as worded | literal | 150 | required | = Thời hạn hoàn thành, Hạn hoàn thành',
      'assignedAt | Đã giao lúc | Assigned at | dateTime | 125 | auto | = Given at',
      'code | Mã nhiệm vụ | Task code | literal | 190 | auto | = Mã',
      'result | Kết quả | Result | prose | 320 | auto',
      'rolledFrom | Chuyển từ mã | Carried over from | literal | 190 | later | = Rolled from',
    ],
  ],
] as const)('the columns of %s have these headings, kinds and widths', (sheet, lines) => {
  expect(systemColumns[sheet]?.map(columnLine)).toEqual(lines);
});
