import type { UnitMatch } from '../directory/unit';
import { symbolKey } from '../documents/document-symbol';
import { splitDocuments, symbolInWords } from '../documents/wordy-symbols';
import { normalizeText } from '../text/text';
import { parseFields, printField } from './field';
import { progressWords } from './progress/progress';
import { readProgressText } from './progress/progress-text';
import type { Task, TaskKey, TaskTablePlace } from './task';
import type { TaskContext } from './task-context';

type RepairReason = 'spacing' | 'unicode' | 'unitSpelling' | 'symbolCase' | 'listWord';

/** A cell whose meaning is certain and whose spelling is not the stored one. */
export interface SafeRepair {
  readonly place: TaskTablePlace;
  readonly rowNumber: number;
  readonly taskCode: string;
  readonly key: TaskKey;
  readonly from: string;
  readonly to: string;
  readonly why: RepairReason;
}

const textKeys = [
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
  'field',
  'progress',
] as const satisfies readonly TaskKey[];

/**
 * What the menu action `fixSafely` may change: spaces, Unicode form, the spelling of a unit, a symbol or a list word that means one entry
 * only. Nothing is guessed. Cells that hold a formula must be left out by the caller: here only their values are seen.
 */
export function planSafeRepairs(tasks: readonly Task[], context: TaskContext): SafeRepair[] {
  const repairs: SafeRepair[] = [];
  for (const task of tasks) {
    for (const key of textKeys) {
      const from = task.cells[key];
      if (typeof from !== 'string' || from === '') continue;
      const repair = repairCell(task, key, from, context);
      if (repair === undefined || repair.to === from || repair.to === '') continue;
      repairs.push({ place: task.place, rowNumber: task.rowNumber, taskCode: task.code, key, from, ...repair });
    }
  }
  return repairs;
}

type Repair = { readonly to: string; readonly why: RepairReason };

function repairCell(
  task: Task,
  key: (typeof textKeys)[number],
  from: string,
  context: TaskContext,
): Repair | undefined {
  switch (key) {
    case 'lead':
      return (task.lead.length === 1 ? respellUnits(task.lead) : undefined) ?? tidy(from);
    case 'partners':
      return respellUnits(task.partners) ?? tidy(from);
    case 'source':
      return respellSymbols(task.symbols, from, context) ?? nameBySymbols(from, context) ?? tidy(from);
    case 'progress':
      return respellProgress(task, from) ?? tidy(from);
    case 'field':
      return respellFields(from, task.place.english === true) ?? tidy(from);
    default:
      return tidy(from);
  }
}

/** `HT`, `xong`, `đang làm` mean one word of the list; words that also name a day or a document stay as they are. */
function respellProgress({ progress, place }: Task, from: string): Repair | undefined {
  const language = place.english === true ? 1 : 0;
  if (progress !== undefined) return { to: progressWords[progress][language], why: 'listWord' };
  const { progress: meant, ...more } = readProgressText(from) ?? {};
  if (meant === undefined || Object.keys(more).length > 0) return undefined;
  return { to: progressWords[meant][language], why: 'listWord' };
}

/** Spaces and Unicode form. Which of the two is named by what remains after composing the letters. */
function tidy(from: string): Repair | undefined {
  const to = normalizeText(from);
  if (to === from) return undefined;
  return { to, why: withoutSpaces(to) === withoutSpaces(from) ? 'spacing' : 'unicode' };
}

/** Spaces, and what only looks like nothing: zero-width, soft hyphen, marks of direction. */
const spaces = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

function withoutSpaces(text: string): string {
  return text.replace(spaces, '');
}

function respellUnits(matches: readonly UnitMatch[]): Repair | undefined {
  const names: string[] = [];
  let isRight = true;
  for (const match of matches) {
    if (match.kind !== 'one') return undefined;
    if (!match.exact) isRight = false;
    names.push(match.unit.name);
  }
  return isRight ? undefined : { to: names.join('; '), why: 'unitSpelling' };
}

/** Only a cell that lists symbols and nothing else: in `Kế hoạch số 139/KH-UBND ngày 16/5/2025` the words belong to people. */
function respellSymbols(symbols: readonly string[], from: string, { documents }: TaskContext): Repair | undefined {
  const pieces = from.split(/[;\n]/).filter((piece) => normalizeText(piece) !== '');
  if (pieces.length !== symbols.length) return undefined;
  let isRight = true;
  const respelled = symbols.map((symbol, index) => {
    const piece = pieces[index] ?? '';
    if (symbolKey(piece) !== symbolKey(symbol)) isRight = false;
    return documents.find(symbol)?.symbol ?? normalizeText(piece);
  });
  if (!isRight) return undefined;
  const to = respelled.join('; ');
  const tidied = pieces.map((piece) => normalizeText(piece)).join('; ');
  return to === tidied ? undefined : { to, why: 'symbolCase' };
}

/** `Công văn số 5514/UBND-ĐMPT` and `KH 139` name a document by words that say nothing more than its symbol. */
function nameBySymbols(from: string, { documents }: TaskContext): Repair | undefined {
  const pieces = splitDocuments(normalizeText(from));
  const symbols = pieces.map((piece) => symbolInWords(piece, documents));
  if (symbols.includes(undefined)) return undefined;
  const to = symbols.join('; ');
  return to === pieces.join('; ') ? undefined : { to, why: 'symbolCase' };
}

function respellFields(from: string, english: boolean): Repair | undefined {
  const { fields, unknown } = parseFields(from);
  if (fields.length === 0 || unknown.length > 0) return undefined;
  const to = fields.map((field) => printField(field, english)).join('; ');
  return normalizeText(from) === to ? undefined : { to, why: 'listWord' };
}
