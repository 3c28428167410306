import type { ListWords } from '../../core/report/report-words';

/** Titles and headings of the lists under the table. */
export const viLists: ListWords = {
  missing: {
    title: 'Đơn vị chưa lấy được số liệu',
    headings: ['STT', 'Đơn vị', 'Lý do và cách khắc phục', 'Số liệu đang dùng'],
  },
  overdue: {
    title: 'Nhiệm vụ quá hạn cần xử lý',
    headings: [
      'STT',
      'Đơn vị',
      'Mã nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Hạn cuối',
      'Số ngày quá hạn',
      'Sản phẩm còn thiếu',
      'Nguyên nhân chậm',
      'Cấp cần quyết định',
    ],
  },
  difficulties: {
    title: 'Khó khăn, vướng mắc và đề xuất, kiến nghị',
    headings: ['STT', 'Đơn vị', 'Mã nhiệm vụ', 'Nội dung nhiệm vụ', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị'],
  },
  submissions: {
    title: ({ month, year }) => `Tình hình nộp báo cáo kỳ tháng ${month}/${year}`,
    headings: ['STT', 'Đơn vị', 'Tình trạng', 'Người báo', 'Lúc', 'Lỗi còn lại', 'Ghi chú'],
  },
  quality: {
    title: 'Chất lượng số liệu',
    headings: ['Nội dung', 'Số lượng', 'Việc cần làm'],
    byUnit: ['STT', 'Đơn vị', 'Lỗi', 'Cảnh báo'],
  },
  partners: {
    title: 'Nhiệm vụ phối hợp (tính riêng, không cộng vào tổng số)',
    headings: ['STT', 'Đơn vị', 'Số nhiệm vụ phối hợp'],
  },
  nothing: 'Không có.',
  neverRead: 'chưa có',
  folded: (from, to) => `Từ số ${from} đến số ${to}: mở ra hoặc thu gọn bằng dấu + ở lề trái.`,
  andMore: (hidden) => `… và ${hidden} nhiệm vụ khác; xem trang “Tổng hợp”.`,
};
