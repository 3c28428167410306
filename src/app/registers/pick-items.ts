import type { Ports } from '../ports/ports';
import type { AssessedItem, AssessedRegister } from './assess-registers';

/** The rows of a register that the person has selected on its sheet; none when another sheet is open. */
export function pickItems(ports: Ports, { table, rows }: AssessedRegister): readonly AssessedItem[] {
  const selection = ports.openWorkbook.selection();
  if (selection === undefined || selection.sheet.sheetId !== table.sheet.place.sheetId) return [];
  const selected = new Set(selection.rowIndexes.map((rowIndex) => rowIndex + 1));
  return rows.filter(({ draft }) => draft.standing !== undefined && selected.has(draft.rowNumber));
}
