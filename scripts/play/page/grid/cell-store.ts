import type { Area, CellsView, CellView } from '../../sheet-views';

const BLOCK_ROWS = 48;
const BLOCK_COLUMNS = 24;

interface Block {
  readonly version: number;
  readonly styles: readonly string[];
  readonly rows: readonly ReadonlyMap<number, CellView>[];
}

export interface SeenCell extends CellView {
  readonly css: string;
}

/**
 * The cells of one sheet that the page has seen. What has grown old stays until the office has said how it is now, so that nothing
 * flickers; what a person has just typed stands there meanwhile.
 */
export interface CellStore {
  /** The file's id. */
  readonly file: string;
  cellAt(row: number, column: number): SeenCell | undefined;
  isKnown(row: number, column: number): boolean;
  /** Asks for what is missing or old in the area. */
  want(area: Area): void;
  /** Resolves when the whole area is known. */
  load(area: Area): Promise<void>;
  /** All may be another now. */
  growOld(): void;
  /** Typed, and not yet answered. */
  setPending(row: number, column: number, text: string, edit: number): void;
  isPending(row: number, column: number): boolean;
  /** That edit has been answered. */
  dropPending(edit: number): void;
}

export function createCellStore(
  file: string,
  fetchCells: (area: Area) => Promise<CellsView>,
  hasCome: (area: Area) => void,
): CellStore {
  const blocks = new Map<string, Block>();
  const loading = new Map<string, { readonly version: number; readonly promise: Promise<void> }>();
  const pending = new Map<string, { readonly text: string; readonly edit: number }>();
  let version = 0;

  const fetchBlock = (rowBlock: number, columnBlock: number): Promise<void> => {
    const key = `${rowBlock}:${columnBlock}`;
    const known = blocks.get(key);
    if (known?.version === version) return Promise.resolve();
    const under = loading.get(key);
    if (under?.version === version) return under.promise;
    const asked = version;
    const [top, left] = [rowBlock * BLOCK_ROWS, columnBlock * BLOCK_COLUMNS];
    const area = { top, left, bottom: top + BLOCK_ROWS, right: left + BLOCK_COLUMNS };
    const promise = fetchCells(area).then(
      ({ styles, rows }) => {
        const older = blocks.get(key);
        if (older !== undefined && older.version > asked) return;
        const maps = rows.map((cells) => new Map(cells.map((cell) => [cell.column, cell])));
        blocks.set(key, { version: asked, styles, rows: maps });
        hasCome(area);
      },
      () => undefined,
    );
    loading.set(key, { version: asked, promise });
    return promise.finally(() => {
      if (loading.get(key)?.promise === promise) loading.delete(key);
    });
  };

  const load = async (area: Area) => {
    const work: Promise<void>[] = [];
    for (let r = Math.floor(area.top / BLOCK_ROWS); r * BLOCK_ROWS < area.bottom; r++) {
      for (let c = Math.floor(area.left / BLOCK_COLUMNS); c * BLOCK_COLUMNS < area.right; c++) {
        work.push(fetchBlock(r, c));
      }
    }
    await Promise.all(work);
  };

  const blockAt = (row: number, column: number) =>
    blocks.get(`${Math.floor(row / BLOCK_ROWS)}:${Math.floor(column / BLOCK_COLUMNS)}`);

  return {
    file,
    cellAt: (row, column) => {
      const block = blockAt(row, column);
      const cell = block?.rows[row % BLOCK_ROWS]?.get(column);
      const typed = pending.get(`${row}:${column}`)?.text;
      if (cell === undefined) return typed === undefined ? undefined : { column, text: typed, style: 0, css: '' };
      const css = block?.styles[cell.style] ?? '';
      return typed === undefined ? { ...cell, css } : { ...cell, css, text: typed };
    },
    isKnown: (row, column) => blockAt(row, column) !== undefined,
    want: (area) => void load(area),
    load,
    growOld: () => {
      version += 1;
    },
    setPending: (row, column, text, edit) => {
      pending.set(`${row}:${column}`, { text, edit });
    },
    isPending: (row, column) => pending.has(`${row}:${column}`),
    dropPending: (edit) => {
      for (const [key, one] of pending) if (one.edit === edit) pending.delete(key);
    },
  };
}
