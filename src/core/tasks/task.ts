import type { Deadline } from '../deadlines/deadline';
import type { UnitMatch } from '../directory/unit';
import type { AssigningDocument } from '../documents/document';
import type { DateReading } from '../time/date-reading';
import type { Day, Moment } from '../time/day';
import type { Cell } from '../values/cell';
import type { Field } from './field';
import type { Progress } from './progress/progress';
import type { Status } from './status';

export const taskKeys = [
  'code',
  'title',
  'field',
  'source',
  'assignedOn',
  'lead',
  'partners',
  'contact',
  'deliverable',
  'dueText',
  'extendedTo',
  'extensionBasis',
  'progress',
  'percent',
  'doneOn',
  'evidence',
  'evidenceTo',
  'delayCause',
  'difficulty',
  'proposal',
  'note',
  'dueOn',
  'status',
  'check',
  'updatedAt',
  'committedOn',
  'decidingLevel',
  'reviewedOn',
  'reviewResult',
  'originCode',
  'areas',
] as const;

export type TaskKey = (typeof taskKeys)[number];

/** Columns that the product computes; all others are people's. */
export const computedKeys = [
  'code',
  'dueOn',
  'status',
  'check',
  'updatedAt',
  'originCode',
] as const satisfies readonly TaskKey[];

/** Columns that people fill. */
export const enteredKeys: readonly TaskKey[] = taskKeys.filter(
  (key) => !(computedKeys as readonly TaskKey[]).includes(key),
);

/** A row's cells by column; a missing column reads undefined. */
export type TaskCells = { readonly [key in TaskKey]: Cell };

/** Where a task table stands. One shared object per table. */
export interface TaskTablePlace {
  readonly unitCode: string;
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetTitle: string;
  /** 0-based column of each key that the table has. */
  readonly columnIndex: { readonly [key in TaskKey]?: number };
  /** The unit's own spreadsheet, where the row itself stands, while this place is the master's. */
  readonly ownFileId?: string;
  /** The words of its cells are English, as its headings are. */
  readonly english?: true;
  /** The unit's own spreadsheet reads typed dates month first, or may. */
  readonly foreignLocale?: boolean;
}

export interface TaskRow {
  /** From 1, as the sheet counts. */
  readonly rowNumber: number;
  readonly cells: TaskCells;
}

export type { Progress };

/** A task row, read: what the cells mean on a given day. Raw cells stay beside it for the rules. */
export interface Task {
  readonly place: TaskTablePlace;
  readonly rowNumber: number;
  readonly cells: TaskCells;
  /** '' while the row has none. */
  readonly code: string;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Symbols in order, normalized; the first is primary. */
  readonly symbols: readonly string[];
  /** The primary symbol's row in the register. */
  readonly document: AssigningDocument | undefined;
  readonly assignedOn: DateReading;
  /** One entry per name found in the cell; exactly one `one` is right. */
  readonly lead: readonly UnitMatch[];
  readonly partners: readonly UnitMatch[];
  readonly deadline: Deadline;
  readonly extendedTo: DateReading;
  /** New day, basis and a later day: all given. */
  readonly isExtended: boolean;
  /** Last day by the assigned wording alone. */
  readonly originalLastDay: Day | undefined;
  /** Effective last day H: the extension's, else the original. */
  readonly lastDay: Day | undefined;
  readonly progress: Progress | undefined;
  readonly percent: number | undefined;
  readonly doneOn: DateReading;
  readonly hasEvidence: boolean;
  readonly updatedAt: Moment | undefined;
  /** The unit's new word for an overdue task; it moves no deadline. */
  readonly committedOn: DateReading;
  readonly reviewedOn: DateReading;
  /** The task that this one was rolled over from; ''. */
  readonly originCode: string;
  /** The last day that was assigned first of all, before any roll-over. */
  readonly firstLastDay: Day | undefined;
  readonly status: Status;
}
