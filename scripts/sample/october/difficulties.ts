import type { Act } from './october-acts';

const sheet = 'Vướng mắc';
/** The ten that the tasks tell of, in the order in which the first run found them; the sheet's first row has the headings. */
const rowOf = (index: number): number => index + 2;
const kinds = ['Dữ liệu', 'Nhân lực', 'Kinh phí', 'Phối hợp', 'Kinh phí', 'Kinh phí', 'Kinh phí', 'Thể chế'];

/** Ten difficulties on their way: two answered, three submitted, one decided, one closed, one withdrawn. */
export const difficultyActs: readonly Act[] = [
  {
    at: '2025-10-13T08:45:00+07:00',
    act: (desk) => {
      for (const [index, kind] of kinds.entries()) desk.type(sheet, rowOf(index), { Nhóm: kind });
      for (const index of [3, 4, 5]) desk.type(sheet, rowOf(index), { 'Cấp giải quyết': 'UBND Thành phố' });
      desk.type(sheet, rowOf(1), { 'Cấp giải quyết': 'Sở ngành khác', 'Đơn vị trả lời': 'Sở Nội vụ' });
      desk.click('receiveDifficulties', { sheetTitle: sheet, rows: [0, 1, 2, 3, 4, 5].map(rowOf) });
    },
  },
  {
    at: '2025-10-13T11:00:00+07:00',
    act: (desk) => {
      desk.type(sheet, rowOf(0), {
        'Nội dung trả lời': 'Dùng mã định danh theo Quyết định của Thành phố; Sở gửi bảng mã',
      });
      desk.type(sheet, rowOf(2), { 'Nội dung trả lời': 'Gửi thuyết minh theo mẫu của Sở trước ngày 20/10/2025' });
      for (const index of [3, 4, 5])
        desk.type(sheet, rowOf(index), { 'Ý kiến Sở KH&CN': 'Thống nhất đề xuất của đơn vị' });
      desk.click('listForCity', { sheetTitle: 'Báo cáo', rows: [1] });
      desk.type(sheet, rowOf(3), { 'Văn bản trình': '412/TTr-SKHCN', 'Ngày trình': '13/10/2025' });
    },
  },
  {
    at: '2025-10-16T14:00:00+07:00',
    act: (desk) => {
      desk.type(sheet, rowOf(4), { 'Văn bản ý kiến': '6012/UBND-ĐMPT', 'Ngày ý kiến': '16/10/2025' });
      desk.type(sheet, rowOf(0), { 'Ngày đóng': '16/10/2025' });
      // A unit that got over it by itself blanks the cell of its task.
      const [row] = desk.rowsWhere('XPHUCTHO', 'Khó khăn, vướng mắc', (text) => text !== '');
      if (row !== undefined) desk.type('XPHUCTHO', row, { 'Khó khăn, vướng mắc': '', 'Đề xuất, kiến nghị': '' });
    },
  },
];
