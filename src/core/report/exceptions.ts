import type { Directory } from '../directory/unit';
import { daysLate, isOpen } from '../tasks/status';
import type { Task } from '../tasks/task';
import { cellText } from '../tasks/task-text';
import type { Day } from '../time/day';
import type { UnitFigures } from './counting/unit-figures';
import { leadCodeOf } from './frozen/snapshot';
import type { Ageing, CutList, Difficulty, OverdueTask, Punctuality } from './report';

/** As many lines as a leader can read; the sheet `Tổng hợp` has the rest. */
const longestList = 300;

/** The overdue tasks, longest overdue first, then by unit in protocol order and by code. */
export function listOverdue(
  overdue: readonly Task[],
  today: Day,
  directory: Directory,
  rank: ReadonlyMap<string, number>,
): CutList<OverdueTask> {
  const ordered = overdue
    .map((task) => ({ task, days: daysLate(task, today), rank: rank.get(leadCodeOf(task)) ?? rank.size }))
    .sort((a, b) => b.days - a.days || a.rank - b.rank || compareTexts(a.task.code, b.task.code));
  const items = ordered.slice(0, longestList).map(
    ({ task, days }): OverdueTask => ({
      task,
      ...unitOf(task, directory),
      lastDay: task.lastDay ?? today,
      daysLate: days,
      deliverable: cellText(task.cells.deliverable),
      cause: cellText(task.cells.delayCause),
      decidedBy: decidingLevel(task),
      // Where it stands beside the cause it is read there.
      committedOn: task.committedOn.kind === 'day' ? task.committedOn.day : undefined,
    }),
  );
  return { items, hidden: ordered.length - items.length };
}

/** Open tasks with a difficulty, by unit in protocol order. */
export function listDifficulties(
  difficult: readonly Task[],
  directory: Directory,
  rank: ReadonlyMap<string, number>,
): CutList<Difficulty> {
  const ordered = difficult
    .map((task) => ({ task, rank: rank.get(leadCodeOf(task)) ?? rank.size }))
    .sort((a, b) => a.rank - b.rank || compareTexts(a.task.code, b.task.code));
  const items = ordered.slice(0, longestList).map(
    ({ task }): Difficulty => ({
      task,
      ...unitOf(task, directory),
      difficulty: cellText(task.cells.difficulty),
      proposal: cellText(task.cells.proposal),
    }),
  );
  return { items, hidden: ordered.length - items.length };
}

/**
 * The level that must decide, as its unit says; where it does not, the level that receives the product stands nearest, then the one that
 * assigned the task, which hears of three days of delay anyway (dispatch 1400-CV/VPTU of 28/8/2026, CN-4.3 and CN-5.2 in
 * https://github.com/haidang21ktvptu/vptu-mvp-task/blob/23062d152e9feeddb2b25a2070798fad76b9c5f6/docs/MUC-TIEU-1400.md).
 */
function decidingLevel(task: Task): string {
  const { decidingLevel: said, evidenceTo } = task.cells;
  return cellText(said) || cellText(evidenceTo) || (task.document?.issuer ?? '');
}

function unitOf(task: Task, directory: Directory): { unitCode: string; unitName: string } {
  const unitCode = leadCodeOf(task);
  return { unitCode, unitName: unitCode === '' ? '' : (directory.findByCode(unitCode)?.name ?? unitCode) };
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ages of the overdue tasks: 1–7, 8–30 and more than 30 days. */
export function readAgeing({ counts }: UnitFigures): Ageing {
  const { upTo7, from8To30, over30 } = counts;
  return { upTo7, from8To30, over30 };
}

/** On-time figures by the day first assigned and by the day after extensions; they differ only by the extended tasks. */
export function readPunctuality({ counts }: UnitFigures): Omit<Punctuality, 'carried' | 'carriedLate'> {
  const { doneOnTime, doneLate, onTimeByOriginal, extended, savedByExtension } = counts;
  const denominator = doneOnTime + doneLate;
  return {
    byOriginal: { numerator: onTimeByOriginal, denominator },
    byExtended: { numerator: doneOnTime, denominator },
    extended,
    savedByExtension,
  };
}

/** By the day that was first assigned of all: done after it, or open and past it. */
function isLateByFirst({ status, doneOn, firstLastDay }: Task, today: Day): boolean {
  if (firstLastDay === undefined) return false;
  return isOpen(status) ? firstLastDay < today : doneOn.kind === 'day' && doneOn.day > firstLastDay;
}

/** Tasks that go on from an earlier year, and those of them that are late by the day that was first assigned. */
export function measureCarried(carried: readonly Task[], today: Day): Pick<Punctuality, 'carried' | 'carriedLate'> {
  return { carried: carried.length, carriedLate: carried.filter((task) => isLateByFirst(task, today)).length };
}
