import type { Directory, UnitMatch } from '../../directory/unit';
import type { DocumentRegister } from '../../documents/document';
import { splitDocuments, symbolInWords } from '../../documents/wordy-symbols';
import { type Progress, progressWords } from '../../tasks/progress/progress';
import { readProgressText } from '../../tasks/progress/progress-text';
import type { AssignedColumn } from '../columns/assign-columns';
import type { ImportKey, ImportValues } from '../proposal/proposal';
import type { SourceGrid } from '../sheet/source-grid';
import { isTick } from '../words/tick';
import { readDayCell, readDeadlineCell, type WhenContext } from './day-cells';
import type { Doubts } from './doubts';

/** What the whole table says about how its cells are to be read. */
export interface ValueContext {
  readonly directory: Directory | undefined;
  readonly documents: DocumentRegister | undefined;
  /** By column. */
  readonly whens: ReadonlyMap<number, WhenContext>;
  /** The column of shares holds fractions without a percent format. */
  readonly isFraction: boolean;
  readonly hasProgress: boolean;
  readonly hasDoneOn: boolean;
  readonly hasEvidence: boolean;
  readonly hasPercent: boolean;
}

type Draft = { -readonly [key in ImportKey]?: string | number };

/** A row's cells as import would write them; what could not be understood stays as it is and is noted among the doubts. */
export function readValues(
  grid: SourceGrid,
  row: number,
  columns: readonly AssignedColumn[],
  context: ValueContext,
  doubts: Doubts,
): ImportValues {
  const values: Draft = {};
  for (const column of columns) {
    if (column.key === undefined) continue;
    const text = grid.text(row, column.columnIndex);
    const cell = { row, column: column.columnIndex };
    switch (column.key) {
      case 'dueText':
      case 'doneOn':
      case 'extendedTo':
      case 'assignedOn':
        readWhenInto(values, column, grid, cell, context, doubts);
        break;
      case 'progress':
        readProgressInto(values, column, grid, cell, context, doubts);
        break;
      case 'percent': {
        const percent = readPercent(grid, row, column.columnIndex, context.isFraction);
        if (percent !== undefined) values.percent = percent;
        else if (text !== '') values.percent = text;
        break;
      }
      case 'lead':
        if (text !== '') values.lead = readLead(text, cell, context, doubts);
        break;
      case 'partners':
        if (text !== '') values.partners = readPartners(text, context.directory);
        break;
      case 'source':
        if (text !== '') values.source = readSource(text, context.documents);
        break;
      default:
        if (text !== '') values[column.key] = text;
    }
  }
  return withDerived(values, context);
}

type Cell = { readonly row: number; readonly column: number };

function readWhenInto(
  values: Draft,
  { key, columnIndex, heading }: AssignedColumn,
  grid: SourceGrid,
  cell: Cell,
  { whens }: ValueContext,
  doubts: Doubts,
): void {
  const when = whens.get(columnIndex);
  if (when === undefined || key === undefined) return;
  const reading = (key === 'dueText' ? readDeadlineCell : readDayCell)(grid, cell.row, columnIndex, when);
  if (reading.kind === 'blank') return;
  values[key] = reading.text;
  if (reading.kind === 'needsYear') doubts.needsYear(reading.text, cell);
  if (reading.kind === 'unread') doubts.unreadDay(reading.text, heading, cell);
  if (reading.kind === 'otherYear') doubts.otherYear(reading.shown, reading.stored, when.year?.year ?? 0, cell);
}

function readProgressInto(
  values: Draft,
  { state, columnIndex }: AssignedColumn,
  grid: SourceGrid,
  cell: Cell,
  context: ValueContext,
  doubts: Doubts,
): void {
  const value = grid.value(cell.row, columnIndex);
  const text = grid.text(cell.row, columnIndex);
  if (state !== undefined && isTick(value)) {
    if (values.progress === undefined) values.progress = wordOf(state);
    else if (values.progress !== wordOf(state)) doubts.unknownProgress(text, cell);
    return;
  }
  if (text === '') return;
  const reading = readProgressText(text);
  if (reading === undefined || (state !== undefined && reading.progress !== state)) {
    if (/^[-–—./x]+$/i.test(text)) return;
    values.progress ??= text;
    doubts.unknownProgress(text, cell);
    return;
  }
  values.progress = wordOf(reading.progress);
  if (reading.percent !== undefined && !context.hasPercent) values.percent = reading.percent;
  if (reading.doneOn !== undefined && values.doneOn === undefined) values.doneOn = reading.doneOn;
  if (reading.evidence !== undefined && !context.hasEvidence) values.evidence = reading.evidence;
}

export function wordOf(progress: Progress): string {
  return progressWords[progress][0];
}

/** Where a table tells progress by shares or days alone, those that say it plainly give the word. */
function withDerived(values: Draft, context: ValueContext): ImportValues {
  if (context.hasProgress) return values;
  if (typeof values.percent === 'number') {
    values.progress ??= wordOf(values.percent === 100 ? 'done' : values.percent === 0 ? 'notStarted' : 'inProgress');
  } else if (
    context.hasDoneOn &&
    values.doneOn !== undefined &&
    /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(String(values.doneOn))
  ) {
    values.progress ??= wordOf('done');
  }
  return values;
}

const percentText = /^(\d{1,3})(?:[.,](\d{1,4}))? ?%?$/;

/** 0–100: a share formatted as percent, a text with its sign, a plain number. */
function readPercent(grid: SourceGrid, row: number, column: number, isFraction: boolean): number | undefined {
  const value = grid.value(row, column);
  if (typeof value === 'number') {
    const format = grid.format(row, column);
    const isShare =
      format?.type === 'PERCENT' || /%/.test(format?.pattern ?? '') || grid.text(row, column).endsWith('%');
    const percent = isShare || isFraction ? Math.round(value * 10000) / 100 : value;
    return percent >= 0 && percent <= 100 ? percent : undefined;
  }
  const match = percentText.exec(grid.text(row, column));
  if (match === null) return undefined;
  const percent = Number(`${match[1]}.${match[2] ?? '0'}`);
  return percent <= 100 ? percent : undefined;
}

function readLead(text: string, cell: Cell, { directory }: ValueContext, doubts: Doubts): string {
  if (directory === undefined) return text;
  const matches = directory.matchList(text);
  const [only] = matches;
  if (matches.length === 1 && only?.kind === 'one') return only.unit.name;
  if (matches.length > 1 && matches.every(({ kind }) => kind === 'one' || kind === 'ambiguous'))
    doubts.severalLeads(text, cell);
  else doubts.unknownLead(text, suggestionOf(only), cell);
  return text;
}

function suggestionOf(match: UnitMatch | undefined): string {
  if (match?.kind === 'unknown') return match.suggestion?.name ?? '';
  return match?.kind === 'ambiguous' ? match.units.map(({ name }) => name).join('; ') : '';
}

function readPartners(text: string, directory: Directory | undefined): string {
  const matches = directory?.matchList(text) ?? [];
  const names = matches.map((match) =>
    match.kind === 'one' ? match.unit.name : match.kind === 'blank' ? '' : match.text,
  );
  return matches.some(({ kind }) => kind === 'one')
    ? names.filter((name) => name !== '').join('; ')
    : text.replace(/\s*\n\s*/g, '; ');
}

/** Symbols with `;` between; names of documents that the register knows by their number, and nothing else of the words. */
function readSource(text: string, documents: DocumentRegister | undefined): string {
  return splitDocuments(text)
    .map((piece) => symbolInWords(piece, documents) ?? piece)
    .join('; ');
}
