import { cellText } from '../tasks/task-text';
import { foldText } from '../text/text';
import type { Cell } from '../values/cell';
import type { Item, ItemCells, ItemPlace, ItemRow } from './item';
import type { Register } from './register';

/** The tab of a register in a unit's own file, as this run read it. */
export interface ItemTab {
  readonly unitCode: string;
  /** As the column `Nguồn tệp` says it. */
  readonly source: string;
  readonly place: ItemPlace;
  readonly rows: readonly ItemRow[];
  /** Rows where the unit's content is gone and a code or another computed cell is left. */
  readonly emptied: readonly ItemRow[];
}

/** A row of a tab that may be secret or personal, and that no run has taken out of its file. */
export interface KeptRow {
  readonly tab: ItemTab;
  readonly row: ItemRow;
}

/** A register's sheet in the tracker. */
export interface ItemSheet {
  readonly place: ItemPlace;
  readonly rows: readonly ItemRow[];
  /** Rows where people's content is gone and a code or another computed cell is left. */
  readonly emptied: readonly ItemRow[];
  readonly lastRowNumber: number;
}

/** A row of a register while a run works out what it should say. */
export interface ItemDraft {
  readonly cells: { [key: string]: Cell };
  /** Its row in the tracker's sheet; undefined for a new one. */
  readonly standing: ItemRow | undefined;
  /** Its row in the tab of the unit's file; undefined where there is none, or none was read. */
  tabRow: ItemRow | undefined;
  readonly tab: ItemTab | undefined;
  unitCode: string;
  isGone: boolean;
  /** In the tracker's sheet; new rows come below the last. */
  rowNumber: number;
}

/** Between a table's name and what a row was made from there, the code of a task or a round, in `Nguồn tệp`. */
const made = ' › ';

export function madeSource(table: string, from: string): string {
  return `${table}${made}${from}`;
}

/** The program made the row: from a cell of a task, or for a round. */
export function isMade(source: Cell): boolean {
  return cellText(source).includes(made);
}

/** The row was first typed in the tracker's own sheet: the tab of its unit has a copy. */
export function isOfTracker(source: Cell): boolean {
  return cellText(source) === '';
}

/** The row was first typed in the tab of a unit's own file. */
export function isOfTab(source: Cell): boolean {
  return !isOfTracker(source) && !isMade(source);
}

/** By what a row without a code is known again. */
export function identityOf({ identity }: Pick<Register, 'identity'>, cells: ItemCells): string {
  return identity.map((key) => foldText(cellText(cells[key]))).join('\n');
}

/** A draft as the item that stands in the tracker's sheet. */
export function toItem(draft: ItemDraft, place: ItemPlace): Item {
  const { cells, unitCode, isGone, rowNumber } = draft;
  return { place, rowNumber, cells, code: cellText(cells.code), unitCode, isGone };
}
