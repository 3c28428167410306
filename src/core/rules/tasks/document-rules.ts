import type { DocumentRegister } from '../../documents/document';
import { nearestDocument } from '../../documents/document-register';
import { isWellFormedSymbol } from '../../documents/document-symbol';
import type { Task } from '../../tasks/task';
import { hasText } from '../../tasks/task-text';
import { swappedDayOf } from '../../time/date-reading';
import { memoize } from '../../values/memo';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';

/** V13: a task was assigned by a document. */
export function sourceIsNamed(task: Task, run: RuleRun): void {
  if (task.symbols.length === 0 && !hasText(task.cells.source)) run.report(task, 'V13', 'source');
}

/** V14: a symbol has the form of one, and the register knows its document. */
export function symbolsAreKnown(task: Task, run: RuleRun): void {
  const { documents } = run.context;
  for (let index = 0; index < task.symbols.length; index += 1) {
    const symbol = task.symbols[index] as string;
    const document = index === 0 ? task.document : documents.find(symbol);
    // `57/NQ-TW` finds 57-NQ/TW and is written wrongly all the same.
    const isFormed = document?.symbol === symbol || isWellFormedSymbol(symbol);
    if (isFormed && (document !== undefined || documents.documents.length === 0)) continue;
    run.report(task, 'V14', 'source', {
      problem: isFormed ? 'unknown' : 'malformed',
      text: quote(symbol),
      suggestion: document?.symbol ?? suggestSymbol(symbol, documents),
    });
  }
}

/** Remembered by register: one mistyped symbol may stand in thousands of rows. */
const suggestions = new WeakMap<DocumentRegister, (symbol: string) => string>();

function suggestSymbol(symbol: string, register: DocumentRegister): string {
  let suggest = suggestions.get(register);
  if (suggest === undefined) {
    suggest = memoize((unknown: string) => nearestDocument(unknown, register)?.symbol ?? '');
    suggestions.set(register, suggest);
  }
  return suggest(symbol);
}

/** V15, V16: a task is given between the day of its document and today. */
export function assignedDayIsPossible(task: Task, run: RuleRun): void {
  if (task.assignedOn.kind !== 'day') return;
  const { day } = task.assignedOn;
  const { today } = run.context;
  const issuedDay = task.document?.issuedOn;
  const isAhead = day > today;
  if (!isAhead && (issuedDay === undefined || day >= issuedDay)) return;
  const swapped = swappedDayOf(day);
  const mends = swapped !== undefined && swapped <= today && (issuedDay === undefined || swapped >= issuedDay);
  const suggestion = mends ? { suggestedDay: swapped } : {};
  if (isAhead) run.report(task, 'V15', 'assignedOn', { day, today, ...suggestion });
  else if (issuedDay !== undefined) {
    run.report(task, 'V16', 'assignedOn', { day, issuedDay, symbol: task.document?.symbol ?? '', ...suggestion });
  }
}
