import type { Unit } from '../directory/unit';
import { type CellPlace, type Issue, placeOf } from '../issues/issue';
import { rowKey } from '../issues/issue-order';
import { isRuleNumber, ruleEntry } from '../rules/catalogue';
import { isSecretText } from '../rules/safety/withholding';
import type { DocumentLadder } from '../settings/document-ladder';
import type { Audience } from '../settings/settings';
import { isOpen, type Status } from '../tasks/status';
import type { Task } from '../tasks/task';
import { cellText, hasText } from '../tasks/task-text';
import type { Day } from '../time/day';

/** A unit that has not handed in a report it owes, or has not answered a row of a register. */
export interface ReportDuty {
  /** A report where it is not said. */
  readonly kind?: 'report' | 'item';
  /** Of a row of a register: what is to be done about it. */
  readonly toDo?: string;
  /** Stable, such as `BC-2025-10-SKHCN`: the code in the ledger. */
  readonly code: string;
  readonly title: string;
  readonly unit: Unit;
  readonly lastDay: Day;
  /** Whom alone it concerns; everybody on the ladder where it is not said. */
  readonly audiences?: readonly Audience[];
  /** Where the unit answers. */
  readonly place: CellPlace | undefined;
}

/** What the reader of a mail still has to do about a task. */
export type Missing = 'deliverable' | 'evidence' | 'doneOn' | 'delayCause';

/** What a unit is told once, such as the answer to its difficulty. */
export interface Notice {
  readonly code: string;
  /** Tells two notices about one row apart; stored in the ledger, so it never changes. */
  readonly rung: string;
  readonly title: string;
  readonly unit: Unit;
  /** Of the row; it makes the key of the ledger. */
  readonly day: Day;
  readonly text: string;
  readonly place: CellPlace | undefined;
  /** Under which heading it stands; an answer where it is not said. */
  readonly section?: Extract<Standing, 'answered' | 'figures' | 'movement'>;
}

/** What a mail can be about: a task, a report that is due, or a row of a register. */
export interface Matter {
  readonly kind: 'task' | 'report' | 'item';
  readonly code: string;
  readonly title: string;
  readonly unit: Unit;
  readonly lastDay: Day | undefined;
  /** undefined for a report. */
  readonly status: Status | undefined;
  readonly deliverable: string;
  readonly missing: readonly Missing[];
  readonly isExtended: boolean;
  /** Of its document; undefined = the setting's. */
  readonly ladder: DocumentLadder | undefined;
  readonly contactText: string;
  readonly contactPlace: CellPlace | undefined;
  readonly audiences?: readonly Audience[] | undefined;
  /** Of a notice. */
  readonly section?: Notice['section'];
  /** The row to open; row 0 for a spreadsheet of which it is not known where it stands. */
  readonly place: CellPlace | undefined;
}

/** Answers whether a row may be mailed: some errors, and every row that may be secret or personal, stay inside. */
export function createRowFilter(issues: readonly Issue[]): (task: Task) => boolean {
  const kept = new Set<string>();
  for (const { rule, severity, place } of issues) {
    if (!isRuleNumber(rule)) continue;
    const { keepsOutOfMails, keepsOutOfMaster } = ruleEntry(rule);
    const keepsOut = keepsOutOfMaster === true || (keepsOutOfMails === true && severity === 'error');
    if (keepsOut) kept.add(rowKey(place, place.rowNumber));
  }
  // A rule can be switched off; what looks secret still does not leave.
  return (task) =>
    !(kept.size > 0 && kept.has(rowKey(task.place, task.rowNumber))) &&
    !isSecretText(task.title) &&
    !isSecretText(cellText(task.cells.deliverable));
}

/** Why a task cannot stand in a mail. */
export type LeftOut = 'noCode' | 'noLead' | 'closed' | 'keptBack';

/** A task that someone still has to act on, as a matter; otherwise the reason why not. */
export function readMatter(task: Task, mayLeave: (task: Task) => boolean): Matter | LeftOut {
  if (!isOpen(task.status)) return 'closed';
  if (!mayLeave(task)) return 'keptBack';
  const lead = task.lead.length === 1 ? task.lead[0] : undefined;
  if (lead?.kind !== 'one') return 'noLead';
  if (task.code === '') return 'noCode';
  const contactText = cellText(task.cells.contact);
  return {
    kind: 'task',
    code: task.code,
    title: task.title,
    unit: lead.unit,
    lastDay: task.lastDay,
    status: task.status,
    deliverable: cellText(task.cells.deliverable),
    missing: findMissing(task),
    isExtended: task.isExtended,
    ladder: task.document?.ladder,
    contactText,
    contactPlace: contactText === '' ? undefined : placeOf(task.place, task.rowNumber, 'contact'),
    place: rowPlace(task),
  };
}

export function dutyMatter(duty: ReportDuty): Matter {
  const { kind = 'report', toDo = '', code, title, unit, lastDay, place, audiences } = duty;
  return {
    kind,
    code,
    title,
    unit,
    lastDay,
    status: undefined,
    deliverable: toDo,
    missing: [],
    isExtended: false,
    ladder: undefined,
    contactText: '',
    contactPlace: undefined,
    audiences,
    place,
  };
}

export function noticeMatter({ code, title, unit, text, place, section = 'answered' }: Notice): Matter {
  const matter = dutyMatter({ kind: 'item', code, title, unit, lastDay: 0, place, toDo: text });
  return { ...matter, lastDay: undefined, section };
}

export const standings = [
  'overdue',
  'today',
  'soon',
  'unconfirmed',
  'ahead',
  'undated',
  'answered',
  'figures',
  'movement',
] as const;

/** How a matter stands on a day: by its status, so that mails and report count alike; what is due on the day is kept apart. */
export type Standing = (typeof standings)[number];

export function standingOf({ status, lastDay, section }: Matter, today: Day, dueSoonDays: number): Standing {
  if (lastDay === undefined) return section ?? 'undated';
  const daysLeft = lastDay - today;
  if (status === 'overdue' || (status === undefined && daysLeft < 0)) return 'overdue';
  if (daysLeft === 0) return 'today';
  if (status === 'dueSoon' || (status === undefined && daysLeft <= dueSoonDays)) return 'soon';
  return status === 'unconfirmed' ? 'unconfirmed' : 'ahead';
}

/** Of a unit with a file of its own that was not read now, the file: the row in the master is not its people's to open. */
function rowPlace({ place, rowNumber }: Task): CellPlace {
  const { spreadsheetId, sheetId, sheetTitle, ownFileId } = place;
  if (ownFileId !== undefined) return filePlace(ownFileId);
  return { spreadsheetId, sheetId, sheetTitle, rowNumber, columnIndex: undefined };
}

/** A spreadsheet as a whole. */
export function filePlace(spreadsheetId: string): CellPlace {
  return { spreadsheetId, sheetId: 0, sheetTitle: '', rowNumber: 0, columnIndex: undefined };
}

function findMissing(task: Task): readonly Missing[] {
  const missing: Missing[] = [];
  if (task.progress === 'done') {
    if (task.doneOn.kind !== 'day') missing.push('doneOn');
    if (!task.hasEvidence) missing.push('evidence');
  } else {
    missing.push('deliverable');
  }
  if (task.status === 'overdue' && !hasText(task.cells.delayCause)) missing.push('delayCause');
  return missing;
}
