import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type CellExtra, extraOf } from '../../book/cell';
import { shared } from '../../book/shared';
import { type Edit, editableRange, type Handlers } from '../edit';

type Border = sheets_v4.Schema$Border;
type Borders = sheets_v4.Schema$Borders;

/** The side of one cell after the request: an outer border at the range's edge, an inner one elsewhere, else as before. */
function side(before: Border | undefined, outer: Border | undefined, inner: Border | undefined, isEdge: boolean) {
  const given = isEdge ? outer : inner;
  if (given === undefined) return before;
  return given.style === 'NONE' || given.style === undefined || given.style === null ? undefined : given;
}

function withBorders(extra: CellExtra | undefined, borders: Borders): CellExtra | undefined {
  const { borders: _before, ...rest } = extra?.format ?? {};
  const sides = Object.fromEntries(Object.entries(borders).filter(([, border]) => border !== undefined));
  const format = { ...rest, ...(Object.keys(sides).length > 0 && { borders: sides }) };
  const { format: _old, ...others } = extra ?? {};
  return extraOf(Object.keys(format).length > 0 ? { ...others, format: shared(format) } : others);
}

function updateBorders(edit: Edit, request: sheets_v4.Schema$UpdateBordersRequest): undefined {
  const { sheet, rect } = editableRange(edit, request.range);
  const { top, bottom, left, right, innerHorizontal, innerVertical } = request;
  for (let r = rect.top; r < rect.bottom; r++) {
    for (let c = rect.left; c < rect.right; c++) {
      const extra = sheet.grid.extraAt(r, c);
      const before = extra?.format?.borders;
      const changed = {
        top: side(before?.top, top, innerHorizontal, r === rect.top),
        bottom: side(before?.bottom, bottom, innerHorizontal, r === rect.bottom - 1),
        left: side(before?.left, left, innerVertical, c === rect.left),
        right: side(before?.right, right, innerVertical, c === rect.right - 1),
      };
      sheet.grid.setParts(r, c, sheet.grid.valueAt(r, c), withBorders(extra, changed as Borders));
    }
  }
  return;
}

export const borderRequests: Handlers = { updateBorders };
