import { useEffect, useRef } from 'preact/hooks';
import { drawChart } from '../charts/draw-chart';
import { createSheetGrid } from '../grid/sheet-grid';
import { call } from '../link/call';
import { change, edit, undo } from '../state/deeds';
import { placeGrid, turnTab } from '../state/shown-book';
import { getState, setState } from '../state/store';
import { theWords, useWords } from '../words/use-words';

/** Where the grid stands; it paints itself. */
export function SheetPlace() {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    placeGrid(
      createSheetGrid(place.current, words.cellInput, {
        edit: (area, texts) => void edit(area, texts),
        change: (asked) => void change(asked),
        undo: () => void undo(),
        choices: (row, column) => call('choices', { sheetId: getState().tab, row, column }),
        hasSelected: (selection, cell) => {
          const isOther = getState().selection !== selection;
          setState({ selection, cell });
          if (isOther) tellSelection();
        },
        hasTyped: (typed) => setState({ typed }),
        menu: (x, y) => setState({ menu: { x, y } }),
        filter: (column, heading, x, y) => setState({ filterBox: { column, heading, x, y } }),
        leave: () => document.querySelector<HTMLElement>('[role=menubar] [tabindex="0"]')?.focus(),
        turn: (step) => void turnTab(step),
        draw: (chart) => drawChart(chart, theWords(), getState().language === 'en' ? 'en' : 'vi'),
        words: theWords,
      }),
    );
  }, []);
  return <main class="sheet-place" ref={place} />;
}

let timer = 0;

/** Scripts may ask what is selected; they need not know of every step on the way. */
function tellSelection(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { tab, selection } = getState();
    if (selection !== undefined) void call('select', { sheetId: tab, areas: [selection.area] }).catch(() => undefined);
  }, 60);
}
