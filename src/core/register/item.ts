import type { Cell } from '../values/cell';

/** Where a register's table stands. One shared object per table. */
export interface ItemPlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetTitle: string;
  /** 0-based column of each key that the table has. */
  readonly columnIndex: { readonly [key: string]: number | undefined };
  /** Its headings are English, and so are the words that the program writes below them. */
  readonly english?: true;
}

/** A row of a register's table, unread. */
export interface ItemRow<Key extends string = string> {
  /** From 1, as the sheet counts. */
  readonly rowNumber: number;
  readonly cells: ItemCells<Key>;
}

export type ItemCells<Key extends string = string> = { readonly [key in Key]?: Cell };

/** A row of a register. */
export interface Item<Key extends string = string> extends ItemRow<Key> {
  readonly place: ItemPlace;
  /** '' while the row has none. */
  readonly code: string;
  /** Whose row it is; '' while that is not clear. */
  readonly unitCode: string;
  /** It no longer stands where it was first written. */
  readonly isGone: boolean;
}
