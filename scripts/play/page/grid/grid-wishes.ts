import type { Area, Change, Choices } from '../../protocol';
import type { SeenCell } from './cell-store';
import type { Selection } from './selection';

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
}
