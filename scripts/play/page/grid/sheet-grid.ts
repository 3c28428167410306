import type { Area, SheetView } from '../../sheet-views';
import { createAnnouncer } from './announcer';
import { cellName, cellSelection, isInside, isOneCell, type Selection, stretchedTo } from './cell-selection';
import type { CellStore } from './cell-store';
import { createGridView } from './grid-view';
import type { GridWishes } from './grid-wishes';
import { bindClipboard } from './input/copy-and-paste';
import { createEditor } from './input/editor';
import { bindKeys } from './input/key-bindings';
import { moveBy, selectCell } from './input/keys';
import { watchPointer } from './input/pointer';
import { createListBox } from './list-box';
import { hasFilterButton } from './paint-cell';
import { fillDownChange, lineChange } from './selected-changes';

export interface SheetGrid {
  readonly selection: Selection;
  /** @param place the sheet among those of all files. */
  show(sheet: SheetView, store: CellStore, label: string, place: string): void;
  /** Cells of an area have come, or all may be another now. */
  refresh(area?: Area): void;
  select(selection: Selection): void;
  focus(): void;
  /** Puts a text into the active cell, as from the formula bar. */
  type(text: string): void;
  clear(): void;
  fillDown(): void;
  showList(): void;
}

interface Shown {
  readonly place: string;
  readonly sheet: SheetView;
  readonly store: CellStore;
}

/** The grid in its place: what is painted, what is selected, the one input, clipboard and drop-down. */
export function createSheetGrid(place: HTMLElement, inputLabel: string, wishes: GridWishes): SheetGrid {
  const scroller = document.createElement('div');
  scroller.className = 'grid';
  place.append(scroller);
  const view = createGridView(
    scroller,
    () => placeEditor(),
    (chart) => wishes.draw(chart),
    () => wishes.words(),
  );
  const editor = createEditor(
    inputLabel,
    () => view.reveal(selection.row, selection.column),
    (text) => {
      if (editor.isEditing) wishes.hasTyped(text);
    },
  );
  place.append(editor.input);
  editor.input.setAttribute('aria-description', wishes.words().gridHelp);
  const announce = createAnnouncer(place);
  const list = createListBox(place, (value) => put(value));
  let shown: Shown | undefined;
  let selection: Selection = cellSelection(0, 0);
  const kept = new Map<string, Selection>();

  const cell = () => shown?.store.cellAt(selection.row, selection.column);
  const placeEditor = () => {
    editor.place(view.boxOf(selection.row, selection.column), place.getBoundingClientRect());
  };
  const select = (next: Selection, isRevealing = true) => {
    list.close();
    selection = next;
    if (shown !== undefined) kept.set(shown.place, next);
    view.select(next);
    if (isRevealing) view.reveal(next.row, next.column);
    placeEditor();
    announce(next, cell()?.text ?? '');
    wishes.hasSelected(next, cell());
  };
  const put = (text: string) => {
    wishes.edit(cellArea(selection), [[text]]);
    editor.focus();
  };
  const leave = () => {
    editor.close();
    wishes.hasTyped(undefined);
  };
  /** Puts the typed text down; an opened cell that was left as it is changes nothing. */
  const commit = () => {
    const { text, isTyping } = editor;
    const before = cell();
    leave();
    if (isTyping || text !== (before?.entry ?? before?.text ?? '')) put(text);
  };
  const open = () => {
    const now = cell();
    placeEditor();
    editor.focus();
    editor.open(now?.entry ?? now?.text ?? '');
  };
  const showList = async () => {
    const box = view.boxOf(selection.row, selection.column);
    const asked = selection;
    const choices = await wishes.choices(selection.row, selection.column);
    if (box === undefined || selection !== asked || choices.values.length === 0) return;
    const label = cellName(selection.row, selection.column);
    list.open(choices, cell()?.text ?? '', box, place.getBoundingClientRect(), label);
  };
  const toggle = () => put(/^true$/i.test(cell()?.text ?? '') ? 'FALSE' : 'TRUE');
  const clear = () => wishes.edit(selection.area, [['']]);
  const fillDown = () => {
    const change = shown === undefined ? undefined : fillDownChange(selection, shown.sheet.id);
    if (change !== undefined) wishes.change(change);
  };
  const selectAll = () => {
    if (shown === undefined) return;
    const { rowCount, columnCount } = shown.sheet;
    select({ row: 0, column: 0, area: { top: 0, left: 0, bottom: rowCount, right: columnCount } }, false);
  };

  const changeLines = (kind: 'insert' | 'delete') =>
    wishes.change(lineChange(kind, selection, shown?.sheet.rowCount ?? 0));
  const showFilter = (column: number) => {
    const row = shown?.sheet.filter?.area.top ?? 0;
    select(selectCell(row, column, view.merges));
    const box = view.boxOf(row, column);
    if (box !== undefined) wishes.filter(column, shown?.store.cellAt(row, column)?.text ?? '', box.left, box.bottom);
  };

  bindKeys(editor, list, {
    cell,
    commit,
    leave,
    open,
    showList: () => void showList(),
    toggle,
    clear,
    fillDown,
    undo: wishes.undo,
    selectAll,
    insert: () => changeLines('insert'),
    remove: () => changeLines('delete'),
    showFilter: () => {
      const isThere = hasFilterButton(shown?.sheet.filter, selection.row, selection.column);
      if (isThere) showFilter(selection.column);
      return isThere;
    },
    menu: () => {
      const box = view.boxOf(selection.row, selection.column);
      if (box !== undefined) wishes.menu(box.left + 8, box.bottom);
    },
    leaveGrid: wishes.leave,
    turn: wishes.turn,
    select,
    reveal: view.reveal,
    moved: (event) =>
      moveBy(event, selection, {
        geometry: view.geometry,
        merges: view.merges,
        pageRows: view.pageRows,
        hasText: (row, column) => (shown?.store.cellAt(row, column)?.text ?? '') !== '',
      }),
  });
  bindClipboard(editor, wishes, {
    shown: () => (shown === undefined ? undefined : { sheetId: shown.sheet.id, store: shown.store }),
    selection: () => selection,
    select: (next) => select(next, false),
  });
  watchPointer(view, {
    press: (row, column, isStretching) => {
      if (editor.isEditing) commit();
      if (isStretching) select({ ...stretchedTo(selection, row, column) }, false);
      else select(selectCell(row, column, view.merges), false);
      editor.focus();
    },
    drag: (row, column) => {
      const next = stretchedTo(selection, row, column);
      select({ ...next, area: view.merges.widen(next.area) }, false);
    },
    pressRow: (row, isStretching) => pressLine(isStretching ? selection.row : row, row, 'rows'),
    pressColumn: (column, isStretching) => pressLine(isStretching ? selection.column : column, column, 'columns'),
    pressAll: selectAll,
    open: (row, column) => {
      if (editor.isEditing) return;
      select(selectCell(row, column, view.merges));
      open();
    },
    openList: (row, column) => {
      select(selectCell(row, column, view.merges));
      editor.focus();
      void showList();
    },
    toggle: (row, column) => {
      select(selectCell(row, column, view.merges));
      toggle();
    },
    fold: (index) => {
      const group = shown?.sheet.groups[index];
      if (group !== undefined) wishes.change({ kind: 'fold', group: { ...group, isFolded: !group.isFolded } });
    },
    filter: (column) => showFilter(column),
    menu: (_row, _column, x, y) => wishes.menu(x, y),
  });
  const pressLine = (from: number, to: number, lines: 'rows' | 'columns') => {
    if (shown === undefined) return;
    if (editor.isEditing) commit();
    const { rowCount, columnCount } = shown.sheet;
    const [start, end] = [Math.min(from, to), Math.max(from, to) + 1];
    select(
      lines === 'rows'
        ? { row: from, column: 0, area: { top: start, left: 0, bottom: end, right: columnCount } }
        : { row: 0, column: from, area: { top: 0, left: start, bottom: rowCount, right: end } },
      false,
    );
    editor.focus();
  };

  return {
    get selection() {
      return selection;
    },
    show: (sheet, store, label, name) => {
      const isOther = shown?.place !== name;
      if (isOther && editor.isEditing) leave();
      shown = { sheet, store, place: name };
      view.show(sheet, store, label);
      if (!isOther) return;
      view.scrollTo(0, 0);
      select(kept.get(name) ?? cellSelection(0, 0));
    },
    refresh: (area) => {
      view.paint(area);
      if (area !== undefined && !isInside(area, selection.row, selection.column)) return;
      if (!editor.isEditing) placeEditor();
      wishes.hasSelected(selection, cell());
    },
    select: (next) => select(next),
    focus: () => editor.focus(),
    type: (text) => put(text),
    clear,
    fillDown,
    showList: () => void showList(),
  };
}

function cellArea({ row, column, area }: Selection): Area {
  return isOneCell(area) ? area : { top: row, left: column, bottom: row + 1, right: column + 1 };
}
