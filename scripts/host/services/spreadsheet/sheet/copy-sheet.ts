import { createSheet, sheetIdOf, titleOf } from '../../../book/book';
import { assertRoom } from '../../../book/guard';
import { copyTitle } from '../../../sheets-api/sheet-title';
import { change, open, sheetOf } from '../place';
import type { SheetPlace } from './sheet-lines';

/** A copy of the sheet at the end of a file, called `Copy of …`; protections, names and charts stay behind. */
export function copySheet(place: SheetPlace, fileId: string): object {
  const source = sheetOf(place);
  const { file } = open(place.host, fileId);
  const target = { ...place, file };
  const sheetId = change(target, ({ book }) => {
    const { rowCount, columnCount } = source.grid;
    assertRoom(book, rowCount * columnCount);
    const copy = createSheet(book, copyTitle(book, titleOf(source)), {
      rows: rowCount,
      columns: columnCount,
    });
    copy.grid.restoreFrom(source.grid);
    const { gridProperties, tabColor, tabColorStyle } = source.properties;
    copy.properties = {
      ...copy.properties,
      ...(gridProperties !== undefined && { gridProperties }),
      ...(tabColor !== undefined && { tabColor }),
      ...(tabColorStyle !== undefined && { tabColorStyle }),
    };
    const own = <T extends { sheetId?: number | null }>(range: T): T => ({ ...range, sheetId: sheetIdOf(copy) });
    copy.rowMetadata = source.rowMetadata;
    copy.columnMetadata = source.columnMetadata;
    copy.merges = source.merges.map(own);
    copy.conditionalFormats = source.conditionalFormats.map((rule) => ({
      ...rule,
      ...(rule.ranges !== undefined && { ranges: rule.ranges.map(own) }),
    }));
    return sheetIdOf(copy);
  });
  return place.objects.sheet(target, sheetId);
}
