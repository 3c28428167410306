import type { DoneSoFar, FailureFacts } from './catalogue';

/** What stands in spite of the failure: counted, not guessed. */
export function whatWasKept({ commits, fills, isDoubtful, filesWritten, mailsSent }: DoneSoFar): string {
  const isUntouched = commits + fills + filesWritten === 0;
  return [
    ...(isUntouched && !isDoubtful ? ['Bảng tính và tệp của các đơn vị chưa bị thay đổi gì.'] : []),
    ...(commits > 0 ? [`Đã ghi xong ${commits} đợt vào bảng tính, mỗi đợt đều trọn vẹn.`] : []),
    ...(fills > 0 ? [`${fills} khối số liệu mới nằm ở trang ẩn, chưa ai thấy; lượt chạy sau sẽ dọn.`] : []),
    ...(filesWritten > 0 ? [`Đã ghi kết quả kiểm tra vào ${filesWritten} tệp đơn vị.`] : []),
    ...(isDoubtful
      ? ['Google ngắt giữa chừng một lần ghi, chưa rõ đã ghi được hay chưa; lượt chạy sau tự nhận ra.']
      : []),
    mailsSent === 0 ? 'Chưa có thư nào được gửi.' : `Đã gửi ${mailsSent} thư; các thư này sẽ không bị gửi lại.`,
  ].join(' ');
}

const switchingOn =
  'Người quản trị mở Tiện ích mở rộng > Apps Script; ở mục Dịch vụ bên trái, nếu thấy “Sheets” hoặc “Drive” thì bấm ⋮ > Xóa, rồi bấm dấu + và thêm lại “Google Sheets API” (v4) và “Drive API” (v3); tải lại bảng tính và chạy lại. Dự án gắn với Google Cloud riêng thì bật hai API này trong Google Cloud Console > API và dịch vụ';

function nameOf(account: string): string {
  return account === '' ? 'đang chạy' : account;
}

function consentClicks(account: string): string {
  return `Tài khoản ${nameOf(account)} mở bảng tính này, bấm một mục bất kỳ của menu Đôn Đốc một lần và bấm “Cho phép” (nếu hiện “Google chưa xác minh ứng dụng này” thì bấm “Nâng cao” trước); lượt chạy hằng ngày sẽ tự tiếp tục.`;
}

/** What happened and what to do: trying again is advised only where it can help. */
export function failure(facts: FailureFacts): string {
  const kept = whatWasKept(facts);
  switch (facts.refusal) {
    case 'apiOff':
      return `Google chưa bật dịch vụ mà lượt chạy này cần. ${kept} ${switchingOn}.`;
    case 'consent':
      return `Phiên bản này của tiện ích cần thêm quyền mà tài khoản ${nameOf(facts.account)} chưa cho phép. ${kept} ${consentClicks(facts.account)}`;
    case 'noAccess':
      return `Tài khoản này không mở được hoặc không được sửa bảng tính. ${kept} Nhờ chủ sở hữu chia sẻ bảng tính cho tài khoản này với quyền “Người chỉnh sửa”, rồi chạy lại.`;
    case 'closed':
      return `Google không cho tài khoản này ghi: có trang hoặc ô vừa bị khóa. ${kept} Xem Dữ liệu > Bảo vệ trang tính và dải ô để biết ai đã khóa, nhờ người đó hoặc chủ sở hữu bảng tính mở, rồi chạy lại.`;
    case 'passing':
      return `Có lỗi, mã ${facts.reference}: Google tạm thời không đáp ứng. ${kept} Chạy lại sau ít phút; nếu vẫn lỗi, gửi mã này cho người quản trị.`;
    case undefined:
      return `Có lỗi, mã ${facts.reference}. ${kept} Lỗi này không tự hết khi chạy lại: gửi mã này cho người quản trị.`;
  }
}
