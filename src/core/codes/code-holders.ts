import type { Task } from '../tasks/task';
import { compareStanding } from '../tasks/task-order';
import { foldText } from '../text/text';
import { namesUnit } from './code-form';
import type { KnownTask, KnownTasks } from './known-task';

/** Which rows bear which code, and which of them should not. */
export interface CodeHolders {
  /** The row to which a code belongs. */
  findHolder(code: string): Task | undefined;
  /**
   * Rows whose code belongs to another row, with that row. `isCopy`: the row was copied, because both say the same, or because the master knows the other
   * one as it stands; where nobody can tell a person must decide, and is told so at every run until then.
   */
  readonly doubles: readonly { readonly task: Task; readonly holder: Task; readonly isCopy: boolean }[];
  /** Rows whose code is not the one that the master knows them by, with that one. */
  readonly strayed: readonly { readonly task: Task; readonly knownCode: string }[];
}

/** Sorts out the codes of all tasks of all units against what the master knows. */
export function findCodeHolders(tasks: readonly Task[], known: KnownTasks): CodeHolders {
  const holders = new Map<string, Task>();
  const shared = new Map<string, Task[]>();
  for (const task of tasks) {
    if (task.code === '') continue;
    const other = holders.get(task.code);
    if (other === undefined) {
      holders.set(task.code, task);
      continue;
    }
    const group = shared.get(task.code);
    if (group === undefined) shared.set(task.code, [other, task]);
    else group.push(task);
  }
  const strayed = findStrayed(tasks, known, holders, shared);
  const strays = new Set(strayed.map(({ task }) => task));
  const doubles: { task: Task; holder: Task; isCopy: boolean }[] = [];
  for (const [code, group] of shared) {
    const rest = group.filter((task) => !strays.has(task));
    const holder = chooseHolder(code, rest.length > 0 ? rest : group, known);
    holders.set(code, holder);
    for (const task of rest) {
      if (task === holder) continue;
      const isCopy = saysSame(task.title, holder.title) || isAsKnown(holder, known.get(code));
      doubles.push({ task, holder, isCopy });
    }
  }
  doubles.sort((a, b) => compareStanding(a.task, b.task));
  return {
    findHolder: (code) => holders.get(code),
    doubles,
    strayed,
  };
}

/** The master decides, then the unit that the code names, then the text: of rows that say the same, the upper one was first. */
function chooseHolder(code: string, group: readonly Task[], known: KnownTasks): Task {
  const memory = known.get(code);
  let candidates = group;
  if (memory !== undefined) {
    candidates = narrow(candidates, (task) => task.place.unitCode === memory.unitCode);
    candidates = narrow(candidates, (task) => saysSame(task.title, memory.title));
  }
  candidates = narrow(candidates, (task) => namesUnit(code, task.place.unitCode));
  const [first] = [...candidates].sort(compareStanding) as [Task, ...Task[]];
  return first;
}

function isAsKnown({ place, title }: Task, memory: KnownTask | undefined): boolean {
  return (
    memory !== undefined &&
    memory.isDoubled !== true &&
    memory.unitCode === place.unitCode &&
    saysSame(memory.title, title)
  );
}

function narrow(tasks: readonly Task[], fits: (task: Task) => boolean): readonly Task[] {
  const fitting = tasks.filter(fits);
  return fitting.length > 0 ? fitting : tasks;
}

function saysSame(a: string, b: string): boolean {
  return a === b || foldText(a) === foldText(b);
}

function findStrayed(
  tasks: readonly Task[],
  known: KnownTasks,
  holders: ReadonlyMap<string, Task>,
  shared: ReadonlyMap<string, readonly Task[]>,
): { task: Task; knownCode: string }[] {
  if (known.size === 0) return [];
  const strayed: { task: Task; knownCode: string }[] = [];
  let codeByTitle: ReadonlyMap<string, string> | undefined;
  for (const task of tasks) {
    if (task.title === '') continue;
    const memory = known.get(task.code);
    if (memory !== undefined && saysSame(memory.title, task.title)) continue;
    codeByTitle ??= indexTitles(known);
    const knownCode = codeByTitle.get(titleKey(task.place.unitCode, task.title));
    if (knownCode === undefined || knownCode === '' || knownCode === task.code) continue;
    const rows = shared.get(knownCode) ?? [holders.get(knownCode)];
    if (rows.some((row) => row !== undefined && saysSame(row.title, task.title))) continue;
    strayed.push({ task, knownCode });
  }
  return onlyOnes(strayed).sort((a, b) => compareStanding(a.task, b.task));
}

/** Two rows cannot both get one code back; then neither does. */
function onlyOnes(strayed: { task: Task; knownCode: string }[]): { task: Task; knownCode: string }[] {
  const counts = new Map<string, number>();
  for (const { knownCode } of strayed) counts.set(knownCode, (counts.get(knownCode) ?? 0) + 1);
  return strayed.filter(({ knownCode }) => counts.get(knownCode) === 1);
}

function titleKey(unitCode: string, title: string): string {
  return `${unitCode}\n${foldText(title)}`;
}

/** '' where one unit has two tasks of one title: then a title tells nothing. */
function indexTitles(known: KnownTasks): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, { unitCode, title }] of known) {
    const key = titleKey(unitCode, title);
    codes.set(key, codes.has(key) ? '' : code);
  }
  return codes;
}
