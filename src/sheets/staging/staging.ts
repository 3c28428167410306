import { type FillValue, planFills, type RowsToFill, type ValueBlock } from '../requests/fills';
import { addSheet, deleteSheet } from '../requests/sheet-requests';
import type { GridRange, Request } from '../v4';
import { type BlockSize, placeBlocks, type Shelves } from './shelves';

/** Google advises payloads of at most 2 MB: https://developers.google.com/workspace/sheets/api/limits. Our sizes are estimates, so we stay under it. */
export const payloadBytes = 1_800_000;

/** What one commit can carry, or several into a hidden sheet and one that swaps them in. */
export type CommitPlan =
  | { readonly kind: 'direct'; readonly requests: readonly Request[] }
  | {
      readonly kind: 'staged';
      /** Makes the staging sheet; blocks that bring formats go into it one payload at a time. */
      readonly chunks: readonly (readonly Request[])[];
      /** Bare values for the staging sheet, one payload at a time: as plain rows they take a quarter of what requests take. */
      readonly fills: readonly (readonly ValueBlock[])[];
      /** The one batchUpdate that readers see. */
      readonly finish: readonly Request[];
    };

export interface StagingFacts {
  /** An id that no sheet of the workbook has. */
  readonly sheetId: number;
  readonly title: string;
  /** The staging sheet of a run that was cut off, if it still stands. */
  readonly leftOverSheetId: number | undefined;
  readonly payloadBytes?: number;
  /** Up to this size one batch carries it all the same. */
  readonly directBytes?: number;
}

interface CellsRequest {
  readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows: readonly { readonly values: readonly object[] }[];
  readonly fields: string;
}

/**
 * Splits a list of requests that is too heavy for one commit. Blocks of cells are first written to a hidden sheet, a payload at a time; the last commit
 * copies them to their places, does everything else and takes the hidden sheet away. Until it succeeds, nobody sees a change; it succeeds wholly or not at all.
 */
export function planCommit(requests: readonly Request[], facts: StagingFacts): CommitPlan {
  const cleanUp = facts.leftOverSheetId === undefined ? [] : [deleteSheet(facts.leftOverSheetId)];
  const most = facts.payloadBytes ?? payloadBytes;
  if (estimateBytes(requests) <= (facts.directBytes ?? most))
    return { kind: 'direct', requests: [...cleanUp, ...requests] };
  const blocks = requests.flatMap(toBlocks);
  if (blocks.length === 0) return { kind: 'direct', requests: [...cleanUp, ...requests] };
  const { places, rowCount, columnCount } = placeBlocks(blocks);
  const placed = blocks.map((block, index) => ({ block, place: places[index] as BlockPlace }));
  const [first = [], ...others] = writeFormatted(placed, facts.sheetId, most);
  const grid = { hidden: true, rowCount, columnCount };
  const copies = groupCopies(placed, facts.sheetId);
  return {
    kind: 'staged',
    chunks: [[...cleanUp, addSheet(facts.sheetId, facts.title, grid), ...first], ...others],
    fills: planFills(listBare(placed, facts.title), facts.payloadBytes),
    finish: [...requests.flatMap((request) => copies.get(request) ?? [request]), deleteSheet(facts.sheetId)],
  };
}

/** A part of one request. */
interface Block extends BlockSize {
  readonly request: Request;
  readonly cells: CellsRequest;
}

type BlockPlace = Shelves['places'][number];

interface PlacedBlock {
  readonly block: Block;
  /** On the staging sheet. */
  readonly place: BlockPlace;
}

/** A copy costs about as much as writing a few cells: smaller blocks are not worth the way round. */
const smallestStaged = 1_000;

/** Blocks of like height leave little room between them. */
const tallestBlock = 500;

/** The cells of a request that are to be staged; none when it goes along with the last batch. */
function toBlocks(request: Request): Block[] {
  const cells = blockOf(request);
  if (cells === undefined || estimateRows(cells.rows) < smallestStaged) return [];
  const width = cells.rows.reduce((widest, { values }) => Math.max(widest, values.length), 0);
  const blocks: Block[] = [];
  for (let offset = 0; offset < cells.rows.length; offset += tallestBlock) {
    const rows = cells.rows.slice(offset, offset + tallestBlock);
    const start = { ...cells.start, rowIndex: cells.start.rowIndex + offset };
    blocks.push({ request, cells: { ...cells, start, rows }, width, height: rows.length });
  }
  return blocks;
}

function groupCopies(placed: readonly PlacedBlock[], stagingId: number): ReadonlyMap<Request, readonly Request[]> {
  const copies = new Map<Request, Request[]>();
  for (const one of placed) {
    const others = copies.get(one.block.request);
    if (others === undefined) copies.set(one.block.request, [copyBlock(one, stagingId)]);
    else others.push(copyBlock(one, stagingId));
  }
  return copies;
}

/** Blocks that bring formats, one payload at a time. */
function writeFormatted(placed: readonly PlacedBlock[], sheetId: number, most: number): Request[][] {
  const chunks: Request[][] = [];
  let chunk: Request[] = [];
  let chunkBytes = 0;
  for (const { block, place } of placed) {
    const { cells } = block;
    if (cells.fields === bareValue) continue;
    for (const part of splitRows(cells, most)) {
      if (chunkBytes > 0 && chunkBytes + part.bytes > most) {
        chunks.push(chunk);
        chunk = [];
        chunkBytes = 0;
      }
      const start = { sheetId, rowIndex: place.rowIndex + part.offset, columnIndex: place.columnIndex };
      chunk.push({ updateCells: { start, rows: part.rows, fields: cells.fields } });
      chunkBytes += part.bytes;
    }
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function listBare(placed: readonly PlacedBlock[], title: string): RowsToFill[] {
  return placed.flatMap(({ block: { cells }, place }) =>
    cells.fields === bareValue ? [{ title, ...place, rows: cells.rows.map(({ values }) => values.map(bareCell)) }] : [],
  );
}

const bareValue = 'userEnteredValue';

function bareCell(cell: object): FillValue {
  const { stringValue, numberValue, boolValue } =
    (cell as { userEnteredValue?: { stringValue?: string; numberValue?: number; boolValue?: boolean } })
      .userEnteredValue ?? {};
  return stringValue ?? numberValue ?? boolValue ?? null;
}

function blockOf(request: Request): CellsRequest | undefined {
  const { updateCells } = request as { updateCells?: Partial<CellsRequest> };
  const isBlock = updateCells?.start !== undefined && updateCells.rows !== undefined;
  return isBlock ? (updateCells as CellsRequest) : undefined;
}

function* splitRows(
  { rows }: CellsRequest,
  most: number,
): Generator<{ offset: number; rows: CellsRequest['rows']; bytes: number }> {
  let from = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const size = estimateRows([row]);
    if (bytes > 0 && bytes + size > most) {
      yield { offset: from, rows: rows.slice(from, index), bytes };
      from = index;
      bytes = 0;
    }
    bytes += size;
  }
  yield { offset: from, rows: rows.slice(from), bytes };
}

/** Values alone keep the formats that stand at the place; a block that brings formats brings them along. */
function copyBlock({ block, place }: PlacedBlock, stagingId: number): Request {
  const { start, fields } = block.cells;
  const pasteType = fields.includes('userEnteredFormat') ? 'PASTE_NORMAL' : 'PASTE_VALUES';
  return {
    copyPaste: {
      source: rangeOf({ sheetId: stagingId, ...place }, block),
      destination: rangeOf(start, block),
      pasteType,
      pasteOrientation: 'NORMAL',
    },
  };
}

function rangeOf({ sheetId, rowIndex, columnIndex }: CellsRequest['start'], { height, width }: BlockSize): GridRange {
  return {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + height,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + width,
  };
}

const bytesPerRequest = 160;
const bytesPerRow = 14;
const bytesPerCell = 46;

/** About how long the JSON would be; making it to measure it would cost as much as sending it. */
export function estimateBytes(requests: readonly Request[]): number {
  let bytes = 0;
  for (const request of requests) {
    const cells = blockOf(request);
    bytes += bytesPerRequest + (cells === undefined ? 0 : estimateRows(cells.rows));
  }
  return bytes;
}

function estimateRows(rows: CellsRequest['rows']): number {
  let bytes = 0;
  for (const { values } of rows) {
    bytes += bytesPerRow;
    for (const cell of values) bytes += estimateCell(cell);
  }
  return bytes;
}

function estimateCell(cell: object): number {
  const { userEnteredValue, userEnteredFormat } = cell as {
    userEnteredValue?: { stringValue?: string };
    userEnteredFormat?: object;
  };
  if (userEnteredValue === undefined && userEnteredFormat === undefined) return 3;
  // A Vietnamese text has about four bytes for three letters.
  const text = userEnteredValue?.stringValue?.length ?? 0;
  return bytesPerCell + Math.ceil((text * 4) / 3) + (userEnteredFormat === undefined ? 0 : 120);
}
