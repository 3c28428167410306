import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { findSheetById, sheetIdOf } from '../../book/book';
import { rectOf } from '../../book/rect';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import { BOUND_FILE } from '../scopes';
import { apply, bookOf, gridRange, type OpenFile, type Place } from './place';

/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
export class NamedRangeService {
  readonly fileId: string;
  readonly #file: OpenFile;
  readonly #id: string;

  constructor(file: OpenFile, id: string) {
    this.#file = file;
    this.#id = id;
    this.fileId = file.file.id;
  }

  getName(): string {
    return this.#named().name ?? '';
  }

  getRange(): object {
    const { range = {} } = this.#named();
    const sheet = findSheetById(bookOf(this.#file), range.sheetId ?? 0);
    if (sheet === undefined) throw new ServiceError('Range not found');
    return this.#file.objects.range({ ...this.#file, sheetId: sheetIdOf(sheet), rect: rectOf(range, sheet.grid) });
  }

  remove(): void {
    apply(this.#file, { deleteNamedRange: { namedRangeId: this.#id } });
  }

  setName(name: string): NamedRangeService {
    return this.#update({ name }, 'name');
  }

  setRange(range: { readonly place: Place }): NamedRangeService {
    return this.#update({ range: gridRange(range.place) }, 'range');
  }

  #update(change: sheets_v4.Schema$NamedRange, fields: string): NamedRangeService {
    apply(this.#file, { updateNamedRange: { namedRange: { ...change, namedRangeId: this.#id }, fields } });
    return this;
  }

  #named(): sheets_v4.Schema$NamedRange {
    const named = bookOf(this.#file).namedRanges.find(({ namedRangeId }) => namedRangeId === this.#id);
    if (named === undefined) throw new ServiceError('Named range not found');
    return named;
  }
}

/** Those of the whole file, or of one sheet. */
export function namedRangesOf(file: OpenFile, sheetId?: number): NamedRangeService[] {
  return bookOf(file)
    .namedRanges.filter(({ range }) => sheetId === undefined || (range?.sheetId ?? 0) === sheetId)
    .map(({ namedRangeId }) => new NamedRangeService(file, namedRangeId ?? ''));
}

/** Gives a range a name, or the name another range. */
export function nameRange(file: OpenFile, name: string, place: Place): void {
  const known = bookOf(file).namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase());
  const namedRange = { name, range: gridRange(place) };
  if (known?.namedRangeId == null) apply(file, { addNamedRange: { namedRange } });
  else
    apply(file, { updateNamedRange: { namedRange: { ...namedRange, namedRangeId: known.namedRangeId }, fields: '*' } });
}

export const namedRangeClass: ClassDefinition = {
  type: 'Spreadsheet.NamedRange',
  name: 'NamedRange',
  service: 'SpreadsheetApp',
  of: NamedRangeService,
  effects: effects({ read: 'getName getRange', write: 'remove setName setRange' }),
  needs: () => BOUND_FILE,
};
