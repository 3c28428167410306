import type { LowerWords } from '../../core/report/lower-line';
import { formatMoment } from '../../core/time/day';

/** How old, in words. */
function age(days: number): string {
  return days === 0 ? 'hôm nay' : `${days} ngày`;
}

/** What the report says of trackers below this one. */
export const viTree: Omit<LowerWords, 'said' | 'moreDecisions'> = {
  line: ({ unitName, present, expected, moment, oldest, ageDays, isStale, isCurrent }) => {
    const both = oldest < moment ? `, cũ nhất ${formatMoment(oldest)}` : '';
    const kept = isCurrent ? '' : '; lần này không đọc được, dùng số liệu cũ';
    const mark = isStale ? '; SỐ LIỆU CŨ' : '';
    return `${unitName}\n${present}/${expected} đơn vị; số liệu ${formatMoment(moment)}${both} (${age(ageDays)})${mark}${kept}`;
  },
  unit: ({ kind, name, present, expected }) =>
    kind === 'lower' ? `${name} (bảng theo dõi, ${present}/${expected} đơn vị)` : name,
  ownTasks: 'Nhiệm vụ ghi tại bảng này',
  below: '(bảng theo dõi cấp dưới)',
  leaves: ({ present, expected }) => `; cấp dưới: ${present}/${expected} đơn vị`,
  stale: (names) => `; số liệu cũ: ${names.map(({ unitName, ageDays }) => `${unitName} (${ageDays} ngày)`).join(', ')}`,
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
      'Tình trạng',
    ],
    current: 'Đã đọc',
    stale: 'Số liệu cũ: đã quá số ngày cho phép',
    kept: 'Không đọc được lần này; dùng số liệu lần trước',
    never: 'Chưa có số liệu',
    quality:
      'Chất lượng số liệu, nhiệm vụ quá hạn, vướng mắc và cơ quan phối hợp ở các mục trên tính cho nhiệm vụ ghi tại bảng này; của cấp dưới xem ở bảng theo dõi của từng đơn vị.',
    twice: ({ file, one, other }) =>
      `Đếm hai lần: tệp ${file} được tính ở ${one} và ở ${other}. Bỏ khỏi một trong hai bảng theo dõi.`,
  },
};
