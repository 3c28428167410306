import type { Unit } from '../../core/directory/unit';
import type { Language, Settings } from '../../core/settings/settings';
import { parseAddressList } from '../../core/text/address';
import type { Day } from '../../core/time/day';
import { moduleOf } from '../registers/register-sheets';
import { markSheet } from '../requests/sheet-marks';
import { addSheet, updateSheet, updateSpreadsheet } from '../requests/sheet-requests';
import { findSheet, findSheetNamed, type SheetKey, sheetKeyOf, sheetKeys, sheetTitle } from '../tables/sheet-names';
import { unitsColumns } from '../tables/system-columns';
import { findForeignTable } from '../tables/table-nature';
import type { Request } from '../v4';
import { findUnitNames, type UnitNames } from './drop-downs';
import { holidayRows } from './holiday-rows';
import { planGuide } from './plan-guide';
import { planUnitProtection } from './plan-protections';
import { planTable } from './plan-table';
import { planTitleBlock, titleBlockRows } from './plan-title-block';
import { fitSettingRows, planSettingChoices, settingRows } from './setting-rows';
import { type SheetSpec, sheetSpec, unitSheetSpec } from './sheet-specs';
import {
  type FoundSheet,
  findLookalike,
  findStarterSheet,
  findSystemSheet,
  findUnitSheet,
  unitMark,
} from './state/find-sheets';
import { headingProblem, type SetUpProblem } from './state/problem';
import { sheetIdFor } from './state/sheet-ids';
import { newSheetState, type SheetState, type WorkbookState } from './state/workbook-state';
import type { LayoutTexts } from './texts';

export interface SetUpOptions {
  readonly settings: Pick<Settings, 'language' | 'coordinatorEmails' | 'modules'>;
  readonly units: readonly Unit[];
  readonly today: Day;
  /** Codes of units that get a sheet here although `Trang tính` is blank. */
  readonly alsoFor?: readonly string[];
  /** Sheets of people's that a person said are to be used as the product's. */
  readonly adopted?: ReadonlyMap<SheetKey, number>;
  readonly texts: LayoutTexts;
}

export interface SetUpPlan {
  /** Of the tracker, or the one that it is to have. */
  readonly language: Language;
  /** Everything but protections of unit sheets; empty when the workbook is as it should be. */
  readonly requests: readonly Request[];
  /** Where the requests may be parted, in order: those before it leave whole sheets behind, and need none of those after it. */
  readonly cuts: readonly number[];
  /** To be sent last: Google refuses a batch that names an editor without an account. */
  readonly protections: readonly Request[];
  readonly madeSheets: readonly string[];
  /** Titles that sheets had before their names were put back. */
  readonly renamedSheets: readonly { readonly from: string; readonly to: string }[];
  /** Sheets that look like one of the product's which is missing: they stay as they are until a person says otherwise. */
  readonly lookalikes: readonly Lookalike[];
  readonly problems: readonly SetUpProblem[];
}

export interface Lookalike {
  readonly key: SheetKey;
  readonly sheetId: number;
  /** As people call it, and as the product would. */
  readonly from: string;
  readonly to: string;
}

/** Makes or repairs every sheet of a tracker. Nothing that people wrote is overwritten; what cannot be repaired safely is a problem. */
export function planSetUp(state: WorkbookState, options: SetUpOptions): SetUpPlan {
  const draft = createDraft(state, options);
  const { requests, cuts, protections, madeSheets, renamedSheets, lookalikes, problems } = draft;
  requests.push(...planLocale(state));
  const names = placeUnitNames(draft);
  for (const key of sheetKeys) {
    if (isOn(key, options.settings.modules)) planSystemSheet(draft, key, names);
    else hideSheet(draft, key);
  }
  for (const unit of options.units) {
    if (unit.fileId !== '') continue;
    cuts.push(requests.length);
    planUnitSheet(draft, unit, names);
  }
  const { language } = options.settings;
  return { language, requests, cuts, protections, madeSheets, renamedSheets, lookalikes, problems };
}

interface Draft extends Omit<SetUpPlan, 'language'> {
  readonly state: WorkbookState;
  readonly options: SetUpOptions;
  readonly requests: Request[];
  readonly cuts: number[];
  readonly protections: Request[];
  readonly madeSheets: string[];
  readonly renamedSheets: { from: string; to: string }[];
  readonly lookalikes: Lookalike[];
  readonly problems: SetUpProblem[];
  readonly sheetIds: Set<number>;
  /** Whose sheet it is, of those planned so far; by title in lower case, as Google tells titles apart. */
  readonly unitByTitle: Map<string, Unit>;
  /** Whether a sheet already stands for something, so that it is nobody's renamed one. */
  readonly isClaimed: (sheet: SheetState) => boolean;
}

function createDraft(state: WorkbookState, options: SetUpOptions): Draft {
  const unitSheets = new Set<SheetState | undefined>();
  for (const { fileId, sheetName } of options.units) {
    if (fileId === '') unitSheets.add(findSheetNamed(state.sheets, sheetName));
  }
  return {
    state,
    options,
    requests: [],
    cuts: [],
    protections: [],
    madeSheets: [],
    renamedSheets: [],
    lookalikes: [],
    problems: [],
    sheetIds: new Set(state.sheets.map(({ sheetId }) => sheetId)),
    unitByTitle: new Map(),
    isClaimed: (sheet) => unitSheets.has(sheet) || sheetKeyOf(sheet.title) !== undefined,
  };
}

/** What counts as Vietnamese: older spreadsheets have the short locale and the zone's former name (https://www.iana.org/time-zones, file `backward`). */
const vietnameseLocales = ['vi_VN', 'vi'];
const vietnameseZones = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** Dates are read as they are typed only under this locale, and days begin at midnight in Hanoi. */
function planLocale({ locale, timeZone }: WorkbookState): Request[] {
  const wanted = {
    ...(vietnameseLocales.includes(locale) ? {} : { locale: 'vi_VN' }),
    ...(vietnameseZones.includes(timeZone) ? {} : { timeZone: 'Asia/Ho_Chi_Minh' }),
  };
  return Object.keys(wanted).length === 0 ? [] : [updateSpreadsheet(wanted)];
}

/** Where the names of units stand, or will stand. */
function placeUnitNames({ state, options, isClaimed }: Draft): UnitNames {
  const sheetName = sheetTitle('units', options.settings.language);
  const found = findSystemSheet(state.sheets, 'units', isClaimed);
  const title = found === undefined || found.renamed ? sheetName : found.sheet.title;
  const columnIndex = unitsColumns.findIndex(({ key }) => key === 'name');
  return (
    findUnitNames({ title, rows: found?.sheet.rows ?? [] }) ?? { sheetTitle: title, columnIndex, firstRowNumber: 2 }
  );
}

function planSystemSheet(draft: Draft, key: SheetKey, units: UnitNames): void {
  const { state, options, isClaimed } = draft;
  const { settings, texts } = options;
  const { language } = settings;
  const spec = sheetSpec(key);
  const starter = key === 'guide' ? findStarterSheet(state.sheets) : undefined;
  const title = sheetTitle(key, language);
  const found = findSystemSheet(state.sheets, key, isClaimed) ?? (starter && { sheet: starter, renamed: true });
  const sheet = placeSheet(draft, found ?? adopt(draft, key, title), title, key, spec);
  if (sheet.hidden && moduleOf(key) !== undefined) draft.requests.push(updateSheet(sheet.sheetId, { hidden: false }));
  if (key === 'guide') {
    if (sheet.rows.length === 0) draft.requests.push(...planGuide(sheet.sheetId, texts.guide));
    return;
  }
  const plan = planTable(sheet, spec, {
    language,
    texts,
    units,
    titleRows: 0,
    prefill: (table) => {
      if (key === 'settings') return settingRows(table, language, texts.settingMeanings);
      return key === 'holidays' ? holidayRows(table) : [];
    },
  });
  draft.requests.push(...plan.requests);
  if (key === 'settings' && plan.table !== undefined) {
    draft.requests.push(...fitSettingRows(plan.table, texts.settingMeanings), ...planSettingChoices(plan.table));
  }
  draft.problems.push(...plan.problems);
}

function isOn(key: SheetKey, modules: Settings['modules']): boolean {
  const module = moduleOf(key);
  return module === undefined || modules.includes(module);
}

/** The sheet of a module that went off stays with all that people wrote, out of sight. */
function hideSheet({ state, requests }: Draft, key: SheetKey): void {
  const sheet = findSheet(state.sheets, key);
  if (sheet !== undefined && !sheet.hidden) requests.push(updateSheet(sheet.sheetId, { hidden: true }));
}

/** The sheet that looks like this one, where a person has said that it is; else it is named, and left. */
function adopt({ state, options, isClaimed, lookalikes }: Draft, key: SheetKey, title: string): FoundSheet | undefined {
  const sheet = findLookalike(state.sheets, key, isClaimed);
  if (sheet === undefined) return undefined;
  if (options.adopted?.get(key) === sheet.sheetId) return { sheet, renamed: true };
  lookalikes.push({ key, sheetId: sheet.sheetId, from: sheet.title, to: title });
  return undefined;
}

function planUnitSheet(draft: Draft, unit: Unit, units: UnitNames): void {
  const { state, options, unitByTitle, problems, requests } = draft;
  const { settings, texts, alsoFor = [], today } = options;
  const { sheetName, name, code } = unit;
  const found = findUnitSheet(state.sheets, unit, draft.isClaimed);
  const isInForce = unit.validTo === undefined || unit.validTo >= today;
  if (found === undefined && !(isInForce && (unit.namesSheet || alsoFor.includes(code)))) return;
  if (sheetKeyOf(sheetName) !== undefined) {
    problems.push({ kind: 'reservedName', sheetTitle: sheetName, facts: { unit: name } });
    return;
  }
  const foreign = found === undefined ? undefined : findForeignTable(found.sheet.rows);
  if (found !== undefined && foreign !== undefined) {
    problems.push(headingProblem(found.sheet.title, foreign));
    return;
  }
  const title = found === undefined || found.renamed ? sheetName : found.sheet.title;
  const other = unitByTitle.get(title.toLowerCase());
  if (other !== undefined) {
    problems.push({ kind: 'sharedSheet', sheetTitle: sheetName, facts: { unit: name, otherUnit: other.name } });
    return;
  }
  unitByTitle.set(title.toLowerCase(), unit);
  const sheet = placeSheet(draft, found, sheetName, unitMark(unit), unitSheetSpec);
  if (sheet.rows.length === 0) {
    requests.push(...planTitleBlock(sheet.sheetId, texts.unitTitle(name), texts.banner, settings.language));
  }
  const plan = planTable(sheet, unitSheetSpec, {
    language: settings.language,
    texts,
    units,
    titleRows: titleBlockRows,
  });
  requests.push(...plan.requests);
  problems.push(...plan.problems);
  protectUnitSheet(draft, sheet, unit);
}

function protectUnitSheet(draft: Draft, sheet: SheetState, unit: Unit): void {
  const contacts = parseAddressList(unit.contactEmails).addresses;
  if (contacts.length === 0) {
    draft.problems.push({ kind: 'noEditors', sheetTitle: sheet.title, facts: { unit: unit.name } });
    return;
  }
  const coordinators = parseAddressList(draft.options.settings.coordinatorEmails).addresses;
  const keys = [...contacts, ...coordinators].map(({ key }) => key);
  draft.protections.push(...planUnitProtection(sheet, [...new Set(keys)]));
}

/** The sheet that is there, under its own name again and marked as the product's; else a new one. */
function placeSheet(
  draft: Draft,
  found: FoundSheet | undefined,
  title: string,
  mark: string,
  { rowCount, columns, tabColour }: SheetSpec,
): SheetState {
  if (found !== undefined) {
    if (found.sheet.mark === undefined) draft.requests.push(markSheet(found.sheet.sheetId, mark));
    if (!found.renamed) return found.sheet;
    draft.requests.push(updateSheet(found.sheet.sheetId, { title }));
    draft.renamedSheets.push({ from: found.sheet.title, to: title });
    return { ...found.sheet, title };
  }
  const sheetId = sheetIdFor(mark, draft.sheetIds);
  const columnCount = columns?.length ?? pageColumns;
  draft.sheetIds.add(sheetId);
  draft.madeSheets.push(title);
  draft.requests.push(
    addSheet(sheetId, title, { rowCount, columnCount, tabColor: tabColour }),
    markSheet(sheetId, mark),
  );
  return newSheetState(sheetId, title, rowCount, columnCount);
}

/** Columns of a new page: as many as Google gives a new sheet. */
const pageColumns = 26;
