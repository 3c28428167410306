import { cellText } from '../../src/core/tasks/task-text';
import { readDataCheck } from '../../src/sheets/lists/data-check';
import { readMailLedger } from '../../src/sheets/lists/mail-ledger';
import { sheetTitle } from '../../src/sheets/tables/sheet-names';
import { readTaskTable } from '../../src/sheets/tables/task-table';
import { severityList } from '../../src/sheets/tables/word-lists';
import type { Book } from '../host/book/book';
import { sheetGridOf } from './read-sheet-grid';

type Counts = ReadonlyMap<string, number>;

/** What a run left in the workbook, read off its cells as a person would. */
export interface Findings {
  readonly problems: Counts;
  readonly statusesByUnit: ReadonlyMap<string, Counts>;
  /** Lines of mails that went out, by rung of the ladder. */
  readonly rungs: Counts;
}

export function findFindings(book: Book, unitCodes: readonly string[]): Findings {
  const problems = readGrid(book, sheetTitle('dataCheck', 'vi'), readDataCheck);
  const ledger = readGrid(book, sheetTitle('mailLedger', 'vi'), readMailLedger);
  const sent = 'ledger' in ledger ? ledger.ledger.entries.filter(({ state }) => state === 'sent') : [];
  return {
    problems: count('table' in problems ? problems.table.rows.map(({ severity }) => severityList.print(severity)) : []),
    statusesByUnit: new Map(unitCodes.map((code) => [code, countStatuses(book, code)])),
    rungs: count(sent.map(({ rung }) => rung)),
  };
}

function countStatuses(book: Book, code: string): Counts {
  const reading = readGrid(book, code, (grid) => readTaskTable(grid, code));
  return count('table' in reading ? reading.table.rows.map(({ cells }) => cellText(cells.status)).filter(Boolean) : []);
}

function readGrid<Reading>(
  book: Book,
  title: string,
  read: (grid: NonNullable<ReturnType<typeof sheetGridOf>>) => Reading,
): Reading {
  const grid = sheetGridOf(book, title);
  if (grid === undefined) throw new Error(`The workbook has no sheet ${title}.`);
  return read(grid);
}

function count(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
