import { printSource } from '../../core/documents/source-type';
import type { SubmissionState } from '../../core/duties/submission';
import type { MissingUnit } from '../../core/report/report';
import type { ReportWords } from '../../core/report/report-words';
import { type Area, areaWords } from '../../core/tasks/areas';
import { type Field, fieldWords } from '../../core/tasks/field';
import { statusWords } from '../../core/tasks/status-words';
import { fewNames } from '../../core/text/first-few';
import { dayFromMoment, formatDay, formatMoment } from '../../core/time/day';
import { viTree } from '../tree/vi-tree';
import { groupDigits, percentText } from './numbers';
import { viLeaders } from './vi-leaders';
import { viLines } from './vi-lines';
import { viLists } from './vi-lists';
import { viQuality } from './vi-quality';
import { viReasons, viReasonsShort } from './vi-reasons';

const mostMissing = 15;

const submissionStates: { readonly [state in SubmissionState]: string } = {
  submitted: 'Đã nộp',
  submittedWithErrors: 'Đã nộp, còn lỗi',
  nothingToReport: 'Không phát sinh',
  notSubmitted: 'Chưa nộp',
};

const romanQuarters = ['I', 'II', 'III', 'IV'];

function missingUnit({ unitName, reason, facts, readAt }: MissingUnit): string {
  const old = readAt === undefined ? '' : `; dùng số liệu ngày ${formatDay(dayFromMoment(readAt))}`;
  return `${unitName} (${viReasonsShort[reason](facts)}${old})`;
}

export const vi: ReportWords = {
  title: 'BÁO CÁO TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO',
  stamp: ({ completeness: { present, expected, missing, below, stale, otherScopes }, asOf, code, year, sums }) => {
    const left = fewNames(missing.map(missingUnit), mostMissing, (hidden) => `và ${hidden} đơn vị khác`);
    const lacking = missing.length === 0 ? '' : `; thiếu: ${left}`;
    const lower = below === undefined ? '' : viTree.leaves(below);
    const old = stale.length === 0 ? '' : viTree.stale(stale);
    const scopes = otherScopes.length === 0 ? '' : viTree.otherScopes(otherScopes);
    const scope = year === undefined ? '' : `. Phạm vi: năm ${year}; ${sums.otherYears} nhiệm vụ năm khác không tính`;
    return `${present}/${expected} đơn vị${lacking}${lower}${old}; số liệu tính đến ${formatMoment(asOf)}${scope}${scopes}\nMã báo cáo: ${code}`;
  },
  lines: viLines,
  leaders: viLeaders,
  table: {
    number: 'STT',
    unit: 'Đơn vị',
    total: 'Tổng số',
    done: 'Đã hoàn thành',
    sum: 'Tổng',
    onTime: 'Đúng hạn',
    late: 'Quá hạn',
    notAssessed: 'Không đánh giá',
    open: 'Chưa hoàn thành',
    inTime: 'Trong hạn',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    withoutDeadline: 'Chưa có hạn',
    unconfirmed: 'Chờ xác nhận',
    regular: 'Thường xuyên',
    suspended: 'Tạm dừng',
    doneRate: 'Tỷ lệ hoàn thành',
    onTimeRate: 'Tỷ lệ đúng hạn',
    overdueRate: 'Tỷ lệ quá hạn',
    difficulties: 'Số vướng mắc còn mở',
    updated: 'Lần cập nhật cuối',
    cancelled: 'Hủy',
    rolled: 'Chuyển tiếp',
  },
  byField: 'Theo lĩnh vực',
  byDocument: 'Theo văn bản giao',
  bySource: 'Theo nguồn giao',
  byQuarter: 'Theo quý của thời hạn',
  byArea: 'Theo nội dung thi đua',
  noArea: '(chưa ghi nội dung thi đua)',
  areaName: (key) => `${key}. ${areaWords[key as Area]?.[0] ?? ''}`,
  grandTotal: 'TỔNG CỘNG',
  subTotal: 'Cộng',
  noUnit: '(chưa phân đơn vị)',
  noField: '(chưa ghi lĩnh vực)',
  noDocument: '(chưa ghi văn bản giao)',
  noSource: '(chưa ghi nguồn)',
  sourceName: (key) => printSource(key, false),
  otherDocuments: 'Các văn bản khác',
  noDeadline: '(chưa có hạn)',
  statusName: (status) => statusWords[status][0],
  fieldName: (field) => fieldWords[field as Field]?.[0] ?? field,
  quarterName: (key) => `Quý ${romanQuarters[Number(key.slice(6)) - 1] ?? key.slice(6)}/${key.slice(0, 4)}`,
  rate: (fraction) => {
    const percent = percentText(fraction, ',');
    return percent === undefined
      ? '–'
      : `${percent}\n${groupDigits(fraction.numerator, '.')}/${groupDigits(fraction.denominator, '.')}`;
  },
  lists: viLists,
  reasonShort: (reason, facts) => viReasonsShort[reason](facts),
  reason: (reason, facts) => viReasons[reason](facts).join(' '),
  submissionState: (state) => submissionStates[state],
  submissionNote: ({ state, uncounted, isStale, neverUpdated, updatedAt }) => {
    if (state === 'notSubmitted' && uncounted !== undefined) {
      const what = submissionStates[uncounted.kind];
      return uncounted.at === undefined
        ? `Trang của đơn vị ghi “${what}” nhưng thiếu ngày nộp nên chưa tính; ghi ngày, ví dụ 10/10/2025`
        : `Trang của đơn vị ghi “${what}” với ngày nộp chưa tới (${formatDay(dayFromMoment(uncounted.at))}) nên chưa tính; sửa lại ngày`;
    }
    if (neverUpdated) return 'Chưa cập nhật lần nào';
    if (isStale && updatedAt !== undefined) return `Lâu chưa cập nhật (từ ${formatDay(dayFromMoment(updatedAt))})`;
    return '';
  },
  quality: viQuality,
  lower: {
    ...viTree,
    said: ({ tasks, present, expected }) =>
      `Cấp dưới: ${groupDigits(tasks, '.')} nhiệm vụ của ${present}/${expected} đơn vị.`,
    moreDecisions: (hidden) =>
      `Còn ${groupDigits(hidden, '.')} nhiệm vụ khác, xem danh sách “Nhiệm vụ quá hạn cần xử lý” ở các trang sau và trong các bảng theo dõi cấp dưới.`,
  },
};
