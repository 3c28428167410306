/**
 * Google's error texts as an account whose language is Vietnamese gets them: texts come in the language of the account, whatever the script's. The
 * wording is put together from public reports and Google's Vietnamese pages, and unverified; what matters is that no English word is in it.
 */
const TEXTS: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [/^Service invoked too many times for one day: (.+?)\.?$/, 'Dịch vụ đã được gọi quá nhiều lần trong một ngày: $1.'],
  [/^Limit Exceeded: (.+?)\.?$/, 'Đã vượt quá giới hạn: $1.'],
  [/^Invalid email: (.+)$/, 'Email không hợp lệ: $1'],
  [/^Failed to send email: no recipient$/, 'Không gửi được email: không có người nhận'],
  [/^Exceeded maximum execution time$/, 'Đã vượt quá thời gian thực thi tối đa'],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa tính năng bảo vệ nếu bạn cần chỉnh sửa.',
  ],
  [
    /^You do not have permission to access the requested document\.$/,
    'Bạn không có quyền truy cập vào tài liệu được yêu cầu.',
  ],
  [/^You do not have permission to perform that action\.$/, 'Bạn không có quyền thực hiện thao tác đó.'],
  [
    /^You do not have permission to call (\S+)\. Required permissions: (.*)$/,
    'Bạn không có quyền gọi $1. Các quyền bắt buộc: $2',
  ],
  [
    /^Specified permissions are not sufficient to call (\S+)\. Required permissions: (.*)$/,
    'Các quyền được chỉ định không đủ để gọi $1. Các quyền bắt buộc: $2',
  ],
  [/^We're sorry, a server error occurred\..*$/, 'Rất tiếc, đã xảy ra lỗi máy chủ. Vui lòng đợi một lát rồi thử lại.'],
  [/^Lock timeout: .*$/, 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.'],
  [/^There are too many LockService operations.*$/, 'Có quá nhiều thao tác LockService đối với cùng một tập lệnh.'],
  [
    /^You have exceeded the property storage quota\..*$/,
    'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Vui lòng xóa một số thuộc tính rồi thử lại.',
  ],
  [/^Argument too large: (.*)$/, 'Đối số quá lớn: $1'],
  [/^Invalid argument: (.*)$/, 'Đối số không hợp lệ: $1'],
  [/^Cannot call (\S+) from this context\.$/, 'Không thể gọi $1 từ ngữ cảnh này.'],
  [
    /^Service Spreadsheets failed while accessing document(.*)\.$/,
    'Dịch vụ Bảng tính không thành công khi truy cập tài liệu$1.',
  ],
  [/^(API call to \S+) failed with error: (.*)$/s, '$1 không thành công với lỗi: $2'],
  [
    /^A sheet with (?:this name|the name "(.*)") already exists\..*$/,
    'Đã có một trang tính có tên này. Vui lòng nhập tên khác.',
  ],
  [
    /^The coordinates of the range are outside the dimensions of the sheet\.$/,
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  ],
  [/^Range not found$/, 'Không tìm thấy dải ô'],
  [/^Sheet not found$/, 'Không tìm thấy trang tính'],
  [/^Address unavailable: (.*)$/, 'Địa chỉ không khả dụng: $1'],
  [
    /^This script has too many triggers\..*$/,
    'Tập lệnh này có quá nhiều trình kích hoạt. Bạn phải xóa trình kích hoạt khỏi tập lệnh trước khi có thể thêm trình kích hoạt khác.',
  ],
];

export function inVietnamese(message: string): string {
  const found = TEXTS.find(([english]) => english.test(message));
  return found === undefined ? message : message.replace(found[0], found[1]);
}
