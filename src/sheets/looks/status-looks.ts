import type { Status } from '../../core/tasks/status';

export interface WordLook {
  readonly background: string;
  readonly textColor: string;
  readonly bold: boolean;
}

const dark = '#202124';

/** Colours of statuses: red is overdue, yellow and orange near or unclear, blue in time, green done. The word always stands beside them, because reports are printed in black and white. */
export const statusLooks: { readonly [status in Status]: WordLook } = {
  overdue: { background: '#C62828', textColor: '#FFFFFF', bold: true },
  dueSoon: { background: '#FFF3C4', textColor: dark, bold: false },
  noDeadline: { background: '#FFE0B2', textColor: dark, bold: false },
  unconfirmed: { background: '#FFE0B2', textColor: dark, bold: false },
  inTime: { background: '#E3F2FD', textColor: dark, bold: false },
  doneOnTime: { background: '#E2F0D9', textColor: dark, bold: false },
  doneLate: { background: '#F8D7B0', textColor: dark, bold: false },
  doneUnassessed: { background: '#ECECEC', textColor: dark, bold: false },
  rolled: { background: '#ECECEC', textColor: dark, bold: false },
  regular: { background: '#ECECEC', textColor: dark, bold: false },
  waiting: { background: '#ECECEC', textColor: dark, bold: false },
  suspended: { background: '#ECECEC', textColor: dark, bold: false },
  cancelled: { background: '#ECECEC', textColor: dark, bold: false },
};

/** Cells that need mending, and words that say so. */
export const problemLook: WordLook = { background: '#FFD7D7', textColor: '#8B1A1A', bold: false };
export const doubtLook: WordLook = { background: '#FFF3C4', textColor: dark, bold: false };
export const quietLook: WordLook = { background: '#ECECEC', textColor: dark, bold: false };
