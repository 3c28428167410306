import type { ImportDecisions, LeadDecision } from '../../core/import/plan/decisions';
import { type ImportKey, importKeys } from '../../core/import/proposal/proposal';
import { parseProgress } from '../../core/tasks/progress/progress';
import type { Progress } from '../../core/tasks/task';
import { columnIndexOf } from '../../sheets/requests/a1';

/** What the page says: where the table stands, what of the proposal was set otherwise, where its rows go. */
export interface ImportRequest {
  /** Link or id of another spreadsheet; '' = this one. */
  readonly file: string;
  /** '' = the first sheet that is not the product's. */
  readonly sheet: string;
  /** Which of several tables, from 0. */
  readonly table: number | undefined;
  readonly columns: ReadonlyMap<number, ImportKey | null>;
  readonly year: number | undefined;
  readonly rows: ReadonlyMap<number, 'task' | 'section'>;
  readonly decisions: ImportDecisions;
  /** Units without a sheet get one. */
  readonly makesSheets: boolean;
  /** Known rows take over what the source says otherwise. */
  readonly updates: boolean;
}

/** Reads what a page sent; what makes no sense counts as not said. */
export function parseImportRequest(given: unknown): ImportRequest {
  const said = recordOf(given);
  const columns = new Map<number, ImportKey | null>();
  for (const [letters, key] of Object.entries(recordOf(said.columns))) {
    if (/^[A-Za-z]{1,3}$/.test(letters)) columns.set(columnIndexOf(letters.toUpperCase()), keyOf(key));
  }
  const rows = new Map<number, 'task' | 'section'>();
  for (const [row, kind] of Object.entries(recordOf(said.rows))) {
    if (kind === 'task' || kind === 'section') rows.set(Number(row), kind);
  }
  const leads = new Map<string, LeadDecision>();
  for (const [lead, decision] of Object.entries(recordOf(said.leads))) {
    const parsed = decisionOf(decision);
    if (parsed !== undefined) leads.set(lead, parsed);
  }
  const progress = new Map<string, Progress>();
  for (const [text, word] of Object.entries(recordOf(said.progress))) {
    const parsed = typeof word === 'string' ? parseProgress(word) : undefined;
    if (parsed !== undefined) progress.set(text, parsed);
  }
  const days = new Map<string, string>();
  for (const [text, day] of Object.entries(recordOf(said.days))) {
    if (textOf(day) !== '') days.set(text, textOf(day));
  }
  const table = Number(said.table);
  const year = Number(said.year);
  return {
    file: textOf(said.file),
    sheet: textOf(said.sheet),
    table: said.table !== undefined && Number.isInteger(table) && table >= 0 ? table : undefined,
    columns,
    year: Number.isInteger(year) && year >= 2000 && year < 2100 ? year : undefined,
    rows,
    decisions: {
      leads,
      unknownLeads: decisionOf(said.unknownLeads),
      noLead: decisionOf(said.lead),
      toUnit: textOf(said.toUnit) === '' ? undefined : textOf(said.toUnit),
      progress,
      days,
    },
    makesSheets: said.makeSheets === true,
    updates: said.update === true,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** '' = none of a task's columns. */
function keyOf(value: unknown): ImportKey | null {
  return importKeys.find((key) => key === value) ?? null;
}

/** `add` makes a unit, `skip` leaves the rows out, all else is a unit's code. */
function decisionOf(value: unknown): LeadDecision | undefined {
  const text = textOf(value);
  if (text === '') return undefined;
  return text === 'add' || text === 'skip' ? { kind: text } : { kind: 'unit', code: text };
}
