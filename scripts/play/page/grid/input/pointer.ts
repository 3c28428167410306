import type { GridView } from '../grid-view';

export interface PointerWishes {
  press(row: number, column: number, isStretching: boolean): void;
  drag(row: number, column: number): void;
  pressRow(row: number, isStretching: boolean): void;
  pressColumn(column: number, isStretching: boolean): void;
  pressAll(): void;
  open(row: number, column: number): void;
  openList(row: number, column: number): void;
  toggle(row: number, column: number): void;
  /** Of the sheet's groups. */
  fold(index: number): void;
  filter(column: number): void;
  menu(row: number, column: number, x: number, y: number): void;
}

interface Hit {
  readonly element: HTMLElement;
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Mouse, pen and finger on the grid: a finger scrolls, and selects only when it taps. */
export function watchPointer({ scroller }: GridView, wishes: PointerWishes): void {
  let isDragging = false;
  scroller.addEventListener('pointerdown', (event) => {
    const hit = hitAt(event.target);
    if (hit === undefined || event.button > 0 || event.pointerType === 'touch') return;
    event.preventDefault();
    isDragging = press(hit, wishes, event.shiftKey);
  });
  scroller.addEventListener('pointermove', (event) => {
    if (!isDragging || (event.buttons & 1) === 0) return;
    const hit = hitAt(document.elementFromPoint(event.clientX, event.clientY));
    if (hit?.row !== undefined && hit.column !== undefined) wishes.drag(hit.row, hit.column);
  });
  addEventListener('pointerup', () => {
    isDragging = false;
  });
  scroller.addEventListener('click', (event) => {
    const { group, filter } = (event.target as HTMLElement).dataset;
    if (filter !== undefined) return wishes.filter(Number(filter));
    if (group !== undefined) return wishes.fold(Number(group));
    const hit = hitAt(event.target);
    if (hit === undefined) return;
    const { element, row, column } = hit;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const wasActive = element.classList.contains('active');
    if (isTouch) press(hit, wishes, false);
    if (row === undefined || column === undefined) return;
    if ((event.target as HTMLElement).dataset.open === 'list') wishes.openList(row, column);
    else if (element.classList.contains('checkbox') && (event.target as HTMLElement).classList.contains('content')) {
      wishes.toggle(row, column);
    } else if (isTouch && wasActive) wishes.open(row, column);
  });
  scroller.addEventListener('dblclick', (event) => {
    const hit = hitAt(event.target);
    if (hit?.row !== undefined && hit.column !== undefined) wishes.open(hit.row, hit.column);
  });
  scroller.addEventListener('contextmenu', (event) => {
    const hit = hitAt(event.target);
    if (hit === undefined) return;
    event.preventDefault();
    if (!hit.element.classList.contains('selected') && !hit.element.classList.contains('marked'))
      press(hit, wishes, false);
    wishes.menu(hit.row ?? 0, hit.column ?? 0, event.clientX, event.clientY);
  });
}

/** Whether a drag may follow. */
function press({ element, row, column }: Hit, wishes: PointerWishes, isStretching: boolean): boolean {
  if (element.classList.contains('corner')) wishes.pressAll();
  else if (row !== undefined && column === undefined) wishes.pressRow(row, isStretching);
  else if (row === undefined && column !== undefined) wishes.pressColumn(column, isStretching);
  else if (row !== undefined && column !== undefined) {
    wishes.press(row, column, isStretching);
    return true;
  }
  return false;
}

function hitAt(target: EventTarget | null): Hit | undefined {
  if (!(target instanceof Element) || target.matches('.fold, .filter')) return undefined;
  const element = target.closest<HTMLElement>('.cell, .number, .letter');
  if (element === null) return undefined;
  const row = element.closest<HTMLElement>('.row')?.dataset.r;
  const { c } = element.dataset;
  return {
    element,
    row: row === undefined ? undefined : Number(row),
    column: c === undefined ? undefined : Number(c),
  };
}
