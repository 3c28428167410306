import type { FixtureTable } from '../source-table';

/** A school year's plan by months, merged; teachers as contacts. */
export const schoolPlan: FixtureTable = {
  name: 'school: months of a school year',
  sheet: 'Kế hoạch năm học',
  rows: [
    ['TRƯỜNG THCS NGUYỄN DU'],
    ['KẾ HOẠCH HOẠT ĐỘNG NĂM HỌC 2025 - 2026'],
    ['Tháng', 'Nội dung công việc', 'Thời gian', 'Người phụ trách', 'Bộ phận phối hợp', 'Kết quả cần đạt'],
    ['9/2025', 'Khai giảng năm học mới', '05/9', 'Cô Hương', 'Tổ Văn phòng', '100% học sinh dự'],
    ['', 'Đại hội cha mẹ học sinh', '20/9', 'Thầy Dũng', 'GVCN', 'Biên bản'],
    ['10/2025', 'Hội nghị viên chức', '15/10', 'Cô Hương', 'Công đoàn', 'Nghị quyết'],
    ['', 'Thao giảng đợt 1', 'Tuần 3', 'Thầy Sơn', 'Tổ chuyên môn', '12 tiết dạy'],
    ['3/2026', 'Kiểm tra giữa kỳ II', '20/3', 'Thầy Dũng', '', 'Bảng điểm'],
  ],
  merges: ['A1:F1', 'A2:F2', 'A4:A5', 'A6:A7'],
  columns: { B: 'title', C: 'dueText', D: 'contact', E: 'partners', F: 'deliverable' },
  others: {},
  headingRows: [3],
  year: 2025,
};

/** A school improvement plan in English. */
export const improvementPlan: FixtureTable = {
  name: 'school improvement plan',
  sheet: 'SIP',
  rows: [
    ['School Improvement Plan 2025'],
    [],
    ['Goal', 'Activity', 'Who', 'When', 'Success criteria', 'Progress', 'Comments'],
    ['Reading', 'Run a reading club every week', 'Mary Smith', 'Q3', '80% attend', 'On track', ''],
    ['Reading', 'Buy 200 new books', 'John Brown', '30 Sep', 'Books on shelves', 'Done', ''],
    [
      'Safety',
      'Train staff in first aid',
      'Mary Smith',
      'December',
      'All staff certified',
      'Not started',
      'Trainer to be found',
    ],
  ],
  columns: { B: 'title', C: 'contact', D: 'dueText', E: 'deliverable', F: 'progress', G: 'note' },
  others: {},
  headingRows: [3],
  year: 2025,
};
