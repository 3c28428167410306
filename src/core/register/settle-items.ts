import { cellText } from '../tasks/task-text';
import { type Day, dayFromMoment, type Moment, yearOf } from '../time/day';
import { type Cell, isBlank } from '../values/cell';
import { createCodeGiver, itemSeries, type Serials } from './item-codes';
import type { ItemDraft } from './item-draft';
import { yearAt } from './item-reading';
import { keysBy, type Register } from './register';

/** Gives each row that lacks one its code, once; a row whose unit is not clear waits. @returns the numbers given so far. */
export function giveItemCodes(
  register: Register,
  drafts: readonly ItemDraft[],
  before: Serials,
  yearOfItem: (draft: ItemDraft) => number,
): Serials {
  const giver = createCodeGiver(register, before);
  if (register.codePrefix === '') return giver.serials;
  for (const { cells } of drafts) giver.note(cellText(cells.code));
  for (const draft of drafts) {
    const { cells, unitCode } = draft;
    if (cellText(cells.code) !== '' || (register.home === 'unit' && unitCode === '')) continue;
    cells.code = giver.give(itemSeries(register, yearOfItem(draft), unitCode));
  }
  return giver.serials;
}

/** The year by which a row is numbered: its own, else that in which it was first seen. */
export function yearOfItem({ yearKey }: Register, seenKey: string, today: Day): (draft: ItemDraft) => number {
  return (draft) => {
    const own = yearKey === undefined ? undefined : yearAt(draft, yearKey);
    if (own !== undefined) return own;
    const seen = draft.cells[seenKey];
    return yearOf(typeof seen === 'number' ? dayFromMoment(seen) : today);
  };
}

/** Notes when a row was last changed by its unit, where this run is what finds it. */
export function noteUpdates(register: Register, drafts: readonly ItemDraft[], now: Moment): void {
  const own = keysBy(register, 'unit');
  for (const { cells, standing } of drafts) {
    const isChanged = standing !== undefined && own.some((one) => !isSame(standing.cells[one], cells[one]));
    if (isBlank(cells.updatedAt) || isChanged) cells.updatedAt = now;
  }
}

export function isSame(a: Cell, b: Cell): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}
