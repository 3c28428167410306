import { cellText } from '../tasks/task-text';
import type { ItemRow } from './item';
import { type ItemDraft, identityOf } from './item-draft';
import type { Register } from './register';

/**
 * Which standing row each row of a tab is: by its code first, then by what it says, for those whose code was lost, typed over or copied.
 * Notes the row in the draft that it is.
 */
export function matchRows(
  register: Register,
  rows: readonly ItemRow[],
  own: readonly ItemDraft[],
): ReadonlyMap<ItemRow, ItemDraft> {
  const byCode = new Map(own.map((draft) => [cellText(draft.cells.code), draft]));
  byCode.delete('');
  const matches = new Map<ItemRow, ItemDraft>();
  const saysSame = (row: ItemRow, draft: ItemDraft): boolean =>
    identityOf(register, row.cells) === identityOf(register, draft.cells);
  const match = (row: ItemRow, draft: ItemDraft | undefined): void => {
    if (draft === undefined || draft.tabRow !== undefined || matches.has(row)) return;
    draft.tabRow = row;
    matches.set(row, draft);
  };
  const coded = rows.flatMap((row) => {
    const draft = byCode.get(cellText(row.cells.code));
    return draft === undefined ? [] : [{ row, draft }];
  });
  // Of two rows with one code the one is meant that still says the same.
  for (const { row, draft } of coded) if (saysSame(row, draft)) match(row, draft);
  for (const { row, draft } of coded) match(row, draft);
  for (const row of rows) {
    if (matches.has(row)) continue;
    match(
      row,
      own.find((draft) => draft.tabRow === undefined && saysSame(row, draft)),
    );
  }
  return matches;
}
