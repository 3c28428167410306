/** One row as a person typed it into a unit's sheet, before any fault is planted. Absent cells are blank. */
export interface SampleTask {
  readonly title: string;
  readonly field: string;
  readonly source: string;
  readonly assignedOn: string;
  /** Absent: the unit itself. */
  readonly lead?: string;
  readonly partners?: string;
  readonly contact?: string;
  readonly deliverable?: string;
  readonly dueText?: string;
  readonly extendedTo?: string;
  readonly extensionBasis?: string;
  readonly progress: string;
  readonly percent?: string;
  readonly doneOn?: string;
  readonly evidence?: string;
  readonly evidenceTo?: string;
  readonly delayCause?: string;
  readonly committedOn?: string;
  readonly decidingLevel?: string;
  readonly difficulty?: string;
  readonly proposal?: string;
  readonly note?: string;
}

/** A document that assigns, and the day it was signed. */
export const assigned = {
  dispatch5514: { source: '5514/UBND-ĐMPT', assignedOn: '10/10/2025' },
  plan139: { source: '139/KH-UBND', assignedOn: '16/5/2025' },
  plan190: { source: '190/KH-UBND', assignedOn: '18/7/2025' },
  resolution57: { source: '57-NQ/TW', assignedOn: '16/5/2025' },
  conclusions03: { source: '03-TB/BCĐTW', assignedOn: '20/8/2025' },
} as const;

export const notStarted = { progress: 'Chưa triển khai', percent: '0' } as const;

export function inProgress(percent: number) {
  return { progress: 'Đang thực hiện', percent: String(percent) } as const;
}

export function done(doneOn: string, evidence: string, evidenceTo = 'UBND Thành phố') {
  return { progress: 'Hoàn thành', percent: '100', doneOn, evidence, evidenceTo } as const;
}

/** What a unit answers for an overdue task: by when it will be done, and who must decide. */
export function committed(committedOn: string, decidingLevel: string) {
  return { committedOn, decidingLevel } as const;
}
