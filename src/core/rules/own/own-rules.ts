import type { Severity } from '../../issues/issue';
import type { Task, TaskKey } from '../../tasks/task';
import { cellText, hasText } from '../../tasks/task-text';
import { foldText } from '../../text/text';
import { type Day, dayFromMoment } from '../../time/day';
import type { Cell } from '../../values/cell';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';
import type { Pattern } from './pattern';

/** What a rule of a tracker's own asks of a cell. All but the first two are content with a blank cell. */
export type OwnCondition =
  | { readonly kind: 'required' }
  /** `values` folded; empty = whatever the other column says. */
  | { readonly kind: 'requiredWhen'; readonly other: TaskKey; readonly values: ReadonlySet<string> }
  | { readonly kind: 'oneOf'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'pattern'; readonly matches: Pattern }
  | { readonly kind: 'between'; readonly least: number | undefined; readonly most: number | undefined }
  | { readonly kind: 'notBefore'; readonly other: TaskKey }
  | { readonly kind: 'length'; readonly least: number | undefined; readonly most: number | undefined };

/** A rule that a tracker states in its sheet `Quy tắc`. */
export interface OwnRule {
  /** `R1`, `R2`… in the order of the sheet. */
  readonly name: string;
  readonly key: TaskKey;
  readonly condition: OwnCondition;
  readonly severity: Severity;
  readonly messageVi: string;
  readonly messageEn: string;
  /** The heading and the value as the sheet states them, for a sentence where a message is blank. */
  readonly columnName: string;
  readonly parameter: string;
}

/** Columns that hold a day. */
export const dayKeys: readonly TaskKey[] = [
  'assignedOn',
  'dueText',
  'extendedTo',
  'doneOn',
  'dueOn',
  'updatedAt',
  'committedOn',
  'reviewedOn',
];

export function runOwnRules(task: Task, rules: readonly OwnRule[], run: RuleRun): void {
  for (const rule of rules) {
    if (isKept(task, rule)) continue;
    run.reportOwn(task, rule.name, rule.key, rule.severity, {
      messageVi: rule.messageVi,
      messageEn: rule.messageEn,
      condition: rule.condition.kind,
      column: rule.columnName,
      parameter: rule.parameter,
      text: quote(task.cells[rule.key]),
    });
  }
}

function isKept(task: Task, { key, condition }: OwnRule): boolean {
  const cell = task.cells[key];
  switch (condition.kind) {
    case 'required':
      return hasText(cell);
    case 'requiredWhen':
      return hasText(cell) || !says(task.cells[condition.other], condition.values);
    case 'oneOf':
      return !hasText(cell) || parts(cell).every((part) => condition.values.has(part));
    case 'pattern':
      return !hasText(cell) || condition.matches(cellText(cell));
    case 'length':
      return !hasText(cell) || isWithin(cellText(cell).length, condition.least, condition.most);
    case 'between': {
      if (!hasText(cell)) return true;
      const value = dayKeys.includes(key) ? dayAt(task, key) : numberAt(task, key);
      // A date that cannot be read is V17's; a number that cannot be read is not within bounds.
      return value === undefined ? dayKeys.includes(key) : isWithin(value, condition.least, condition.most);
    }
    case 'notBefore': {
      const day = dayAt(task, key);
      const other = dayAt(task, condition.other);
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
    .map((part) => foldText(part).trim())
    .filter((part) => part !== '');
}

const number = /^-?\d+(?:[.,]\d+)?\s*%?$/;

function numberAt(task: Task, key: TaskKey): number | undefined {
  if (key === 'percent') return task.percent;
  const cell = task.cells[key];
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  return number.test(text) ? Number.parseFloat(text.replace(',', '.')) : undefined;
}

function dayAt(task: Task, key: TaskKey): Day | undefined {
  switch (key) {
    case 'assignedOn':
    case 'extendedTo':
    case 'doneOn':
    case 'committedOn':
    case 'reviewedOn':
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
