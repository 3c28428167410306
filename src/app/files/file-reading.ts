import type { Unit } from '../../core/directory/unit';
import type { LeftOutFacts, LeftOutReason } from '../../core/outcomes/outcome';
import type { RegisterName } from '../../core/register/register';
import { quoteTitles } from '../../core/text/quote-titles';
import { isTransient } from '../../core/time/retry';
import { readByFormats } from '../../sheets/tables/cells/shown-values';
import { readTaskTable, type TaskTable } from '../../sheets/tables/task-table';
import type { SheetGrid } from '../../sheets/v4';
import type { FileAnswer, FileSheet } from '../ports/files-port';
import type { FileFacts, UnitTable } from '../ports/tracker';
import { chooseTable } from './choose-table';
import { splitFile } from './register-tabs';

/** A unit has at most a few hundred tasks; a table of this many rows is an export or a paste gone wrong, and would crowd everyone else out. */
const mostRows = 10_000;

/** What a file gave, and whether the sheet's id is known with it. */
export interface FileReading {
  readonly answer: FileAnswer<FileSheet> | undefined;
  readonly knowsSheetId: boolean;
}

/** What Google's answer about a unit's file means for its table. */
export function toUnitTable(
  unit: Unit,
  answer: FileAnswer<FileSheet> | undefined,
  file: Omit<FileFacts, 'title'> & { readonly title: string | undefined },
  registers: readonly RegisterName[] = [],
): UnitTable {
  const leftOut = (reason: LeftOutReason, facts: LeftOutFacts = {}): UnitTable => ({
    kind: 'unusable',
    unit,
    reason,
    facts: { file: file.title ?? file.fileId, ...facts },
  });
  if (answer === undefined) return leftOut('notReached');
  if (!answer.isOk) return leftOut(...reasonOf(answer, unit));
  const { fileTitle } = answer.value;
  const title = file.title ?? (fileTitle === '' ? file.fileId : fileTitle);
  const sheetName = unit.namesSheet ? unit.sheetName : undefined;
  const { tasks, tabs } = splitFile(answer.value, sheetName, registers);
  if (tasks === undefined) return leftOut('sheetMissing', { file: title, sheet: unit.sheetName });
  const choice = unit.namesSheet ? { grid: tasks.grid } : chooseTable(tasks);
  if ('candidates' in choice) return leftOut('severalTables', { file: title, found: quoteTitles(choice.candidates) });
  const { grid } = choice;
  if (grid.rows.length > mostRows)
    return leftOut('tooLarge', { file: title, sheet: grid.title, count: grid.rows.length, most: mostRows });
  const reading = readTaskTable(grid, unit.code);
  if ('table' in reading) {
    const table = asSeen(grid, reading.table, unit.code);
    const read = { kind: 'read', unit, grid, table, file: { ...file, title } } as const;
    return answer.value.tabs === undefined ? read : { ...read, tabs };
  }
  const { problems } = reading;
  const hasNoHeadings = problems[0] === undefined || problems[0].kind === 'noHeadings';
  // Nobody said which sheet it is, and the first one is no task table.
  if (hasNoHeadings && !unit.namesSheet) return leftOut('sheetMissing', { file: title, sheet: '', found: grid.title });
  // Nobody sets a unit's own file up from here: what it lacks is named.
  return { kind: 'headings', unit, grid, problems, isUnfinished: false, file: { ...file, title } };
}

/** What people see is what is read; the grid itself stays as it stands, for the look before a write. */
function asSeen(grid: SheetGrid, table: TaskTable, unitCode: string): TaskTable {
  const shown = readByFormats(grid, table.place.columnIndex);
  const reading = shown === grid ? undefined : readTaskTable(shown, unitCode);
  return reading !== undefined && 'table' in reading ? reading.table : table;
}

/** Google's words for what is wrong: https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
export function reasonOf(
  { status, message }: { status: number; message: string },
  unit: Unit,
): [LeftOutReason, LeftOutFacts?] {
  if (isTransient(status)) return ['serviceFailed'];
  if (status === 401 || status === 403) return ['noAccess'];
  if (status === 404) return ['fileMissing'];
  if (isSheetMissing({ status, message })) return ['sheetMissing', { sheet: unit.sheetName }];
  // Said of an Office file, a damaged one too: Sheets opens neither.
  if (/not supported for this document/i.test(message)) return ['notSpreadsheet'];
  return ['unreadableFile'];
}

/** Google answers so when no sheet bears the name that was asked for. */
export function isSheetMissing({ status, message }: { status: number; message: string }): boolean {
  return status === 400 && /unable to parse range/i.test(message);
}
