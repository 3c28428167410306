import type { NoTable, Question } from '../../core/import/proposal/proposal';
import { progressWords } from '../../core/tasks/progress/progress';
import type { CellNamer, RecognitionMessages } from './catalogue';
import { listCells } from './cell-list';
import { quote } from './quote-source';

const more = (count: number) => `và ${count} ô khác`;
const words = Object.values(progressWords)
  .map(([vi]) => vi)
  .join(', ');

export const vi: RecognitionMessages = { question, problem };

function question(asked: Question, nameOf: CellNamer): string {
  const cells = (list: readonly { readonly row: number; readonly column: number }[]) => listCells(list, nameOf, more);
  switch (asked.kind) {
    case 'tables':
      return `Có ${asked.tables.length} bảng: ${asked.tables.map(({ sheet, headingRow, firstColumn, lastColumn, title }) => `trang “${sheet}”, tiêu đề ở hàng ${headingRow}, cột ${nameOf({ row: 0, column: firstColumn }).replace('1', '')}–${nameOf({ row: 0, column: lastColumn }).replace('1', '')}${title === '' ? '' : ` (${quote(title)})`}`).join('; ')}. Nhập bảng nào?`;
    case 'dataAbove':
      return `Hàng ${asked.firstRow}–${asked.lastRow} nằm trên hàng tiêu đề nhưng giống dữ liệu. Chuyển hàng tiêu đề lên đầu bảng, hoặc cho biết các hàng này có phải nhiệm vụ không.`;
    case 'noTitle':
      return asked.heading === undefined
        ? 'Không thấy cột nội dung nhiệm vụ. Chọn cột ghi nội dung nhiệm vụ.'
        : `Không thấy tiêu đề nào là nội dung nhiệm vụ. Có phải cột ${quote(asked.heading)} không?`;
    case 'noLead':
      return 'Không có cột đơn vị chủ trì. Đơn vị nào chủ trì các nhiệm vụ này?';
    case 'sectionLeads':
      return `Không có cột đơn vị chủ trì, nhưng tên mục là tên đơn vị: ${asked.sections.map(quote).join(', ')}. Lấy đơn vị của mục làm đơn vị chủ trì?`;
    case 'twoDeadlines':
      return `Hai cột đều có thể là thời hạn: ${quote(asked.headings[0])} và ${quote(asked.headings[1])}. Đang lấy cột ${quote(asked.headings[0])}; chọn lại nếu không đúng.`;
    case 'deadlineOrDone':
      return `Cột ${quote(asked.heading)} là thời hạn hay là ngày đã hoàn thành? Bảng không có cột thời hạn nào khác.`;
    case 'unknownLead':
      return `${cells(asked.cells)}: ${quote(asked.text)} không có trong danh mục đơn vị.${asked.suggestion === '' ? '' : ` Có phải ${quote(asked.suggestion)}?`} Thêm vào trang “Đơn vị”, hay giao các nhiệm vụ này cho một đơn vị đã có?`;
    case 'severalLeads':
      return `${cells(asked.cells)}: ${quote(asked.text)} có nhiều đơn vị. Mỗi nhiệm vụ có đúng một đơn vị chủ trì: đơn vị nào chủ trì?`;
    case 'unknownProgress':
      return `${cells(asked.cells)}: chưa hiểu tiến độ ${quote(asked.text)}. Chọn một trong: ${words}.`;
    case 'ticks':
      return `Dấu ở cột ${quote(asked.heading)} được hiểu là “${wordOf(asked.progress)}”; ô không có dấu để trống. Có đúng không?`;
    case 'progressFromPercent':
      return 'Không có cột tiến độ: 100% được hiểu là “Hoàn thành”, 0% là “Chưa triển khai”, còn lại là “Đang thực hiện”. Có đúng không?';
    case 'progressFromDay':
      return 'Không có cột tiến độ: hàng có ngày hoàn thành được hiểu là “Hoàn thành”. Có đúng không?';
    case 'isTask':
      return `Hàng ${asked.rowNumber} ${quote(asked.text)} có phải nhiệm vụ không?`;
    case 'noYear':
      return `${cells(asked.cells)}: ${quote(asked.text)} không ghi năm, và tiêu đề bảng cũng không. Năm nào?`;
    case 'schoolYear':
      return `Năm học ${asked.from}–${asked.from + 1}: ngày không ghi năm từ tháng 8 trở đi là năm ${asked.from}, trước đó là năm ${asked.from + 1}.`;
    case 'otherYear':
      return `${nameOf(asked.cell)}: ô hiện “${asked.shown}” nhưng đang giữ năm ${asked.stored}; bảng là của năm ${asked.year}. Đang lấy năm ${asked.year}; sửa nếu không đúng.`;
    case 'monthFirst':
      return `Cột ${quote(asked.heading)} ghi tháng trước, ngày sau (ví dụ ${quote(asked.proof)}): đọc là ${asked.read}, và cả cột đọc như vậy.`;
    case 'mixedOrder':
      return `Cột ${quote(asked.heading)} ghi lẫn hai cách: ${quote(asked.first)} có ngày trước, ${quote(asked.second)} có tháng trước. Ô đọc được cả hai cách được hiểu là ngày trước, tháng sau; hãy kiểm tra.`;
    case 'unprovenOrder':
      return `Cột ${quote(asked.heading)}: ${quote(asked.text)} đọc được cả hai cách, còn cột khác của bảng ghi tháng trước. Đang hiểu là tháng trước, ngày sau như cột ấy; hãy kiểm tra.`;
    case 'unreadDay':
      return `${cells(asked.cells)}: chưa hiểu ${quote(asked.text)} ở cột ${quote(asked.heading)}. Ghi ngày/tháng/năm, ví dụ 31/10/2025, hoặc “Quý IV/2025”, “Thường xuyên”.`;
    case 'fractions':
      return `Cột ${quote(asked.heading)} ghi số từ 0 đến 1: hiểu 0,5 là 50%, 1 là 100%. Có đúng không?`;
    case 'broken':
      return `${cells(asked.cells)}: ô đang lỗi ${quote(asked.text)}, không có nội dung để nhập. Sửa ở bảng nguồn rồi nhập lại.`;
  }
}

function wordOf(progress: string): string {
  return progressWords[progress as keyof typeof progressWords][0];
}

function problem(sheet: string, found: NoTable): string {
  switch (found.kind) {
    case 'empty':
      return `Trang “${sheet}” không có nội dung nào. Chọn trang có bảng nhiệm vụ.`;
    case 'tooLarge':
      return `Trang “${sheet}” có ${found.rows} hàng và ${found.columns} cột, quá lớn để nhập (tối đa 19.999 hàng, 199 cột). Chép riêng bảng nhiệm vụ sang một trang khác rồi nhập trang đó.`;
    case 'noTable':
      return found.seen.length === 0
        ? `Trang “${sheet}” không có bảng nhiệm vụ: trong 30 hàng đầu không thấy hàng tiêu đề nào như “Nội dung nhiệm vụ”, “Đơn vị chủ trì”, “Thời hạn”. Thêm hàng tiêu đề rồi nhập lại.`
        : `Trang “${sheet}” không có bảng nhiệm vụ: hàng ${found.rowNumber} có tiêu đề ${found.seen.slice(0, 6).map(quote).join(', ')} nhưng thiếu nội dung nhiệm vụ, đơn vị chủ trì hoặc thời hạn. Sửa hàng tiêu đề rồi nhập lại.`;
  }
}
