import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { letsThrough } from '../../book/guard';
import { type Rect, rectOf, wholeRect } from '../../book/rect';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../bridge/enum-value';
import { ServiceError } from '../../runs/exceptions';
import { UserService } from '../base/session';
import { BOUND_FILE } from '../scopes';
import { emailOf, type Someone } from './file/someone';
import { apply, bookOf, change, gridRange, open, type Place, sheetOf } from './place';
import type { SheetPlace } from './sheet/sheet-lines';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;
type RangeLike = { readonly place: Place };

/** https://developers.google.com/apps-script/reference/spreadsheet/protection: one protection, as the account that runs the script may see it. */
export class ProtectionService {
  readonly fileId: string;
  readonly #place: SheetPlace;
  readonly #id: number;

  constructor(place: SheetPlace, id: number) {
    this.#place = place;
    this.#id = id;
    this.fileId = place.file.id;
  }

  addEditor(someone: Someone): this {
    return this.addEditors([someone]);
  }

  addEditors(people: readonly Someone[]): this {
    const users = [...this.#users()];
    for (const email of people.map(emailOf)) if (!users.some((user) => isSame(user, email))) users.push(email);
    return this.#setUsers(users);
  }

  canDomainEdit(): boolean {
    return this.#protection().editors?.domainUsersCanEdit === true;
  }

  canEdit(): boolean {
    return letsThrough(this.#protection(), open(this.#place.host, this.fileId).writer);
  }

  getDescription(): string {
    return this.#protection().description ?? '';
  }

  getEditors(): UserService[] {
    return this.#users().map((email) => new UserService(email));
  }

  getProtectionType(): EnumValue {
    return enumValue('Spreadsheet.ProtectionType', isOfSheet(this.#protection()) ? 'SHEET' : 'RANGE');
  }

  getRange(): object {
    return this.#rangeOf(rectOn(this.#place, this.#protection().range));
  }

  getRangeName(): string | null {
    const { namedRangeId } = this.#protection();
    const named = bookOf(this.#place).namedRanges.find((one) => one.namedRangeId === (namedRangeId ?? ''));
    return named?.name ?? null;
  }

  getUnprotectedRanges(): object[] {
    return (this.#protection().unprotectedRanges ?? []).map((range) => this.#rangeOf(rectOn(this.#place, range)));
  }

  isWarningOnly(): boolean {
    return this.#protection().warningOnly === true;
  }

  remove(): void {
    apply(this.#place, { deleteProtectedRange: { protectedRangeId: this.#id } });
  }

  removeEditor(someone: Someone): this {
    return this.removeEditors([someone]);
  }

  /** The owner and who runs the script stay. */
  removeEditors(people: readonly Someone[]): this {
    const gone = people.map(emailOf);
    return this.#setUsers(this.#users().filter((user) => !gone.some((email) => isSame(email, user))));
  }

  setDescription(description: string): this {
    return this.#update({ description }, 'description');
  }

  setDomainEdit(editable: boolean): this {
    return this.#update({ editors: { domainUsersCanEdit: editable } }, 'editors.domainUsersCanEdit');
  }

  setRange({ place }: RangeLike): this {
    return this.#update({ range: gridRange(place) }, 'range');
  }

  setUnprotectedRanges(ranges: readonly RangeLike[]): this {
    const unprotectedRanges = ranges.map((range) => {
      if (range?.place?.rect === undefined) throw new ServiceError('Invalid argument: ranges');
      return gridRange(range.place);
    });
    return this.#update({ unprotectedRanges }, 'unprotectedRanges');
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#update({ warningOnly }, 'warningOnly');
  }

  #protection(): ProtectedRange {
    const found = sheetOf(this.#place).protectedRanges.find(({ protectedRangeId }) => protectedRangeId === this.#id);
    if (found === undefined) throw new ServiceError('Protection not found');
    return found;
  }

  #users(): readonly string[] {
    return this.#protection().editors?.users ?? [];
  }

  #setUsers(users: readonly string[]): this {
    return this.#update({ editors: { users: [...users] } }, 'editors.users');
  }

  #update(change: ProtectedRange, fields: string): this {
    const protectedRange = { ...change, protectedRangeId: this.#id };
    apply(this.#place, { updateProtectedRange: { protectedRange, fields } });
    return this;
  }

  #rangeOf(rect: Rect): object {
    return this.#place.objects.range({ ...this.#place, rect });
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Protects nothing from anybody who may edit the file until the script says who may not: the people whom the file is shared with, or, where
 * everybody may edit it, all of the owner's domain.
 */
export function protect(place: SheetPlace, range: sheets_v4.Schema$GridRange): ProtectionService {
  const { access, owner } = place.file;
  const editors = typeof access === 'object' ? { users: [...access] } : { domainUsersCanEdit: true };
  const [reply] = apply(place, { addProtectedRange: { protectedRange: { range, editors } } });
  const id = reply?.addProtectedRange?.protectedRange?.protectedRangeId ?? 0;
  leaveOut(place, id, owner);
  return new ProtectionService(place, id);
}

/** The owner may always edit, and stands in no new list, as the API would have it: https://issuetracker.google.com/issues/442636162 */
function leaveOut(place: SheetPlace, id: number, owner: string): void {
  change(place, () => {
    const sheet = sheetOf(place);
    sheet.protectedRanges = sheet.protectedRanges.map((one) =>
      one.protectedRangeId === id
        ? {
            ...one,
            editors: { ...one.editors, users: one.editors?.users?.filter((user) => !isSame(user, owner)) ?? [] },
          }
        : one,
    );
  });
}

/** Protections of the sheet as a whole, or of parts of it. */
export function protectionsOf(place: SheetPlace, type: EnumValue): ProtectionService[] {
  const isWanted = type.value === 'SHEET';
  return sheetOf(place)
    .protectedRanges.filter((protection) => isOfSheet(protection) === isWanted)
    .map(({ protectedRangeId }) => new ProtectionService(place, protectedRangeId ?? 0));
}

/** A range without bounds is a protected sheet: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange */
function isOfSheet({ range = {}, namedRangeId = '' }: ProtectedRange): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return namedRangeId === '' && (startRowIndex ?? endRowIndex ?? startColumnIndex ?? endColumnIndex) === undefined;
}

function rectOn(place: SheetPlace, range: sheets_v4.Schema$GridRange | undefined): Rect {
  const { grid } = sheetOf(place);
  return range === undefined ? wholeRect(grid) : rectOf(range, grid);
}

export const protectionClass: ClassDefinition = {
  type: 'Spreadsheet.Protection',
  name: 'Protection',
  of: ProtectionService,
  effects: effects({
    look: 'canEdit getDescription isWarningOnly',
    read: 'canDomainEdit getEditors getProtectionType getRangeName getUnprotectedRanges',
    write: `addEditor addEditors remove removeEditor removeEditors setDescription setDomainEdit setRange setUnprotectedRanges
      setWarningOnly`,
  }),
  needs: () => BOUND_FILE,
};
