import type { ReportingPeriod } from '../../core/duties/period';
import type { SubmissionState } from '../../core/duties/submission';
import { fewNames } from '../../core/text/first-few';
import { formatMoment, twoDigits } from '../../core/time/day';
import { vi as rights } from '../rights/vi';
import { notWrittenWords } from '../tree/not-written';
import type { CoordinationMessages, ShownAssignment, ShownChange, SubmissionQuestion } from './catalogue';
import { listFirst } from './first-lines';

const submissionStates: { readonly [state in SubmissionState]: string } = {
  submitted: 'đã nộp',
  submittedWithErrors: 'đã nộp, còn lỗi',
  nothingToReport: 'không phát sinh',
  notSubmitted: 'chưa nộp',
};

function periodName({ month, year }: ReportingPeriod): string {
  return `kỳ tháng ${twoDigits(month)}/${year}`;
}

const moreLines = (hidden: number) => `… và ${hidden} dòng khác`;
const moreUnits = (hidden: number) => `và ${hidden} đơn vị khác`;
const blank = (text: string) => (text === '' ? '(để trống)' : `“${text}”`);

function changeLine({ code, unit, column, assigned, found }: ShownChange): string {
  return `• ${code} (${unit}), ${column}: ${blank(assigned)} → ${blank(found)}`;
}

function earlierLine({ earlier }: SubmissionQuestion): string {
  if (earlier === undefined) return '';
  const what = earlier.kind === 'nothingToReport' ? 'báo không phát sinh' : 'nộp báo cáo';
  const by = earlier.by === '' ? '' : ` (${earlier.by})`;
  return earlier.at === undefined
    ? ''
    : `\n\nĐơn vị đã ${what} lúc ${formatMoment(earlier.at)}${by}; lần này sẽ thay cho lần đó.`;
}

function assignmentLine({ rowNumber, title, code, given, holders }: ShownAssignment): string {
  const earlier = holders.length === 0 ? '' : ` (${holders.length} đơn vị đã nhận từ trước)`;
  const to = given.length === 0 ? 'không thêm đơn vị nào' : fewNames(given, 8, moreUnits, '; ');
  return `• Dòng ${rowNumber}, ${code}: “${title}” → ${to}${earlier}`;
}

function withoutText(without: readonly string[]): string {
  if (without.length === 0) return '';
  return ` Chưa giao được ${without.length} đơn vị (chưa có trang hoặc tệp nhiệm vụ, hoặc chưa đọc được): ${fewNames(without, 20, moreUnits, '; ')}. Bổ sung trang hoặc tệp rồi chạy lại “Giao việc”.`;
}

function closedText({ closed }: ShownAssignment): string {
  return closed.titles.length === 0 ? '' : ` ${rights.notWritten(closed)} Sau đó chạy lại “Giao việc”.`;
}

function lowerText(lower: readonly string[]): string {
  return lower.length === 0 ? '' : ` ${notWrittenWords('vi').given(lower)}`;
}

/** Every closed sheet once. */
function allClosed(assignments: readonly ShownAssignment[]): string {
  const [first] = assignments;
  const titles = [...new Set(assignments.flatMap(({ closed }) => closed.titles))];
  return first === undefined || titles.length === 0 ? '' : `\n\n${rights.notWritten({ ...first.closed, titles })}`;
}

export const vi: CoordinationMessages = {
  accept: {
    nothing: 'Không có giá trị đã giao nào bị đơn vị tự sửa. Không có gì phải tiếp nhận.',
    question: ({ changes, tasks, isSelection }) =>
      `${isSelection ? 'Các dòng đang chọn có' : 'Cả bảng có'} ${tasks} nhiệm vụ mà đơn vị đã sửa nội dung được giao. Tiếp nhận thì trang “Tổng hợp” lấy theo đơn vị; ` +
      `thời hạn thay đổi được ghi vào “Lịch sử thời hạn”.\n\n${listFirst(changes.map(changeLine), 20, moreLines)}\n\nTiếp nhận?`,
    done: ({ tasks, deadlines }) =>
      `Đã tiếp nhận thay đổi của ${tasks} nhiệm vụ; ${deadlines} thời hạn thay đổi, đã ghi vào trang “Lịch sử thời hạn”.`,
    changedMeanwhile: 'Trong lúc chờ trả lời, đơn vị đã sửa tiếp. Chưa tiếp nhận gì; chạy lại để xem giá trị mới.',
  },
  submission: {
    submitQuestion: (question) => {
      const { unit, period, named, tasks, errors } = question;
      const state =
        errors === 0 ? 'không còn lỗi' : `còn ${errors} lỗi (xem cột “Kiểm tra”); báo cáo sẽ ghi là “Đã nộp, còn lỗi”`;
      return `${unit} nộp báo cáo ${named ?? periodName(period)}: ${tasks} nhiệm vụ, ${state}.${earlierLine(question)}\n\nNộp?`;
    },
    nothingQuestion: (question) =>
      `${question.unit} báo không phát sinh trong ${question.named ?? periodName(question.period)} (bảng đang có ${question.tasks} nhiệm vụ).${earlierLine(question)}\n\nGhi nhận?`,
    whoAreYou: 'Google không cho biết tài khoản đang dùng. Nhập họ tên người nộp, ví dụ Nguyễn Văn A:',
    done: ({ unit, period, named, state, errors }) =>
      `Đã ghi nhận ${unit}: ${submissionStates[state]}, ${named ?? periodName(period)}${errors > 0 && state !== 'nothingToReport' ? ` (${errors} lỗi)` : ''}. Báo cáo sẽ thể hiện ở lần tổng hợp sau.`,
    already: ({ unit, at }) => `${unit} vừa được ghi nhận lúc ${formatMoment(at)}; không ghi lần nữa.`,
  },
  freeze: {
    done: ({ code, tasks, below, asOf }) =>
      `Đã chốt báo cáo thành trang “${code}”: ${tasks} nhiệm vụ${below === 0 ? '' : ` và ${below} của cấp dưới`}${asOf === undefined ? '' : `, số liệu tính đến ${formatMoment(asOf)}`}. Trang này được bảo vệ và không tính lại.`,
    already: (code) =>
      `Báo cáo đang hiển thị đã được chốt thành trang “${code}”. Muốn chốt số liệu mới, chạy “Tổng hợp và lập báo cáo” trước.`,
    sameMinute: (code) =>
      `Trong cùng phút này đã chốt một báo cáo có số liệu khác thành trang “${code}”. Chờ sang phút sau, chạy lại “Tổng hợp và lập báo cáo” rồi chốt.`,
    protection: (code) => `Đôn Đốc: báo cáo đã chốt ${code}`,
  },
  compare: {
    question: (codes) =>
      `Các báo cáo đã chốt, mới nhất trước:\n${listFirst(
        codes.map((code, index) => `${index + 1}. ${code}`),
        20,
        moreLines,
      )}\n\nNhập hai số hoặc hai mã cần so sánh, ví dụ 1; 3. Để trống: so sánh hai bản mới nhất.`,
  },
  assign: {
    nothing: ({ done }) =>
      done === 0
        ? 'Trang “Giao việc” chưa có dòng nào. Nhập nội dung, văn bản giao, thời hạn và đơn vị nhận, ví dụ “Sở Nội vụ; Sở Tài chính” hoặc “tất cả phường, xã”.'
        : `Cả ${done} dòng của trang “Giao việc” đã giao từ trước. Không có gì mới để giao.`,
    question: ({ assignments, refused }) => {
      const given = assignments.reduce((sum, one) => sum + one.given.length, 0);
      const lower = [...new Set(assignments.flatMap((one) => one.lower))];
      const without = assignments.reduce((sum, one) => sum + one.without.length, 0);
      const lacking =
        without === 0 ? '' : `\n\n${without} lượt giao chưa thực hiện được vì đơn vị chưa có trang hoặc tệp nhiệm vụ.`;
      const bad =
        refused.length === 0
          ? ''
          : `\n\nChưa giao ${refused.length} dòng vì còn lỗi:\n${listFirst(refused, 10, moreLines)}`;
      return `Giao ${assignments.length} dòng, ${given} nhiệm vụ:\n${listFirst(assignments.map(assignmentLine), 15, moreLines)}${lacking}${lower.length === 0 ? '' : `\n\n${notWrittenWords('vi').given(lower)}`}${allClosed(assignments)}${bad}\n\nGiao?`;
    },
    onlyRefused: (refused) =>
      `Chưa giao được dòng nào. Sửa các ô sau rồi chạy lại:\n${listFirst(refused, 15, moreLines)}`,
    result: (assignment) => {
      const { code, given, holders, without, lower, closed } = assignment;
      const all = [...holders, ...given];
      const total = all.length + without.length + lower.length + closed.titles.length;
      const done =
        total === 1 && all.length === 1
          ? `Đã giao ${all[0]}.`
          : `Mã chung ${code}, đã giao ${all.length}/${total} đơn vị${all.length === 0 ? '' : `: ${all.join('; ')}`}.`;
      const lacking = `${withoutText(without)}${lowerText(lower)}${closedText(assignment)}`;
      return all.length === 0 ? lacking.trim() : `${done}${lacking}`;
    },
    refusedResult: (problems) => `Chưa giao: ${problems}`,
    done: ({ tasks, rows, refused, without }) => {
      const parts = [`Đã giao ${tasks} nhiệm vụ từ ${rows} dòng; danh sách đơn vị ghi ở cột “Kết quả”.`];
      if (without > 0)
        parts.push(
          `${without} lượt chưa giao được vì đơn vị chưa có trang hoặc tệp, có bảng theo dõi riêng, hoặc trang đang khóa, chưa ghi được (xem cột “Kết quả”).`,
        );
      if (refused > 0) parts.push(`${refused} dòng còn lỗi.`);
      return parts.join(' ');
    },
    changedMeanwhile:
      'Trong lúc chờ trả lời, trang “Giao việc” hoặc bảng của đơn vị đã thay đổi. Chưa giao gì; chạy lại để xem danh sách mới.',
    recipientProblem: (problem, cell) => {
      switch (problem.kind) {
        case 'nobody':
          return `${cell}: chưa ghi giao cho đơn vị nào. Ghi tên đơn vị, nhiều đơn vị cách nhau bằng “;”, hoặc cả loại, ví dụ “tất cả phường, xã”.`;
        case 'unknown':
          return `${cell}: “${problem.text}” không có trong trang “Đơn vị”. ${problem.suggestion === '' ? 'Ghi đúng tên trong danh mục, hoặc cả loại như “các sở”.' : `Có phải “${problem.suggestion}”?`}`;
        case 'ambiguous':
          return `${cell}: “${problem.text}” khớp nhiều đơn vị (${problem.names}). Ghi đủ tên.`;
        case 'expired':
          return `${cell}: “${problem.text}” không còn hiệu lực. Chọn đơn vị kế thừa trong trang “Đơn vị”.`;
        case 'none':
          return `${cell}: trang “Đơn vị” không có đơn vị nào còn hiệu lực thuộc “${problem.text}”. Kiểm tra cột “Loại” của trang đó, hoặc ghi tên từng đơn vị.`;
        case 'copied':
          return `${cell}: dòng này chép từ dòng ${problem.rowNumber}, còn mang mã và dấu đã giao của dòng đó. Nếu là nhiệm vụ mới, xóa “Đã giao lúc”, “Mã nhiệm vụ” và “Kết quả” của dòng này rồi chạy lại.`;
      }
    },
  },
};
