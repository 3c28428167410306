/** Hidden sheets of a run that takes several executions, or writes too much for one batch. They go with its last write. */
export const readingsTitle = 'Đôn Đốc (đang đọc)';
export const writingsTitle = 'Đôn Đốc (đang ghi)';

/** The packed copy of the master's rows: it stays. */
export const copyTitle = 'Đôn Đốc (bản sao)';

/** What a tracker tells the one above it, and what it keeps of those below: they stay. */
export const publishedTitles = { vi: 'Đôn Đốc (số liệu)', en: 'Đôn Đốc (data)' } as const;
export const lowerStoreTitle = 'Đôn Đốc (cấp dưới)';

const titles: readonly string[] = [
  readingsTitle,
  writingsTitle,
  copyTitle,
  publishedTitles.vi,
  publishedTitles.en,
  lowerStoreTitle,
];

export function isHiddenTitle(title: string): boolean {
  return titles.includes(title);
}
