import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, type Sheet, sheetIdOf } from '../../book/book';
import { letsThrough, protectedError } from '../../book/guard';
import { nextNumericId } from '../../book/ids';
import { type Edit, type Handlers, ids, refuse, requestMask } from '../edit';
import { overlay } from '../field-mask';
import { shownProtection } from '../spreadsheet-json';
import { clipTarget, gridById } from '../target';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;

function takenIds(book: Book): Set<number> {
  return ids(book, (sheet) => sheet.protectedRanges.map((item) => item.protectedRangeId));
}

function assertProtection(protection: ProtectedRange): void {
  if (protection.warningOnly === true && (protection.editors?.users?.length ?? 0) > 0) {
    refuse('ProtectedRange is warningOnly. Editors cannot be set on it.');
  }
  const { unprotectedRanges, range } = protection;
  const isWholeSheet =
    (range?.startRowIndex ?? range?.endRowIndex ?? range?.startColumnIndex ?? range?.endColumnIndex) === undefined;
  if ((unprotectedRanges?.length ?? 0) > 0 && !isWholeSheet) {
    refuse('ProtectedRange.unprotectedRanges can only be set on protected sheets.');
  }
}

function placeOf({ book }: Edit, protection: ProtectedRange): { sheet: Sheet; protection: ProtectedRange } {
  if ((protection.namedRangeId ?? '') !== '' && protection.range === undefined) {
    const named = book.namedRanges.find((item) => item.namedRangeId === protection.namedRangeId);
    if (named?.range === undefined) refuse(`No named range with id: ${protection.namedRangeId}`);
    return { sheet: gridById(book, named.range.sheetId), protection: { ...protection, range: named.range } };
  }
  if (protection.range === undefined) refuse('ProtectedRange.range is required');
  const sheet = gridById(book, protection.range.sheetId);
  const onSheet = (range: sheets_v4.Schema$GridRange) => {
    clipTarget(sheet, range);
    return { ...range, sheetId: sheetIdOf(sheet) };
  };
  return {
    sheet,
    protection: {
      ...protection,
      range: onSheet(protection.range),
      ...(protection.unprotectedRanges !== undefined && {
        unprotectedRanges: protection.unprotectedRanges.map(onSheet),
      }),
    },
  };
}

/** Who protects may always edit what he protects; so may the owner. */
function withMaker(protection: ProtectedRange, { writer }: Edit): ProtectedRange {
  if (protection.warningOnly === true) return protection;
  const users = [...(protection.editors?.users ?? [])];
  for (const email of [writer.owner, writer.email]) {
    if (!users.some((user) => user.toLowerCase() === email.toLowerCase())) users.push(email);
  }
  return { ...protection, editors: { ...protection.editors, users } };
}

function add(edit: Edit, request: sheets_v4.Schema$AddProtectedRangeRequest): sheets_v4.Schema$Response {
  const { sheet, protection } = placeOf(edit, request.protectedRange ?? {});
  assertProtection(protection);
  const taken = takenIds(edit.book);
  const asked = protection.protectedRangeId ?? undefined;
  if (asked !== undefined && taken.has(asked)) refuse(`A protected range with id ${asked} already exists.`);
  const protectedRangeId = asked ?? nextNumericId(edit.book, 'protection', taken);
  const { requestingUserCanEdit, ...given } = protection;
  const made = withMaker({ protectedRangeId, ...given }, edit);
  sheet.protectedRanges = [...sheet.protectedRanges, made];
  return { addProtectedRange: { protectedRange: shownProtection(made, edit.writer) } };
}

/** The protection with this id, which the writer must be able to edit to change it. */
function findProtection(
  { book, writer }: Edit,
  id: number | null | undefined,
): { sheet: Sheet; found: ProtectedRange } {
  for (const sheet of book.sheets) {
    const found = sheet.protectedRanges.find((item) => item.protectedRangeId === (id ?? 0));
    if (found === undefined) continue;
    if (!letsThrough(found, writer)) throw protectedError();
    return { sheet, found };
  }
  return refuse(`No protected range with ID: ${id ?? 0}`);
}

function update(edit: Edit, request: sheets_v4.Schema$UpdateProtectedRangeRequest): undefined {
  const mask = requestMask(request.fields, 'ProtectedRange');
  const { sheet, found } = findProtection(edit, request.protectedRange?.protectedRangeId);
  const merged = { ...overlay(found, request.protectedRange, mask), protectedRangeId: found.protectedRangeId ?? 0 };
  // Google drops the people of a protection that becomes a warning.
  const { editors, ...rest } = merged;
  const wanted = merged.warningOnly === true && request.protectedRange?.editors === undefined ? rest : merged;
  const place = placeOf(edit, wanted);
  assertProtection(place.protection);
  const changed = withMaker(place.protection, edit);
  sheet.protectedRanges = sheet.protectedRanges.filter((item) => item !== found || place.sheet === sheet);
  if (place.sheet === sheet) {
    sheet.protectedRanges = sheet.protectedRanges.map((item) => (item === found ? changed : item));
  } else {
    place.sheet.protectedRanges = [...place.sheet.protectedRanges, changed];
  }
  return;
}

function remove(edit: Edit, request: sheets_v4.Schema$DeleteProtectedRangeRequest): undefined {
  const { sheet, found } = findProtection(edit, request.protectedRangeId);
  sheet.protectedRanges = sheet.protectedRanges.filter((item) => item !== found);
  return;
}

export const protectionRequests: Handlers = {
  addProtectedRange: add,
  updateProtectedRange: update,
  deleteProtectedRange: remove,
};
