import { checkText } from '../../core/issues/check-cell';
import type { Issue } from '../../core/issues/issue';
import { checkCells, type ItemLookup, withOwnFaults } from '../../core/register/check-items';
import type { ItemCells, ItemRow } from '../../core/register/item';
import { itemIssues, weighFaults } from '../../core/register/item-issues';
import { checkOwnRules } from '../../core/register/own-rules-of-items';
import { derivedKeys, parseState, stateWord } from '../../core/register/register';
import { isSame } from '../../core/register/settle-items';
import { hasText } from '../../core/tasks/task-text';
import { renderCheckLine } from '../../i18n/rules/render';
import { screenMessages } from '../../i18n/screen/messages';
import { type RegisterSheet, readItemSheet } from '../../sheets/registers/register-sheets';
import { cellName } from '../../sheets/requests/a1';
import { findHeadings } from '../../sheets/tables/headings';
import type { SheetGrid } from '../../sheets/v4';
import type { Edit, Ports } from '../ports/ports';
import type { TrackerContext } from '../ports/tracker';
import { toGrid } from '../reading/to-grid';
import { registerWorks } from '../registers/register-work';
import { readItemsBeside, toEditedItem } from './items-beside';
import { isInEdit } from './judge-edit';
import { findFrozen, findKnownItem, findKnownTask } from './other-sheets';
import { stillStands } from './stand-again';

/** Judges the edited rows of a register at once: their state, what is wrong with them, when they were changed. Codes are the next run's to give. */
export function validateItems(ports: Ports, edit: Edit, kind: RegisterSheet, tracker: TrackerContext): void {
  const grid = toGrid(edit.sheet);
  const reading = readItemSheet(grid, kind.columns);
  if ('problems' in reading) return;
  const { context, ruleSettings, ownRules } = tracker;
  const { place, rows, emptied } = reading.sheet;
  const { directory, documents, settings, now } = context;
  const headings = new Map(kind.columns.map(({ key, vi, en }) => [key, place.english === true ? en : vi]));
  const lookup: ItemLookup = {
    directory,
    documents,
    hasTask: findKnownTask(ports, context),
    hasItem: findKnownItem(ports, context),
    headingOf: (key) => headings.get(key) ?? key,
    english: place.english,
  };
  const items = rows.map((row) => toEditedItem(row, place, directory));
  const { name } = kind.register;
  const work = registerWorks[name];
  const edited = items.filter(({ rowNumber }) => isInEdit(edit, rowNumber));
  const settled = work.settle(items, context, lookup.headingOf, {
    frozen: findFrozen(ports, kind, edited),
    ...readItemsBeside(ports, name, directory),
  });
  const found: Issue[] = [];
  const rowsToWrite: WantedRow[] = [];
  for (const [index, item] of items.entries()) {
    const { rowNumber, cells } = item;
    if (!isInEdit(edit, rowNumber)) continue;
    const faults = withOwnFaults(checkCells(kind.register, item, lookup), settled[index]?.faults ?? []);
    const ofTracker = checkOwnRules(kind.register, item, ownRules, (key) => place.columnIndex[key] !== undefined);
    const issues = itemIssues(item, [...weighFaults(faults, ruleSettings), ...ofTracker], place, rowNumber);
    found.push(...issues);
    const check = checkText(issues, (issue) => {
      const { columnIndex } = issue.place;
      return renderCheckLine(
        issue,
        columnIndex === undefined ? '' : cellName(rowNumber, columnIndex),
        settings.language,
      );
    });
    // A row that its unit has withdrawn stays so until a run has seen it.
    const isGone = parseState(kind.register, cells.status) === (work.goneState ?? null) && !hasText(cells.receivedOn);
    const status = isGone ? cells.status : stateWord(kind.register, settled[index]?.state ?? '', place.english);
    rowsToWrite.push({ rowNumber, cells, wanted: { ...settled[index]?.cells, status, check, updatedAt: now } });
  }
  const derived = derivedKeys(kind.register);
  const blank = Object.fromEntries(derived.map((key) => [key, '']));
  for (const { rowNumber, cells } of emptied) {
    if (isInEdit(edit, rowNumber)) rowsToWrite.push({ rowNumber, cells, wanted: blank });
  }
  writeRows(edit, grid, kind, [...derived, 'updatedAt'], rowsToWrite);
  const words = screenMessages(settings.language);
  if (found.length > 0) ports.screen.toast(words.editFound({ problems: found.length, rows: edited.length }));
  else if (edited.length > 1) ports.screen.toast(words.editClean(edited.length));
}

interface WantedRow extends ItemRow {
  readonly wanted: ItemCells;
}

/** One write for each column and run of rows: a paste of hundreds is a few calls. */
function writeRows(
  edit: Edit,
  grid: SheetGrid,
  { columns }: RegisterSheet,
  written: readonly string[],
  rows: readonly WantedRow[],
): void {
  const found = findHeadings(grid.rows, columns);
  const isToWrite = rows.some(({ cells, wanted }) =>
    written.some((key) => key in wanted && !isSame(cells[key], wanted[key])),
  );
  if ('problems' in found || !isToWrite) return;
  const { headingRowIndex, columnIndex } = found.headings;
  // What moves now is the next run's to fill in.
  if (!stillStands(edit.sheet, grid, { headingRowIndex, columnIndex, ours: written }, edit)) return;
  const sorted = [...rows].sort((a, b) => a.rowNumber - b.rowNumber);
  for (const key of written) {
    const column = columnIndex[key];
    if (column === undefined) continue;
    let run: WantedRow[] = [];
    const flush = (): void => {
      const first = run[0];
      if (first !== undefined && run.some(({ cells, wanted }) => !isSame(cells[key], wanted[key]))) {
        edit.sheet.write(
          first.rowNumber - 1,
          column,
          run.map(({ wanted }) => [wanted[key]]),
        );
      }
      run = [];
    };
    for (const row of sorted) {
      if (!(key in row.wanted)) continue;
      if (run.length > 0 && run[run.length - 1]?.rowNumber !== row.rowNumber - 1) flush();
      run.push(row);
    }
    flush();
  }
}
