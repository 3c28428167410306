import { quoteTitles } from '../../core/text/quote-titles';
import type { ClosedSheets, RightsMessages } from './catalogue';

function ownerOf(owner: unknown): string {
  return owner === undefined || owner === '' ? 'chủ sở hữu bảng tính' : `chủ sở hữu bảng tính (${owner})`;
}

const unlocking = 'mở khóa trong Dữ liệu > Bảo vệ trang tính và dải ô';

function isLocked({ titles, owner }: ClosedSheets): string {
  return `${quoteTitles(titles)}: chưa ghi được (khóa bởi ${ownerOf(owner)})`;
}

const copy =
  'Bảng này là bản sao của bảng theo dõi: không gửi thư, không ghi vào tệp của đơn vị. Nếu từ nay đây là bảng chính, chạy Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Dùng bảng này làm bảng theo dõi chính…”.';

export const vi: RightsMessages = {
  refusals: {
    coordinatorOnly: ({ what }) =>
      `“${what ?? ''}” là việc của đơn vị tổng hợp: tài khoản này không được sửa trang “Cấu hình”. Chưa có gì bị thay đổi. Nhờ đơn vị tổng hợp thực hiện, hoặc nhờ chủ sở hữu bảng tính thêm địa chỉ này vào mục “Quản trị” của trang “Cấu hình” rồi chạy “Thiết lập / Khôi phục mẫu”.`,
    notOfUnit: ({ unit, owner }) =>
      `Tài khoản này không được sửa trang của ${unit ?? ''}. Chưa có gì bị thay đổi. Mở trang của đơn vị mình rồi chạy lại; nếu đây là đơn vị của ông/bà, nhờ ${ownerOf(owner)} thêm địa chỉ này vào “Email đầu mối” của đơn vị trong trang “Đơn vị” rồi chạy “Thiết lập / Khôi phục mẫu”.`,
    noOwnSheet: () =>
      'Tài khoản này không được sửa trang nhiệm vụ nào trong bảng tính này nên không có gì để kiểm tra. Chưa có gì bị thay đổi. Đơn vị dùng tệp riêng: lượt chạy hằng ngày tự kiểm tra và ghi kết quả vào cột “Kiểm tra” của tệp. Đơn vị có trang ở đây: nhờ đơn vị tổng hợp thêm địa chỉ này vào “Email đầu mối” trong trang “Đơn vị”.',
    sheetsClosed: ({ sheets, owner }) =>
      `Chưa chạy được: trang ${sheets ?? ''} đang khóa đối với tài khoản này. Chưa có gì bị thay đổi. Nhờ ${ownerOf(owner)} ${unlocking}, rồi chạy lại.`,
    ledgerClosed: ({ sheet, owner }) =>
      `Chưa gửi thư nào: trang ${sheet ?? ''} đang khóa đối với tài khoản này, mà thư gửi đi không ghi vào đó thì có thể gửi hai lần. Nhờ ${ownerOf(owner)} ${unlocking}, rồi chạy lại.`,
    repairIsCoordinators: () =>
      'Bảng tính đang thiếu trang hoặc hàng tiêu đề của hệ thống nên chưa chạy được. Chưa có gì bị thay đổi. Nhờ đơn vị tổng hợp chạy Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu”.',
    reportKept: ({ count, units }) =>
      `Giữ nguyên “Tổng hợp” và “Báo cáo” đang có: tài khoản chạy lượt này không mở được tệp của ${count ?? 0} đơn vị mà báo cáo đó đã có số liệu (${units ?? ''}). Nhờ các đơn vị chia sẻ tệp cho tài khoản này, hoặc tự chạy “Tổng hợp và lập báo cáo” để chấp nhận báo cáo thiếu.`,
    isCopy: () => `${copy} Chưa có gì bị thay đổi.`,
  },
  copy: {
    said: copy,
    filesLeft: 'Đây là bản sao nên không ghi kết quả kiểm tra vào tệp của đơn vị.',
    leaves: ({ original }) =>
      `Bảng này là bản sao; bảng gốc: https://docs.google.com/spreadsheets/d/${original}/edit. Giữ nguyên là bản sao?\n\nChọn Có: bản sao không gửi thư, không ghi vào tệp của đơn vị.\nChọn Không: từ nay bảng này là bảng theo dõi chính, gửi thư và ghi vào tệp của đơn vị. Trước đó phải tắt lịch chạy của bảng gốc, nếu không mỗi người sẽ nhận hai thư.`,
    left: 'Bảng này vẫn là bản sao; chưa có gì bị thay đổi.',
    adopted: 'Từ nay bảng này là bảng theo dõi chính. Bật chạy tự động ở đây và tắt ở bảng gốc.',
    isNone: 'Bảng này đang là bảng theo dõi chính; không phải đổi gì.',
  },
  notWritten: (closed) => `${isLocked(closed)}; nhờ người này ${unlocking}.`,
  ownSheetsChecked: ({ sheets, rows, errors, warnings, lines, more }) =>
    [
      errors + warnings === 0
        ? `Đã kiểm tra ${rows} nhiệm vụ trên trang ${quoteTitles(sheets)}: không có lỗi.`
        : `Đã kiểm tra ${rows} nhiệm vụ trên trang ${quoteTitles(sheets)}: ${errors} lỗi, ${warnings} cảnh báo. Xem cột “Kiểm tra”.`,
      ...lines,
      ...(more === 0 ? [] : [`… và ${more} vấn đề khác.`]),
    ].join('\n'),
  dailyRunLeavesOut: (closed) =>
    `${isLocked(closed)}. Lượt chạy hằng ngày vẫn làm các phần khác; muốn ghi cả trang này, nhờ người này ${unlocking}.`,
};
