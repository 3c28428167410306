import type { Cell, Row } from '../core/cell';
import { readingsTitle } from './hidden-sheets';
import { appendDimension, updateCells } from './requests';
import { addSheet } from './sheet-requests';
import { payloadBytes } from './staging';
import type { Request, SheetGrid } from './v4';

/** One unit's sheet as a run read it, put aside until the whole run is read. */
export interface StagedReading {
  readonly unitCode: string;
  /** Tells file and sheet apart from others. */
  readonly source: string;
  /** The file's age when it was read; undefined when Drive does not list it. */
  readonly modifiedMs: number | undefined;
  readonly fileTitle: string;
  readonly grid: SheetGrid;
}

/** A cell takes 50,000 characters. */
const charactersPerCell = 45_000;

type Part = readonly [unitCode: string, part: number, parts: number, text: string];

/**
 * The writes that put readings aside in a hidden sheet, as JSON in cells: each list is one batch of a payload's size.
 * @param current the sheet as it stands; undefined when there is none yet.
 */
export function planStagedReadings(
  readings: readonly StagedReading[],
  current: { readonly sheetId: number; readonly rowCount: number } | undefined,
  newSheetId: number,
): Request[][] {
  const sheetId = current?.sheetId ?? newSheetId;
  let rowCount = current?.rowCount ?? 1;
  const batches: Request[][] = [];
  for (const parts of intoBatches(readings.flatMap(partsOf))) {
    const batch: Request[] = [];
    if (current === undefined && batches.length === 0) {
      batch.push(addSheet(sheetId, readingsTitle, { hidden: true, rowCount: 1, columnCount: columns }));
    }
    batch.push(appendDimension(sheetId, 'ROWS', parts.length), updateCells(sheetId, rowCount, 0, parts));
    rowCount += parts.length;
    batches.push(batch);
  }
  return batches;
}

const columns = 4;

function partsOf({ unitCode, ...rest }: StagedReading): Part[] {
  const text = JSON.stringify(rest);
  const parts = Math.ceil(text.length / charactersPerCell);
  return Array.from(
    { length: parts },
    (_, part): Part => [unitCode, part, parts, text.slice(part * charactersPerCell, (part + 1) * charactersPerCell)],
  );
}

function* intoBatches(parts: readonly Part[]): Generator<Part[]> {
  let batch: Part[] = [];
  let bytes = 0;
  for (const part of parts) {
    // A Vietnamese text has about four bytes for three letters, and quotes inside JSON are escaped.
    const size = (part[3].length * 3) / 2;
    if (bytes > 0 && bytes + size > payloadBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(part);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** What was put aside, by unit; a reading that was cut off is passed over, of two of one unit the later counts. */
export function readStagedReadings(grid: SheetGrid | undefined): ReadonlyMap<string, StagedReading> {
  const readings = new Map<string, StagedReading>();
  let texts: string[] = [];
  for (const row of grid?.rows ?? []) {
    const [unitCode, part, parts, text] = row as readonly Cell[] as Row;
    if (part === 0) texts = [];
    if (typeof unitCode !== 'string' || typeof text !== 'string' || part !== texts.length) continue;
    texts.push(text);
    if (texts.length !== parts) continue;
    readings.set(unitCode, { unitCode, ...(JSON.parse(texts.join('')) as Omit<StagedReading, 'unitCode'>) });
  }
  return readings;
}
