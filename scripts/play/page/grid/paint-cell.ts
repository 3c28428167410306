import type { FilterView, LineGroup } from '../../sheet-views';
import { cellName } from './cell-selection';
import type { CellStore, SeenCell } from './cell-store';
import type { Geometry } from './geometry';
import type { GridWords } from './grid-wishes';
import type { Merges } from './merged-cells';

export interface Canvas {
  readonly store: CellStore;
  readonly geometry: Geometry;
  readonly merges: Merges;
  readonly groups: readonly LineGroup[];
  readonly filter: FilterView | undefined;
  readonly words: GridWords;
  readonly isSelected: (row: number, column: number) => boolean;
  readonly isActive: (row: number, column: number) => boolean;
}

/** One cell as an element; undefined when a merged cell beside it stands in its place. */
export function paintCell(canvas: Canvas, row: number, column: number, lastColumn: number): HTMLElement | undefined {
  const { store, geometry, merges } = canvas;
  const merge = merges.at(row, column);
  if (merge !== undefined && merge.left !== column) return undefined;
  const element = document.createElement('div');
  const width = merge === undefined ? geometry.columns.sizeOf(column) : span(geometry.columns, merge.left, merge.right);
  if (width === 0) return undefined;
  if (merge !== undefined && merge.top !== row) {
    element.style.cssText = `width:${width}px`;
    element.className = 'cell covered';
    element.setAttribute('role', 'presentation');
    return element;
  }
  const cell = store.cellAt(row, column);
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(column + 1));
  element.dataset.c = String(column);
  let css = `width:${width}px;${cell?.css ?? ''}`;
  let name = 'cell';
  if (merge !== undefined) {
    css += `;height:${span(geometry.rows, merge.top, merge.bottom)}px`;
    name += ' merged';
    element.setAttribute('aria-colspan', String(merge.right - merge.left));
    element.setAttribute('aria-rowspan', String(merge.bottom - merge.top));
  }
  element.style.cssText = css;
  const text = cell?.text ?? '';
  element.setAttribute('aria-label', text === '' ? cellName(row, column) : `${cellName(row, column)} ${text}`);
  if (cell !== undefined) name += fill(element, canvas, cell, row, lastColumn);
  if (hasFilterButton(canvas.filter, row, column)) {
    element.append(filterButton(canvas, column, text));
    name += ' filtered';
  }
  if (store.isPending(row, column)) name += ' pending';
  if (canvas.isSelected(row, column)) {
    element.setAttribute('aria-selected', 'true');
    name += ' selected';
  }
  if (canvas.isActive(row, column)) {
    element.id = 'active-cell';
    name += ' active';
  }
  element.className = name;
  return element;
}

export function hasFilterButton(filter: FilterView | undefined, row: number, column: number): boolean {
  return filter !== undefined && row === filter.area.top && column >= filter.area.left && column < filter.area.right;
}

function filterButton({ filter, words }: Canvas, column: number, heading: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = filter?.active.includes(column) ? 'filter active-filter' : 'filter';
  button.dataset.filter = String(column);
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-label', `${words.filterOf} ${heading}`);
  return button;
}

function span(lines: Geometry['rows'], from: number, to: number): number {
  return lines.startOf(to) - lines.startOf(from);
}

/** Puts in what the cell shows; returns the classes that go with it. */
function fill(element: HTMLElement, canvas: Canvas, cell: SeenCell, row: number, lastColumn: number): string {
  let names = '';
  const content = document.createElement('span');
  content.className = 'content';
  if (cell.control === 'checkbox') {
    content.textContent = /^true$/i.test(cell.text) ? '☑' : '☐';
    names += ' checkbox';
  } else content.textContent = cell.text;
  if (cell.link !== undefined) names += ' link';
  if (cell.note !== undefined) {
    element.title = cell.note;
    element.setAttribute('aria-description', cell.note);
    names += ' note';
  }
  if (cell.spills && cell.control === undefined) {
    const width = spillWidth(canvas, cell, row, lastColumn);
    if (width !== undefined) {
      content.style.width = `${width}px`;
      names += ' spills';
    }
  }
  element.append(content);
  if (cell.control === 'list') {
    const arrow = document.createElement('span');
    arrow.className = 'arrow';
    arrow.dataset.open = 'list';
    arrow.setAttribute('aria-hidden', 'true');
    element.append(arrow);
    element.setAttribute('aria-haspopup', 'listbox');
  }
  return names;
}

/** How far a long text may go over the blank cells to its right; undefined when it fits or the next cell is taken. */
function spillWidth({ store, geometry, merges }: Canvas, cell: SeenCell, row: number, lastColumn: number) {
  const own = geometry.columns.sizeOf(cell.column);
  // Only what fits whatever its letters are is left alone.
  if (cell.text.length * 12 < own || cell.text.includes('\n') || merges.at(row, cell.column) !== undefined)
    return undefined;
  let width = own;
  for (let column = cell.column + 1; column < lastColumn; column++) {
    const next = store.cellAt(row, column);
    if ((next !== undefined && next.text !== '') || merges.at(row, column) !== undefined) break;
    width += geometry.columns.sizeOf(column);
  }
  return width > own ? width - 6 : undefined;
}
