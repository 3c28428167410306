import { findSheetById, findSheetByTitle, sheetIdOf, titleOf } from '../../book/book';
import { findNamedRange } from '../../book/find-range';
import { rectOf } from '../../book/rect';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import type { EnumValue } from '../../bridge/enum-value';
import { ServiceError } from '../../runs/exceptions';
import { BOUND_FILE } from '../scopes';
import { READ_THERE, toldActiveSheet, WRITTEN_THERE } from './file/active-sheet';
import { copyFile } from './file/copy-file';
import { SpreadsheetExtras } from './file/extras';
import { TextFinderService } from './find/text-finder';
import { type NamedRangeService, namedRangesOf, nameRange } from './named-range';
import type { BandingService } from './parts/banding';
import { apply, bookOf, type Place } from './place';
import { type ProtectionService, protectionsOf } from './protection';
import { RangeListService } from './range/range-list';
import { makeCurrent, select } from './select';
import { SelectionService, selectedRangeList, selectedRanges, selection } from './selection';
import type { SheetService } from './sheet/sheet';
import { rangeByName } from './sheet/sheet-view';

type RangeLike = { readonly place: Place };
type InsertOptions = { readonly template?: SheetService };

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class SpreadsheetService extends SpreadsheetExtras {
  getBandings(): BandingService[] {
    return this.getSheets().flatMap((sheet) => (sheet as SheetService).getBandings());
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return list.activate();
  }

  setCurrentCell(cell: RangeLike): RangeLike {
    makeCurrent(cell.place);
    return cell;
  }

  appendRow(row: readonly unknown[]): SheetService {
    return this.#active().appendRow(row);
  }

  copy(name: string): object {
    return this.file.objects.spreadsheet(copyFile(this.file, name));
  }

  createTextFinder(text: string): TextFinderService {
    const sheets = () => bookOf(this.file).sheets.map((sheet) => ({ ...this.file, sheetId: sheetIdOf(sheet) }));
    return new TextFinderService(this.file, sheets, text);
  }

  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.#active());
    return this.#active();
  }

  deleteSheet(sheet: SheetService): void {
    apply(this.file, { deleteSheet: { sheetId: sheet.place.sheetId } });
  }

  duplicateActiveSheet(): SheetService {
    return this.#duplicate(this.#active(), undefined, undefined);
  }

  getActiveCell(): object | null {
    return this.#active().getActiveCell();
  }

  getActiveRange(): object | null {
    return selectedRanges(this.file)[0] ?? null;
  }

  getActiveRangeList(): RangeListService {
    return selectedRangeList(this.file);
  }

  getActiveSheet(): object {
    return this.#active();
  }

  getCurrentCell(): object | null {
    return this.getActiveCell();
  }

  getDataRange(): object {
    return this.#active().getDataRange();
  }

  getLastColumn(): number {
    return this.#active().getLastColumn();
  }

  getLastRow(): number {
    return this.#active().getLastRow();
  }

  getNumSheets(): number {
    return bookOf(this.file).sheets.length;
  }

  getProtections(type: EnumValue): ProtectionService[] {
    return bookOf(this.file).sheets.flatMap((sheet) =>
      protectionsOf({ ...this.file, sheetId: sheetIdOf(sheet) }, type),
    );
  }

  getRange(notation: string): object {
    return this.file.objects.range(rangeByName(this.file, notation, this.#active().getName()));
  }

  getRangeByName(name: string): object | null {
    const found = findNamedRange(bookOf(this.file), name);
    if (found === undefined) return null;
    const rect = rectOf(found.range, found.sheet.grid);
    return this.file.objects.range({ ...this.file, sheetId: sheetIdOf(found.sheet), rect });
  }

  getRangeList(notations: readonly string[]): RangeListService {
    return new RangeListService(notations.map((one) => rangeByName(this.file, one, this.#active().getName())));
  }

  getNamedRanges(): NamedRangeService[] {
    return namedRangesOf(this.file);
  }

  getSelection(): SelectionService {
    return new SelectionService(this.file);
  }

  getSheetById(id: number): object | null {
    return findSheetById(bookOf(this.file), id) === undefined ? null : this.#sheet(id);
  }

  /** Google tells upper from lower case here, though no two sheets may differ by it alone. */
  getSheetByName(name: string): object | null {
    const sheet = bookOf(this.file).sheets.find((one) => titleOf(one) === name);
    return sheet === undefined ? null : this.#sheet(sheetIdOf(sheet));
  }

  getSheets(): object[] {
    return bookOf(this.file).sheets.map((sheet) => this.#sheet(sheetIdOf(sheet)));
  }

  insertSheet(...args: readonly (string | number | InsertOptions)[]): SheetService {
    const title = args.find((arg): arg is string => typeof arg === 'string');
    const index = args.find((arg): arg is number => typeof arg === 'number');
    const options = args.find((arg): arg is InsertOptions => typeof arg === 'object');
    if (title !== undefined && findSheetByTitle(bookOf(this.file), title) !== undefined) {
      throw new ServiceError(`A sheet with the name "${title}" already exists. Please enter another name.`);
    }
    if (options?.template !== undefined) return this.#duplicate(options.template, title, index);
    const properties = { ...(title !== undefined && { title }), ...(index !== undefined && { index }) };
    const [reply] = apply(this.file, { addSheet: { properties } });
    return this.#sheet(reply?.addSheet?.properties?.sheetId ?? 0).activate();
  }

  moveActiveSheet(position: number): void {
    const properties = { sheetId: selection(this.file).sheetId, index: position - 1 };
    apply(this.file, { updateSheetProperties: { properties, fields: 'index' } });
  }

  removeNamedRange(name: string): void {
    const named = bookOf(this.file).namedRanges.find((one) => one.name?.toLowerCase() === name.toLowerCase());
    if (named?.namedRangeId == null) throw new ServiceError(`Named range ${name} not found`);
    apply(this.file, { deleteNamedRange: { namedRangeId: named.namedRangeId } });
  }

  renameActiveSheet(newName: string): void {
    this.#active().setName(newName);
  }

  setActiveRange(range: RangeLike): RangeLike {
    return this.setActiveSelection(range);
  }

  setActiveSelection(range: RangeLike | string): RangeLike {
    const chosen = typeof range === 'string' ? (this.getRange(range) as RangeLike) : range;
    select(chosen.place);
    return chosen;
  }

  setActiveSheet(sheet: SheetService, _restoreSelection = false): SheetService {
    return sheet.activate();
  }

  setNamedRange(name: string, range: RangeLike): void {
    nameRange(this.file, name, range.place);
  }

  /** Seen by whoever is at the spreadsheet; by nobody when a time trigger runs. */
  toast(text: string, title = '', timeoutSeconds?: number | null): void {
    const { execution, workspace } = this.file.host;
    if (!execution.isAttended) return;
    const seconds = timeoutSeconds ?? undefined;
    workspace.screen.show({
      kind: 'toast',
      title,
      text,
      user: execution.user,
      ...(seconds !== undefined && { seconds }),
    });
  }

  #active(): SheetService {
    return this.#sheet(selection(this.file).sheetId);
  }

  #sheet(sheetId: number): SheetService {
    return this.file.objects.sheet(this.file, sheetId) as SheetService;
  }

  #duplicate(template: SheetService, newSheetName: string | undefined, index: number | undefined): SheetService {
    const [reply] = apply(this.file, {
      duplicateSheet: {
        sourceSheetId: template.place.sheetId,
        ...(newSheetName !== undefined && { newSheetName }),
        ...(index !== undefined && { insertSheetIndex: index }),
      },
    });
    return this.#sheet(reply?.duplicateSheet?.properties?.sheetId ?? 0).activate();
  }
}

export const spreadsheetClass: ClassDefinition = {
  type: 'Spreadsheet.Spreadsheet',
  name: 'Spreadsheet',
  service: 'SpreadsheetApp',
  of: SpreadsheetService,
  effects: effects({
    append: 'appendRow',
    look: 'getEditors getName getOwner getViewers getSheetName getSpreadsheetLocale getSpreadsheetTimeZone',
    read: `getLastColumn getLastRow getNamedRanges getNumSheets getProtections getRangeByName getSheetById getSheetByName getSheets getBandings getDeveloperMetadata
      ${READ_THERE}`,
    trip: 'addEditor addEditors addViewer addViewers copy removeEditor removeViewer',
    write: `addDeveloperMetadata deleteActiveSheet deleteSheet duplicateActiveSheet insertSheet moveActiveSheet removeNamedRange rename renameActiveSheet setNamedRange setSpreadsheetLocale setSpreadsheetTimeZone
      ${WRITTEN_THERE}`,
  }),
  alike: toldActiveSheet,
  needs: () => BOUND_FILE,
};
