import { type DeadlineContext, parseDeadline } from '../deadlines/deadline-reading';
import type { UnitMatch } from '../directory/unit';
import type { AssigningDocument } from '../documents/document';
import { parseSymbols, symbolKey } from '../documents/document-symbol';
import type { DateReading } from '../time/date-reading';
import { parseDateCell } from '../time/date-reading';
import type { Day, Moment } from '../time/day';
import type { Cell } from '../values/cell';
import { parseFields } from './field';
import { parseProgress } from './progress/progress';
import { parsePercent } from './progress/task-percent';
import { deriveStatus } from './status';
import type { Task, TaskRow, TaskTablePlace } from './task';
import type { TaskContext } from './task-context';
import { readEvidence } from './task-evidence';
import { cellText, hasText } from './task-text';

/** What the cells of a row mean today. Never throws: a cell that says nothing sensible reads as blank, unknown or unreadable. */
export function readTask(row: TaskRow, place: TaskTablePlace, context: TaskContext): Task {
  const { cells, rowNumber } = row;
  const memory = memoryOf(context);
  const source = readSource(cells.source, memory);
  const assignedOn = parseDateCell(cells.assignedOn);
  const lead = readUnits(cells.lead, memory);
  const received = receivedDay(source.document, lead, place, context);
  const deadline = parseDeadline(cells.dueText, memory.deadlineContext(assignedOn, source.document, received));
  const originalLastDay = deadline.kind === 'dated' ? deadline.lastDay : undefined;
  const extendedTo = parseDateCell(cells.extendedTo);
  const extendedDay = validExtension(extendedTo, cells.extensionBasis, originalLastDay);
  const lastDay = extendedDay ?? originalLastDay;
  const progress = parseProgress(cells.progress);
  const doneOn = parseDateCell(cells.doneOn);
  const code = cellText(cells.code);
  const { lineage } = context;
  const originCode = lineage === undefined ? cellText(cells.originCode) : lineage.originOf(code);
  const firstDay = originCode === '' ? undefined : lineage?.firstDayOf(code);
  const hasEvidence = readEvidence(cells.evidence) === 'given';
  return {
    place,
    rowNumber,
    cells,
    code,
    title: cellText(cells.title),
    fields: parseFields(cells.field).fields,
    symbols: source.symbols,
    document: source.document,
    assignedOn,
    lead,
    partners: readUnits(cells.partners, memory),
    deadline,
    extendedTo,
    isExtended: extendedDay !== undefined,
    originalLastDay,
    lastDay,
    progress,
    percent: parsePercent(cells.percent, progress),
    doneOn,
    hasEvidence,
    updatedAt: readMoment(cells.updatedAt),
    committedOn: parseDateCell(cells.committedOn),
    reviewedOn: parseDateCell(cells.reviewedOn),
    originCode,
    firstLastDay: firstDay ?? originalLastDay,
    status: deriveStatus({
      progress,
      hasEvidence,
      isRolled: lineage?.isRolled(code) === true,
      doneOn: doneOn.kind === 'day' ? doneOn.day : undefined,
      deadline: deadline.kind,
      lastDay,
      today: context.today,
      dueSoonDays: context.settings.dueSoonDays,
    }),
  };
}

/** When the unit received the task's document: its own day, else the day that `Văn bản` has for all. */
function receivedDay(
  document: AssigningDocument | undefined,
  lead: readonly UnitMatch[],
  place: TaskTablePlace,
  { directory }: TaskContext,
): Day | undefined {
  if (document === undefined) return undefined;
  const [first] = lead;
  const unit = lead.length === 1 && first?.kind === 'one' ? first.unit : directory.findByCode(place.unitCode);
  return unit?.receipts?.days.get(symbolKey(document.symbol)) ?? document.receivedOn;
}

/** An extension counts with its document, and when it is later than the deadline that it extends. */
function validExtension(extendedTo: DateReading, basis: Cell, originalLastDay: Day | undefined): Day | undefined {
  if (extendedTo.kind !== 'day' || originalLastDay === undefined || extendedTo.day <= originalLastDay) return undefined;
  return hasText(basis) ? extendedTo.day : undefined;
}

function readMoment(cell: Cell): Moment | undefined {
  if (typeof cell === 'number') return cell > 0 ? cell : undefined;
  const reading = parseDateCell(cell);
  return reading.kind === 'day' ? reading.day : undefined;
}

interface Source {
  readonly symbols: readonly string[];
  readonly document: AssigningDocument | undefined;
}

/** What was read once for a context: the same few units and documents stand in thousands of rows. */
interface Memory {
  readonly context: TaskContext;
  readonly sources: Map<string, Source>;
  readonly units: Map<string, readonly UnitMatch[]>;
  deadlineContext(
    assignedOn: DateReading,
    document: AssigningDocument | undefined,
    receivedOn: Day | undefined,
  ): DeadlineContext;
}

const memories = new WeakMap<TaskContext, Memory>();
let latest: Memory | undefined;

function memoryOf(context: TaskContext): Memory {
  if (latest?.context === context) return latest;
  latest = memories.get(context) ?? createMemory(context);
  memories.set(context, latest);
  return latest;
}

function createMemory(context: TaskContext): Memory {
  const { settings, calendar } = context;
  // One object for all rows: it is read at once and never kept.
  const reused: { -readonly [key in keyof DeadlineContext]: DeadlineContext[key] } = {
    assignedOn: undefined,
    receivedOn: undefined,
    beforeIncludesDay: settings.beforeIncludesDay,
    shiftFixedDeadlines: settings.shiftFixedDeadlines,
    calendar,
  };
  return {
    context,
    sources: new Map(),
    units: new Map(),
    deadlineContext(assignedOn, document, receivedOn) {
      reused.receivedOn = receivedOn;
      reused.assignedOn = assignedOn.kind === 'day' ? assignedOn.day : undefined;
      reused.beforeIncludesDay = document?.beforeIncludesDay ?? settings.beforeIncludesDay;
      return reused;
    },
  };
}

const noSource: Source = { symbols: [], document: undefined };
const noUnits: readonly UnitMatch[] = [];
/** Beyond this many different texts a table is not a tracker's, and memory matters more. */
const mostRemembered = 20_000;

function readSource(cell: Cell, { sources, context }: Memory): Source {
  if (cell === undefined || cell === null || cell === '') return noSource;
  const raw = String(cell);
  const known = sources.get(raw);
  if (known !== undefined) return known;
  const symbols = parseSymbols(cellText(cell));
  const [primary] = symbols;
  const source = { symbols, document: primary === undefined ? undefined : context.documents.find(primary) };
  if (sources.size < mostRemembered) sources.set(raw, source);
  return source;
}

function readUnits(cell: Cell, { units, context }: Memory): readonly UnitMatch[] {
  if (cell === undefined || cell === null || cell === '') return noUnits;
  const raw = String(cell);
  const known = units.get(raw);
  if (known !== undefined) return known;
  const text = cellText(cell);
  const matches = text === '' ? noUnits : context.directory.matchList(text);
  if (units.size < mostRemembered) units.set(raw, matches);
  return matches;
}
