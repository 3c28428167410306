import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { letsThrough } from '../../book/guard';
import { type Rect, rectOf, wholeRect } from '../../book/rect';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import type { EnumValue } from '../../bridge/enum-value';
import { BOUND_FILE } from '../scopes';
import { open, type Place, sheetOf } from './place';
import type { SheetPlace } from './sheet-lines';

/** https://developers.google.com/apps-script/reference/spreadsheet/protection: one protection, as the account that runs the script may see it. */
export class ProtectionService {
  readonly fileId: string;
  readonly #place: SheetPlace;
  readonly #protection: sheets_v4.Schema$ProtectedRange;

  constructor(place: SheetPlace, protection: sheets_v4.Schema$ProtectedRange) {
    this.#place = place;
    this.#protection = protection;
    this.fileId = place.file.id;
  }

  canEdit(): boolean {
    return letsThrough(this.#protection, open(this.#place.host, this.fileId).writer);
  }

  getDescription(): string {
    return this.#protection.description ?? '';
  }

  getRange(): object {
    const place: Place = { ...this.#place, rect: rectOn(this.#place, this.#protection) };
    return place.objects.range(place);
  }

  isWarningOnly(): boolean {
    return this.#protection.warningOnly === true;
  }
}

/** Protections of the sheet as a whole, or of parts of it. */
export function protectionsOf(place: SheetPlace, type: EnumValue): ProtectionService[] {
  const isWanted = type.value === 'SHEET';
  return sheetOf(place)
    .protectedRanges.filter((protection) => isOfSheet(protection) === isWanted)
    .map((protection) => new ProtectionService(place, protection));
}

/** A range without bounds is a protected sheet: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange */
function isOfSheet({ range = {}, namedRangeId = '' }: sheets_v4.Schema$ProtectedRange): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return namedRangeId === '' && (startRowIndex ?? endRowIndex ?? startColumnIndex ?? endColumnIndex) === undefined;
}

function rectOn(place: SheetPlace, { range }: sheets_v4.Schema$ProtectedRange): Rect {
  const { grid } = sheetOf(place);
  return range === undefined ? wholeRect(grid) : rectOf(range, grid);
}

export const protectionClass: ClassDefinition = {
  type: 'Spreadsheet.Protection',
  name: 'Protection',
  of: ProtectionService,
  effects: effects({ look: 'canEdit getDescription isWarningOnly' }),
  needs: () => BOUND_FILE,
};
