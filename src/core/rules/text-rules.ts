import { parseFields } from '../field';
import { progressWords } from '../progress';
import { nearestOf } from '../suggest';
import type { Task, TaskKey } from '../task';
import { cellText, hasText } from '../task-text';
import { foldText } from '../text';
import { looksLegacyEncoded } from '../text-legacy';
import { hasPersonalNumber } from './personal-data';
import { quote } from './quote';
import type { RuleRun } from './rule-run';
import { hasSecrecyMark } from './secrecy';
import { scanText, suspicion } from './text-scan';

/** Columns in which people write freely. */
const writtenKeys = [
  'title',
  'source',
  'lead',
  'partners',
  'contact',
  'deliverable',
  'dueText',
  'extensionBasis',
  'evidence',
  'evidenceTo',
  'delayCause',
  'difficulty',
  'proposal',
  'note',
] as const satisfies readonly TaskKey[];

/** V03: a row says what is to be done. */
export function titleIsGiven(task: Task, run: RuleRun): void {
  if (task.title === '') run.report(task, 'V03', 'title');
}

/** V51 personal numbers, V52 secrecy marks, V53 legacy encodings. What was found is never repeated. */
export function textsAreClean(task: Task, run: RuleRun): void {
  const { cells } = task;
  for (const key of writtenKeys) {
    const cell = cells[key];
    if (typeof cell !== 'string' || cell.length < 3) continue;
    const found = scanText(cell);
    if (found === suspicion.none) continue;
    if ((found & suspicion.number) !== 0 && hasPersonalNumber(cell)) run.report(task, 'V51', key);
    if ((found & suspicion.secrecy) !== 0 && hasSecrecyMark(cell)) run.report(task, 'V52', key);
    if ((found & suspicion.encoding) !== 0 && looksLegacyEncoded(cell)) run.report(task, 'V53', key);
  }
}

/** Other words for the five, folded: none is taken for what it means, but the right one is offered. */
const otherProgressWords: ReadonlyMap<string, keyof typeof progressWords> = new Map([
  ['da hoan thanh', 'done'],
  ['hoan tat', 'done'],
  ['xong', 'done'],
  ['da xong', 'done'],
  ['completed', 'done'],
  ['dang trien khai', 'inProgress'],
  ['dang lam', 'inProgress'],
  ['dang xu ly', 'inProgress'],
  ['ongoing', 'inProgress'],
  ['chua thuc hien', 'notStarted'],
  ['chua lam', 'notStarted'],
  ['chua bat dau', 'notStarted'],
  ['tam hoan', 'suspended'],
  ['khong thuc hien', 'cancelled'],
  ['huy bo', 'cancelled'],
]);

/** V56: a list cell holds words of its list. */
export function listWordsAreKnown(task: Task, run: RuleRun): void {
  const { progress, field } = task.cells;
  if (task.progress === undefined && hasText(progress)) {
    run.report(task, 'V56', 'progress', { text: quote(progress), suggestion: suggestProgress(cellText(progress)) });
  }
  if (field === undefined || field === '') return;
  const { unknown } = parseFields(field);
  if (unknown.length > 0) run.report(task, 'V56', 'field', { text: quote(unknown.join('; ')), suggestion: '' });
}

const storedProgressWords = Object.values(progressWords).map(([word]) => word);

function suggestProgress(text: string): string {
  const other = otherProgressWords.get(foldText(text));
  return other === undefined ? (nearestOf(text, storedProgressWords) ?? '') : progressWords[other][0];
}
