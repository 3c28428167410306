import type { SafeRepair } from '../../core/tasks/safe-repairs';
import { repairReason } from '../rules/render';
import type { EntriesMessages } from './catalogue';
import { listRepairs } from './repair-lines';

const reason = (why: SafeRepair['why']) => repairReason(why, 'vi');

const more = (count: number) => `… và ${count} ô khác`;

export const vi: EntriesMessages = {
  putRight: ({ statuses, restoredCodes, renewedCodes, dropDowns }) => {
    const parts: string[] = [];
    if (restoredCodes > 0) parts.push(`khôi phục ${restoredCodes} mã bị sửa`);
    if (renewedCodes > 0) parts.push(`cấp mã mới cho ${renewedCodes} dòng sao chép`);
    if (statuses > 0) parts.push(`thay ${statuses} trạng thái nhập tay`);
    if (dropDowns > 0) parts.push(`dựng lại danh sách chọn ở ${dropDowns} ô`);
    return parts.length === 0 ? '' : `Hệ thống đã ${parts.join(', ')}; ô cụ thể ghi ở trang “Nhật ký”.`;
  },
  log: {
    statuses: (cells) => `Trạng thái nhập tay được thay bằng trạng thái tính: ${cells}.`,
    restoredCodes: (cells) => `Mã bị sửa hoặc bị xóa, đã ghi lại mã cũ: ${cells}.`,
    renewedCodes: (cells) => `Dòng sao chép mang mã của dòng khác, đã cấp mã mới: ${cells}.`,
    dropDowns: (cells) => `Danh sách chọn bị mất khi dán, đã dựng lại: ${cells}.`,
    more,
  },
  safe: {
    action: 'Chuẩn hóa cách viết',
    nothing: 'Không có ô nào cần sửa: khoảng trắng, Unicode, tên đơn vị và ký hiệu văn bản đều đã đúng.',
    ask: (repairs) =>
      [
        `Sẽ sửa cách viết ở ${repairs.length} ô, không đổi nghĩa của ô nào. Ô có công thức được giữ nguyên.`,
        listRepairs(repairs, reason, more),
        'Sửa các ô này?',
      ].join('\n\n'),
    done: (cells) => `Đã sửa cách viết ở ${cells} ô. Danh sách các ô ghi ở trang “Nhật ký”.`,
    changedMeanwhile:
      'Các ô này vừa được người khác sửa. Chưa có gì bị thay đổi; chạy lại “Chuẩn hóa cách viết…” để xem danh sách mới.',
    reason,
  },
  edit: {
    computedToo: 'Các cột do hệ thống tính (mã, hạn cuối, trạng thái, kiểm tra) đã được tính lại.',
    codesLater:
      'Mã nhiệm vụ do hệ thống cấp, không được sửa. Bấm Ctrl+Z để hoàn tác; nếu không, lần kiểm tra sau sẽ ghi lại mã cũ.',
  },
};
