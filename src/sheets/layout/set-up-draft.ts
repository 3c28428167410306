import type { Unit } from '../../core/directory/unit';
import type { OfficeRole } from '../../core/settings/office-roles';
import type { Language, Settings } from '../../core/settings/settings';
import type { Day } from '../../core/time/day';
import { markSheet } from '../requests/sheet-marks';
import { addSheet, updateSheet } from '../requests/sheet-requests';
import { findSheetNamed, type SheetKey, sheetKeyOf } from '../tables/sheet-names';
import type { Request } from '../v4';
import type { SheetSpec } from './sheet/sheet-specs';
import type { LayoutTexts } from './sheet/texts';
import type { FoundSheet } from './state/find-sheets';
import type { SetUpProblem } from './state/problem';
import { sheetIdFor } from './state/sheet-ids';
import { newSheetState, type SheetState, type WorkbookState } from './state/workbook-state';

export interface SetUpOptions {
  readonly spreadsheetId: string;
  readonly settings: Pick<Settings, 'language' | 'modules'>;
  /** Addresses that may edit every sheet. */
  readonly coordinators: readonly string[];
  /** Who besides them writes the columns of a role. */
  readonly roles?: { readonly [role in OfficeRole]: RolePeople };
  readonly units: readonly Unit[];
  readonly today: Day;
  /** Codes of units that get a sheet here although `Trang tính` is blank. */
  readonly alsoFor?: readonly string[];
  /** Sheets of people's that a person said are to be used as the product's. */
  readonly adopted?: ReadonlyMap<SheetKey, number>;
  readonly texts: LayoutTexts;
}

export interface RolePeople {
  readonly users: readonly string[];
  /** Focal persons of other units. */
  readonly others: readonly string[];
  /** A unit that has the part, and nobody to write to. */
  readonly muteUnit: string | undefined;
}

export interface SetUpPlan {
  /** Of the tracker, or the one that it is to have. */
  readonly language: Language;
  /** Everything but the locks of whole sheets; empty when the workbook is as it should be. */
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

/** A plan in the making, with what it is made of. */
export interface SetUpDraft extends Omit<SetUpPlan, 'language'> {
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

export function createDraft(state: WorkbookState, options: SetUpOptions): SetUpDraft {
  const unitSheets = new Set<SheetState | undefined>();
  for (const { fileId, sheetName, isTracker } of options.units) {
    if (fileId === '' && isTracker !== true) unitSheets.add(findSheetNamed(state.sheets, sheetName));
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

/** The sheet that is there, under its own name again and marked as the product's; else a new one. */
export function placeSheet(
  draft: SetUpDraft,
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
