import type { Language } from '../../core/settings/settings';
import { formatMoment, type Moment } from '../../core/time/day';

interface StaleFacts {
  readonly tracker: string;
  readonly oldest: Moment;
  readonly ageDays: number;
}

/** What the coordinator of a lower tracker is mailed when its figures have grown old. */
export interface StaleNoticeWords {
  readonly title: (facts: StaleFacts) => string;
  readonly toDo: string;
}

const words: { readonly [language in Language]: StaleNoticeWords } = {
  vi: {
    title: ({ tracker, oldest, ageDays }) =>
      `Số liệu của bảng theo dõi “${tracker}” đã cũ ${ageDays} ngày (tính đến ${formatMoment(oldest)})`,
    toDo: 'Mở bảng, chọn Đôn Đốc > Đơn vị tổng hợp > Tổng hợp và lập báo cáo, hoặc bật lịch chạy hằng ngày.',
  },
  en: {
    title: ({ tracker, oldest, ageDays }) =>
      `The figures of the tracker “${tracker}” are ${ageDays} days old (as of ${formatMoment(oldest)})`,
    toDo: 'Open it and choose Đôn Đốc > Coordinating unit > Consolidate and report, or turn its daily run on.',
  },
};

export function staleNoticeWords(language: Language): StaleNoticeWords {
  return words[language];
}
