import type { LowerLine, LowerWords } from '../../core/report/lower-line';
import { fewNames } from '../../core/text/first-few';
import { formatMoment } from '../../core/time/day';

/** How old, in words. */
function age(days: number): string {
  return days === 0 ? 'hôm nay' : `${days} ngày`;
}

const owedHeading = 'Báo cáo chưa nộp';

function scopeName(year: number | undefined): string {
  return year === undefined ? 'mọi năm' : `năm ${year}`;
}

function scopeOf({ hasOtherScope, scopeYear }: Pick<LowerLine, 'hasOtherScope' | 'scopeYear'>): string {
  return hasOtherScope ? `; phạm vi ${scopeName(scopeYear)}` : '';
}

/** As many as the first line names of units that are missing. */
function few(names: readonly string[]): string {
  return fewNames(names, 15, (hidden) => `và ${hidden} đơn vị khác`);
}

/** What the report says of trackers below this one. */
export const viTree: Omit<LowerWords, 'said' | 'moreDecisions'> = {
  line: (line) => {
    const { unitName, present, expected, moment, oldest, ageDays, isStale, isCurrent } = line;
    const both = oldest < moment ? `, cũ nhất ${formatMoment(oldest)}` : '';
    const kept = isCurrent ? '' : '; lần này không đọc được, dùng số liệu cũ';
    const mark = isStale ? '; SỐ LIỆU CŨ' : '';
    return `${unitName}\n${present}/${expected} đơn vị; số liệu ${formatMoment(moment)}${both} (${age(ageDays)})${mark}${scopeOf(line)}${kept}`;
  },
  unit: ({ kind, name, present, expected, scopeYear, countedAt }, own) => {
    const scope = scopeOf({ hasOtherScope: scopeYear !== own, scopeYear });
    if (kind === 'lower') return `${name} (bảng theo dõi, ${present}/${expected} đơn vị${scope})`;
    return countedAt === undefined ? name : `${name} (đã tính ở ${countedAt})`;
  },
  never: (unitName) => `${unitName}\nchưa có số liệu của bảng theo dõi`,
  ownTasks: 'Nhiệm vụ ghi tại bảng này',
  below: '(bảng theo dõi cấp dưới)',
  leaves: ({ present, expected }) => `; cấp dưới: ${present}/${expected} đơn vị`,
  otherScopes: (lines) =>
    `; phạm vi khác: ${few(lines.map(({ unitName, scopeYear }) => `${unitName} (${scopeName(scopeYear)})`))}`,
  stale: (names) => `; số liệu cũ: ${few(names.map(({ unitName, ageDays }) => `${unitName} (${ageDays} ngày)`))}`,
  block: {
    title: 'Bảng theo dõi cấp dưới',
    headings: [
      'STT',
      'Đơn vị',
      'Bảng theo dõi',
      'Đơn vị có số liệu',
      'Báo cáo lúc',
      'Số liệu cũ nhất',
      'Tuổi (ngày)',
      owedHeading,
      'Tình trạng',
    ],
    owedHeading,
    current: 'Đã đọc',
    stale: 'Số liệu cũ: đã quá số ngày cho phép',
    kept: 'Không đọc được lần này; dùng số liệu lần trước',
    never: 'Chưa có số liệu',
    owed: ({ reportsOwed, reportsLate }) =>
      reportsLate === 0 ? `${reportsOwed}` : `${reportsOwed}, quá hạn ${reportsLate}`,
    quality:
      'Chất lượng số liệu, nhiệm vụ quá hạn, vướng mắc và cơ quan phối hợp ở các mục trên tính cho nhiệm vụ ghi tại bảng này; của cấp dưới xem ở bảng theo dõi của từng đơn vị.',
    handedOver: ({ unitName, tasks }) =>
      `Có thể đếm hai lần: ${tasks} nhiệm vụ của ${unitName} ghi từ khi đơn vị chưa có bảng riêng còn trong trang “Tổng hợp”. Xóa các dòng đã có trong bảng của đơn vị.`,
    twice: ({ file, one, other, isCountedOnce }) =>
      isCountedOnce
        ? `Trùng: tệp ${file} có ở ${one} và ở ${other}; chỉ tính ở ${one}. Bỏ khỏi một trong hai bảng theo dõi.`
        : `Có thể đếm hai lần: tệp ${file} có ở ${one} và ở ${other}, khác trang tính nên tính cả hai. Nếu là cùng nhiệm vụ thì bỏ khỏi một trong hai bảng theo dõi.`,
  },
};
