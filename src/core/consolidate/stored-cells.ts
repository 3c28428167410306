import type { UnitMatch } from '../directory/unit';
import { printAreas } from '../tasks/areas';
import { printField } from '../tasks/field';
import { progressWords } from '../tasks/progress/progress';
import { statusWords } from '../tasks/status-words';
import { type Task, type TaskCells, taskKeys } from '../tasks/task';
import { parseReviewResult, reviewResultWords } from '../tasks/task-review';
import { normalizeText } from '../text/text';
import type { DateReading } from '../time/date-reading';
import type { Cell } from '../values/cell';
import { isSameCell } from '../values/cell';
import { storedDueText } from './stored-cell';

const noCells = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as unknown as TaskCells;

/**
 * A task's cells as the master stores them: NFC, the directory's spelling, dates as dates, the stored words. What cannot be read stays as it was typed.
 * `check` stays empty here. `english`: the words are those of an English master. Cells that already stand so in `current` are taken from it, which spares both the work and a later comparison of letters.
 */
export function storedCells(task: Task, current: TaskCells = noCells, english = false): TaskCells {
  const { cells } = task;
  const word = english ? 1 : 0;
  return {
    code: task.code,
    title: cells.title === current.title ? current.title : task.title,
    field: cells.field === current.field ? current.field : storedFields(task, english),
    source: cells.source === current.source ? current.source : storedSource(task),
    assignedOn: storedDate(task.assignedOn, cells.assignedOn),
    lead: storedUnits(task.lead, cells.lead),
    partners:
      cells.partners === current.partners && task.partners.length === 0
        ? current.partners
        : storedUnits(task.partners, cells.partners),
    contact: kept(cells.contact, current.contact),
    deliverable: kept(cells.deliverable, current.deliverable),
    dueText: kept(storedDueText(cells.dueText), current.dueText),
    extendedTo: storedDate(task.extendedTo, cells.extendedTo),
    extensionBasis: kept(cells.extensionBasis, current.extensionBasis),
    progress: storedProgress(task, word),
    percent: task.percent ?? cleaned(cells.percent),
    doneOn: storedDate(task.doneOn, cells.doneOn),
    evidence: kept(cells.evidence, current.evidence),
    evidenceTo: kept(cells.evidenceTo, current.evidenceTo),
    delayCause: kept(cells.delayCause, current.delayCause),
    difficulty: kept(cells.difficulty, current.difficulty),
    proposal: kept(cells.proposal, current.proposal),
    note: kept(cells.note, current.note),
    dueOn: task.lastDay,
    status: statusWords[task.status][word],
    check: undefined,
    updatedAt: task.updatedAt,
    committedOn: storedDate(task.committedOn, cells.committedOn),
    decidingLevel: kept(cells.decidingLevel, current.decidingLevel),
    reviewedOn: storedDate(task.reviewedOn, cells.reviewedOn),
    reviewResult: cells.reviewResult === current.reviewResult ? current.reviewResult : storedResult(cells, word),
    originCode: task.originCode === '' ? undefined : task.originCode,
    areas: printAreas(cells.areas) ?? cleaned(cells.areas),
  };
}

/**
 * Whether storing the task would change nothing in a row of the master: its cells stand there letter by letter, and it is judged the same. Asked first,
 * because it is so of nearly every row and needs no new row. Names are compared as the directory spells them now.
 */
export function isStored(task: Task, current: TaskCells, english = false): boolean {
  const { cells } = task;
  return (
    statusWords[task.status][english ? 1 : 0] === current.status &&
    isSameCell(task.lastDay, current.dueOn) &&
    isSameCell(task.updatedAt, current.updatedAt) &&
    cells.progress === current.progress &&
    cells.title === current.title &&
    cells.code === current.code &&
    isSameCell(storedUnits(task.lead, cells.lead), current.lead) &&
    isSameCell(storedUnits(task.partners, cells.partners), current.partners) &&
    cells.source === current.source &&
    (task.document === undefined || task.symbols.length > 1 || task.document.symbol === current.source) &&
    isSameCell(cells.field, current.field) &&
    isSameCell(cells.assignedOn, current.assignedOn) &&
    isSameCell(storedDueText(cells.dueText), current.dueText) &&
    isSameCell(cells.extendedTo, current.extendedTo) &&
    isSameCell(cells.extensionBasis, current.extensionBasis) &&
    isSameCell(cells.percent, current.percent) &&
    isSameCell(cells.doneOn, current.doneOn) &&
    isSameCell(cells.contact, current.contact) &&
    isSameCell(cells.deliverable, current.deliverable) &&
    isSameCell(cells.evidence, current.evidence) &&
    isSameCell(cells.evidenceTo, current.evidenceTo) &&
    isSameCell(cells.delayCause, current.delayCause) &&
    isSameCell(cells.difficulty, current.difficulty) &&
    isSameCell(cells.proposal, current.proposal) &&
    isSameCell(cells.note, current.note) &&
    isSameCell(cells.committedOn, current.committedOn) &&
    isSameCell(cells.decidingLevel, current.decidingLevel) &&
    isSameCell(cells.reviewedOn, current.reviewedOn) &&
    isSameCell(cells.reviewResult, current.reviewResult) &&
    isSameCell(task.originCode, current.originCode) &&
    isSameCell(cells.areas, current.areas)
  );
}

function cleaned(cell: Cell): Cell {
  return typeof cell === 'string' ? normalizeText(cell) : cell;
}

/** What the master holds is clean: the same text again needs no second look. */
function kept(cell: Cell, current: Cell): Cell {
  return cell === current ? current : cleaned(cell);
}

function storedDate(reading: DateReading, cell: Cell): Cell {
  return reading.kind === 'day' ? reading.day : cleaned(cell);
}

function storedProgress({ progress, cells }: Task, word: 0 | 1): Cell {
  return progress === undefined ? cleaned(cells.progress) : progressWords[progress][word];
}

function storedResult({ reviewResult }: TaskCells, word: 0 | 1): Cell {
  const result = parseReviewResult(reviewResult);
  return result === undefined ? cleaned(reviewResult) : reviewResultWords[result][word];
}

function storedFields({ fields, cells }: Task, english: boolean): Cell {
  // Entries that name no field are not dropped: the cell then stays as typed.
  const [field] = fields;
  if (field === undefined) return cleaned(cells.field);
  if (fields.length === 1) return countEntries(cells.field) === 1 ? printField(field, english) : cleaned(cells.field);
  if (countEntries(cells.field) !== fields.length) return cleaned(cells.field);
  return fields.map((each) => printField(each, english)).join('; ');
}

function countEntries(cell: Cell): number {
  if (typeof cell !== 'string') return 1;
  return cell.split(/[;,/\n]+/).filter((part) => part.trim() !== '').length;
}

function storedSource({ symbols, document, cells }: Task): Cell {
  if (symbols.length === 0) return cleaned(cells.source);
  const [first, ...others] = symbols;
  return [document?.symbol ?? first, ...others].join('; ');
}

function storedUnits(matches: readonly UnitMatch[], cell: Cell): Cell {
  if (matches.length === 0) return cleaned(cell);
  if (matches.length === 1) {
    const match = matches[0];
    return match?.kind === 'one' ? match.unit.name : cleaned(cell);
  }
  const names: string[] = [];
  for (const match of matches) {
    if (match.kind !== 'one') return cleaned(cell);
    names.push(match.unit.name);
  }
  return names.join('; ');
}
