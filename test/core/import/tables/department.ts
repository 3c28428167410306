import type { FixtureCell, FixtureTable } from '../source-table';

const leads = [
  'P. Kế hoạch - Tài chính',
  'TT Đổi mới sáng tạo',
  'Văn phòng Sở',
  'P. Quản lý Khoa học',
  'P. Chuyển đổi số',
  'Thanh tra Sở',
];
const documents = ['KH 139', 'CV 5514/UBND-ĐMPT', 'KH 139\nCV 5514/UBND-ĐMPT', '190/KH-UBND', 'TB 12/TB-UBND'];
const deadlines = [
  '30/9/2025',
  '15.9.2025',
  '31-08-2025',
  'Trước 30/09',
  '20/10',
  'Quý IV',
  '10/2025',
  'Cuối năm 2025',
  'Thường xuyên',
  'Hàng tháng',
  '',
];
const states = ['HT', 'Xong', 'Đã hoàn thành', 'Đang TH', 'Chậm', 'Chưa thực hiện'];
const partners = ['Các phòng, đơn vị liên quan', 'STC, SNV\nVP UBND TP', '', 'Sở Tài chính'];
const titles = [
  'Xây dựng kế hoạch triển khai nhiệm vụ',
  'Tổng hợp, báo cáo kết quả thực hiện',
  'Rà soát, hoàn thiện cơ sở dữ liệu',
  'Tổ chức hội nghị chuyên đề',
  'Tham mưu ban hành quy định',
];
/** How many rows each merged lead reaches over, again and again. */
const spans = [1, 3, 2, 4, 1, 2];

/** A department's own table: letterhead, headings in two rows, Roman sections, leads merged over several rows, a total, a note, a signature. */
export function departmentTable(): FixtureTable {
  const rows: FixtureCell[][] = [
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [],
    ['BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO NĂM 2025'],
    ['(Kèm theo Công văn số 412/SKHCN-VP ngày 05/10/2025)'],
    [],
    [
      'STT',
      'Nội dung nhiệm vụ',
      'Văn bản giao',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời hạn',
      '',
      'Kết quả',
      '',
      '',
      'Ghi chú',
    ],
    ['', '', '', '', '', 'Được giao', 'Gia hạn', 'Ngày hoàn thành', 'Số văn bản', 'Tình trạng', ''],
  ];
  const merges = ['A1:C1', 'F1:K1', 'A3:K3', 'A4:K4', 'F6:G6', 'H6:J6'];
  for (const letter of ['A', 'B', 'C', 'D', 'E', 'K']) merges.push(`${letter}6:${letter}7`);
  const others: Record<number, 'section' | 'total' | 'note' | 'blank'> = {};
  const sections = ['NHIỆM VỤ QUÁ HẠN', 'NHIỆM VỤ TRONG HẠN', 'NHIỆM VỤ THƯỜNG XUYÊN'];
  let number = 0;
  let span = 0;
  for (const [index, section] of sections.entries()) {
    rows.push([['I', 'II', 'III'][index], section]);
    others[rows.length] = 'section';
    let left = 20;
    while (left > 0) {
      const size = Math.min(spans[span % spans.length] as number, left);
      span += 1;
      for (let at = 0; at < size; at += 1) {
        number += 1;
        const state = states[number % states.length] as string;
        const isDone = number % 6 < 3;
        rows.push([
          number,
          `${titles[number % titles.length]} số ${number}`,
          documents[number % documents.length],
          at === 0 ? leads[span % leads.length] : '',
          partners[number % partners.length],
          deadlines[number % deadlines.length],
          number % 9 === 0 ? '30/11/2025' : '',
          isDone ? (number % 2 === 0 ? '26/9/2025' : '9/2025') : '',
          isDone ? `${number}/BC-SKHCN` : '',
          state,
          '',
        ]);
      }
      if (size > 1) merges.push(`D${rows.length - size + 1}:D${rows.length}`);
      left -= size;
    }
  }
  rows.push(['TỔNG CỘNG', '', '', '', '', 60]);
  others[rows.length] = 'total';
  rows.push(['Ghi chú: Số liệu tính đến ngày 05/10/2025']);
  others[rows.length] = 'note';
  rows.push([]);
  others[rows.length] = 'blank';
  rows.push(['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', '', 'GIÁM ĐỐC']);
  others[rows.length] = 'note';
  return {
    name: 'a department’s own table (T1)',
    sheet: 'Theo dõi NV 2025',
    rows,
    merges,
    columns: {
      B: 'title',
      C: 'source',
      D: 'lead',
      E: 'partners',
      F: 'dueText',
      G: 'extendedTo',
      H: 'doneOn',
      I: 'evidence',
      J: 'progress',
      K: 'note',
    },
    others,
    headingRows: [6, 7],
    year: 2025,
  };
}
