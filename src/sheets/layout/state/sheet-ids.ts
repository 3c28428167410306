import { hashText } from '../../../core/values/hash';

/** Sheet ids of the product's sheets are worked out from what they hold: two plans of one workbook are equal, and requests can name a sheet that the same batch makes. */
export function sheetIdFor(name: string, taken: ReadonlySet<number>): number {
  // Ids are 32-bit and not negative; 0 is the first sheet of every new spreadsheet.
  let id = hashText(name) >>> 1;
  while (id === 0 || taken.has(id)) id = (id + 1) & 0x7fffffff;
  return id;
}
