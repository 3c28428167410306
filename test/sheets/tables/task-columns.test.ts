import { expect, it } from 'vitest';
import { masterColumns, taskColumns } from '../../../src/sheets/tables/columns';
import { columnLine } from './column-line';

it('the task table asks, shows and understands', () => {
  expect(taskColumns.map(columnLine)).toEqual([
    'code | Mã nhiệm vụ | Task code | literal | 140 | auto required | = Mã',
    'title | Nội dung nhiệm vụ | Task | prose | 285 | required | = Nhiệm vụ, Nội dung, Tên nhiệm vụ',
    'field | Lĩnh vực | Field | multiList | 110',
    'source | Văn bản giao | Assigning document | literal | 150 | required | = Số, ký hiệu văn bản, Văn bản, Căn cứ',
    'assignedOn | Ngày giao | Assigned on | date | 85 | required',
    'lead | Cơ quan chủ trì | Lead unit | unit | 190 | required | = Đơn vị chủ trì, Chủ trì',
    'partners | Cơ quan phối hợp | Coordinating units | prose | 200 | = Đơn vị phối hợp, Phối hợp',
    'contact | Cán bộ đầu mối | Focal person | text | 170 | = Đầu mối, Người phụ trách',
    'deliverable | Sản phẩm | Deliverable | prose | 180 | required | = Sản phẩm đầu ra',
    'dueText | Thời hạn | Deadline as worded | literal | 105 | required | = Thời hạn hoàn thành, Hạn hoàn thành',
    'extendedTo | Gia hạn đến | Extended to | date | 85 | required',
    'extensionBasis | Văn bản gia hạn | Extension basis | literal | 170 | required',
    'progress | Tiến độ | Progress | list | 100 | required | = Trạng thái thực hiện, Tiến độ thực hiện',
    'percent | Tỷ lệ (%) | % complete | percent | 55',
    'doneOn | Ngày hoàn thành | Done on | date | 85 | required',
    'evidence | Minh chứng | Evidence | text | 120 | required | = Kết quả, Kết quả thực hiện',
    'evidenceTo | Cấp nhận | Received by | text | 130',
    'delayCause | Nguyên nhân chậm | Cause of delay | prose | 180 | required',
    'difficulty | Khó khăn, vướng mắc | Difficulties | prose | 180 | required',
    'proposal | Đề xuất, kiến nghị | Proposals | prose | 180 | required',
    'note | Ghi chú | Notes | prose | 160',
    'dueOn | Hạn cuối | Last day | date | 80 | auto',
    'status | Trạng thái | Status | prose | 105 | auto',
    'check | Kiểm tra | Check | prose | 260 | auto',
    'updatedAt | Cập nhật | Updated | dateTime | 120 | auto',
    'committedOn | Ngày cam kết | Committed on | date | 85 | later | = Ngày cam kết mới',
    'decidingLevel | Cấp cần quyết định | Deciding level | multiList | 120 | later',
    'reviewedOn | Ngày rà soát | Reviewed on | date | 85 | later | = Rà soát lần cuối',
    'reviewResult | Kết quả rà soát | Review result | list | 120 | later',
    'originCode | Mã gốc | Origin code | literal | 150 | auto later',
    'areas | Nội dung thi đua | Emulation areas | multiList | 110 | later',
  ]);
});

it('the master adds whose row it is and from which file', () => {
  expect(masterColumns.slice(taskColumns.length).map(columnLine)).toEqual([
    'unit | Đơn vị | Unit | text | 110 | auto required',
    'sourceFile | Nguồn tệp | Source file | text | 150 | auto',
  ]);
});
