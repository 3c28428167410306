import { parseRecipients } from '../assignments/assignees';
import { parseSymbols, symbolKey } from '../documents/document-symbol';
import type { ItemFault } from '../register/check-items';
import type { Item } from '../register/item';
import { dayAt, isFilled, parseWord, textAt } from '../register/item-reading';
import { onceLastDay } from '../report-duties/duty-deadline';
import { quote } from '../rules/quote';
import type { TaskContext } from '../tasks/task-context';
import type { Day } from '../time/day';
import { type ReviewKey, reviews } from './reviews';

/** Which rows of the tracker a campaign is about. */
export type ReviewScope = 'all' | 'pressing' | { readonly symbolKey: string };

/** A campaign: units go over their rows between two days. */
export interface Review {
  /** `RS01`; '' until the next run. */
  readonly code: string;
  /** As the row names it. */
  readonly basis: string;
  readonly from: Day;
  readonly lastDay: Day;
  readonly scope: ReviewScope;
  /** undefined: all. */
  readonly units: ReadonlySet<string> | undefined;
}

export interface ReviewReading {
  /** undefined for a row of which it is not clear what is to be reviewed when. */
  readonly review: Review | undefined;
  readonly faults: readonly ItemFault[];
}

/** Reads a row of `Đợt rà soát`. */
export function readReview(item: Item<ReviewKey>, context: TaskContext): ReviewReading {
  const { documents, settings, calendar, directory, today } = context;
  const faults: ItemFault[] = [];
  const basis = textAt(item, 'basis');
  const [symbol] = parseSymbols(basis);
  const document = symbol === undefined ? undefined : documents.find(symbol);
  const lastDay = onceLastDay(item.cells.dueText, {
    calendar,
    beforeIncludesDay: document?.beforeIncludesDay ?? settings.beforeIncludesDay,
    shiftFixedDeadlines: settings.shiftFixedDeadlines,
    assignedOn: document?.issuedOn,
  });
  if (lastDay === undefined && isFilled(item, 'dueText'))
    faults.push({
      rule: 'V17',
      key: 'dueText',
      facts: { problem: 'unreadable', text: quote(item.cells.dueText), of: 'once' },
    });
  const scope = readScope(item, context, faults);
  const units = isFilled(item, 'units') ? parseRecipients(textAt(item, 'units'), directory, today) : undefined;
  for (const problem of units?.problems ?? []) {
    if (problem.kind === 'unknown' || problem.kind === 'none' || problem.kind === 'expired') {
      const suggestion = problem.kind === 'unknown' ? problem.suggestion : '';
      faults.push({ rule: 'V09', key: 'units', facts: { text: quote(problem.text), suggestion } });
    } else if (problem.kind === 'ambiguous') {
      const { names, text } = problem;
      faults.push({ rule: 'V10', key: 'units', facts: { text: quote(text), count: names.split(';').length, names } });
    }
  }
  const from = dayAt(item, 'from');
  if (from === undefined || lastDay === undefined || scope === undefined) return { review: undefined, faults };
  const codes = units === undefined ? undefined : new Set(units.units.map(({ code }) => code));
  return { review: { code: item.code, basis, from, lastDay, scope, units: codes }, faults };
}

function readScope(item: Item<ReviewKey>, { documents }: TaskContext, faults: ItemFault[]): ReviewScope | undefined {
  if (!isFilled(item, 'scope')) return 'all';
  const word = parseWord(reviews.fields.scope, item.cells.scope);
  if (word === 'all' || word === 'pressing') return word;
  const [symbol = ''] = parseSymbols(textAt(item, 'scope'));
  const document = documents.find(symbol);
  if (document !== undefined) return { symbolKey: symbolKey(document.symbol) };
  faults.push({ rule: 'V64', key: 'scope', facts: { problem: 'document', text: quote(item.cells.scope) } });
  return undefined;
}
