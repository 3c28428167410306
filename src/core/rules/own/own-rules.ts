import type { Severity } from '../../issues/issue';
import type { Task, TaskKey } from '../../tasks/task';
import { cellText, hasText, numberIn } from '../../tasks/task-text';
import { foldText } from '../../text/text';
import { type Day, dayFromMoment } from '../../time/day';
import type { Cell } from '../../values/cell';
import type { Facts } from '../../values/facts';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';
import type { Pattern } from './pattern';

/** What a rule of a tracker's own asks of a cell. All but the first two are content with a blank cell. */
export type OwnCondition =
  | { readonly kind: 'required' }
  /** `values` folded; empty = whatever the other column says. */
  | { readonly kind: 'requiredWhen'; readonly other: string; readonly values: ReadonlySet<string> }
  | { readonly kind: 'oneOf'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'pattern'; readonly matches: Pattern }
  | { readonly kind: 'between'; readonly least: number | undefined; readonly most: number | undefined }
  | { readonly kind: 'notBefore'; readonly other: string }
  | { readonly kind: 'length'; readonly least: number | undefined; readonly most: number | undefined };

/** A rule that a tracker states in its sheet `Quy tắc`. */
export interface OwnRule {
  /** `R1`, `R2`… in the order of the sheet. */
  readonly name: string;
  /** The register whose rows it is about; undefined for tasks. */
  readonly register: string | undefined;
  /** Of the column. */
  readonly key: string;
  readonly condition: OwnCondition;
  readonly severity: Severity;
  readonly messageVi: string;
  readonly messageEn: string;
  /** The heading and the value as the sheet states them, for a sentence where a message is blank. */
  readonly columnName: string;
  readonly parameter: string;
}

/** Columns of tasks that hold a day. */
export const dayKeys: readonly string[] = [
  'assignedOn',
  'dueText',
  'extendedTo',
  'doneOn',
  'dueOn',
  'updatedAt',
] satisfies readonly TaskKey[];

/** A row as rules of a tracker's own read it. */
export interface RuledRow {
  cell(key: string): Cell;
  isDay(key: string): boolean;
  day(key: string): Day | undefined;
  number(key: string): number | undefined;
}

/** A rule that a row breaks, with what its sentence says. */
export interface BrokenRule {
  readonly rule: OwnRule;
  readonly facts: Facts;
}

export function runOwnRules(task: Task, rules: readonly OwnRule[], run: RuleRun): void {
  const own = rules.filter(({ register }) => register === undefined);
  if (own.length === 0) return;
  for (const { rule, facts } of findBroken(taskRow(task), own))
    run.reportOwn(task, rule.name, rule.key as TaskKey, rule.severity, facts);
}

export function findBroken(row: RuledRow, rules: readonly OwnRule[]): BrokenRule[] {
  return rules.flatMap((rule): BrokenRule[] => {
    if (isKept(row, rule)) return [];
    const { messageVi, messageEn, condition, columnName: column, parameter } = rule;
    const text = quote(row.cell(rule.key));
    return [{ rule, facts: { messageVi, messageEn, condition: condition.kind, column, parameter, text } }];
  });
}

function isKept(row: RuledRow, { key, condition }: OwnRule): boolean {
  const cell = row.cell(key);
  switch (condition.kind) {
    case 'required':
      return hasText(cell);
    case 'requiredWhen':
      return hasText(cell) || !says(row.cell(condition.other), condition.values);
    case 'oneOf':
      return !hasText(cell) || parts(cell).every((part) => condition.values.has(part));
    case 'pattern':
      return !hasText(cell) || condition.matches(cellText(cell));
    case 'length':
      return !hasText(cell) || isWithin(cellText(cell).length, condition.least, condition.most);
    case 'between': {
      if (!hasText(cell)) return true;
      const isDay = row.isDay(key);
      const value = isDay ? row.day(key) : row.number(key);
      // A date that cannot be read is V17's; a number that cannot be read is not within bounds.
      return value === undefined ? isDay : isWithin(value, condition.least, condition.most);
    }
    case 'notBefore': {
      const day = row.day(key);
      const other = row.day(condition.other);
      return day === undefined || other === undefined || day >= other;
    }
  }
}

function isWithin(value: number, least: number | undefined, most: number | undefined): boolean {
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}

function says(cell: Cell, values: ReadonlySet<string>): boolean {
  if (!hasText(cell)) return false;
  return values.size === 0 || parts(cell).some((part) => values.has(part));
}

/** The entries of a cell that may list several, folded. */
function parts(cell: Cell): string[] {
  return cellText(cell)
    .split(/[;\n]/)
    .map(foldText)
    .filter((part) => part !== '');
}

function taskRow(task: Task): RuledRow {
  const cell = (key: string): Cell => task.cells[key as TaskKey];
  return {
    cell,
    isDay: (key) => dayKeys.includes(key),
    day: (key) => dayAt(task, key),
    number: (key) => {
      if (key === 'percent') return task.percent;
      return numberIn(cell(key));
    },
  };
}

function dayAt(task: Task, key: string): Day | undefined {
  switch (key) {
    case 'assignedOn':
    case 'extendedTo':
    case 'doneOn':
      return task[key].kind === 'day' ? task[key].day : undefined;
    case 'dueText':
      return task.originalLastDay;
    case 'dueOn':
      return task.lastDay;
    case 'updatedAt':
      return task.updatedAt === undefined ? undefined : dayFromMoment(task.updatedAt);
    default:
      return undefined;
  }
}
