import type { LineGroup } from '../../sheet-views';
import { columnLetters } from './cell-selection';
import { NUMBERS_WIDTH } from './geometry';
import { type Canvas, paintCell } from './paint-cell';
import { putInOrder } from './put-in-order';

export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
  /** Nothing is scrolled away behind the frozen columns: their long texts may go over the next ones. */
  readonly isAtStart: boolean;
}

/** What was painted of a row, and which of its cells show no more what is. */
export interface PaintedRow {
  readonly element: HTMLElement;
  isStale(column: number): boolean;
}

/** A row's element with its number, its frozen cells and those of the window; what is painted already and still right stays. */
export function paintRow(
  canvas: Canvas,
  row: number,
  columns: ColumnWindow,
  isWholeRow: (row: number) => boolean,
  before?: PaintedRow,
): HTMLElement {
  const element = before?.element ?? newRow(canvas, row);
  const number = element.firstElementChild as HTMLElement;
  number.className = isWholeRow(row) ? 'number marked' : 'number';
  const kept = before === undefined ? new Map<number, HTMLElement>() : rightCells(before);
  const cells = cellsOf(canvas, columns, (column, last) => kept.get(column) ?? paintCell(canvas, row, column, last));
  putInOrder(element, [number, ...cells]);
  return element;
}

function newRow({ geometry, groups }: Canvas, row: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'row';
  element.setAttribute('role', 'row');
  element.setAttribute('aria-rowindex', String(row + 1));
  element.dataset.r = String(row);
  element.style.height = `${geometry.rows.sizeOf(row)}px`;
  const number = document.createElement('div');
  number.setAttribute('role', 'rowheader');
  number.textContent = String(row + 1);
  number.append(...foldButtons(groups, 'rows', row));
  element.append(number);
  return element;
}

/** How far a long text goes depends on all beside it: such cells are always painted anew. */
function rightCells({ element, isStale }: PaintedRow): Map<number, HTMLElement> {
  const right = new Map<number, HTMLElement>();
  for (const child of element.children) {
    const { c } = (child as HTMLElement).dataset;
    if (c === undefined || child.classList.contains('spills') || isStale(Number(c))) continue;
    right.set(Number(c), child as HTMLElement);
  }
  return right;
}

/** The letters above the columns. */
export function paintLetters(
  { geometry, groups }: Canvas,
  columns: ColumnWindow,
  isMarked: (column: number) => boolean,
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'row letters';
  element.setAttribute('role', 'row');
  const corner = document.createElement('div');
  corner.className = 'number corner';
  corner.setAttribute('role', 'presentation');
  element.append(corner);
  const letters = cellsOf({ geometry }, columns, (column) => {
    const width = geometry.columns.sizeOf(column);
    if (width === 0) return undefined;
    const letter = document.createElement('div');
    letter.className = isMarked(column) ? 'letter marked' : 'letter';
    letter.setAttribute('role', 'columnheader');
    letter.setAttribute('aria-colindex', String(column + 1));
    letter.dataset.c = String(column);
    letter.style.width = `${width}px`;
    letter.textContent = columnLetters(column);
    letter.append(...foldButtons(groups, 'columns', column));
    return letter;
  });
  element.append(...letters);
  return element;
}

/** The + or − of the groups that end just before this line. */
function foldButtons(groups: readonly LineGroup[], lines: LineGroup['lines'], line: number): HTMLElement[] {
  return groups.flatMap((group, index) => {
    if (group.lines !== lines || group.end !== line) return [];
    const name = lines === 'columns' ? columnLetters : (at: number) => String(at + 1);
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'fold';
    button.dataset.group = String(index);
    button.textContent = group.isFolded ? '+' : '−';
    button.setAttribute('aria-expanded', String(!group.isFolded));
    button.setAttribute('aria-label', `${name(group.start)}–${name(group.end - 1)}`);
    return [button];
  });
}

function cellsOf(
  { geometry }: Pick<Canvas, 'geometry'>,
  { from, to, isAtStart }: ColumnWindow,
  paint: (column: number, last: number) => HTMLElement | undefined,
): HTMLElement[] {
  const { columns, frozenColumns } = geometry;
  const cells: HTMLElement[] = [];
  for (let column = 0; column < frozenColumns; column++) {
    const cell = paint(column, isAtStart ? to : frozenColumns);
    if (cell === undefined) continue;
    cell.classList.add('frozen');
    if (column === frozenColumns - 1) cell.classList.add('edge');
    cell.style.left = `${NUMBERS_WIDTH + columns.startOf(column)}px`;
    cells.push(cell);
  }
  const gap = columns.startOf(from) - columns.startOf(frozenColumns);
  if (gap > 0) {
    const spacer = document.createElement('div');
    spacer.setAttribute('role', 'presentation');
    spacer.style.cssText = `flex:none;width:${gap}px`;
    cells.push(spacer);
  }
  for (let column = from; column < to; column++) {
    const cell = paint(column, to);
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}
