import { farCorner, type Selection } from '../cell-selection';
import type { SeenCell } from '../cell-store';
import type { ListBox } from '../list-box';
import type { Editor } from './editor';

export interface KeyDeeds {
  cell(): SeenCell | undefined;
  /** Puts the typed text down. */
  commit(): void;
  /** Drops it. */
  leave(): void;
  open(): void;
  showList(): void;
  toggle(): void;
  clear(): void;
  fillDown(): void;
  undo(): void;
  selectAll(): void;
  /** Of rows, or of columns when whole ones are selected. */
  insert(): void;
  remove(): void;
  /** The active cell's filter button; false when it has none. */
  showFilter(): boolean;
  menu(): void;
  leaveGrid(): void;
  turn(step: 1 | -1): void;
  moved(event: KeyboardEvent): Selection | undefined;
  select(selection: Selection, isRevealing: boolean): void;
  reveal(row: number, column: number): void;
}

/** What the keys of a spreadsheet do, while a cell is edited and while none is. */
export function bindKeys(editor: Editor, list: ListBox, deeds: KeyDeeds): void {
  const { input } = editor;
  input.addEventListener('keydown', (event) => {
    // An input method is at work on this key: it alone knows what it will become.
    if (event.isComposing || event.keyCode === 229) return;
    if (list.takeKey(event)) return;
    const { isEditing, isTyping } = editor;
    const isTaken = isEditing ? whileEditing(event, input, isTyping, deeds) : whileWaiting(event, deeds);
    if (isTaken) event.preventDefault();
  });
}

function whileEditing(event: KeyboardEvent, input: HTMLTextAreaElement, isTyping: boolean, deeds: KeyDeeds): boolean {
  const { key } = event;
  if (key === 'Enter' && event.altKey) insertLine(input);
  else if (key === 'Enter' || key === 'Tab') {
    deeds.commit();
    step(key, event.shiftKey, deeds);
  } else if (key === 'Escape') deeds.leave();
  else if (isTyping && /^(Arrow|Page)/.test(key) && !event.shiftKey) {
    deeds.commit();
    const next = deeds.moved(event);
    if (next !== undefined) deeds.select(next, true);
  } else return false;
  return true;
}

function whileWaiting(event: KeyboardEvent, deeds: KeyDeeds): boolean {
  const command = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : undefined;
  const control = deeds.cell()?.control;
  const { key } = event;
  if (key === 'F10' || key === 'ContextMenu') {
    if (event.shiftKey || key === 'ContextMenu') deeds.menu();
    else deeds.leaveGrid();
  } else if (command !== undefined && event.shiftKey && (key === 'PageDown' || key === 'PageUp')) {
    deeds.turn(key === 'PageDown' ? 1 : -1);
  } else if (command !== undefined && event.altKey && event.code === 'Equal') deeds.insert();
  else if (command !== undefined && event.altKey && event.code === 'Minus') deeds.remove();
  else if (key === 'ArrowDown' && event.altKey && deeds.showFilter()) return true;
  else if (control === 'list' && (key === 'Enter' || (key === 'ArrowDown' && event.altKey))) deeds.showList();
  else if (command === 'd') deeds.fillDown();
  else if (command === 'z' && !event.shiftKey) deeds.undo();
  else if (command === 'a') deeds.selectAll();
  else if (key === 'Delete' || key === 'Backspace') deeds.clear();
  else if (key === 'F2' || key === 'Enter') deeds.open();
  else if (key === 'Tab') step('Tab', event.shiftKey, deeds);
  else if (key === ' ' && control === 'checkbox') deeds.toggle();
  else {
    const next = deeds.moved(event);
    if (next === undefined) return false;
    const end = event.shiftKey ? farCorner(next) : next;
    deeds.select(next, false);
    deeds.reveal(end.row, end.column);
  }
  return true;
}

/** Enter goes down, Tab to the right, Shift the other way. */
function step(key: 'Enter' | 'Tab', isBack: boolean, deeds: KeyDeeds): void {
  const back = key === 'Enter' ? 'ArrowUp' : 'ArrowLeft';
  const forth = key === 'Enter' ? 'ArrowDown' : 'ArrowRight';
  const next = deeds.moved(new KeyboardEvent('keydown', { key: isBack ? back : forth }));
  if (next !== undefined) deeds.select(next, true);
}

function insertLine(input: HTMLTextAreaElement): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
  input.dispatchEvent(new Event('input'));
}
