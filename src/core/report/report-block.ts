import type { Cell } from '../values/cell';

/** A table of a block: `counts` has a name and numbers, `sums` a name and long numbers over the whole width, `items` a number, a name and texts. */
export interface BlockTable {
  readonly kind: 'counts' | 'sums' | 'items';
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Indices of rows that are folded under the one above: all have names. */
  readonly folded?: ReadonlySet<number>;
}

/** What a register adds to the report, in words. */
export interface ReportBlock {
  readonly title: string;
  /** Under the title. */
  readonly lines: readonly string[];
  readonly tables: readonly BlockTable[];
}
