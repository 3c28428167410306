import { formatDay } from '../../core/time/day';
import { targetBlocks } from './blocks/target-block';
import type { TargetMessages } from './catalogue';

export const viTargets: TargetMessages = {
  blocks: (years) =>
    targetBlocks(
      {
        title: (year) => (year === undefined ? 'Chỉ tiêu chưa rõ năm' : `Chỉ tiêu năm ${year}`),
        counts: ({ total, reached, notReached, noData }) =>
          `${total} chỉ tiêu: ${reached} đạt; ${notReached} chưa đạt; ${noData} chưa có số liệu.`,
        noData: (codes) => `Chưa có số liệu: ${codes}.`,
        headings: [
          'STT',
          'Chỉ tiêu chưa đạt',
          'Mã',
          'Đơn vị tính',
          'Kế hoạch',
          'Thực hiện',
          'Tỷ lệ đạt',
          'Ngày số liệu',
        ],
      },
      'vi',
      years,
    ),
  mailTitle: (title) => `Chỉ tiêu: ${title}`,
  stale: (asOf) => `Số liệu ngày ${formatDay(asOf)} đã quá một quý: cập nhật “Thực hiện” và “Ngày số liệu”.`,
};
