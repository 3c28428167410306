import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { assertMayEdit } from '../../book/guard';
import { nextNumericId } from '../../book/ids';
import { overlaps, rangeOf, rectOf } from '../../book/rect';
import { withBothColors } from '../../book/shared';
import { type Edit, type Handlers, ids, refuse, requestMask } from '../edit';
import { overlay } from '../field-mask';
import { rangeTarget } from '../target';

type Band = sheets_v4.Schema$BandedRange;

function checked(edit: Edit, band: Band, except?: Band): { sheet: Sheet; band: Band } {
  const { sheet, rect } = rangeTarget(edit.book, band.range);
  assertMayEdit(edit.book, sheet, rect, edit.writer);
  if (band.rowProperties === undefined && band.columnProperties === undefined) {
    refuse('Must specify rowProperties or columnProperties.');
  }
  const isTaken = sheet.bandedRanges.some(
    (other) => other !== except && overlaps(rectOf(other.range ?? {}, sheet.grid), rect),
  );
  if (isTaken) {
    refuse('You cannot add alternating background colors to a range that already has alternating background colors.');
  }
  return { sheet, band: { ...withBothColors(band), range: rangeOf(sheetIdOf(sheet), rect) } };
}

function find({ book }: Edit, id: number | null | undefined): { sheet: Sheet; found: Band } {
  for (const sheet of book.sheets) {
    const found = sheet.bandedRanges.find((band) => band.bandedRangeId === (id ?? 0));
    if (found !== undefined) return { sheet, found };
  }
  return refuse(`No banded range with id: ${id ?? 0}`);
}

function add(edit: Edit, request: sheets_v4.Schema$AddBandingRequest): sheets_v4.Schema$Response {
  const given = request.bandedRange ?? {};
  const { sheet, band } = checked(edit, given);
  const taken = ids(edit.book, (other) => other.bandedRanges.map((item) => item.bandedRangeId));
  const asked = given.bandedRangeId ?? undefined;
  if (asked !== undefined && taken.has(asked)) refuse(`A banded range with id ${asked} already exists.`);
  const bandedRange = { ...band, bandedRangeId: asked ?? nextNumericId(edit.book, 'band', taken) };
  sheet.bandedRanges = [...sheet.bandedRanges, bandedRange];
  return { addBanding: { bandedRange } };
}

function update(edit: Edit, request: sheets_v4.Schema$UpdateBandingRequest): undefined {
  const mask = requestMask(request.fields, 'BandedRange');
  const { sheet, found } = find(edit, request.bandedRange?.bandedRangeId);
  const merged = { ...overlay(found, request.bandedRange, mask), bandedRangeId: found.bandedRangeId ?? 0 };
  const place = checked(edit, merged, found);
  sheet.bandedRanges = sheet.bandedRanges.filter((band) => band !== found);
  place.sheet.bandedRanges = [...place.sheet.bandedRanges, place.band];
  return;
}

function remove(edit: Edit, request: sheets_v4.Schema$DeleteBandingRequest): undefined {
  const { sheet, found } = find(edit, request.bandedRangeId);
  sheet.bandedRanges = sheet.bandedRanges.filter((band) => band !== found);
  return;
}

export const bandingRequests: Handlers = { addBanding: add, updateBanding: update, deleteBanding: remove };
