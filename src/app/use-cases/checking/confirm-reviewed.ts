import { screenMessages } from '../../../i18n/screen/messages';
import { sheetKeyOf } from '../../../sheets/tables/sheet-names';
import { readTaskTable } from '../../../sheets/tables/task-table';
import { stillStands, writtenTask } from '../../editing/stand-again';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { UserError } from '../../ports/user-error';
import { toGrid } from '../../reading/to-grid';

/** Notes that the selected rows are still right as they stand: the cure of rule V39. */
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
  const column = 'table' in reading ? reading.table.place.columnIndex.updatedAt : undefined;
  if (!('table' in reading) || column === undefined) throw new UserError('selectTaskRows');
  const filled = new Set(reading.table.rows.map(({ rowNumber }) => rowNumber - 1));
  const rows = selection.rowIndexes.filter((rowIndex) => filled.has(rowIndex));
  if (rows.length === 0) throw new UserError('selectTaskRows');
  const [first = 0] = rows;
  const span = { rowIndex: first, rowCount: (rows[rows.length - 1] ?? first) - first + 1 };
  const now = ports.clock.now();
  if (!stillStands(sheet, grid, writtenTask(reading.table), span))
    throw new UserError('keepsMoving', { sheet: sheet.title });
  for (const run of runsOf(rows)) {
    sheet.write(
      run[0] ?? 0,
      column,
      run.map(() => [now]),
    );
  }
  ports.screen.toast(screenMessages(rememberedLanguage(ports)).reviewed(rows.length));
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
