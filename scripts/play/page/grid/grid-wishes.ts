import type { Area, Change, ChartView, Choices } from '../../sheet-views';
import type { Selection } from './cell-selection';
import type { SeenCell } from './cell-store';

/** The words that stand in the grid itself. */
export interface GridWords {
  readonly filterOf: string;
  readonly cellInput: string;
  readonly gridHelp: string;
}

/** What the grid asks of the page: it changes nothing by itself. */
export interface GridWishes {
  edit(area: Area, texts: readonly (readonly string[])[]): void;
  change(change: Change): void;
  undo(): void;
  choices(row: number, column: number): Promise<Choices>;
  hasSelected(selection: Selection, cell: SeenCell | undefined): void;
  /** While a cell is edited, its text; undefined when no longer. */
  hasTyped(text: string | undefined): void;
  menu(x: number, y: number): void;
  /** The button of the filter on this column's heading. */
  filter(column: number, heading: string, x: number, y: number): void;
  /** Goes to the menu bar. */
  leave(): void;
  /** To the next or the former sheet. */
  turn(step: 1 | -1): void;
  draw(chart: ChartView): Element;
  words(): GridWords;
}
