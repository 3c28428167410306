import type { FixtureTable } from '../source-table';

/** The form of a printed annex. */
export const annexTable: FixtureTable = {
  name: 'a printed annex (T6)',
  sheet: 'Phụ lục',
  rows: [
    ['PHỤ LỤC NHIỆM VỤ NĂM 2025'],
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn hoàn thành'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['I. HOÀN THIỆN THỂ CHẾ'],
    [1, 'Xây dựng quy chế quản lý dữ liệu', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quyết định', '31/10/2025'],
    ['II. PHÁT TRIỂN HẠ TẦNG'],
    [2, 'Mở rộng trung tâm dữ liệu', 'Sở Xây dựng', '', 'Báo cáo', 'Quý IV/2025'],
    ['Tổng cộng: 02 nhiệm vụ'],
    ['Nơi nhận: Như trên; Lưu: VT', '', '', '', 'GIÁM ĐỐC'],
  ],
  merges: ['A1:F1', 'A4:F4', 'A6:F6', 'A8:F8', 'A9:D9', 'E9:F9'],
  columns: { B: 'title', C: 'lead', D: 'partners', E: 'deliverable', F: 'dueText' },
  others: { 3: 'form', 4: 'section', 6: 'section', 8: 'total', 9: 'note' },
  headingRows: [2],
  year: 2025,
};
