import { fewNames } from '../../core/text/first-few';
import { shortenText } from '../../core/text/text';
import { notWrittenWords } from '../tree/not-written';
import type { ImportMessages, ImportSums } from './catalogue';
import { quote } from './quote-source';

const list = (names: readonly string[]) => fewNames(names.map(quote), 8, (hidden) => `và ${hidden} tên khác`);

export const viImport: ImportMessages = {
  keys: {
    title: 'Nội dung nhiệm vụ',
    field: 'Lĩnh vực',
    source: 'Văn bản giao',
    assignedOn: 'Ngày giao',
    lead: 'Cơ quan chủ trì',
    partners: 'Cơ quan phối hợp',
    contact: 'Cán bộ đầu mối',
    deliverable: 'Sản phẩm',
    dueText: 'Thời hạn',
    extendedTo: 'Gia hạn đến',
    extensionBasis: 'Văn bản gia hạn',
    progress: 'Tiến độ',
    percent: 'Tỷ lệ (%)',
    doneOn: 'Ngày hoàn thành',
    evidence: 'Minh chứng',
    evidenceTo: 'Cấp nhận',
    delayCause: 'Nguyên nhân chậm',
    difficulty: 'Khó khăn, vướng mắc',
    proposal: 'Đề xuất, kiến nghị',
    note: 'Ghi chú',
  },
  kinds: {
    task: 'Nhiệm vụ',
    section: 'Mục',
    total: 'Tổng, cộng',
    form: 'Biểu mẫu',
    note: 'Ghi chú, chữ ký',
    blank: 'Trống',
    unclear: 'Chưa rõ',
  },
  reasons: {
    heading: 'theo tiêu đề',
    group: 'theo tiêu đề nhóm',
    data: 'theo nội dung bên dưới',
    person: 'theo lựa chọn',
    numbering: 'số thứ tự, bỏ qua',
    code: 'mã riêng, hệ thống cấp mã mới',
    known: 'không thuộc nhiệm vụ, bỏ qua',
    unknown: 'chưa nhận ra',
    rival: 'cột khác đã được chọn',
  },
  results: {
    imported: 'Đã nhập',
    known: 'Đã có',
    updated: 'Đã cập nhật',
    unclear: 'Chưa nhập: chưa rõ có phải nhiệm vụ',
    unknownLead: 'Chưa nhập: chưa biết đơn vị',
    noLead: 'Chưa nhập: chưa có đơn vị',
    skipped: 'Không nhập theo lựa chọn',
    refused: 'Chưa nhập: tệp của đơn vị không nhận',
  },
  formerLead: (lead) => `Chủ trì theo bảng gốc: ${lead}`,
  table: (headingRow, title) => `Hàng ${headingRow}${title === '' ? '' : `: ${shortenText(title, 80)}`}`,
  understood: (column, from, to, rows) => `${column}: ${quote(from)} → ${quote(to)} (${rows} hàng)`,
  difference: (row, code, column, now, source) =>
    `Hàng ${row} (${code}), ${column}: đang là ${quote(now)}, bảng nguồn ghi ${quote(source)}`,
  sums,
  nothingNew: (facts) =>
    facts.known === 0
      ? `Không có nhiệm vụ nào để nhập từ “${facts.source}”. Đã đọc ${facts.read} nhiệm vụ, ${facts.left} hàng cần xem.`
      : `Không có gì mới để nhập: cả ${facts.known} nhiệm vụ của “${facts.source}” đã có.${facts.differing === 0 ? '' : ` ${facts.differing} nhiệm vụ ghi khác bảng nguồn; đánh dấu “Cập nhật theo bảng nguồn” nếu muốn lấy nội dung mới.`}`,
  nothingImported: 'Chưa nhập gì. Cần trả lời trước:',
  obstacles: {
    noTitle: 'Chưa biết cột nào là nội dung nhiệm vụ. Chọn cột đó ở bước 1.',
    unknownLeads: (leads) =>
      `Các đơn vị sau không có trong trang “Đơn vị”: ${list(leads)}. Thêm thành đơn vị mới, giao về một đơn vị đã có, hoặc bỏ qua các hàng này.`,
    withoutLead: (rows) => `${rows} nhiệm vụ chưa có đơn vị chủ trì. Chọn đơn vị chủ trì, hoặc bỏ qua các hàng này.`,
    noSheets: (units) =>
      `Chưa có trang nhiệm vụ của: ${list(units)}. Đồng ý tạo trang, hoặc giao về một đơn vị đã có trang.`,
    sheetTaken: (unit, sheet) =>
      `Trang “${sheet}” đã có nhưng không phải bảng nhiệm vụ, nên chưa tạo được trang cho ${unit}. Đổi tên trang đó, hoặc ghi tên khác vào cột “Trang tính” của trang “Đơn vị”.`,
    lower: (unit) => notWrittenWords('vi').imported(unit),
    closed: (unit) => `Bảng nhiệm vụ của ${unit} không đọc được nên chưa nhập được. Chạy “Kiểm tra” để xem vì sao.`,
  },
  page: {
    stepSource: '1. Bảng có sẵn',
    stepRecognised: '2. Nhận dạng',
    stepPreview: '3. Xem trước và nhập',
    sheet: 'Trang trong bảng tính này',
    link: 'hoặc liên kết của bảng tính khác',
    linkHint: 'Dán liên kết Google Trang tính',
    look: 'Xem bảng',
    again: 'Đọc lại',
    next: 'Tiếp tục',
    back: 'Quay lại',
    run: 'Nhập',
    close: 'Đóng',
    busy: 'Đang đọc…',
    failed: 'Chưa nhập được; chưa có gì bị thay đổi. Thông báo trên bảng tính cho biết lý do.',
    column: 'Cột',
    heading: 'Tiêu đề',
    means: 'Là',
    none: '(bỏ qua)',
    reason: 'Vì sao',
    examples: 'Ví dụ',
    year: 'Năm của ngày không ghi năm',
    tables: 'Bảng cần nhập',
    questions: 'Cần xem',
    leads: 'Đơn vị chưa có trong danh mục',
    addUnits: 'Thêm thành đơn vị mới',
    otherLeads: 'Các đơn vị còn lại',
    meanings: 'Chữ chưa hiểu: có nghĩa là gì?',
    leaveAsIs: '(để nguyên, xem lại sau)',
    dayHint: 'ví dụ 31/10/2025, Quý IV/2025',
    skipRows: 'Bỏ qua các hàng này',
    toUnit: 'Giao tất cả về một đơn vị',
    whoLeads: 'Đơn vị chủ trì của các hàng chưa ghi',
    choose: '(chọn)',
    makeSheets: 'Tạo trang cho đơn vị chưa có trang',
    account: 'Các hàng của bảng nguồn',
    row: 'Hàng',
    kind: 'Loại',
    contents: 'Nội dung',
    isTask: 'Là nhiệm vụ',
    isSection: 'Không phải nhiệm vụ',
    understood: 'Đã hiểu',
    notUnderstood: 'Chưa hiểu',
    firstRows: 'Những hàng đầu sẽ nhập',
    unit: 'Đơn vị',
    differences: 'Đã có nhưng ghi khác bảng nguồn',
    update: 'Cập nhật theo bảng nguồn',
    obstacles: 'Cần trả lời trước khi nhập',
    sourceKept: 'Bảng nguồn chỉ được đọc, không bị thay đổi.',
  },
};

function sums({
  source,
  read,
  imported,
  known,
  updated,
  differing,
  done,
  toLookAt,
  left,
  newUnits,
}: ImportSums): string {
  const parts = [`${imported} nhập mới`];
  if (known > 0) parts.push(`${known} đã có`);
  if (updated > 0) parts.push(`${updated} cập nhật`);
  else if (differing > 0) parts.push(`${differing} ghi khác bảng nguồn`);
  if (left > 0) parts.push(`${left} chưa nhập`);
  if (newUnits > 0) parts.push(`${newUnits} đơn vị mới`);
  return `Đã đọc ${read} nhiệm vụ từ “${source}”, ${done} đã hoàn thành, ${toLookAt} cần xem lại: ${parts.join(', ')}. Từng hàng ghi ở trang “Nhập liệu”.`;
}
