/** Hidden sheets of a run that takes several executions, or writes too much for one batch. They go with its last write. */
export const readingsTitle = 'Đôn Đốc (đang đọc)';
export const writingsTitle = 'Đôn Đốc (đang ghi)';

/** The packed copy of the master's rows: it stays. */
export const copyTitle = 'Đôn Đốc (bản sao)';

export function isHiddenTitle(title: string): boolean {
  return title === readingsTitle || title === writingsTitle || title === copyTitle;
}
