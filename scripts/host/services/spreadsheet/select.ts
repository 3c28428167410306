import { formatBounds, parseBounds } from '../../book/a1';
import { covers, type Rect, rectOf } from '../../book/rect';
import { ServiceError } from '../../runs/exceptions';
import { type Place, sheetOf } from './place';

function notationOf({ top, left, bottom, right }: Rect): string {
  return formatBounds({ startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right });
}

/** These ranges of one sheet become the selection; the first cell of the last of them is the current one. */
export function select(...places: readonly Place[]): void {
  const [first] = places;
  if (first === undefined) throw new ServiceError('Invalid argument: rangeList');
  first.host.workspace.selection = {
    sheetId: first.sheetId,
    ranges: places.map(({ rect, asked }) => asked?.notation ?? notationOf(rect)),
  };
}

/** Inside the selection the cell only becomes the current one; elsewhere it becomes the selection: https://developers.google.com/apps-script/reference/spreadsheet/sheet#setCurrentCell(Range) */
export function makeCurrent(place: Place): void {
  const { selection } = place.host.workspace;
  const { grid } = sheetOf(place);
  const isSelected =
    selection?.sheetId === place.sheetId &&
    selection.ranges.some((notation) => covers(rectOf(parseBounds(notation) ?? {}, grid), place.rect));
  if (!isSelected || selection === undefined) select(place);
  else place.host.workspace.selection = { ...selection, currentCell: notationOf(place.rect) };
}
