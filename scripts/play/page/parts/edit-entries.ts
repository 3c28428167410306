import type { Change } from '../../sheet-views';
import type { Selection } from '../grid/cell-selection';
import { change, undo } from '../state/deeds';
import { theGrid } from '../state/shown-book';
import { getState } from '../state/store';
import type { Words } from '../words/vi';
import type { MenuEntry } from './menu';

/** What a person may do to the selected cells, rows and columns. */
export function editEntries(words: Words, selection: Selection | undefined): (MenuEntry | 'separator')[] {
  if (selection === undefined) return [];
  const { top, left, bottom, right } = selection.area;
  const rows = { lines: 'rows', at: top, count: bottom - top } as const;
  const columns = { lines: 'columns', at: left, count: right - left } as const;
  const entry = (label: string, asked: Change): MenuEntry => ({ label, run: () => void change(asked) });
  const { rowCount = 0, columnCount = 0, filter } = getState().sheet ?? {};
  const isAll = bottom - top >= rowCount || right - left >= columnCount;
  return [
    { label: words.undo, run: () => void undo() },
    'separator',
    { label: words.clear, run: () => theGrid()?.clear() },
    { label: words.fillDown, run: () => theGrid()?.fillDown() },
    'separator',
    entry(words.insertRowAbove, { kind: 'insert', ...rows }),
    entry(words.insertRowBelow, { kind: 'insert', ...rows, at: bottom }),
    { ...entry(words.moveRowsUp, { kind: 'move', ...rows, to: top - 1 }), isOff: top === 0 },
    { ...entry(words.moveRowsDown, { kind: 'move', ...rows, to: bottom + 1 }), isOff: bottom >= rowCount },
    entry(words.deleteRows, { kind: 'delete', ...rows }),
    entry(words.hideRows, { kind: 'hide', ...rows }),
    entry(words.showRows, { kind: 'show', ...rows }),
    'separator',
    entry(words.insertColumnLeft, { kind: 'insert', ...columns }),
    entry(words.insertColumnRight, { kind: 'insert', ...columns, at: right }),
    { ...entry(words.moveColumnsLeft, { kind: 'move', ...columns, to: left - 1 }), isOff: left === 0 },
    { ...entry(words.moveColumnsRight, { kind: 'move', ...columns, to: right + 1 }), isOff: right >= columnCount },
    entry(words.deleteColumns, { kind: 'delete', ...columns }),
    entry(words.hideColumns, { kind: 'hide', ...columns }),
    entry(words.showColumns, { kind: 'show', ...columns }),
    'separator',
    { ...sort(words.sortAscending, selection, false), isOff: isAll && bottom - top < 2 },
    { ...sort(words.sortDescending, selection, true), isOff: isAll && bottom - top < 2 },
    'separator',
    filter === undefined
      ? { ...entry(words.filterOn, { kind: 'filterOn', area: selection.area }), isOff: bottom - top < 2 }
      : entry(words.filterOff, { kind: 'filterOff' }),
  ];
}

function sort(label: string, { area, column }: Selection, isDescending: boolean): MenuEntry {
  return { label, run: () => void change({ kind: 'sort', area, column, isDescending }) };
}
