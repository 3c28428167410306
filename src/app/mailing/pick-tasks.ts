import type { Task } from '../../core/tasks/task';
import type { Assessment } from '../judging/assess-tracker';
import type { Ports } from '../ports/ports';

/** Tasks of the selected rows: by code, because rows may move before the work is done. */
export interface PickedTasks {
  readonly codes: ReadonlySet<string>;
  /** Selected rows that have no code in the sheet yet. */
  readonly uncoded: readonly Task[];
}

/** Selected tasks that may not stand in a mail: the master does not have them, or keeps them back. */
export function findKeptBack({ codes }: PickedTasks, tasks: readonly Task[]) {
  const met = new Set(tasks.map(({ code }) => code));
  return [...codes].filter((code) => !met.has(code)).map((subject) => ({ subject, reason: 'keptBack' as const }));
}

/** Reads the selection on a unit's sheet or on the master; undefined when it holds no task. */
export function pickTasks(ports: Ports, { examined, master }: Assessment): PickedTasks | undefined {
  const selection = ports.openWorkbook.selection();
  if (selection === undefined) return undefined;
  const { sheetId } = selection.sheet;
  const rows = new Set(selection.rowIndexes.map((rowIndex) => rowIndex + 1));
  const codes = new Set<string>();
  const uncoded: Task[] = [];
  if (sheetId === master.place.sheetId) {
    for (const { rowNumber, code } of master.records) if (rows.has(rowNumber)) codes.add(code);
  } else {
    const isHere = (task: Task) => task.place.sheetId === sheetId && rows.has(task.rowNumber);
    const given = new Set(examined.codes.filter(({ task }) => isHere(task)).map(({ task }) => task.rowNumber));
    for (const task of examined.tasks.filter(isHere)) {
      if (task.code === '' || given.has(task.rowNumber)) uncoded.push(task);
      else codes.add(task.code);
    }
  }
  return codes.size + uncoded.length === 0 ? undefined : { codes, uncoded };
}
