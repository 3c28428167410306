import type { ReportRow } from '../../core/report/counting/report-row';
import type { RowSums } from '../../core/report/report';
import type { LeaderWords } from '../../core/report/report-words';
import { fewNames } from '../../core/text/first-few';
import { dayFromMoment, formatDay } from '../../core/time/day';
import { groupDigits } from './numbers';

function count(value: number): string {
  return groupDigits(value, '.');
}

const mostUnlisted = 6;

/** The first page: what a leader reads in ten seconds. */
export const viLeaders: LeaderWords = {
  figures: ['Tổng số nhiệm vụ', 'Đã hoàn thành', 'Quá hạn chưa xong', 'Sắp đến hạn'],
  since: (now, before, asOf) => {
    if (before === undefined) return 'chưa có báo cáo chốt để so sánh';
    const change = now - before;
    const since = asOf === undefined ? 'kỳ chốt trước' : `kỳ chốt ${formatDay(dayFromMoment(asOf))}`;
    if (change === 0) return `không đổi so với ${since}`;
    return `${change > 0 ? 'tăng' : 'giảm'} ${count(Math.abs(change))} so với ${since}`;
  },
  basis: ({ listed, unlisted }) => {
    const names = listed.map(({ symbol, issuedOn, issuer }) => {
      const day = issuedOn === undefined ? '' : ` ngày ${formatDay(issuedOn)}`;
      return `${symbol}${day}${issuer === '' ? '' : ` của ${issuer}`}`;
    });
    const others = fewNames(unlisted, mostUnlisted, (hidden) => `và ${hidden} văn bản khác`);
    const missing =
      unlisted.length === 0 ? '' : `${names.length === 0 ? '' : '; '}chưa có trong trang “Văn bản”: ${others}`;
    return names.length + unlisted.length === 0
      ? 'Căn cứ: chưa ghi văn bản giao.'
      : `Căn cứ: ${names.join('; ')}${missing}.`;
  },
  worst: {
    title: 'Đơn vị có nhiều nhiệm vụ quá hạn nhất',
    headings: ['Tên đơn vị', 'Số nhiệm vụ', 'Lâu nhất (ngày)'],
  },
  sums: (sums, total) => `Đối chiếu số liệu: ${rowsToTasks(sums)}. ${tasksToStates(sums, total)}.`,
  decisions: {
    title: 'Việc cần lãnh đạo quyết định',
    headings: ['Nhiệm vụ', 'Đơn vị và mã', 'Chậm (ngày)', 'Nguyên nhân đơn vị báo', 'Cấp quyết định'],
    noCause: 'Đơn vị chưa ghi nguyên nhân',
    noLevel: 'Chưa xác định',
    committed: (day) => `Cam kết xong: ${formatDay(day)}`,
    none: 'Không có nhiệm vụ nào quá hạn từ 3 ngày trở lên.',
    more: (hidden) => `Còn ${count(hidden)} nhiệm vụ khác, xem danh sách “Nhiệm vụ quá hạn cần xử lý” ở các trang sau.`,
  },
  bars: ['Đã hoàn thành', 'Chưa hoàn thành, chưa quá hạn', 'Quá hạn'],
  chartTitle: (others) =>
    others === 0
      ? 'Nhiệm vụ theo đơn vị, nhiều quá hạn nhất ở trên'
      : `Các đơn vị nhiều quá hạn nhất (còn ${count(others)} đơn vị khác ở bảng sau)`,
  trendTitle: 'Diễn biến qua các báo cáo đã chốt',
  trend: {
    title: 'Diễn biến qua các báo cáo đã chốt',
    headings: ['Mã báo cáo', 'Ngày chốt', 'Tổng số', 'Đã hoàn thành', 'Quá hạn', 'Sắp đến hạn'],
  },
};

function rowsToTasks({ read, duplicates, blocked, withoutCode, kept, tasks }: RowSums): string {
  const terms = [
    `${count(read)} dòng trong bảng của các đơn vị`,
    ...(duplicates === 0 ? [] : [`− ${count(duplicates)} trùng mã`]),
    ...(blocked === 0 ? [] : [`− ${count(blocked)} bị chặn`]),
    ...(withoutCode === 0 ? [] : [`− ${count(withoutCode)} chưa có mã`]),
    ...(kept === 0 ? [] : [`+ ${count(kept)} giữ từ lần đọc trước`]),
  ];
  return `${terms.join(' ')} = ${count(tasks)} nhiệm vụ trong trang “Tổng hợp”`;
}

function tasksToStates(
  { tasks, cancelled, rolled, otherYears, counted, below }: RowSums,
  { done, open, byStatus }: ReportRow,
): string {
  const states = [
    `${count(done)} đã hoàn thành`,
    `${count(open)} chưa hoàn thành`,
    `${count(byStatus.regular)} thường xuyên`,
    ...(byStatus.suspended === 0 ? [] : [`${count(byStatus.suspended)} tạm dừng`]),
  ];
  const less = [
    ...(cancelled === 0 ? [] : [` − ${count(cancelled)} đã hủy`]),
    ...(rolled === 0 ? [] : [` − ${count(rolled)} chuyển tiếp`]),
    ...(otherYears === 0 ? [] : [` − ${count(otherYears)} của năm khác`]),
  ];
  const total = less.length === 0 ? '' : `${count(tasks)}${less.join('')} = `;
  if (below > 0) {
    const own = `Tại bảng này: ${total}${count(counted)} nhiệm vụ`;
    return `${own}. Tổng số: ${count(counted)} + ${count(below)} của cấp dưới = ${states.join(' + ')}`;
  }
  return `Tổng số: ${total}${count(counted)} = ${states.join(' + ')}`;
}
