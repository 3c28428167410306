import type { LeftOutFacts } from '../../core/outcomes/outcome';
import type { TreeReason } from './tree-reason';

/** Behind a unit's name, in brackets. */
export const viTreeReasonsShort: { readonly [reason in TreeReason]: (facts: LeftOutFacts) => string } = {
  noTrackerId: () => 'chưa ghi mã tệp của bảng theo dõi',
  notTracker: () => 'tệp không phải bảng theo dõi Đôn Đốc',
  noReport: () => 'bảng theo dõi chưa lập báo cáo lần nào',
  otherFormat: ({ found }) => `số liệu ghi theo định dạng ${found}, khác định dạng bảng này đọc được`,
  damagedFigures: ({ cell }) => `trang số liệu bị sửa hỏng${cell === undefined ? '' : ` ở ô ${cell}`}`,
  sumsDiffer: ({ column, found, count }) => `số liệu không khớp: “${column}” ghi ${found}, cộng lại được ${count}`,
  trackerCopy: () => 'bản sao của bảng theo dõi khác',
  sameTracker: ({ other }) => `trùng bảng theo dõi với ${other}`,
  sharedBelow: ({ other }) => `có bảng theo dõi đã tính ở ${other}`,
  circle: () => 'vòng tròn: bảng này đứng dưới chính nó',
  emptyTracker: () => 'bảng theo dõi chưa có đơn vị nào',
  lowerFile: ({ other }) => `tệp là bảng theo dõi đã tính ở ${other}`,
};

function named({ file }: LeftOutFacts): string {
  return file === undefined || file === '' ? '' : ` “${file}”`;
}

const consolidate = 'Đôn Đốc > Đơn vị tổng hợp > Tổng hợp và lập báo cáo';

/** With what stands there, and what to do. */
export const viTreeReasons: {
  readonly [reason in TreeReason]: (facts: LeftOutFacts) => readonly [found: string, cure: string];
} = {
  noTrackerId: () => [
    'Chưa ghi “Mã tệp” của bảng theo dõi cấp dưới.',
    'Mở bảng theo dõi đó, chép đường dẫn vào cột “Mã tệp” của trang “Đơn vị”; nếu đơn vị không có bảng riêng thì để trống “Kiểu nguồn”.',
  ],
  notTracker: (facts) => [
    `Tệp${named(facts)} là bảng tính thường, không phải bảng theo dõi Đôn Đốc: không có trang “Đôn Đốc (số liệu)”.`,
    'Sửa “Mã tệp” trong trang “Đơn vị”; nếu đó là tệp nhiệm vụ của đơn vị thì để trống “Kiểu nguồn”.',
  ],
  noReport: (facts) => [
    `Bảng theo dõi${named(facts)} chưa lập báo cáo lần nào nên chưa có số liệu.`,
    `Đề nghị đơn vị chọn ${consolidate} trong bảng đó, hoặc bật lịch chạy hằng ngày.`,
  ],
  otherFormat: (facts) => [
    `Số liệu của bảng theo dõi${named(facts)} ghi theo định dạng ${facts.found}, bảng này đọc được định dạng ${facts.most}.`,
    'Cập nhật Đôn Đốc cho hai bảng cùng phiên bản, rồi lập lại báo cáo ở bảng cấp dưới.',
  ],
  damagedFigures: (facts) => [
    `Trang “Đôn Đốc (số liệu)” của bảng theo dõi${named(facts)} bị sửa hỏng${facts.cell === undefined ? '' : `: ô ${facts.cell}${facts.found === undefined ? '' : ` ghi “${facts.found}”`}`}.`,
    `Không sửa trang này bằng tay; đề nghị đơn vị chọn ${consolidate} để ghi lại.`,
  ],
  sumsDiffer: (facts) => [
    `Số liệu của bảng theo dõi${named(facts)} không khớp${facts.cell === undefined ? '' : `, ô ${facts.cell}`}: “${facts.column}” ghi ${facts.found}, cộng lại được ${facts.count}. Có người đã sửa tay trang “Đôn Đốc (số liệu)”.`,
    `Không sửa trang này bằng tay; đề nghị đơn vị chọn ${consolidate} để ghi lại.`,
  ],
  trackerCopy: (facts) => [
    `Tệp${named(facts)} là bản sao của bảng theo dõi khác (mã ${facts.found}).`,
    'Ghi lại “Mã tệp” của bảng gốc; nếu dùng bản sao thay bảng gốc thì chọn “Dùng bảng này làm bảng theo dõi chính…” trong bản sao rồi lập báo cáo.',
  ],
  sameTracker: (facts) => [
    `Cùng một bảng theo dõi với ${facts.other}; số liệu chỉ tính ở dòng đó.`,
    'Mỗi dòng phải có bảng theo dõi riêng; sửa “Mã tệp” trong trang “Đơn vị”.',
  ],
  sharedBelow: (facts) => [
    `Dưới bảng theo dõi${named(facts)} có bảng đã được tính ở ${facts.other} (mã ${facts.found}); cộng cả hai sẽ đếm hai lần.`,
    'Bỏ bảng đó khỏi một trong hai nơi (trang “Đơn vị” của bảng theo dõi tương ứng), rồi lập lại báo cáo.',
  ],
  circle: (facts) => [
    `Bảng theo dõi${named(facts)} lấy số liệu từ chính bảng này (vòng tròn), nên không cộng vào.`,
    'Trong các bảng bên dưới, bỏ dòng trỏ về bảng này ở trang “Đơn vị”, lập lại báo cáo từ dưới lên.',
  ],
  lowerFile: ({ other }) => [
    `“Mã tệp” là bảng theo dõi đã tính ở ${other}: không đọc nhiệm vụ trong đó và không ghi gì vào đó.`,
    'Đơn vị là một đơn vị của bảng theo dõi ấy thì bỏ dòng này; nếu có tệp nhiệm vụ riêng thì ghi mã của tệp đó.',
  ],
  emptyTracker: (facts) => [
    `Bảng theo dõi${named(facts)} chưa có đơn vị nào.`,
    `Đề nghị đơn vị ghi danh mục ở trang “Đơn vị” của bảng đó rồi chọn ${consolidate}.`,
  ],
};
