import type { FileMessages } from './catalogue';

export const vi: FileMessages = {
  progress: ({ done, total }) => `Đang đọc tệp của các đơn vị: ${done}/${total} đơn vị…`,
  paused: ({ done, total }) =>
    `Đã đọc ${done}/${total} đơn vị. Google chỉ cho chạy 6 phút một lượt: khoảng một phút nữa lượt chạy tự tiếp tục. Trang “Tổng hợp” giữ số liệu cũ cho đến khi đọc xong.`,
  pausedBeforeWriting: ({ total }) =>
    `Đã đọc đủ ${total} đơn vị. Khoảng một phút nữa lượt chạy tự tiếp tục để lập “Tổng hợp” và “Báo cáo”.`,
  notWritten: ({ refused, owed }) => {
    const parts: string[] = [];
    if (refused > 0)
      parts.push(`${refused} tệp đơn vị chỉ cho xem nên chưa ghi được kết quả kiểm tra (cần quyền Người chỉnh sửa).`);
    if (owed > 0) parts.push(`${owed} tệp đơn vị sẽ được ghi kết quả kiểm tra ở lượt sau.`);
    return parts.join(' ');
  },
};
