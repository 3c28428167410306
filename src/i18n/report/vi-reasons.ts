import type { LeftOutFacts, LeftOutReason } from '../../core/outcomes/outcome';
import { viTreeReasons, viTreeReasonsShort } from '../tree/vi-tree-reasons';

type Reasons = { readonly [reason in LeftOutReason]: (facts: LeftOutFacts) => string };
/** What is wrong, and what to do. */
type ReasonSentences = {
  readonly [reason in LeftOutReason]: (facts: LeftOutFacts) => readonly [found: string, cure: string];
};

/** Behind a unit's name, in brackets. */
export const viReasonsShort: Reasons = {
  ...viTreeReasonsShort,
  noAccess: ({ who }) => (who === undefined ? 'không có quyền mở tệp' : `không đọc được; người mở được: ${who}`),
  fileMissing: () => 'tệp đã bị xóa hoặc chuyển đi',
  notSpreadsheet: () => 'tệp không phải bảng tính',
  unreadableFile: () => 'không đọc được tệp',
  badFileId: () => 'mã tệp không đúng',
  sheetMissing: ({ sheet }) => (sheet === '' ? 'tệp không có bảng nhiệm vụ' : `không có trang “${sheet}”`),
  noHeadings: () => 'không tìm thấy hàng tiêu đề',
  foreignTable: () => 'bảng theo mẫu riêng, chưa nhập vào',
  emptied: () => 'không đọc được: bảng không còn dòng nhiệm vụ',
  severalTables: () => 'tệp có nhiều bảng nhiệm vụ, chưa chọn trang',
  headingMissing: ({ column }) => `thiếu cột “${column}”`,
  headingDuplicate: ({ column }) => `trùng cột “${column}”`,
  sharedSource: ({ other }) => `trùng tệp và trang với ${other}`,
  tooLarge: ({ count }) => `bảng có ${count} dòng, quá lớn`,
  serviceFailed: () => 'Google chưa trả lời',
  notReached: () => 'lượt chạy chưa đọc tới',
};

function where({ file, sheet }: LeftOutFacts): string {
  const place = sheet === undefined || sheet === '' ? '' : `trang “${sheet}”`;
  if (file === undefined || file === '') return place;
  return place === '' ? `tệp “${file}”` : `tệp “${file}”, ${place}`;
}

function at(facts: LeftOutFacts): string {
  const place = where(facts);
  return place === '' ? '' : ` (${place})`;
}

/** With the place, what stands there, and what to do. */
export const viReasons: ReasonSentences = {
  ...viTreeReasons,
  noAccess: (facts) =>
    facts.who === undefined
      ? [
          `Không có quyền mở tệp${at(facts)}.`,
          `Đề nghị đơn vị chia sẻ tệp với tài khoản chạy tổng hợp (quyền Người chỉnh sửa).`,
        ]
      : [
          `Không đọc được bảng theo dõi${at(facts)}: tài khoản chạy tổng hợp chưa có quyền xem. Người mở được: ${facts.who}.`,
          `Đề nghị người đó chia sẻ bảng với tài khoản chạy tổng hợp (quyền Người xem là đủ).`,
        ],
  fileMissing: (facts) => [
    `Không tìm thấy tệp${at(facts)}: tệp đã bị xóa, chuyển đi hoặc mã tệp sai.`,
    `Sửa cột “Mã tệp” trong trang “Đơn vị”.`,
  ],
  notSpreadsheet: (facts) => [
    `Tệp không phải bảng tính Google${at(facts)}.`,
    `Mở tệp, chọn Tệp > Lưu dưới dạng Google Trang tính, rồi ghi mã tệp mới vào trang “Đơn vị”.`,
  ],
  unreadableFile: (facts) => [
    `Không đọc được tệp${at(facts)}: tệp hỏng hoặc có mật khẩu.`,
    `Đề nghị đơn vị nộp lại tệp.`,
  ],
  badFileId: ({ found }) => [
    `“Mã tệp” trong trang “Đơn vị” không đúng${found === undefined ? '' : ` (“${found}”)`}.`,
    `Chỉ ghi phần mã nằm giữa “/d/” và “/edit” của đường dẫn.`,
  ],
  sheetMissing: (facts) =>
    facts.sheet === ''
      ? [
          `Trang đầu tiên của tệp “${facts.file}” (“${facts.found}”) không phải bảng nhiệm vụ: không thấy hàng tiêu đề.`,
          `Đưa bảng nhiệm vụ lên đầu, hoặc ghi tên trang vào cột “Trang tính” của trang “Đơn vị”.`,
        ]
      : facts.file === undefined
        ? [
            `Không có trang “${facts.sheet}”.`,
            `Đổi lại tên trang, hoặc sửa trong trang “Đơn vị”: cột “Trang tính”; nếu đơn vị có tệp riêng thì cột “Mã tệp”.`,
          ]
        : [
            `Không có trang “${facts.sheet}” trong tệp “${facts.file}”.`,
            `Đổi lại tên trang, hoặc sửa cột “Trang tính” trong trang “Đơn vị”.`,
          ],
  noHeadings: (facts) => [
    `Không tìm thấy hàng tiêu đề trong 10 hàng đầu${at(facts)}.`,
    facts.file === undefined
      ? 'Khôi phục hàng tiêu đề theo mẫu (menu Đôn Đốc > Đơn vị tổng hợp > Thiết lập).'
      : 'Đề nghị đơn vị khôi phục hàng tiêu đề (Tệp > Nhật ký phiên bản).',
  ],
  foreignTable: (facts) => [
    `Bảng của đơn vị theo mẫu riêng${at(facts)}, không phải bảng nhiệm vụ của hệ thống.`,
    'Bảng được để nguyên; đơn vị tổng hợp vào menu Đôn Đốc > Đơn vị tổng hợp > Điều phối, chốt báo cáo > “Nhập từ bảng có sẵn…” để đưa nhiệm vụ vào.',
  ],
  emptied: (facts) => [
    `Bảng có nhiệm vụ ở lần tổng hợp trước, nay không còn dòng nào${at(facts)}${facts.found === undefined ? '' : `; ô ${facts.cell} đang hiện “${facts.found}”`}.`,
    'Khôi phục các dòng (Tệp > Nhật ký phiên bản) hoặc sửa công thức; nếu đơn vị thật sự không còn nhiệm vụ thì xóa các dòng của đơn vị ở trang “Tổng hợp”.',
  ],
  severalTables: (facts) => [
    `Tệp “${facts.file}” có nhiều trang là bảng nhiệm vụ (${facts.found}) và chưa rõ trang nào là bảng chính.`,
    'Ghi tên trang cần lấy vào cột “Trang tính” của trang “Đơn vị”, hoặc ẩn các trang còn lại.',
  ],
  headingMissing: (facts) => [
    `Thiếu cột “${facts.column}”${at(facts)}${facts.found === undefined || facts.found === '' ? '' : `; ô ${facts.cell} đang ghi “${facts.found}”`}.`,
    `Sửa lại tiêu đề cột cho đúng mẫu.`,
  ],
  headingDuplicate: (facts) => [
    `Có hai cột “${facts.column}”${at(facts)}${facts.cell === undefined ? '' : `, cột thứ hai ở ô ${facts.cell}`}.`,
    `Xóa hoặc đổi tên một cột.`,
  ],
  sharedSource: (facts) => [
    `Cùng tệp và trang với ${facts.other}${at(facts)}.`,
    `Mỗi đơn vị phải có tệp hoặc trang riêng; sửa trong trang “Đơn vị”.`,
  ],
  tooLarge: (facts) => [
    `Bảng có ${facts.count} dòng${at(facts)}, vượt giới hạn${facts.most === undefined ? '' : ` ${facts.most} dòng`}.`,
    `Xóa các dòng dán nhầm, kể cả dòng trông như trống ở xa bên dưới; chuyển nhiệm vụ đã xong sang tệp lưu trữ rồi chạy lại.`,
  ],
  serviceFailed: (facts) => [
    `Google chưa trả lời khi đọc tệp${at(facts)}.`,
    `Lượt chạy sau đọc lại; trong lúc chờ, dùng số liệu đọc lần trước.`,
  ],
  notReached: (facts) => [`Lượt chạy này chưa đọc tới${at(facts)}.`, `Lượt sau sẽ đọc tiếp.`],
};
