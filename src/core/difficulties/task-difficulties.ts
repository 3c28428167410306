import { type ItemDraft, type ItemTab, isMade, madeSource } from '../register/item-draft';
import { isOpen } from '../tasks/status';
import type { Task } from '../tasks/task';
import { tellsDifficulty } from '../tasks/task-difficulty';
import { cellText, hasText } from '../tasks/task-text';
import { foldText } from '../text/text';
import type { Cell } from '../values/cell';
import type { DifficultyKey } from './difficulties';

/** A task whose cells may tell of a difficulty. */
export interface TellingTask {
  readonly task: Task;
  /** Whose the row is: the lead's, and where none is clear the unit's in whose table it stands. */
  readonly unitCode: string;
  readonly unitName: string;
  /** Name of the table that holds the task. */
  readonly source: string;
}

/**
 * Difficulties that tasks tell of become rows, so that nobody types them twice: one open row for each task. Until it is received the row says what the
 * task says; when the task's cell is blanked the unit has withdrawn it; the same words again bring it back, but never a closed one.
 */
export function followTasks(
  drafts: readonly ItemDraft[],
  tasks: readonly TellingTask[],
  tabs: readonly ItemTab[],
  lastRowNumber: number,
): readonly ItemDraft[] {
  const byTask = groupByTask(drafts);
  const tabOf = new Map(tabs.map((tab) => [tab.unitCode, tab]));
  let rowNumber = drafts.reduce((last, draft) => Math.max(last, draft.rowNumber), lastRowNumber);
  const added: ItemDraft[] = [];
  for (const telling of tasks) {
    const { task } = telling;
    const own = byTask.get(task.code) ?? [];
    for (const draft of own) if (wasMade(draft, task)) draft.cells.sourceFile = madeSource(telling.source, task.code);
    if (!tellsDifficulty(task.cells.difficulty)) {
      for (const draft of own) if (isMade(draft.cells.sourceFile)) draft.isGone = true;
    } else if (needsRow(own, task) && isOpen(task.status)) {
      rowNumber += 1;
      added.push(newDraft(telling, tabOf.get(telling.unitCode), rowNumber));
    }
  }
  return [...drafts, ...added];
}

function groupByTask(drafts: readonly ItemDraft[]): Map<string, ItemDraft[]> {
  const groups = new Map<string, ItemDraft[]>();
  for (const draft of drafts) {
    const code = cellText(draft.cells.taskCode).toUpperCase();
    const group = groups.get(code);
    if (code === '') continue;
    if (group === undefined) groups.set(code, [draft]);
    else group.push(draft);
  }
  return groups;
}

/** Lets the task's last row say what the task says, where it may. @returns whether the task's words have no row yet. */
function needsRow(own: readonly ItemDraft[], { cells: said }: Task): boolean {
  const last = own[own.length - 1];
  if (last === undefined) return true;
  const { cells } = last;
  const isClosed = hasText(cells.closedOn);
  const isTaken = isReceived(cells);
  const isSameText = fold(cells.problem) === fold(said.difficulty);
  if (isSameText && !isClosed) last.isGone = false;
  if (isMade(cells.sourceFile) && !isTaken && !last.isGone) {
    cells.problem = cellText(said.difficulty);
    // Where the task says nothing, the unit may say it in its tab.
    if (hasText(said.proposal) || last.tabRow === undefined) cells.proposal = cellText(said.proposal);
    return false;
  }
  return !isSameText && (isClosed || (last.isGone && !isTaken));
}

/** A run that was cut off before it came to the tracker has made this row of the task, and written it into the unit's tab. */
function wasMade({ standing, tabRow, cells }: ItemDraft, task: Task): boolean {
  const isGiven = standing === undefined && hasText(tabRow?.cells.code) && cellText(tabRow?.cells.code) === cells.code;
  return isGiven && fold(cells.problem) === fold(task.cells.difficulty);
}

const taken: readonly DifficultyKey[] = ['receivedOn', 'answer', 'submission', 'decision', 'closedOn'];

function isReceived(cells: ItemDraft['cells']): boolean {
  return taken.some((key) => hasText(cells[key]));
}

function fold(cell: Cell): string {
  return foldText(cellText(cell));
}

function newDraft({ task, unitName, unitCode, source }: TellingTask, tab: ItemTab | undefined, rowNumber: number) {
  const cells: ItemDraft['cells'] = {
    unit: unitName,
    taskCode: task.code,
    problem: cellText(task.cells.difficulty),
    proposal: cellText(task.cells.proposal),
    sourceFile: madeSource(source, task.code),
  };
  return { cells, standing: undefined, tabRow: undefined, tab, unitCode, isGone: false, rowNumber };
}
