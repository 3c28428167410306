/** Hidden sheets of a run that takes several executions. They go with its last write. */
export const readingsTitle = 'Đôn Đốc (đang đọc)';
export const writingsTitle = 'Đôn Đốc (đang ghi)';

export function isHiddenTitle(title: string): boolean {
  return title === readingsTitle || title === writingsTitle;
}
