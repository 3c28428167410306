import type { Directory } from '../directory/unit';
import { isSecretText } from '../rules/safety/withholding';
import { cellText, hasText } from '../tasks/task-text';
import type { Cell } from '../values/cell';
import type { ItemRow } from './item';
import { isItemCode } from './item-codes';
import { type ItemDraft, type ItemSheet, type ItemTab, identityOf, isOfTab } from './item-draft';
import { fieldsOf, keysBy, parseState, type Register } from './register';

export interface MergeInput {
  readonly register: Register;
  readonly sheet: ItemSheet;
  /** Of the units' files that were read this time. */
  readonly tabs: readonly ItemTab[];
  readonly directory: Directory;
  /** The state of a row that is gone: of a file that was not read, the standing word is all that is known. */
  readonly goneState: string | undefined;
}

/**
 * Brings the tracker's rows and those of the units' tabs together: a row is known by its code, a row that has none yet by what it says. What units write
 * comes from where the row was first typed, what the office writes from the tracker. Rows keep their order; new ones come last.
 */
export function mergeItems(input: MergeInput): ItemDraft[] {
  const { register, sheet, tabs } = input;
  const tabOf = new Map(tabs.map((tab) => [tab.unitCode, tab]));
  const seen = new Set<string>();
  const drafts = sheet.rows.map((row) => standingDraft(input, row, seen, tabOf));
  let rowNumber = sheet.lastRowNumber;
  for (const tab of tabs) {
    const own = drafts.filter(({ unitCode }) => unitCode === tab.unitCode);
    const matches = matchRows(register, tab.rows, own);
    for (const row of tab.rows) {
      const draft = matches.get(row);
      if (draft !== undefined) {
        takeUp(input, draft, row);
      } else if (mayTravel(register, row)) {
        rowNumber += 1;
        drafts.push(newFromTab(input, tab, row, rowNumber, seen));
      }
    }
    for (const draft of own) {
      if (isOfTab(draft.cells.sourceFile)) draft.isGone = draft.tabRow === undefined;
    }
  }
  return drafts;
}

function standingDraft(
  { register, directory, goneState }: MergeInput,
  row: ItemRow,
  seen: Set<string>,
  tabOf: ReadonlyMap<string, ItemTab>,
): ItemDraft {
  const match = directory.match(cellText(row.cells.unit));
  const unitCode = match.kind === 'one' ? match.unit.code : '';
  const code = cellText(row.cells.code);
  // A row that was copied with its code is another row: the first one keeps it.
  const keepsCode = isItemCode(register, code) && !seen.has(code);
  if (keepsCode) seen.add(code);
  return {
    cells: { ...row.cells, code: keepsCode ? code : '' },
    standing: row,
    tabRow: undefined,
    tab: tabOf.get(unitCode),
    unitCode,
    isGone: goneState !== undefined && parseState(register, row.cells.status) === goneState,
    rowNumber: row.rowNumber,
  };
}

/** Which standing row each row of a tab is: by code first, then by what rows without one say. */
function matchRows(register: Register, rows: readonly ItemRow[], own: readonly ItemDraft[]): Map<ItemRow, ItemDraft> {
  const byCode = new Map(own.map((draft) => [cellText(draft.cells.code), draft]));
  byCode.delete('');
  const matches = new Map<ItemRow, ItemDraft>();
  const match = (row: ItemRow, draft: ItemDraft | undefined): void => {
    if (draft === undefined || draft.tabRow !== undefined) return;
    draft.tabRow = row;
    matches.set(row, draft);
  };
  for (const row of rows) match(row, byCode.get(cellText(row.cells.code)));
  for (const row of rows) {
    if (matches.has(row) || hasText(row.cells.code)) continue;
    const identity = identityOf(register, row.cells);
    const isSame = (draft: ItemDraft) =>
      draft.tabRow === undefined && hasText(draft.cells.sourceFile) && identityOf(register, draft.cells) === identity;
    match(row, own.find(isSame));
  }
  return matches;
}

/** What the unit's people wrote in its file counts, unless it may not leave the file. */
function takeUp({ register }: MergeInput, draft: ItemDraft, row: ItemRow): void {
  draft.isGone = false;
  if (!mayTravel(register, row)) return;
  for (const key of keysBy(register, 'unit')) {
    if (key !== 'unit') draft.cells[key] = row.cells[key];
  }
}

function newFromTab(
  { register, directory }: MergeInput,
  tab: ItemTab,
  row: ItemRow,
  rowNumber: number,
  seen: Set<string>,
): ItemDraft {
  const code = cellText(row.cells.code);
  // A run that was cut off between the file and the tracker has given the code already.
  const keepsCode = isItemCode(register, code) && !seen.has(code);
  if (keepsCode) seen.add(code);
  const cells: { [key: string]: Cell } = {};
  for (const key of keysBy(register, 'unit')) cells[key] = row.cells[key];
  const unit = directory.findByCode(tab.unitCode)?.name ?? tab.unitCode;
  return {
    cells: { ...cells, code: keepsCode ? code : '', unit, sourceFile: tab.source },
    standing: undefined,
    tabRow: row,
    tab,
    unitCode: tab.unitCode,
    isGone: false,
    rowNumber,
  };
}

/** A row that looks secret or personal stays where it was typed. */
export function mayTravel(register: Register, { cells }: ItemRow): boolean {
  return fieldsOf(register).every(
    ([key, { type }]) => (type !== 'prose' && type !== 'text') || !isSecretText(cellText(cells[key])),
  );
}
