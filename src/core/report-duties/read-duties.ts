import { parseRecipients } from '../assignments/assignees';
import type { Unit } from '../directory/unit';
import { parseSymbols } from '../documents/document-symbol';
import type { ItemFault } from '../register/check-items';
import type { Item } from '../register/item';
import { dayAt, isFilled, textAt, wordAt } from '../register/item-reading';
import { quote } from '../rules/quote';
import type { TaskContext } from '../tasks/task-context';
import type { Day } from '../time/day';
import { type DutyKey, duties, type Frequency } from './duties';
import { type DutyDeadlineContext, type DutyWording, onceLastDay, parseDutyWording } from './duty-deadline';
import { type CutOff, parseCutOff, usualCutOff } from './duty-periods';

/** A report that units owe, once or in every period. */
export interface Duty {
  /** `BC01`; `BC00` is the monthly one that every tracker has. */
  readonly code: string;
  readonly title: string;
  /** undefined: once. */
  readonly every: Frequency | undefined;
  readonly cutOff: CutOff;
  readonly wording: DutyWording;
  /** Of one that is owed once. */
  readonly lastDay: Day | undefined;
  readonly units: readonly Unit[];
  /** Codes of units that are invited and never late. */
  readonly voluntary: ReadonlySet<string>;
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
  readonly deadlines: DutyDeadlineContext;
}

export interface DutyReading {
  /** undefined for a row that cannot be owed as it stands. */
  readonly duty: Duty | undefined;
  readonly faults: readonly ItemFault[];
}

/** The built-in monthly report. */
export const builtInCode = 'BC00';

export function builtInDuty(title: string, units: readonly Unit[], context: TaskContext): Duty {
  return {
    code: builtInCode,
    title,
    every: 'month',
    cutOff: usualCutOff,
    wording: { kind: 'atCutOff' },
    lastDay: undefined,
    units,
    voluntary: new Set(),
    validFrom: undefined,
    validTo: undefined,
    deadlines: deadlinesOf(context, ''),
  };
}

/** Reads a row of `Chế độ báo cáo`. */
export function readDuty(
  item: Item<DutyKey>,
  context: TaskContext,
  headingOf: (key: DutyKey) => string = (key) => key,
): DutyReading {
  const faults: ItemFault[] = [];
  const kind = wordAt(duties, item, 'kind');
  const every = kind === 'periodic' ? (wordAt(duties, item, 'every') as Frequency | undefined) : undefined;
  if (kind === 'periodic' && !isFilled(item, 'every')) {
    faults.push({ rule: 'V69', key: 'every', facts: { problem: 'required', column: headingOf('every') } });
  }
  const cutOff = parseCutOff(textAt(item, 'cutOff'));
  if (cutOff === undefined)
    faults.push({
      rule: 'V17',
      key: 'cutOff',
      facts: { problem: 'unreadable', text: quote(item.cells.cutOff), of: 'cutOff' },
    });
  const deadlines = deadlinesOf(context, textAt(item, 'basis'));
  const wording = kind === 'periodic' ? parseDutyWording(textAt(item, 'dueText')) : ({ kind: 'atCutOff' } as const);
  const lastDay = kind === 'adHoc' ? onceLastDay(item.cells.dueText, deadlines) : undefined;
  const isUnread = kind === 'periodic' ? wording === undefined : kind === 'adHoc' && lastDay === undefined;
  if (isUnread && isFilled(item, 'dueText')) {
    const of = kind === 'periodic' ? 'periodic' : 'once';
    faults.push({ rule: 'V17', key: 'dueText', facts: { problem: 'unreadable', text: quote(item.cells.dueText), of } });
  }
  const owing = readUnits(item, 'units', context, faults);
  const invited = readUnits(item, 'voluntary', context, faults);
  const voluntary = new Set(invited.map(({ code }) => code));
  const isWhole = item.code !== '' && kind !== undefined && (kind === 'adHoc' || every !== undefined) && !isUnread;
  if (!isWhole || cutOff === undefined || wording === undefined || !isFilled(item, 'dueText'))
    return { duty: undefined, faults };
  const units = [...owing, ...invited.filter(({ code }) => owing.every((unit) => unit.code !== code))];
  const validFrom = dayAt(item, 'validFrom');
  const validTo = dayAt(item, 'validTo');
  const title = textAt(item, 'title');
  return {
    duty: { code: item.code, title, every, cutOff, wording, lastDay, units, voluntary, validFrom, validTo, deadlines },
    faults,
  };
}

/** V64: the reports that one is put together from stand in the sheet too. */
export function checkSources(item: Item<DutyKey>, codes: ReadonlySet<string>): readonly ItemFault[] {
  const named = textAt(item, 'from')
    .split(/[;,\s]+/)
    .filter((code) => code !== '');
  const isKnown = (code: string): boolean => code === builtInCode || codes.has(code);
  const unknown = named.filter((code) => !isKnown(code.toUpperCase()));
  return unknown.map((code) => ({ rule: 'V64', key: 'from', facts: { problem: 'item', text: quote(code) } }));
}

function deadlinesOf({ documents, settings, calendar }: TaskContext, basis: string): DutyDeadlineContext {
  const [symbol] = parseSymbols(basis);
  const document = symbol === undefined ? undefined : documents.find(symbol);
  return {
    calendar,
    beforeIncludesDay: document?.beforeIncludesDay ?? settings.beforeIncludesDay,
    shiftFixedDeadlines: settings.shiftFixedDeadlines,
    assignedOn: document?.issuedOn,
  };
}

function readUnits(
  item: Item<DutyKey>,
  key: 'units' | 'voluntary',
  { directory, today }: TaskContext,
  faults: ItemFault[],
): readonly Unit[] {
  if (!isFilled(item, key)) return [];
  const { units, problems } = parseRecipients(textAt(item, key), directory, today);
  for (const problem of problems) {
    if (problem.kind === 'unknown' || problem.kind === 'none' || problem.kind === 'expired') {
      const suggestion = problem.kind === 'unknown' ? problem.suggestion : '';
      faults.push({ rule: 'V09', key, facts: { text: quote(problem.text), suggestion } });
    } else if (problem.kind === 'ambiguous') {
      const names = problem.names;
      faults.push({ rule: 'V10', key, facts: { text: quote(problem.text), count: names.split(';').length, names } });
    }
  }
  return units;
}
