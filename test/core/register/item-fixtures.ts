import type { Item, ItemCells } from '../../../src/core/register/item';

/** Row 2 of a register's sheet, with Vietnamese headings. */
export function itemOf<Key extends string>(cells: ItemCells<Key>, over: Partial<Item<Key>> = {}): Item<Key> {
  const place = { spreadsheetId: 'tracker', sheetId: 1, sheetTitle: 'Sổ', columnIndex: {} };
  return { place, rowNumber: 2, code: '', unitCode: 'STC', isGone: false, cells, ...over };
}

/** The same row below English headings. */
export function inEnglish<Key extends string>(item: Item<Key>): Item<Key> {
  return { ...item, place: { ...item.place, english: true } };
}
