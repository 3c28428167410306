import type { LedgerChanges, LedgerNote } from '../../core/reminders/ledger/ledger';
import { type LedgerEntry, ledgerKey, parseLedgerKey, specialRungs } from '../../core/reminders/ledger/ledger-entry';
import type { Language } from '../../core/settings/settings';
import type { Cell } from '../../core/values/cell';
import { type CellChange, deleteDimension, writeCells } from '../requests/requests';
import type { HeadingProblem } from '../tables/heading-problems';
import type { Headings } from '../tables/headings';
import { type MailLedgerColumnKey, mailLedgerColumns } from '../tables/system-columns';
import { readTable, type TableRow } from '../tables/table';
import { ledgerStateList } from '../tables/word-lists';
import type { Request, SheetGrid } from '../v4';
import { appendTableRows } from './appended-row';
import { type FoldingFilter, foldAgain } from './folded-states';

/** The sheet `Thư nhắc`, read by its headings and keys: where a row stands does not matter. */
export interface MailLedger {
  readonly sheetId: number;
  readonly headings: Headings<MailLedgerColumnKey>;
  readonly entries: readonly LedgerEntry[];
  /** Row numbers of each key; more than one when a person copied a row. */
  readonly rowNumbers: ReadonlyMap<string, readonly number[]>;
  /** Keys that a person marked in `Gửi lại`. */
  readonly ticked: readonly string[];
  /** Rows whose key cannot be read: what they forbid is unknown. */
  readonly damagedRows: readonly number[];
  /** Keeps what was skipped out of sight. */
  readonly filter: FoldingFilter | undefined;
}

export type MailLedgerReading =
  | { readonly ledger: MailLedger }
  | { readonly problems: readonly HeadingProblem<MailLedgerColumnKey>[] };

/** @param filter of its sheet. */
export function readMailLedger(grid: SheetGrid, filter?: FoldingFilter): MailLedgerReading {
  const reading = readTable(grid, mailLedgerColumns);
  if ('problems' in reading) return reading;
  const { table } = reading;
  const entries: LedgerEntry[] = [];
  const rowNumbers = new Map<string, number[]>();
  const ticked: string[] = [];
  const damagedRows: number[] = [];
  for (const row of allRows(table)) {
    const entry = readEntry(row);
    if (entry === undefined) {
      damagedRows.push(row.rowNumber);
      continue;
    }
    entries.push(entry);
    const key = ledgerKey(entry);
    const known = rowNumbers.get(key);
    if (known === undefined) rowNumbers.set(key, [row.rowNumber]);
    else known.push(row.rowNumber);
    if (isTicked(row.cells.resend)) ticked.push(key);
  }
  return { ledger: { sheetId: grid.sheetId, headings: table, entries, rowNumbers, ticked, damagedRows, filter } };
}

/** Only `Gửi lại` is people's, so a table sees a row without a mark there as one of computed cells alone. */
function allRows(table: {
  readonly rows: readonly TableRow<MailLedgerColumnKey>[];
  readonly computedRows: readonly TableRow<MailLedgerColumnKey>[];
}): readonly TableRow<MailLedgerColumnKey>[] {
  return table.rows.length === 0 ? table.computedRows : [...table.rows, ...table.computedRows];
}

function readEntry({ cells }: TableRow<MailLedgerColumnKey>): LedgerEntry | undefined {
  const identity = typeof cells.key === 'string' ? parseLedgerKey(cells.key.trim()) : undefined;
  if (identity === undefined) return undefined;
  const day = typeof cells.day === 'number' ? Math.floor(cells.day) : identity.lastDay;
  // A word that nobody knows must not let a mail go twice.
  return { ...identity, day, state: ledgerStateList.parse(cells.state) ?? 'unconfirmed' };
}

function isTicked(cell: Cell): boolean {
  return cell === true || (typeof cell === 'string' && cell.trim() !== '');
}

/**
 * The requests that write changes into the ledger, in one batch: changed states at their rows, new rows below the last,
 * forgotten rows taken out.
 */
export function planLedgerChanges(
  ledger: MailLedger,
  changes: LedgerChanges,
  renderNote: (note: LedgerNote) => string,
): readonly Request[] {
  const { sheetId, headings, filter } = ledger;
  const skips = changes.appends.some(({ entry }) => entry.state === 'skipped');
  const rows = changes.appends.map(({ entry, note }) =>
    toCells(entry, note === undefined ? '' : renderNote(note), headings.language),
  );
  return [
    ...writeCells(sheetId, changedCells(ledger, changes, renderNote)),
    ...appendTableRows(sheetId, mailLedgerColumns, headings.columnIndex, rows),
    ...removeRows(ledger, changes.removals),
    ...(filter !== undefined && skips ? [foldAgain(sheetId, filter)] : []),
  ];
}

/** Takes the marks of `Gửi lại` away. */
export function planUntick(ledger: MailLedger, keys: readonly string[]): readonly Request[] {
  const columnIndex = ledger.headings.columnIndex.resend;
  if (columnIndex === undefined) return [];
  const rows = keys.flatMap((key) => ledger.rowNumbers.get(key) ?? []);
  return writeCells(
    ledger.sheetId,
    rows.map((rowNumber) => ({ rowIndex: rowNumber - 1, columnIndex, value: '' })),
  );
}

function changedCells(
  { rowNumbers, headings: { columnIndex, language } }: MailLedger,
  { updates }: LedgerChanges,
  renderNote: (note: LedgerNote) => string,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const { key, state, day, note } of updates) {
    const values = {
      state: ledgerStateList.print(state, language),
      day,
      note: note === undefined ? '' : renderNote(note),
    };
    for (const rowNumber of rowNumbers.get(key) ?? []) {
      for (const column of ['state', 'day', 'note'] as const) {
        const index = columnIndex[column];
        if (index !== undefined) changes.push({ rowIndex: rowNumber - 1, columnIndex: index, value: values[column] });
      }
    }
  }
  return changes;
}

function toCells(
  entry: LedgerEntry,
  note: string,
  language: Language,
): { readonly [key in MailLedgerColumnKey]: Cell } {
  const { code, rung, recipient, state, day } = entry;
  return {
    key: ledgerKey(entry),
    day,
    recipient: rung === specialRungs.request ? '' : recipient,
    rung: rungWords[rung]?.[language] ?? rung,
    taskCode: code,
    state: ledgerStateList.print(state, language),
    note,
    resend: '',
  };
}

const rungWords: { readonly [rung: string]: { readonly [language in Language]: string } } = {
  [specialRungs.adHoc]: { vi: 'Đôn đốc ngay', en: 'Urged by hand' },
  [specialRungs.request]: { vi: 'Yêu cầu giải trình', en: 'Explanation asked' },
  [specialRungs.explanation]: { vi: 'Giải trình', en: 'Explanation' },
  [specialRungs.report]: { vi: 'Báo cáo', en: 'Report' },
  [specialRungs.lowered]: { vi: 'Hạ bậc', en: 'Lowered' },
  [specialRungs.answer]: { vi: 'Đã trả lời', en: 'Answered' },
  [specialRungs.opinion]: { vi: 'Đã có ý kiến', en: 'Decided' },
  [specialRungs.staleFigures]: { vi: 'Số liệu cũ', en: 'Old figures' },
  [specialRungs.movement]: { vi: 'Thi đua', en: 'Emulation' },
};

/** From the last row up, so that each index still holds when its turn comes. */
function removeRows({ sheetId, rowNumbers }: MailLedger, removals: readonly string[]): readonly Request[] {
  const rows = [...new Set(removals.flatMap((key) => rowNumbers.get(key) ?? []))].sort((a, b) => b - a);
  const requests: Request[] = [];
  for (let at = 0; at < rows.length; ) {
    const through = rows[at] ?? 0;
    let from = through;
    at += 1;
    while (rows[at] === from - 1) {
      from -= 1;
      at += 1;
    }
    requests.push(deleteDimension(sheetId, 'ROWS', from - 1, through));
  }
  return requests;
}
