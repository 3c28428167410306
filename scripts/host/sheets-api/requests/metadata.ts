import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { nextNumericId } from '../../book/ids';
import { type Edit, type Handlers, refuse, requestMask, sheetById } from '../edit';
import { notImplemented } from '../error';
import { overlay } from '../field-mask';
import { allMetadata, fitsLookup } from '../find-metadata';
import { gridById } from '../target';

type Metadata = sheets_v4.Schema$DeveloperMetadata;

/** One row or column, a sheet, or the whole spreadsheet: where the item is kept. */
function located(edit: Edit, item: Metadata): Metadata {
  const { location } = item;
  if (location?.dimensionRange !== undefined) {
    const range = location.dimensionRange;
    gridById(edit.book, range.sheetId);
    if ((range.endIndex ?? 0) - (range.startIndex ?? 0) !== 1) {
      refuse('DeveloperMetadataLocation.dimensionRange must represent a single row or column.');
    }
    const locationType = range.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
    return { ...item, location: { locationType, dimensionRange: { ...range, sheetId: range.sheetId ?? 0 } } };
  }
  if (location?.sheetId !== undefined && location.sheetId !== null) {
    sheetById(edit, location.sheetId);
    return { ...item, location: { locationType: 'SHEET', sheetId: location.sheetId } };
  }
  if (location?.spreadsheet === true) return { ...item, location: { locationType: 'SPREADSHEET', spreadsheet: true } };
  return refuse('No location specified.');
}

function create(edit: Edit, request: sheets_v4.Schema$CreateDeveloperMetadataRequest): sheets_v4.Schema$Response {
  const given = request.developerMetadata ?? {};
  if ((given.metadataKey ?? '') === '') refuse('DeveloperMetadata.metadataKey is required');
  if (given.visibility !== 'DOCUMENT' && given.visibility !== 'PROJECT') refuse('No visibility specified.');
  const taken = new Set(allMetadata(edit.book).map((item) => item.metadataId ?? 0));
  const asked = given.metadataId ?? undefined;
  if (asked !== undefined && taken.has(asked)) {
    refuse(`Cannot add developer metadata with ID [${asked}] because developer metadata with that ID already exists.`);
  }
  const item = { ...located(edit, given), metadataId: asked ?? nextNumericId(edit.book, 'metadata', taken) };
  place(edit, item);
  return { createDeveloperMetadata: { developerMetadata: item } };
}

function remove({ book }: Edit, request: sheets_v4.Schema$DeleteDeveloperMetadataRequest): sheets_v4.Schema$Response {
  const lookup = request.dataFilter?.developerMetadataLookup;
  if (lookup === undefined) throw notImplemented('deleteDeveloperMetadata by range');
  const deleted = allMetadata(book).filter((item) => fitsLookup(item, lookup));
  book.developerMetadata = book.developerMetadata.filter((item) => !deleted.includes(item));
  for (const sheet of book.sheets) {
    sheet.developerMetadata = sheet.developerMetadata.filter((item) => !deleted.includes(item));
  }
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
}

function update(edit: Edit, request: sheets_v4.Schema$UpdateDeveloperMetadataRequest): sheets_v4.Schema$Response {
  const mask = requestMask(request.fields, 'DeveloperMetadata');
  const lookups = (request.dataFilters ?? []).map(
    ({ developerMetadataLookup }) => developerMetadataLookup ?? refuse('No developerMetadataLookup specified.'),
  );
  const changed: Metadata[] = [];
  for (const item of allMetadata(edit.book).filter((one) => lookups.some((lookup) => fitsLookup(one, lookup)))) {
    const after = located(edit, { ...item, ...overlay(item, request.developerMetadata ?? {}, mask) });
    withdraw(edit, item);
    place(edit, after);
    changed.push(after);
  }
  return { updateDeveloperMetadata: { developerMetadata: changed } };
}

function place(edit: Edit, item: Metadata): void {
  const sheetId = item.location?.dimensionRange?.sheetId ?? item.location?.sheetId;
  if (sheetId === undefined || sheetId === null) edit.book.developerMetadata = [...edit.book.developerMetadata, item];
  else {
    const sheet = sheetById(edit, sheetId);
    sheet.developerMetadata = [...sheet.developerMetadata, item];
  }
}

function withdraw({ book }: Edit, item: Metadata): void {
  book.developerMetadata = book.developerMetadata.filter((one) => one !== item);
  for (const sheet of book.sheets) sheet.developerMetadata = sheet.developerMetadata.filter((one) => one !== item);
}

export const metadataRequests: Handlers = {
  createDeveloperMetadata: create,
  updateDeveloperMetadata: update,
  deleteDeveloperMetadata: remove,
};
