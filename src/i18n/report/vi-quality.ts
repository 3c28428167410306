import type { Quality } from '../../core/report/report';
import type { QualityLine } from '../../core/report/report-words';
import { listCodes } from './numbers';

/** The data-quality block; lines that count nothing stand too, so that a reader sees what was looked at. */
export function viQuality(quality: Quality, staleAfterDays: number): readonly QualityLine[] {
  const { openRequests, withoutMailbox } = quality;
  const line = (label: string, count: number, cure: string): QualityLine => ({ label, count, cure });
  return [
    line('Lỗi nhập liệu còn lại', quality.errors, 'Sửa theo trang “Kiểm tra dữ liệu”.'),
    line('Cảnh báo cần xem lại', quality.warnings, 'Xem trang “Kiểm tra dữ liệu”.'),
    line('Nhiệm vụ chưa có hạn', quality.withoutDeadline, 'Ghi thời hạn, hoặc “thường xuyên”, “chờ …” kèm lý do.'),
    line('Báo hoàn thành nhưng thiếu ngày hoặc minh chứng', quality.unconfirmed, 'Bổ sung; trước đó vẫn tính hạn.'),
    line('Nhiệm vụ chưa rõ cơ quan chủ trì', quality.withoutLead, 'Ghi đúng một đơn vị theo danh mục.'),
    line(
      `Nhiệm vụ đang mở quá ${staleAfterDays} ngày chưa cập nhật`,
      quality.stale,
      'Rà soát và xác nhận đã rà soát trong menu Đôn Đốc.',
    ),
    line('Nhiệm vụ đang mở chưa cập nhật lần nào', quality.neverUpdated, 'Đề nghị đơn vị cập nhật tiến độ.'),
    line(
      'Nhiệm vụ đơn vị tự sửa nội dung đã giao',
      quality.assignedChanges,
      'Số liệu giữ theo nội dung đã giao; duyệt trong menu nếu đồng ý.',
    ),
    line(
      'Nhiệm vụ không còn trong bảng của đơn vị',
      quality.vanished,
      'Vẫn tính; khôi phục dòng, hoặc xóa ở trang “Tổng hợp” nếu đúng.',
    ),
    line(
      'Nhiệm vụ của đơn vị đã hết hiệu lực hoặc không có trong danh mục',
      quality.unitGone,
      'Vẫn tính; chuyển dòng (giữ nguyên mã) sang bảng của đơn vị kế thừa.',
    ),
    line('Dòng trùng mã, chưa tính', quality.duplicates, 'Để trống mã của dòng sao chép để được cấp mã mới.'),
    line('Dòng có nội dung, chưa có mã, chưa tính', quality.withoutCode, 'Chạy lại “Kiểm tra dữ liệu” để được cấp mã.'),
    line(
      'Dòng bị chặn do có dấu hiệu mật hoặc dữ liệu cá nhân',
      quality.blocked,
      'Xóa nội dung đó ngay; không nhập vào bảng tính.',
    ),
    ...(withoutMailbox.length === 0
      ? []
      : [
          line(
            'Đơn vị chưa có hộp thư dùng được, không nhận được thư nhắc',
            withoutMailbox.length,
            `Ghi “Email đầu mối” trong trang “Đơn vị”: ${listCodes(withoutMailbox)}.`,
          ),
        ]),
    ...(openRequests.length === 0
      ? []
      : [
          line(
            'Yêu cầu giải trình chưa được trả lời',
            openRequests.length,
            `Ghi cột “Nguyên nhân chậm”: ${listCodes(openRequests)}.`,
          ),
        ]),
  ];
}
