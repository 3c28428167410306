import type { Fraction } from '../../core/report/counting/report-row';
import type { LineWords } from '../../core/report/report-words';
import { fewNames } from '../../core/text/first-few';
import { formatMoment } from '../../core/time/day';
import { groupDigits, percentText } from './numbers';

const mostAbsent = 8;

function count(value: number): string {
  return groupDigits(value, '.');
}

/** As official papers write numbers below ten. */
function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : count(value);
}

function rate(fraction: Fraction): string {
  const percent = percentText(fraction, ',');
  const numbers = `${count(fraction.numerator)}/${count(fraction.denominator)}`;
  return percent === undefined ? numbers : `${numbers} (${percent})`;
}

/** What stands between the title and the table. */
export const viLines: LineWords = {
  figures: ({ total }) =>
    `Tổng số ${count(total.total)} nhiệm vụ. Hoàn thành ${rate(total.doneRate)}; đúng hạn ${rate(total.onTimeRate)} nhiệm vụ đã hoàn thành và đánh giá được; ` +
    `quá hạn chưa hoàn thành ${rate(total.overdueRate)}. Chưa có hạn: ${count(total.withoutDeadline)} nhiệm vụ.`,
  punctuality: ({ byOriginal, byExtended, extended, savedByExtension, carried, carriedLate }) =>
    `Đúng hạn tính theo hạn sau gia hạn: ${rate(byExtended)}; tính theo hạn giao ban đầu: ${rate(byOriginal)}. ` +
    `Đã gia hạn ${count(extended)} nhiệm vụ, trong đó ${count(savedByExtension)} nhiệm vụ chưa xong đã qua hạn giao ban đầu.${
      carried === 0
        ? ''
        : ` Chuyển tiếp từ năm trước ${count(carried)} nhiệm vụ; theo hạn giao ban đầu, ${count(carriedLate)} nhiệm vụ chậm.`
    }`,
  ageing: (overdue, { upTo7, from8To30, over30 }) =>
    overdue === 0
      ? 'Không có nhiệm vụ quá hạn.'
      : `Quá hạn ${twoDigits(overdue)} nhiệm vụ, trong đó: ${twoDigits(upTo7)} nhiệm vụ từ 1 đến 7 ngày; ${twoDigits(from8To30)} nhiệm vụ từ 8 đến 30 ngày; ${twoDigits(over30)} nhiệm vụ trên 30 ngày.`,
  participation: ({ expected, notParticipating, absent }) => {
    if (notParticipating === 0) return `Tất cả ${count(expected)} đơn vị trong danh mục đều tham gia.`;
    const names = fewNames(absent, mostAbsent, (hidden) => `và ${count(hidden)} đơn vị khác`);
    return (
      `${count(expected)}/${count(expected + notParticipating)} đơn vị tham gia; ${count(notParticipating)} đơn vị trong danh mục chưa tham gia ` +
      `(chưa có trang hoặc tệp nhiệm vụ): ${names}.`
    );
  },
  change: (change) => {
    if (change === undefined) return 'Chưa có báo cáo nào được chốt để so sánh.';
    const { fromCode, fromAsOf, totalBefore, totalAfter, added, gone, newlyDone, newlyOverdue, noLongerOverdue } =
      change;
    const since = fromAsOf === undefined ? fromCode : `${fromCode} (${formatMoment(fromAsOf)})`;
    return (
      `So với báo cáo ${since}: tổng số ${count(totalBefore)} → ${count(totalAfter)}; thêm ${count(added.length)}, không còn ${count(gone.length)}; ` +
      `mới hoàn thành ${count(newlyDone)}; mới quá hạn ${count(newlyOverdue)}; hết quá hạn nhờ gia hạn ${count(noLongerOverdue)}.`
    );
  },
  counting: (severalFields) =>
    'Cách tính: mỗi nhiệm vụ tính một lần cho cơ quan chủ trì; “Chưa có hạn” gồm cả nhiệm vụ chờ điều kiện; “Hủy” không tính vào tổng số; ' +
    `nhiệm vụ nhiều lĩnh vực (${count(severalFields)}) hoặc nhiều văn bản giao tính theo lĩnh vực, văn bản ghi đầu tiên. ` +
    'Tỷ lệ hoàn thành = hoàn thành/tổng số; đúng hạn = đúng hạn/(đúng hạn + quá hạn trong số đã hoàn thành); quá hạn = quá hạn/tổng số.',
};
