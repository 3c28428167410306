import type { OwedReport } from '../../core/report-duties/answers';
import { periodName } from '../../core/report-duties/duty-periods';
import { builtInCode } from '../../core/report-duties/read-duties';
import { fewNames } from '../../core/text/first-few';
import { formatDay } from '../../core/time/day';
import type { DutyMessages } from './catalogue';
import { type DutyBlockWords, disciplineBlock, dutyBlock } from './duty-blocks';

function periodText({ period }: Pick<OwedReport, 'period'>): string {
  const name = periodName(period);
  if (name === '') return '';
  return period.every === 'month' ? ` kỳ tháng ${name}` : ` kỳ ${name}`;
}

function state({ state, daysLate, hasErrors, isVoluntary }: OwedReport): string {
  switch (state) {
    case 'onTime':
      return hasErrors ? 'Đúng hạn, còn lỗi' : 'Đúng hạn';
    case 'late':
      return `Trễ ${daysLate} ngày${hasErrors ? ', còn lỗi' : ''}`;
    case 'nothing':
    case 'nothingLate':
      return 'Không phát sinh';
    case 'returned':
      return 'Phải bổ sung';
    case 'pending':
      return isVoluntary ? 'Chưa nộp (khuyến khích)' : 'Chưa nộp';
    case 'overdue':
      return `Quá hạn ${daysLate} ngày`;
  }
}

const reportTitle: DutyMessages['reportTitle'] = (owed) => `${owed.title}${periodText(owed)}`;

const most = 40;

const block: DutyBlockWords = {
  title: (report) =>
    `${report.dutyCode === builtInCode ? '' : `Báo cáo ${report.dutyCode}: `}${reportTitle(report)}; hạn cuối ${formatDay(report.lastDay)}`,
  headings: ['STT', 'Đơn vị', 'Tình trạng', 'Lúc', 'Số, ký hiệu'],
  sums: ({ total, onTime, nothing, late, missing }) =>
    `${total} đơn vị: ${onTime} đúng hạn; ${nothing} không phát sinh; ${late} trễ; ${missing} chưa nộp.`,
  onTime: (names) =>
    `Đúng hạn (${names.length}): ${fewNames(names, most, (hidden) => `và ${hidden} đơn vị khác`, '; ')}.`,
  state,
};

export const viDuties: DutyMessages = {
  builtIn: 'Báo cáo tình hình thực hiện nhiệm vụ',
  reportTitle,
  state,
  unknownDuty: (codes) => `Không có báo cáo ${codes.join(', ')} trong trang “Chế độ báo cáo”. Ghi đúng mã, ví dụ BC01.`,
  unknownUnit: (name) => `Tên đơn vị “${name}” không có trong danh mục. Chọn đúng tên trong trang “Đơn vị”.`,
  blocks: (groups) => groups.flatMap((group) => dutyBlock(group, block)),
  discipline: (rows, year) =>
    disciplineBlock(rows, {
      title: `Kỷ luật báo cáo năm ${year}`,
      headings: ['Đơn vị', 'Phải nộp', 'Đúng hạn', 'Trễ', 'Chưa nộp', 'Tỷ lệ', 'Dòng lâu chưa cập nhật', 'Lỗi còn lại'],
      total: 'Tổng cộng',
      nothing: 'Chưa có báo cáo nào đến hạn.',
      rate: (onTime, owed) => `${onTime}/${owed}`,
    }),
  chooseReport: (reports) =>
    `Đơn vị đang phải nộp ${reports.length} báo cáo:\n\n${reports
      .map(
        (report, index) =>
          `${index + 1}. ${report.code}: ${reportTitle(report)}, hạn cuối ${formatDay(report.currentLastDay)}`,
      )
      .join('\n')}\n\nGhi số thứ tự hoặc mã của báo cáo cần nộp.`,
  notChosen: (text) => `Không có báo cáo “${text}” trong danh sách. Chưa ghi gì; chạy lại và ghi số thứ tự, ví dụ 1.`,
};
