import type { ColumnReason, ImportKey, NoTable, Question, RowKind } from '../../core/import/proposal/proposal';

/** Names a cell of the source: `C9`. */
export type CellNamer = (cell: { readonly row: number; readonly column: number }) => string;

/** What is said about a foreign table before it is imported. */
export interface RecognitionMessages {
  readonly question: (question: Question, nameOf: CellNamer) => string;
  readonly problem: (sheet: string, problem: NoTable) => string;
}

/** What an import comes to. */
export interface ImportSums {
  readonly source: string;
  readonly read: number;
  readonly imported: number;
  readonly known: number;
  /** Of the known ones, those that the source says otherwise. */
  readonly differing: number;
  readonly updated: number;
  readonly done: number;
  readonly toLookAt: number;
  /** Rows that went nowhere. */
  readonly left: number;
  readonly newUnits: number;
}

/** What is said while a table is imported, and what its account says. */
export interface ImportMessages {
  readonly keys: { readonly [key in ImportKey]: string };
  readonly kinds: { readonly [kind in RowKind]: string };
  readonly reasons: { readonly [reason in ColumnReason]: string };
  readonly results: {
    readonly imported: string;
    readonly known: string;
    readonly updated: string;
    readonly unclear: string;
    readonly unknownLead: string;
    readonly noLead: string;
    readonly skipped: string;
    readonly refused: string;
  };
  /** In the notes of a row whose lead works under the unit that got it. */
  readonly formerLead: (lead: string) => string;
  readonly table: (headingRow: number, title: string) => string;
  readonly understood: (column: string, from: string, to: string, rows: number) => string;
  readonly difference: (row: number, code: string, column: string, now: string, source: string) => string;
  readonly sums: (sums: ImportSums) => string;
  readonly nothingNew: (sums: ImportSums) => string;
  readonly nothingImported: string;
  readonly obstacles: {
    readonly noTitle: string;
    readonly unknownLeads: (leads: readonly string[]) => string;
    readonly withoutLead: (rows: number) => string;
    readonly noSheets: (units: readonly string[]) => string;
    readonly sheetTaken: (unit: string, sheet: string) => string;
    readonly closed: (unit: string) => string;
    /** A unit with a tracker of its own. */
    readonly lower: (unit: string) => string;
  };
  /** Labels of the page. */
  readonly page: { readonly [label in PageLabel]: string };
}

export type PageLabel =
  | 'stepSource'
  | 'stepRecognised'
  | 'stepPreview'
  | 'sheet'
  | 'link'
  | 'linkHint'
  | 'look'
  | 'again'
  | 'next'
  | 'back'
  | 'run'
  | 'close'
  | 'busy'
  | 'failed'
  | 'column'
  | 'heading'
  | 'means'
  | 'none'
  | 'reason'
  | 'examples'
  | 'year'
  | 'tables'
  | 'questions'
  | 'leads'
  | 'addUnits'
  | 'otherLeads'
  | 'meanings'
  | 'leaveAsIs'
  | 'dayHint'
  | 'skipRows'
  | 'toUnit'
  | 'whoLeads'
  | 'choose'
  | 'makeSheets'
  | 'account'
  | 'row'
  | 'kind'
  | 'contents'
  | 'isTask'
  | 'isSection'
  | 'understood'
  | 'notUnderstood'
  | 'firstRows'
  | 'unit'
  | 'differences'
  | 'update'
  | 'obstacles'
  | 'sourceKept';
