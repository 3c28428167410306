import { fewNames } from '../../core/text/first-few';
import type { StartMessages } from './catalogue';

const few = (names: readonly string[]) => fewNames(names, 5, (hidden) => `và ${hidden} tên khác`);

export const viStart: StartMessages = {
  page: {
    title: 'Các bước đầu tiên',
    intro:
      'Bảng theo dõi đã có đủ trang. Chọn các đơn vị sẽ nhập nhiệm vụ, hoặc dán danh sách của cơ quan; mọi thứ sửa được sau ở trang “Đơn vị” và “Cấu hình”.',
    units: 'Đơn vị của Hà Nội',
    all: 'Chọn tất cả',
    none: 'Bỏ chọn',
    groups: { bodies: 'Sở và cơ quan Thành phố', wards: 'Phường', communes: 'Xã' },
    pasted: 'Hoặc dán danh sách riêng',
    pastedHelp: 'Mỗi dòng một đơn vị; có thể kèm địa chỉ thư sau dấu “;” hoặc dán hai cột từ bảng tính.',
    coordinator: 'Đơn vị tổng hợp',
    coordinatorEmails: 'Địa chỉ thư của đơn vị tổng hợp',
    makesSheets: 'Tạo ngay trang nhiệm vụ cho các đơn vị đã chọn',
    go: 'Ghi danh mục',
    busy: 'Đang ghi…',
    failed:
      'Chưa ghi được. Đóng trang này, chọn Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu” để mở lại.',
    addDomains: 'Thêm các tên miền này vào “Tên miền thư được phép” và ghi lại',
  },
  nothingChosen: 'Chưa chọn đơn vị nào: đánh dấu ít nhất một đơn vị, hoặc dán danh sách vào ô bên dưới.',
  done: ({ added, known, sheets, withoutEmail }) =>
    `Đã ghi ${added} đơn vị vào trang “Đơn vị”${known === 0 ? '' : ` (${known} đơn vị đã có sẵn)`}; ${
      sheets === 0 ? 'chưa tạo trang nhiệm vụ nào' : `đã tạo ${sheets} trang nhiệm vụ, các đơn vị nhập được ngay`
    }. ${
      withoutEmail.length === 0
        ? 'Đơn vị nào cũng đã có “Email đầu mối”. Tiếp theo: chia sẻ bảng tính cho các hộp thư đó.'
        : `Tiếp theo: ghi “Email đầu mối” của ${withoutEmail.length} đơn vị còn thiếu (${few(withoutEmail)}) ở trang “Đơn vị” rồi chạy “Thiết lập / Khôi phục mẫu” để khóa trang cho đúng người.`
    }`,
  outside: ({ addresses, domains, allowed, isPublic }) =>
    [
      `${addresses.length} địa chỉ nằm ngoài “Tên miền thư được phép” (${allowed.join('; ')}): ${few(addresses)}. Địa chỉ được ghi vào trang “Đơn vị”, “Cấu hình” nhưng hệ thống không gửi thư nhắc tới đó.`,
      domains.length === 0
        ? ''
        : `Nếu đây là hộp thư của cơ quan, bấm “Thêm các tên miền này…” trên trang “Các bước đầu tiên” để cho phép ${domains.join('; ')}, hoặc sửa mục “Tên miền thư được phép” ở trang “Cấu hình”.`,
      isPublic ? 'Hộp thư công cộng không được thêm: thay bằng hộp thư công vụ.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  domainsAdded: (domains) => `Đã thêm ${domains.join('; ')} vào “Tên miền thư được phép”.`,
  noUnits:
    'Chưa có đơn vị nào nên chưa ai nhập được nhiệm vụ. Chọn đơn vị trên trang “Các bước đầu tiên” vừa mở, hoặc ghi vào trang “Đơn vị” rồi chạy lại.',
  noPlace: ({ names }) =>
    `${names.length} đơn vị chưa có chỗ nhập nhiệm vụ: ${few(names)}. Ghi tên trang vào cột “Trang tính” (đơn vị nhập trong bảng tính này) hoặc mã tệp vào cột “Mã tệp” của trang “Đơn vị” rồi chạy lại.`,
};
