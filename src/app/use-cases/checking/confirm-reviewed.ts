import { parseReviewResult } from '../../../core/tasks/task-review';
import { cellText } from '../../../core/tasks/task-text';
import { dayFromMoment } from '../../../core/time/day';
import type { Cell, Row } from '../../../core/values/cell';
import { screenMessages } from '../../../i18n/screen/messages';
import { sheetKeyOf } from '../../../sheets/tables/sheet-names';
import { readTaskTable } from '../../../sheets/tables/task-table';
import { reviewResultList } from '../../../sheets/tables/word-lists';
import { stillStands, writtenTask } from '../../editing/stand-again';
import { logApart } from '../../finishing/log-apart';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { UserError } from '../../ports/user-error';
import { toGrid } from '../../reading/to-grid';

/** Notes that the selected rows were gone over today, each with the result that stands there, else that it stays as it is: what a review asks, and the cure of rule V39. */
export function confirmReviewed(ports: Ports): void {
  const selection = ports.openWorkbook.selection();
  if (selection === undefined || sheetKeyOf(selection.sheet.title) !== undefined) throw new UserError('selectTaskRows');
  const { sheet } = selection;
  const { title } = sheet;
  if (ports.openWorkbook.mayEditSheet(title) === false) {
    throw new UserError('notOfUnit', { unit: `“${title}”`, owner: ports.openWorkbook.ownerEmail() });
  }
  const grid = toGrid(sheet);
  const reading = readTaskTable(grid, '');
  if (!('table' in reading)) throw new UserError('selectTaskRows');
  const { columnIndex, english } = reading.table.place;
  const filled = new Map(reading.table.rows.map(({ rowNumber, cells }) => [rowNumber - 1, cells]));
  const rows = selection.rowIndexes.filter((rowIndex) => filled.has(rowIndex));
  if (rows.length === 0) throw new UserError('selectTaskRows');
  const [first = 0] = rows;
  const span = { rowIndex: first, rowCount: (rows[rows.length - 1] ?? first) - first + 1 };
  const now = ports.clock.now();
  if (!stillStands(sheet, grid, writtenTask(reading.table), span))
    throw new UserError('keepsMoving', { sheet: sheet.title });
  const today = dayFromMoment(now);
  const resultOf = (rowIndex: number): Cell => {
    const said = filled.get(rowIndex)?.reviewResult;
    return parseReviewResult(said) === undefined
      ? reviewResultList.print('kept', english === true ? 'en' : 'vi')
      : said;
  };
  const { reviewedOn, reviewResult, updatedAt } = columnIndex;
  const isBeside = reviewedOn !== undefined && reviewResult === reviewedOn + 1;
  // A table that was laid out before these columns came has the day of the last update alone.
  const writes: readonly (readonly [column: number | undefined, cells: (rowIndex: number) => Row])[] = [
    [reviewedOn, isBeside ? (rowIndex) => [today, resultOf(rowIndex)] : () => [today]],
    [isBeside ? undefined : reviewResult, (rowIndex) => [resultOf(rowIndex)]],
    [updatedAt, () => [now]],
  ];
  const table = writtenTask(reading.table);
  const ours = { ...table, ours: [...table.ours, 'reviewedOn', 'reviewResult'] };
  for (const [index, [column, cells]] of writes.entries()) {
    if (column === undefined) continue;
    // Rows that moved between two writes have their day of review; what is left is worth no cell of another row.
    if (index > 0 && !stillStands(sheet, grid, ours, span)) break;
    for (const run of runsOf(rows)) sheet.write(run[0] ?? 0, column, run.map(cells));
  }
  sheet.flush();
  const words = screenMessages(rememberedLanguage(ports));
  const codes = rows.map((rowIndex) => cellText(filled.get(rowIndex)?.code) || `${title}!${rowIndex + 1}`);
  const result = words.reviewed(rows.length);
  logApart(ports, { action: words.menu.confirmReviewed, result, details: codes.join('; ') });
  ports.screen.toast(result);
}

function runsOf(rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
