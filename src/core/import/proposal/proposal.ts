import { type computedKeys, enteredKeys, type TaskKey } from '../../tasks/task';

/** What a unit answers to this tracker, which no table from before knows. */
const ownAnswers = ['committedOn', 'decidingLevel', 'reviewedOn', 'reviewResult', 'areas'] as const satisfies TaskKey[];

/** Columns that a table of people's can fill; computed ones are never targets, nor what a unit answers to this tracker. */
export type ImportKey = Exclude<TaskKey, (typeof computedKeys)[number] | (typeof ownAnswers)[number]>;

export const importKeys = enteredKeys.filter(
  (key): key is ImportKey => !(ownAnswers as readonly TaskKey[]).includes(key),
);

/** Why a column is taken for what it is. */
export type ColumnReason =
  | 'heading'
  | 'group'
  | 'data'
  | 'person'
  | 'numbering'
  | 'code'
  | 'known'
  | 'unknown'
  | 'rival';

export interface ProposedColumn {
  /** From 0. */
  readonly columnIndex: number;
  /** As it stands, a group's name before it: `Kết quả / Ngày hoàn thành`. */
  readonly heading: string;
  readonly key: ImportKey | undefined;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: ColumnReason;
  readonly examples: readonly string[];
}

export type RowKind = 'task' | 'section' | 'total' | 'form' | 'note' | 'blank' | 'unclear';

/** A row's cells as import would write them; absent = blank. */
export type ImportValues = { readonly [key in ImportKey]?: string | number };

export interface ProposedRow {
  /** From 1. */
  readonly rowNumber: number;
  readonly kind: RowKind;
  /** Its first text that is no numbering. */
  readonly label: string;
  readonly values: ImportValues;
}

/** A place in the source, from 0. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
}

/** Something that people decide, or should know before they import. `cell` is where to look; facts are for the sentence. */
export type Question = { readonly cell: SourceCell } & QuestionFacts;

export type QuestionFacts =
  | { readonly kind: 'tables'; readonly tables: readonly TablePlace[] }
  | { readonly kind: 'dataAbove'; readonly firstRow: number; readonly lastRow: number }
  | { readonly kind: 'noTitle'; readonly heading: string | undefined }
  | { readonly kind: 'noLead' }
  | { readonly kind: 'sectionLeads'; readonly sections: readonly string[] }
  | { readonly kind: 'twoDeadlines'; readonly headings: readonly [string, string] }
  | { readonly kind: 'deadlineOrDone'; readonly heading: string }
  | {
      readonly kind: 'unknownLead';
      readonly text: string;
      readonly cells: readonly SourceCell[];
      readonly suggestion: string;
    }
  | { readonly kind: 'severalLeads'; readonly text: string; readonly cells: readonly SourceCell[] }
  | { readonly kind: 'unknownProgress'; readonly text: string; readonly cells: readonly SourceCell[] }
  | { readonly kind: 'ticks'; readonly heading: string; readonly progress: string }
  | { readonly kind: 'progressFromPercent' }
  | { readonly kind: 'progressFromDay' }
  | { readonly kind: 'isTask'; readonly rowNumber: number; readonly text: string }
  | { readonly kind: 'noYear'; readonly text: string; readonly cells: readonly SourceCell[] }
  | { readonly kind: 'schoolYear'; readonly from: number }
  | { readonly kind: 'otherYear'; readonly shown: string; readonly stored: number; readonly year: number }
  | { readonly kind: 'monthFirst'; readonly heading: string; readonly proof: string; readonly read: string }
  | { readonly kind: 'mixedOrder'; readonly heading: string; readonly first: string; readonly second: string }
  | { readonly kind: 'unprovenOrder'; readonly heading: string; readonly text: string }
  | {
      readonly kind: 'unreadDay';
      readonly text: string;
      readonly heading: string;
      readonly cells: readonly SourceCell[];
    }
  | { readonly kind: 'fractions'; readonly heading: string }
  | { readonly kind: 'broken'; readonly text: string; readonly cells: readonly SourceCell[] };

/** One of several tables on a sheet, or another sheet that has one. */
export interface TablePlace {
  readonly sheet: string;
  /** From 1. */
  readonly headingRow: number;
  /** Columns from 0, the last one included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly title: string;
}

/** What import would make of a sheet. */
export interface ImportProposal {
  readonly sheet: string;
  /** From 1, in order. */
  readonly headingRows: readonly number[];
  readonly year: number | undefined;
  readonly columns: readonly ProposedColumn[];
  readonly rows: readonly ProposedRow[];
  /** All tables of the sheet, this one among them. */
  readonly tables: readonly TablePlace[];
  readonly questions: readonly Question[];
  /** Values that are written otherwise than they stand. */
  readonly understood: readonly UnderstoodValue[];
}

/** `HT` → Hoàn thành, in so many rows. */
export interface UnderstoodValue {
  readonly key: ImportKey;
  readonly from: string;
  readonly to: string;
  readonly rows: number;
}

/** Why there is nothing to propose. */
export type NoTable =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly rows: number; readonly columns: number }
  /** `seen`: the headings of the row that resembles a table most. */
  | { readonly kind: 'noTable'; readonly seen: readonly string[]; readonly rowNumber: number };

export type Recognition = { readonly proposal: ImportProposal } | { readonly problem: NoTable };
