import type { Area, ChartView, SheetView } from '../../sheet-views';
import { isInside, type Selection } from './cell-selection';
import type { CellStore } from './cell-store';
import { createChartLayer } from './chart-layer';
import { type Geometry, geometryOf, LETTERS_HEIGHT, NUMBERS_WIDTH } from './geometry';
import type { GridWords } from './grid-wishes';
import { type Merges, mergesOf } from './merged-cells';
import type { Canvas } from './paint-cell';
import { type ColumnWindow, paintLetters, paintRow } from './paint-row';
import { putInOrder } from './put-in-order';

const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;

export interface GridView {
  readonly scroller: HTMLElement;
  readonly geometry: Geometry;
  readonly merges: Merges;
  /** Another sheet, or the same one after its frame has changed. */
  show(sheet: SheetView, store: CellStore, label: string): void;
  /** Paints what is in the window anew, or of it the cells of an area that have come. */
  paint(area?: Area): void;
  select(selection: Selection): void;
  /** Scrolls as little as needed for the cell to be seen. */
  reveal(row: number, column: number): void;
  /** The cell's rectangle in the window; undefined when it is not painted. */
  boxOf(row: number, column: number): DOMRect | undefined;
  scrollTo(left: number, top: number): void;
  /** How many rows a page holds. */
  readonly pageRows: number;
}

/** The rows and columns that are in the window, as real elements; the rest is room to scroll through. */
export function createGridView(
  scroller: HTMLElement,
  hasScrolled: () => void,
  draw: (chart: ChartView) => Element,
  words: () => GridWords,
): GridView {
  const sheetElement = element('sheet', 'grid');
  sheetElement.setAttribute('aria-multiselectable', 'true');
  const charts = createChartLayer(draw);
  const head = element('head', 'rowgroup');
  const body = element('body', 'rowgroup');
  sheetElement.append(head, body);
  scroller.append(sheetElement, charts.element);
  let sheet: SheetView | undefined;
  let store: CellStore | undefined;
  let geometry = geometryOf(EMPTY, 0, 0);
  let merges = mergesOf([]);
  let selection: Selection | undefined;
  let painted = new Map<number, HTMLElement>();
  let paintedColumns: ColumnWindow = { from: 0, to: 0, isAtStart: true };
  /** Painted rows show what is no more; scrolling alone leaves them as they are. */
  let isOld = true;
  /** The same of the cells of these areas. */
  let stale: Area[] = [];
  let frame = 0;

  const measure = () => {
    if (sheet === undefined) return;
    geometry = geometryOf(sheet, scroller.clientWidth, scroller.clientHeight);
    sheetElement.style.width = `${NUMBERS_WIDTH + geometry.columns.total}px`;
    sheetElement.style.height = `${LETTERS_HEIGHT + geometry.rows.total}px`;
    charts.show(sheet.charts, geometry);
    body.style.height = `${geometry.rows.total - geometry.rows.startOf(geometry.frozenRows)}px`;
  };

  const visible = (): Area => {
    const { rows, columns, frozenRows, frozenColumns } = geometry;
    const top = scroller.scrollTop + rows.startOf(frozenRows);
    const left = scroller.scrollLeft + columns.startOf(frozenColumns);
    const bottom = scroller.scrollTop + scroller.clientHeight;
    const right = scroller.scrollLeft + scroller.clientWidth;
    return {
      top: Math.max(frozenRows, rows.at(top) - SPARE_ROWS),
      left: Math.max(frozenColumns, columns.at(left) - SPARE_COLUMNS),
      bottom: Math.min(rows.count, rows.at(bottom) + 1 + SPARE_ROWS),
      right: Math.min(columns.count, columns.at(right) + 1 + SPARE_COLUMNS),
    };
  };

  const paint = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (sheet === undefined || store === undefined) return;
    const window = visible();
    const reaching = merges.reachingInto(window);
    const from = Math.max(geometry.frozenColumns, Math.min(window.left, ...reaching.map(({ left }) => left)));
    const columns: ColumnWindow = { from, to: window.right, isAtStart: scroller.scrollLeft === 0 };
    const canvas: Canvas = {
      store,
      geometry,
      merges,
      groups: sheet.groups,
      filter: sheet.filter,
      words: words(),
      isSelected: (row, column) => selection !== undefined && isInside(selection.area, row, column),
      isActive: (row, column) => selection?.row === row && selection.column === column,
    };
    const marksRow = (row: number) =>
      selection !== undefined && row >= selection.area.top && row < selection.area.bottom;
    const marksColumn = (column: number) =>
      selection !== undefined && column >= selection.area.left && column < selection.area.right;
    const isUntouched = !isOld && stale.length === 0 && isSameWindow(paintedColumns, columns);
    const rowAt = (row: number): HTMLElement => {
      const element = isOld ? undefined : painted.get(row);
      if (element !== undefined && isUntouched) return element;
      const before = element && {
        element,
        isStale: (column: number) => stale.some((area) => isInside(area, row, column)),
      };
      return paintRow(canvas, row, columns, marksRow, before);
    };
    const next = new Map<number, HTMLElement>();
    const rowsOf = (wanted: Iterable<number>) => {
      for (const row of wanted) if (geometry.rows.sizeOf(row) > 0) next.set(row, rowAt(row));
    };
    rowsOf(Array.from({ length: geometry.frozenRows }, (_, row) => row));
    const frozen = [...next.values()];
    frozen.at(-1)?.classList.add('edge');
    putInOrder(head, [paintLetters(canvas, columns, marksColumn), ...frozen]);
    const wanted = new Set(reaching.map(({ top }) => top).filter((top) => top >= geometry.frozenRows));
    for (let row = window.top; row < window.bottom; row++) wanted.add(row);
    rowsOf([...wanted].sort((a, b) => a - b));
    const offset = geometry.rows.startOf(geometry.frozenRows);
    const loose = [...next].slice(frozen.length);
    for (const [row, line] of loose) line.style.top = `${geometry.rows.startOf(row) - offset}px`;
    putInOrder(
      body,
      loose.map(([, line]) => line),
    );
    painted = next;
    paintedColumns = columns;
    isOld = false;
    stale = [];
    store.want({ top: window.top, left: from, bottom: window.bottom, right: window.right });
    if (geometry.frozenRows > 0) store.want({ top: 0, left: from, bottom: geometry.frozenRows, right: window.right });
    if (geometry.frozenColumns > 0)
      store.want({ top: window.top, left: 0, bottom: window.bottom, right: geometry.frozenColumns });
  };

  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  scroller.addEventListener('scroll', () => {
    later();
    hasScrolled();
  });
  const anew = () => {
    isOld = true;
    later();
  };
  new ResizeObserver(() => {
    measure();
    anew();
  }).observe(scroller);

  return {
    scroller,
    get geometry() {
      return geometry;
    },
    get merges() {
      return merges;
    },
    get pageRows() {
      return Math.max(1, Math.floor((scroller.clientHeight - LETTERS_HEIGHT) / 24) - 1);
    },
    show: (nextSheet, nextStore, label) => {
      sheet = nextSheet;
      store = nextStore;
      merges = mergesOf(sheet.merges);
      sheetElement.setAttribute('aria-label', label);
      sheetElement.setAttribute('aria-rowcount', String(sheet.rowCount));
      sheetElement.setAttribute('aria-colcount', String(sheet.columnCount));
      measure();
      isOld = true;
      paint();
    },
    paint: (area) => {
      if (area === undefined) return anew();
      stale.push(area);
      later();
    },
    select: (next) => {
      if (selection !== undefined) stale.push(selection.area);
      stale.push(next.area);
      selection = next;
      later();
    },
    reveal: (row, column) => {
      const { rows, columns, frozenRows, frozenColumns } = geometry;
      if (row >= frozenRows) {
        const start = rows.startOf(row) - rows.startOf(frozenRows);
        const room = scroller.clientHeight - LETTERS_HEIGHT - rows.startOf(frozenRows);
        scroller.scrollTop = within(scroller.scrollTop, start + Math.min(rows.sizeOf(row), room) - room, start);
      }
      if (column >= frozenColumns) {
        const start = columns.startOf(column) - columns.startOf(frozenColumns);
        const room = scroller.clientWidth - NUMBERS_WIDTH - columns.startOf(frozenColumns);
        scroller.scrollLeft = within(scroller.scrollLeft, start + Math.min(columns.sizeOf(column), room) - room, start);
      }
    },
    boxOf: (row, column) => {
      if (frame !== 0) paint();
      return painted.get(row)?.querySelector(`[data-c="${column}"]`)?.getBoundingClientRect();
    },
    scrollTo: (left, top) => scroller.scrollTo(left, top),
  };
}

const EMPTY: SheetView = {
  id: 0,
  rowCount: 0,
  columnCount: 0,
  frozenRows: 0,
  frozenColumns: 0,
  widths: [],
  heights: [],
  plainWidth: 100,
  plainHeight: 21,
  merges: [],
  groups: [],
  charts: [],
};

function isSameWindow(a: ColumnWindow, b: ColumnWindow): boolean {
  return a.from === b.from && a.to === b.to && a.isAtStart === b.isAtStart;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function element(name: string, role: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  made.setAttribute('role', role);
  return made;
}
