import type { UnitMatch } from '../../directory/unit';
import { readAreas } from '../../tasks/areas';
import { parseFields } from '../../tasks/field';
import { progressWords } from '../../tasks/progress/progress';
import type { Task, TaskKey } from '../../tasks/task';
import { cellText, hasText } from '../../tasks/task-text';
import { looksLegacyEncoded } from '../../text/legacy-encoding';
import { nearestOf } from '../../text/suggest';
import { foldText } from '../../text/text';
import type { Cell } from '../../values/cell';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';
import { hasPersonalNumber } from '../safety/personal-data';
import { hasSecrecyMark } from '../safety/secrecy';
import { scanText, suspicion } from '../safety/text-scan';

/** V03: a row says what is to be done. */
export function titleIsGiven(task: Task, run: RuleRun): void {
  if (task.title === '') run.report(task, 'V03', 'title');
}

/** V51 personal numbers, V52 secrecy marks, V53 legacy encodings. What was found is never repeated. */
export function textsAreClean(task: Task, run: RuleRun): void {
  const { cells } = task;
  // Named one by one: reading properties by a variable key costs more than looking at most of the cells.
  lookAt(task, run, 'title', cells.title);
  lookAt(task, run, 'source', cells.source);
  lookAt(task, run, 'contact', cells.contact);
  lookAt(task, run, 'deliverable', cells.deliverable);
  lookAt(task, run, 'dueText', cells.dueText);
  lookAt(task, run, 'extensionBasis', cells.extensionBasis);
  lookAt(task, run, 'evidence', cells.evidence);
  lookAt(task, run, 'evidenceTo', cells.evidenceTo);
  lookAt(task, run, 'delayCause', cells.delayCause);
  lookAt(task, run, 'difficulty', cells.difficulty);
  lookAt(task, run, 'proposal', cells.proposal);
  lookAt(task, run, 'note', cells.note);
  lookAt(task, run, 'decidingLevel', cells.decidingLevel);
  // A name of the directory needs no look.
  if (!task.lead.every(isOfDirectory)) lookAt(task, run, 'lead', cells.lead);
  if (!task.partners.every(isOfDirectory)) lookAt(task, run, 'partners', cells.partners);
}

function isOfDirectory(match: UnitMatch): boolean {
  return match.kind === 'one' || match.kind === 'blank';
}

function lookAt(task: Task, run: RuleRun, key: TaskKey, cell: Cell): void {
  if (typeof cell !== 'string' || cell.length < 3) return;
  const found = scanText(cell);
  if (found !== suspicion.none) lookClosely(task, run, key, cell, found);
}

function lookClosely(task: Task, run: RuleRun, key: TaskKey, text: string, found: number): void {
  if ((found & suspicion.number) !== 0 && hasPersonalNumber(text)) run.report(task, 'V51', key);
  if ((found & suspicion.secrecy) !== 0 && hasSecrecyMark(text)) run.report(task, 'V52', key);
  if ((found & suspicion.encoding) !== 0 && looksLegacyEncoded(text)) run.report(task, 'V53', key);
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
  const { progress, field, areas } = task.cells;
  if (task.progress === undefined && hasText(progress)) {
    run.report(task, 'V56', 'progress', { text: quote(progress), suggestion: suggestProgress(cellText(progress)) });
  }
  if (areas !== undefined && areas !== '') {
    const [unknown] = readAreas(areas).unknown;
    if (unknown !== undefined) run.report(task, 'V56', 'areas', { text: quote(unknown), suggestion: '' });
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
