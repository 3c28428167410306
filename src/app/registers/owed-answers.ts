import { difficulties } from '../../core/difficulties/difficulties';
import type { ItemCells } from '../../core/register/item';
import { parseState, stateWord } from '../../core/register/register';
import { cellText } from '../../core/tasks/task-text';
import { readItemSheet, registerSheets } from '../../sheets/registers/register-sheets';
import type { Tracker } from '../ports/tracker';

/** States of which a unit is not told beside its task. */
const untold: ReadonlySet<string> = new Set(['new', 'withdrawn']);

/** What each unit's tasks are to be told of their difficulties, as one text by unit code: another text is news for its file. */
export function markAnswers(
  rows: readonly { readonly cells: ItemCells; readonly unitCode: string }[],
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { cells, unitCode } of rows) {
    const state = parseState(difficulties, cells.status);
    if (unitCode === '' || cellText(cells.taskCode) === '' || state === undefined || untold.has(state)) continue;
    const parts = [
      cells.code,
      stateWord(difficulties, state),
      cells.answer,
      cells.submission,
      cells.decision,
      cells.answerBy,
    ].map(cellText);
    marks.set(unitCode, `${marks.get(unitCode) ?? ''}${parts.join('|')}\n`);
  }
  return new Map([...marks].map(([unitCode, text]) => [unitCode, hash(text)]));
}

/** The same of the sheet as it stands, before anything is judged. */
export function markStandingAnswers({ grids, context }: Tracker): ReadonlyMap<string, string> {
  const grid = grids.get('difficulties');
  if (grid === undefined || !context.settings.modules.includes('difficulties')) return new Map();
  const reading = readItemSheet(grid, registerSheets.difficulties.columns);
  if ('problems' in reading) return new Map();
  return markAnswers(
    reading.sheet.rows.map(({ cells }) => {
      const match = context.directory.match(cellText(cells.unit));
      return { cells, unitCode: match.kind === 'one' ? match.unit.code : '' };
    }),
  );
}

/** FNV-1a. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
