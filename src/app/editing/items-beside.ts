import type { Directory } from '../../core/directory/unit';
import type { Item, ItemPlace, ItemRow } from '../../core/register/item';
import type { RegisterName } from '../../core/register/register';
import { cellText } from '../../core/tasks/task-text';
import { readItemSheet, registerSheets } from '../../sheets/registers/register-sheets';
import { sheetTitle } from '../../sheets/tables/sheet-names';
import type { Ports } from '../ports/ports';
import { toGrid } from '../reading/to-grid';
import type { SettleWorld } from '../registers/register-work';

/** Registers by which the rows of another are judged, at an edit too. */
const judgedBy: { readonly [name in RegisterName]?: RegisterName } = { scores: 'criteria' };

/** What of other sheets an edited row is judged by; undefined where it takes none, or where that sheet cannot be read. */
export function readItemsBeside(
  ports: Ports,
  name: RegisterName,
  directory: Directory,
): Pick<SettleWorld, 'itemsOf'> | undefined {
  const other = judgedBy[name];
  if (other === undefined) return undefined;
  const sheet =
    ports.openWorkbook.findSheet(sheetTitle(other, 'vi')) ?? ports.openWorkbook.findSheet(sheetTitle(other, 'en'));
  const reading = sheet === undefined ? undefined : readItemSheet(toGrid(sheet), registerSheets[other].columns);
  if (reading === undefined || 'problems' in reading) return undefined;
  const { place, rows } = reading.sheet;
  const items = rows.map((row) => toEditedItem(row, place, directory));
  return { itemsOf: (asked) => (asked === other ? items : []) };
}

/** A row as it stands in its sheet. */
export function toEditedItem(row: ItemRow, place: ItemPlace, directory: Directory): Item {
  const match = directory.match(cellText(row.cells.unit));
  return {
    ...row,
    place,
    code: cellText(row.cells.code),
    unitCode: match.kind === 'one' ? match.unit.code : '',
    isGone: false,
  };
}
