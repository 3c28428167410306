import { fewNames } from '../../core/text/first-few';
import { quoteTitles } from '../../core/text/quote-titles';
import type { TabMessages } from './catalogue';

const mostNamed = 20;

function listed(names: readonly string[]): string {
  return fewNames(names, mostNamed, (hidden) => `và ${hidden} đơn vị khác`);
}

export const vi: TabMessages = {
  noFiles: 'Chưa có đơn vị nào dùng tệp riêng (cột “Mã tệp” của trang “Đơn vị”), nên không có gì để thêm.',
  noRegisters:
    'Chưa bật mô-đun nào có trang sổ cho đơn vị. Ghi mô-đun vào mục “Mô-đun” của trang “Cấu hình” rồi chạy lại.',
  added: ({ titles, added, complete, failed, left }) =>
    [
      added === 0 ? '' : `Đã thêm trang ${quoteTitles(titles)} vào ${added} tệp của đơn vị.`,
      complete === 0 ? '' : `${complete} tệp đã có đủ, giữ nguyên.`,
      failed.length === 0
        ? ''
        : `Không thêm được vào tệp của: ${listed(failed)}. Nhờ đơn vị chia sẻ tệp cho tài khoản này với quyền chỉnh sửa, hoặc sửa “Mã tệp”, rồi chạy lại.`,
      left === 0 ? '' : `Còn ${left} tệp chưa kịp xem; chạy lại để làm tiếp.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  missing: ({ titles, names }) =>
    `Tệp riêng của các đơn vị sau chưa có đủ trang sổ (${quoteTitles(titles)}): ${listed(names)}. Chạy Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thêm trang sổ vào tệp đơn vị”.`,
  overwritten: (codes) => `Bản sao đã sửa, lấy lại theo nơi ghi gốc: ${codes}`,
  left: (codes) => `Đơn vị đã xóa dòng, bỏ khỏi sổ: ${codes}`,
  more: (count) => `và ${count} dòng khác`,
};
