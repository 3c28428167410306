import { statuses } from '../../core/tasks/status';
import { statusWords } from '../../core/tasks/status-words';
import type { Cell } from '../../core/values/cell';
import { hashText } from '../../core/values/hash';
import { fitText } from '../requests/requests';
import { type MasterKey, masterColumns } from '../tables/columns';
import type { SheetGrid } from '../v4';

/**
 * The packed copy of the master's rows: one row of a hidden sheet for each text of the column `Đơn vị`. Reading 27 cells for each task takes most of a run's
 * time; this takes three for each unit. Its columns: the unit's text, the statuses, then the packed text of everything else, cut into cells.
 */
export interface MasterCopy {
  readonly sheetId: number;
  /** Of the grid, as it was read or will be. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Columns of the master that are copied, in the order of the packed text. */
  readonly keys: readonly MasterKey[];
  readonly units: ReadonlyMap<string, CopiedUnit>;
  /** Where the next unit's row goes, from 0. */
  readonly nextRow: number;
}

export interface CopiedUnit {
  readonly rowIndex: number;
  /** Cells that hold its packed text. */
  readonly parts: number;
  /** JSON, a list for each key; undefined when it is torn. */
  readonly text: string | undefined;
  /** As the cell holds it. */
  readonly statuses: string;
}

export const unitCell = 0;
export const statusesCell = 1;
export const firstPartCell = 2;

/** A cell takes 50,000 characters. */
export const charactersPerPart = 45_000;

/** A unit with more has more statuses than a cell takes letters. */
export const mostCopiedRows = 40_000;

/** Statuses change with the day and stand apart: a new day rewrites them alone. */
export function copiedKeys(columnIndex: { readonly [key in MasterKey]?: number }): MasterKey[] {
  return masterColumns.flatMap(({ key }) => (key === 'status' || columnIndex[key] === undefined ? [] : [key]));
}

/** Copies of another version or of other columns are of no use. */
const version = 1;

export function printHeader(keys: readonly MasterKey[]): string {
  return JSON.stringify([version, ...keys]);
}

/**
 * The copy as it stands; undefined when it cannot be told which rows it holds: then it is made anew.
 * @param unpack throws for a text that nobody packed.
 */
export function readMasterCopy(
  { sheetId, rows }: SheetGrid,
  size: { readonly rowCount: number; readonly columnCount: number },
  unpack: (text: string) => string,
): MasterCopy | undefined {
  const keys = readHeader(rows[0]?.[0]);
  if (keys === undefined) return undefined;
  const units = new Map<string, CopiedUnit>();
  for (let rowIndex = 1; rowIndex < rows.length; rowIndex += 1) {
    const row = rows[rowIndex] ?? [];
    if (row.length === 0) continue;
    const unit = String(row[unitCell] ?? '');
    if (units.has(unit)) return undefined;
    const parts = row.slice(firstPartCell).map((part) => String(part ?? ''));
    while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
    units.set(unit, {
      rowIndex,
      parts: parts.length,
      text: tryUnpack(parts.join(''), unpack),
      statuses: String(row[statusesCell] ?? ''),
    });
  }
  return { sheetId, ...size, keys, units, nextRow: Math.max(rows.length, 1) };
}

function readHeader(cell: Cell): MasterKey[] | undefined {
  if (typeof cell !== 'string') return undefined;
  const keys = masterColumns.map(({ key }) => key).filter((key) => cell.includes(`"${key}"`));
  return printHeader(keys) === cell ? keys : undefined;
}

/** A torn text is made good by the run that finds it. */
function tryUnpack(text: string, unpack: (text: string) => string): string | undefined {
  try {
    return text === '' ? undefined : unpack(text);
  } catch {
    return undefined;
  }
}

/** A unit's rows as the copy holds them: the same rows give the same texts, in whatever order the master has them. */
export interface UnitTexts {
  readonly text: string;
  readonly statuses: string;
}

/** @param rows cells in the order of `masterColumns`. */
export function printUnit(rows: readonly (readonly Cell[])[], keys: readonly MasterKey[]): UnitTexts {
  const sorted = rows
    .map((cells) => ({ code: String(cells[codeAt] ?? ''), cells }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const columns = keys.map((key) => {
    const at = placeOf.get(key) ?? 0;
    const column = sorted.map(({ cells }) => storedCell(cells[at]));
    while (column.length > 0 && column[column.length - 1] === '') column.pop();
    return column;
  });
  return {
    text: JSON.stringify(columns),
    statuses: printStatuses(sorted.map(({ cells }) => storedCell(cells[statusAt]))),
  };
}

const placeOf = new Map(masterColumns.map(({ key }, index) => [key, index]));
const codeAt = placeOf.get('code') ?? 0;
const statusAt = placeOf.get('status') ?? 0;

/** What stands in a cell once this value is written there. */
function storedCell(cell: Cell): Cell {
  if (typeof cell === 'string') return fitText(cell);
  return cell ?? '';
}

/** The columns of a unit's text by key; undefined for a text that is something else. */
export function parseUnit(text: string, keys: readonly MasterKey[]): readonly (readonly Cell[])[] | undefined {
  try {
    const columns = JSON.parse(text) as readonly (readonly Cell[])[];
    const isWhole = Array.isArray(columns) && columns.length === keys.length && columns.every(Array.isArray);
    return isWhole ? columns : undefined;
  } catch {
    return undefined;
  }
}

const letterA = 'a'.charCodeAt(0);
const letters = new Map<Cell, string>(
  statuses.map((status, index) => [statusWords[status][0], String.fromCharCode(letterA + index)]),
);
const words = new Map<string, Cell>(Array.from(letters, ([word, letter]) => [letter, word]));
const blankLetter = '-';
const otherLetter = '?';

/** A letter for each row, and what is no status in full: people may have written there. A checksum tells a cell that was tampered with. */
function printStatuses(cells: readonly Cell[]): string {
  const others: Cell[] = [];
  let text = '';
  for (const cell of cells) {
    const letter = cell === '' ? blankLetter : letters.get(cell);
    text += letter ?? otherLetter;
    if (letter === undefined) others.push(cell);
  }
  if (others.length > 0) text += JSON.stringify(others);
  return `${checksum(text)}:${text}`;
}

/** undefined for a text that `printStatuses` did not make. */
export function parseStatuses(text: string): readonly Cell[] | undefined {
  const [, sum, found = '', others] = /^(\w+):([a-z?-]*)(\[.*\])?$/.exec(text) ?? [];
  if (sum === undefined || sum !== checksum(found + (others ?? ''))) return undefined;
  const rest = others === undefined ? [] : (JSON.parse(others) as Cell[]);
  let next = 0;
  return Array.from(found, (letter) => {
    if (letter === blankLetter) return '';
    return letter === otherLetter ? rest[next++] : words.get(letter);
  });
}

function checksum(text: string): string {
  return hashText(text).toString(36);
}
