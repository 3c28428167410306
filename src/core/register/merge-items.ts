import { unitCodePart } from '../codes/code-form';
import type { Directory } from '../directory/unit';
import { isSecretText } from '../rules/safety/withholding';
import { cellText } from '../tasks/task-text';
import { type Cell, isBlank } from '../values/cell';
import type { ItemRow } from './item';
import { isItemCode, type Serials, splitItemCode } from './item-codes';
import { type ItemDraft, type ItemSheet, type ItemTab, isOfTab, isOfTracker, type KeptRow } from './item-draft';
import { matchRows } from './match-rows';
import { fieldsOf, keysBy, parseState, type Register } from './register';

export interface MergeInput {
  readonly register: Register;
  readonly sheet: ItemSheet;
  /** Of the units' files that were read this time. */
  readonly tabs: readonly ItemTab[];
  readonly directory: Directory;
  /** The state of a row that is gone: of a file that was not read, the standing word is all that is known. */
  readonly goneState: string | undefined;
  /** The numbers that runs have given. */
  readonly serials: Serials;
  /** Codes of rows that were first typed in the tracker and may have a copy in a tab. */
  readonly copied: ReadonlySet<string>;
}

export interface MergedItems {
  readonly drafts: readonly ItemDraft[];
  /** Rows of tabs that stay in their files. */
  readonly kept: readonly KeptRow[];
  /** Copies in tabs of rows that are deleted in the tracker, where they were first typed. */
  readonly abandoned: readonly KeptRow[];
  /** Rows of which somebody changed a copy, and not the row where it was first typed. */
  readonly overwritten: readonly ItemDraft[];
}

/**
 * Brings the tracker's rows and those of the units' tabs together: a row is known by its code, a row that has none yet by what it says. What units write
 * comes from where the row was first typed, what the office writes from the tracker. Rows keep their order; new ones come last.
 */
export function mergeItems(input: MergeInput): MergedItems {
  const { register, sheet, tabs, copied } = input;
  const seen = new Set<string>();
  const drafts = sheet.rows.map((row) => standingDraft(input, row, seen));
  const kept: KeptRow[] = [];
  const abandoned: KeptRow[] = [];
  const overwritten: ItemDraft[] = [];
  const isAbandoned = ({ cells: { code } }: ItemRow) => copied.has(cellText(code)) && !seen.has(cellText(code));
  let rowNumber = sheet.lastRowNumber;
  for (const tab of tabs) {
    const own = drafts.filter(({ unitCode }) => unitCode === tab.unitCode);
    const matches = matchRows(register, tab.rows, own);
    const mostNew = tab.rows.length - matches.size;
    for (const row of tab.rows) {
      const draft = matches.get(row);
      if (draft === undefined && isAbandoned(row)) abandoned.push({ tab, row });
      else if (!mayTravel(register, row)) kept.push({ tab, row });
      else if (draft !== undefined) {
        if (isCopyChanged(register, draft, row)) overwritten.push(draft);
        takeUp(input, draft, row, draft.cells.code === '' ? codeOf(input, tab, row, seen, mostNew) : '');
      } else {
        rowNumber += 1;
        drafts.push(newFromTab(input, tab, row, rowNumber, codeOf(input, tab, row, seen, mostNew)));
      }
    }
    for (const draft of own) {
      if (isOfTab(draft.cells.sourceFile)) draft.isGone = draft.tabRow === undefined;
    }
  }
  return { drafts, kept, abandoned, overwritten };
}

function standingDraft(
  { register, tabs, directory, goneState }: MergeInput,
  row: ItemRow,
  seen: Set<string>,
): ItemDraft {
  const match = directory.match(cellText(row.cells.unit));
  const named = match.kind === 'one' ? match.unit.code : '';
  const ofNamed = tabs.find((tab) => tab.unitCode === named);
  // Whose a row is that was typed in a unit's file, nobody says but that file.
  const isHome = (tab: ItemTab) => tab.source === cellText(row.cells.sourceFile);
  const tab = ofNamed !== undefined && isHome(ofNamed) ? ofNamed : (tabs.find(isHome) ?? ofNamed);
  const unitCode = tab?.unitCode ?? named;
  const unit = unitCode === named ? row.cells.unit : nameOf(directory, unitCode);
  const code = cellText(row.cells.code);
  // A row that was copied with its code is another row: the first one keeps it.
  const keepsCode = isItemCode(register, code) && (register.codePrefix === '' || !seen.has(code));
  if (keepsCode) seen.add(code);
  return {
    cells: { ...row.cells, unit, code: keepsCode ? code : '' },
    standing: row,
    tabRow: undefined,
    tab,
    unitCode,
    isGone: goneState !== undefined && parseState(register, row.cells.status) === goneState,
    rowNumber: row.rowNumber,
  };
}

/**
 * Whether what differs is the copy's doing: an edit in the tracker notes its moment, one in a file does not, and the last run has left the same moment in
 * both places.
 */
function isCopyChanged(register: Register, { cells, standing }: ItemDraft, row: ItemRow): boolean {
  if (standing === undefined || isBlank(row.cells.updatedAt)) return false;
  const isEditedHere = standing.cells.updatedAt !== row.cells.updatedAt;
  const isCopy = isOfTab(cells.sourceFile) ? isEditedHere : isOfTracker(cells.sourceFile) && !isEditedHere;
  const keys = keysBy(register, 'unit').filter((key) => key !== 'unit');
  return isCopy && keys.some((key) => cellText(standing.cells[key]) !== cellText(row.cells[key]));
}

/** What the unit's people wrote in its file counts, unless the row was first typed in the tracker. */
function takeUp({ register }: MergeInput, { cells, tab }: ItemDraft, row: ItemRow, code: string): void {
  cells.code ||= code;
  if (isOfTracker(cells.sourceFile)) return;
  const isHome = isOfTab(cells.sourceFile);
  if (isHome) cells.sourceFile = tab?.source;
  for (const key of keysBy(register, 'unit')) {
    // What a task's cell says is changed there.
    if (key !== 'unit' && (isHome || register.fields[key]?.isMadeOfTask !== true)) cells[key] = row.cells[key];
  }
}

function newFromTab(
  { register, directory }: MergeInput,
  tab: ItemTab,
  row: ItemRow,
  rowNumber: number,
  code: string,
): ItemDraft {
  const cells: { [key: string]: Cell } = {};
  for (const key of keysBy(register, 'unit')) cells[key] = row.cells[key];
  // A run that was cut off between the file and the tracker has worked out these too.
  if (code !== '') for (const key of keysBy(register, 'auto')) cells[key] = row.cells[key];
  return {
    cells: { ...cells, code, unit: nameOf(directory, tab.unitCode), sourceFile: tab.source },
    standing: undefined,
    tabRow: row,
    tab,
    unitCode: tab.unitCode,
    isGone: false,
    rowNumber,
  };
}

function nameOf(directory: Directory, unitCode: string): string {
  return directory.findByCode(unitCode)?.name ?? unitCode;
}

/**
 * The code of a row that the tracker does not know yet: one that a run has given which was cut off between the file and the tracker. Any other was typed by
 * hand, or copied from elsewhere.
 */
function codeOf(
  { register, serials }: MergeInput,
  { unitCode }: ItemTab,
  row: ItemRow,
  seen: Set<string>,
  most: number,
) {
  const code = cellText(row.cells.code);
  const [series, serial] = splitItemCode(code);
  const isOwn = register.home === 'tracker' || series.endsWith(`-${unitCodePart(unitCode)}`);
  const isNext = serial <= Math.max(serials.get(series) ?? 0, ...serialsIn(series, seen)) + most;
  if (!isItemCode(register, code) || !isOwn || !isNext || seen.has(code)) return '';
  seen.add(code);
  return code;
}

function serialsIn(series: string, codes: ReadonlySet<string>): number[] {
  return [...codes].flatMap((code) => {
    const [own, serial] = splitItemCode(code);
    return own === series ? [serial] : [];
  });
}

/** A row that looks secret or personal stays where it was typed. */
export function mayTravel(register: Register, { cells }: ItemRow): boolean {
  return fieldsOf(register).every(
    ([key, { type }]) => (type !== 'prose' && type !== 'text') || !isSecretText(cellText(cells[key])),
  );
}
