import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../../book/book';
import { deleteDimension, insertDimension, moveDimension } from '../../book/dimensions';
import { assertMayEdit, assertMayInsert, assertRoom, MAX_COLUMNS } from '../../book/guard';
import type { Dimension } from '../../book/span';
import {
  dimensionOf,
  type Edit,
  type Handlers,
  type Lines,
  lengthOf,
  linesOf,
  rectOfLines,
  refuse,
  requestMask,
} from '../edit';
import { type FieldMask, overlay } from '../field-mask';
import { gridById } from '../target';

function assertNewLines({ book }: Edit, sheet: Sheet, dimension: Dimension, count: number): void {
  const { rowCount, columnCount } = sheet.grid;
  if (dimension === 'COLUMNS' && columnCount + count > MAX_COLUMNS) {
    refuse(`This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS} columns.`);
  }
  assertRoom(book, count * (dimension === 'ROWS' ? columnCount : rowCount));
}

function insert(edit: Edit, request: sheets_v4.Schema$InsertDimensionRequest): undefined {
  const { sheet, dimension, start, end } = linesOf(edit, request.range);
  const length = lengthOf(sheet, dimension);
  const inheritFromBefore = request.inheritFromBefore ?? false;
  if (end === start) refuse('range.endIndex must be greater than range.startIndex');
  if (start > length) refuse(`range.startIndex is larger than current grid size (${length})`);
  if (start === length && !inheritFromBefore) {
    refuse(`range.startIndex must be less than the grid size (${length}) if inheritFromBefore is false.`);
  }
  if (start === 0 && inheritFromBefore) refuse('range.startIndex must be greater than 0 if inheritFromBefore is true.');
  assertNewLines(edit, sheet, dimension, end - start);
  assertMayInsert(edit.book, sheet, dimension === 'ROWS', start, edit.writer);
  insertDimension(edit.book, sheet, dimension, start, end - start, inheritFromBefore);
  return;
}

function append(edit: Edit, request: sheets_v4.Schema$AppendDimensionRequest): undefined {
  const { book, writer } = edit;
  const sheet = gridById(book, request.sheetId);
  const dimension = dimensionOf(request.dimension);
  const count = request.length ?? 0;
  if (count < 1) refuse('length must be greater than 0');
  assertNewLines(edit, sheet, dimension, count);
  assertMayInsert(book, sheet, dimension === 'ROWS', lengthOf(sheet, dimension), writer);
  const { rowCount, columnCount } = sheet.grid;
  if (dimension === 'ROWS') sheet.grid.resize(rowCount + count, columnCount);
  else sheet.grid.resize(rowCount, columnCount + count);
  return;
}

function assertSomeLeft({ sheet, dimension, start, end }: Lines): void {
  const word = dimension === 'ROWS' ? 'row' : 'column';
  const length = lengthOf(sheet, dimension);
  if (end > length) {
    const first = Math.max(start, length);
    refuse(
      `Cannot delete a ${word} that doesn't exist. Tried to delete ${word} index ${first} but there are only ${length} ${word}s.`,
    );
  }
  if (end - start === length) refuse(`You can't delete all the ${word}s on the sheet.`);
  const properties = sheet.properties.gridProperties;
  const frozen = (dimension === 'ROWS' ? properties?.frozenRowCount : properties?.frozenColumnCount) ?? 0;
  if (frozen > 0 && start <= frozen && end === length) {
    refuse(`Sorry, it is not possible to delete all non-frozen ${word}s.`);
  }
}

function remove(edit: Edit, request: sheets_v4.Schema$DeleteDimensionRequest): undefined {
  const lines = linesOf(edit, request.range);
  assertSomeLeft(lines);
  const { sheet, dimension, start, end } = lines;
  if (end === start) return;
  assertMayEdit(edit.book, sheet, rectOfLines(lines), edit.writer);
  deleteDimension(edit.book, sheet, dimension, start, end - start);
  return;
}

function move(edit: Edit, request: sheets_v4.Schema$MoveDimensionRequest): undefined {
  const lines = linesOf(edit, request.source);
  const { sheet, dimension, start, end } = lines;
  const to = request.destinationIndex ?? 0;
  const word = dimension === 'ROWS' ? 'row' : 'column';
  const length = lengthOf(sheet, dimension);
  if (end > length) refuse(`Cannot move a ${word} that doesn't exist. There are only ${length} ${word}s.`);
  if (to < 0 || to > length) refuse(`destinationIndex ${to} is outside the sheet's ${length} ${word}s.`);
  if (to > start && to < end) refuse('destinationIndex must not be inside the source range.');
  for (const merge of sheet.merges) {
    const first = (dimension === 'ROWS' ? merge.startRowIndex : merge.startColumnIndex) ?? 0;
    const last = (dimension === 'ROWS' ? merge.endRowIndex : merge.endColumnIndex) ?? 0;
    const isCut = [start, end, to].some((edge) => first < edge && edge < last);
    if (isCut) {
      refuse(
        `Sorry, it is not possible to move a ${word} to a position that crosses a merged cell. Please unmerge and try again.`,
      );
    }
  }
  const from = Math.min(start, to);
  const until = Math.max(end, to);
  assertMayEdit(edit.book, sheet, rectOfLines({ ...lines, start: from, end: until }), edit.writer);
  moveDimension(edit.book, sheet, dimension, start, end - start, to);
  return;
}

type Properties = sheets_v4.Schema$DimensionProperties;

function changedProperties(before: Properties | undefined, given: Properties | undefined, mask: FieldMask): Properties {
  const { hiddenByUser, pixelSize, ...rest } = overlay(before, given, mask) ?? {};
  return {
    ...rest,
    ...(hiddenByUser === true && { hiddenByUser }),
    ...(typeof pixelSize === 'number' && { pixelSize }),
  };
}

/** Widths, heights and hidden rows: properties of the sheet's look, so any protection of the lines counts. */
function updateProperties(edit: Edit, request: sheets_v4.Schema$UpdateDimensionPropertiesRequest): undefined {
  const mask = requestMask(request.fields, 'DimensionProperties');
  const lines = linesOf(edit, request.range);
  const { sheet, dimension } = lines;
  const length = lengthOf(sheet, dimension);
  if (lines.start >= length) refuse(`range.startIndex is larger than current grid size (${length})`);
  assertMayEdit(edit.book, sheet, rectOfLines(lines), edit.writer);
  const key = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const list = sheet[key].slice();
  const end = Math.min(lines.end, length);
  // Lines that were alike share one object afterwards: a sheet may have hundreds of thousands.
  const known = new Map<Properties | undefined, Properties>();
  for (let i = lines.start; i < end; i++) {
    const before = list[i];
    const after = known.get(before) ?? changedProperties(before, request.properties, mask);
    known.set(before, after);
    list[i] = after;
  }
  if (edit.writer.keepsUnfrozenInSight === true) assertSomeInSight(sheet, dimension, list);
  sheet[key] = list;
  return;
}

/** Seen in the user interface; whether the API refuses too is unverified, so that only an office that wants it does. */
function assertSomeInSight(sheet: Sheet, dimension: Dimension, list: readonly (Properties | undefined)[]): void {
  const { frozenRowCount, frozenColumnCount } = sheet.properties.gridProperties ?? {};
  const frozen = (dimension === 'ROWS' ? frozenRowCount : frozenColumnCount) ?? 0;
  for (let i = frozen; i < lengthOf(sheet, dimension); i++) if (list[i]?.hiddenByUser !== true) return;
  refuse(`Sorry, it is not possible to hide all non-frozen ${dimension === 'ROWS' ? 'row' : 'column'}s.`);
}

/** Google fits sizes to the text it draws; this host draws nothing and only forgets the sizes that were set. */
function autoResize(edit: Edit, request: sheets_v4.Schema$AutoResizeDimensionsRequest): undefined {
  const lines = linesOf(edit, request.dimensions);
  const { sheet, dimension } = lines;
  assertMayEdit(edit.book, sheet, rectOfLines(lines), edit.writer);
  const key = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  sheet[key] = Array.from(sheet[key], (item, i) => {
    if (item === undefined || i < lines.start || i >= lines.end) return item;
    const { pixelSize, ...rest } = item;
    return rest;
  });
  return;
}

export const dimensionRequests: Handlers = {
  insertDimension: insert,
  appendDimension: append,
  deleteDimension: remove,
  moveDimension: move,
  updateDimensionProperties: updateProperties,
  autoResizeDimensions: autoResize,
};
