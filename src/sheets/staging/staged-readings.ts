import type { Cell, Row } from '../../core/values/cell';
import { readingsTitle } from '../requests/hidden-sheets';
import { appendDimension, updateCells } from '../requests/requests';
import type { MetadataJson } from '../requests/sheet-marks';
import { addSheet } from '../requests/sheet-requests';
import type { Request, SheetGrid } from '../v4';
import { payloadBytes } from './staging';

/** One unit's sheet as a run read it, put aside until the whole run is read. */
export interface StagedReading {
  readonly unitCode: string;
  /** Tells file and sheet apart from others. */
  readonly source: string;
  /** The file's age when it was read; undefined when Drive does not list it. */
  readonly modifiedMs: number | undefined;
  readonly fileTitle: string;
  /** False when it came by export: the id in `grid` is then a guess. */
  readonly knowsSheetId: boolean;
  readonly grid: SheetGrid;
  /** Of a file that was read whole: the sheets that count, that one among them. */
  readonly tabs?: readonly StagedTab[] | undefined;
}

interface StagedTab extends SheetGrid {
  readonly isHidden: boolean;
  readonly rowCount: number;
  readonly metadata: readonly MetadataJson[];
}

/** A cell takes 50,000 characters. */
const charactersPerCell = 45_000;

type Part = readonly [unitCode: string, part: number, parts: number, text: string];

/**
 * The writes that put readings aside in a hidden sheet, packed into cells: each list is one batch of a payload's size.
 * @param current the sheet as it stands; undefined when there is none yet.
 */
export function planStagedReadings(
  readings: readonly StagedReading[],
  current: { readonly sheetId: number; readonly rowCount: number } | undefined,
  newSheetId: number,
  pack: (text: string) => string,
): Request[][] {
  const sheetId = current?.sheetId ?? newSheetId;
  let rowCount = current?.rowCount ?? 1;
  const batches: Request[][] = [];
  for (const parts of intoBatches(readings.flatMap((reading) => partsOf(reading, pack)))) {
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

/** A packed text has one byte a letter; what stands around it in a request is small. */
const bytesBesideText = 250;

function partsOf({ unitCode, ...rest }: StagedReading, pack: (text: string) => string): Part[] {
  const text = pack(JSON.stringify(rest));
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
    const size = part[3].length + bytesBesideText;
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

/**
 * What was put aside, by unit; a reading that was cut off or cannot be unpacked is passed over, of two of one unit the later counts.
 * @param unpack throws for a text that nobody packed.
 */
export function readStagedReadings(
  grid: SheetGrid | undefined,
  unpack: (text: string) => string,
): ReadonlyMap<string, StagedReading> {
  const texts = new Map<string, string>();
  let parts: string[] = [];
  for (const row of grid?.rows ?? []) {
    const [unitCode, part, count, text] = row as readonly Cell[] as Row;
    if (part === 0) parts = [];
    if (typeof unitCode !== 'string' || typeof text !== 'string' || part !== parts.length) continue;
    parts.push(text);
    if (parts.length === count) texts.set(unitCode, parts.join(''));
  }
  const readings = new Map<string, StagedReading>();
  for (const [unitCode, text] of texts) {
    const reading = parse(text, unpack);
    if (reading !== undefined) readings.set(unitCode, { unitCode, ...reading });
  }
  return readings;
}

/** A torn text costs no more than another look into the file. */
function parse(text: string, unpack: (text: string) => string): Omit<StagedReading, 'unitCode'> | undefined {
  try {
    return JSON.parse(unpack(text)) as Omit<StagedReading, 'unitCode'>;
  } catch {
    return undefined;
  }
}
