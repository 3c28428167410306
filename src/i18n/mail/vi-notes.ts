import type { RecipientProblem } from '../../core/reminders/ladder-lines';
import type { LedgerNote } from '../../core/reminders/ledger/ledger';
import { formatDay } from '../../core/time/day';
import type { CellName } from './catalogue';

const noAddress = {
  contact:
    'Chưa có địa chỉ thư của đầu mối. Điền “Cán bộ đầu mối” của nhiệm vụ hoặc “Email đầu mối” trong trang “Đơn vị”.',
  leader: 'Đơn vị chưa điền “Email lãnh đạo” trong trang “Đơn vị” nên bậc này không gửi.',
  coordinator: 'Chưa có địa chỉ thư của đơn vị tổng hợp. Điền “Email đơn vị tổng hợp” trong trang “Cấu hình”.',
} as const;

/** The column `Ghi chú` of `Thư nhắc`. */
export function viNote(note: LedgerNote, cellName: CellName): string {
  switch (note.kind) {
    case 'superseded':
      return `Chưa gửi thì đã đến bậc ${note.by}.`;
    case 'noAddress':
      return noAddress[note.audience];
    case 'malformed':
      return `Địa chỉ ở ô ${cellName(note.source)} sai dạng. Sửa ô đó; lượt sau sẽ gửi tới địa chỉ đúng.`;
    case 'outsideDomains':
      return `Địa chỉ ở ô ${cellName(note.source)} không thuộc “Tên miền thư được phép” trong trang “Cấu hình” nên không gửi.`;
    case 'quota':
      return 'Hết hạn mức thư trong ngày; gửi ở lượt sau.';
    case 'tryAgain':
      return 'Thư chưa đi (dịch vụ thư gặp lỗi hoặc lượt gửi hết thời gian); gửi ở lượt sau.';
    case 'mailOff':
      return 'Tài khoản chạy lịch chưa bật dịch vụ thư (Gmail). Bật lại, hoặc người khác bật lịch chạy bằng tài khoản của mình; thư tự gửi ở lượt sau.';
    case 'refused':
      return 'Dịch vụ thư từ chối địa chỉ này. Sửa địa chỉ, rồi đánh dấu “Gửi lại”.';
    case 'notConfirmed':
      return 'Lượt gửi dừng giữa chừng, không rõ thư đã đi chưa; không tự gửi lại. Hỏi người nhận, nếu cần thì đánh dấu “Gửi lại”.';
    case 'noLongerDue':
      return 'Không còn phải gửi: nhiệm vụ đã xong, đã đổi hạn, đổi người nhận hoặc đã sang bậc khác.';
    case 'lowered': {
      const to = note.toRung === undefined ? 'trước bậc đầu tiên' : `bậc ${note.toRung}`;
      return `Hạn lùi từ ${formatDay(note.fromDay)} đến ${formatDay(note.toDay)}: từ bậc ${note.fromRung} về ${to}.`;
    }
    case 'asked':
      return `${note.by === '' ? 'Có' : `${note.by} có`} yêu cầu giải trình: đề nghị ghi vào cột “Nguyên nhân chậm”.`;
    case 'answered':
      return 'Đã có giải trình trong bảng, hoặc nhiệm vụ đã kết thúc.';
    case 'restored':
      return 'Thư đã gửi. Dòng này từng bị xóa, hoặc trang được đưa về bản cũ, nên hệ thống ghi lại để thư không đi lần nữa.';
    case 'resent':
      return 'Gửi lại theo yêu cầu.';
  }
}

export function viProblem(problem: RecipientProblem, cellName: CellName): string {
  const cell = cellName(problem.source);
  switch (problem.kind) {
    case 'malformed':
      return `${cell}: địa chỉ thư sai dạng. Nhập dạng ten@coquan.vn, nhiều địa chỉ cách nhau bằng dấu “;”.`;
    case 'outsideDomains':
      return `${cell}: địa chỉ không thuộc tên miền được phép nên không gửi. Dùng hộp thư công vụ, hoặc thêm tên miền vào “Cấu hình”.`;
    case 'noAddress':
      return `${cell}: ${noAddress[problem.audience]}`;
  }
}
