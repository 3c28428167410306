import type { Cell } from '../../core/values/cell';

/** The lists under the table; each has its own division of the page into columns. */
export type FixedListKey =
  | 'worst'
  | 'decisions'
  | 'trend'
  | 'missing'
  | 'overdue'
  | 'difficulties'
  | 'submissions'
  | 'quality'
  | 'qualityUnits'
  | 'partners';

/** Tables of registers divide the page by how many columns they have. */
export type ListKey = FixedListKey | `counts${number}` | `sums${number}` | `items${number}`;

/** What a line of the page is: its look, its merged cells and its height follow from it. */
export type RowKind =
  | 'title'
  | 'stamp'
  | 'line'
  | 'figures'
  | 'figureNames'
  | 'halfSection'
  | 'half'
  | 'bar'
  | 'blank'
  | 'headTop'
  | 'headSub'
  | 'legend'
  | 'unit'
  /** A unit of the lower tracker whose line stands above: folded at first. */
  | 'below'
  | 'total'
  | 'band'
  | 'part'
  | 'subTotal'
  | 'section'
  | 'note'
  | `head:${ListKey}`
  | `item:${ListKey}`
  /** An entry that is folded under the one above. */
  | `fold:${ListKey}`;

/** One row of the sheet `Báo cáo`. Cells stand at the page's columns; absent ones are blank. */
export interface PageRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

export interface Page {
  readonly rows: readonly PageRow[];
  /** First row of the table by unit: above it every page has the same rows. */
  readonly firstUnitRow: number;
  readonly charts: readonly PageChart[];
}

/** A chart of the page; its figures stand in rows of it, under a row of names. */
export interface PageChart {
  /** How it is found again: people may change its title. */
  readonly altText: string;
  readonly title: string;
  readonly type: 'BAR' | 'LINE';
  readonly colours: readonly string[];
  /** Rows of the figures, half-open, the names first. */
  readonly top: number;
  readonly bottom: number;
  readonly domainColumn: number;
  readonly seriesColumns: readonly number[];
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly width: number;
  readonly height: number;
}

/** The stamp has its row alone: it moves with every run, and nothing else does. */
export const stampRowIndex = 1;

/** A range of columns, half-open. */
export type Span = readonly [start: number, end: number];

export const pageColumnCount = 22;

const wholeRow: readonly Span[] = [[0, pageColumnCount]];

/** The four figures of the first page. */
export const figureSpans: readonly Span[] = [
  [0, 3],
  [3, 9],
  [9, 15],
  [15, 22],
];

const halfRow: readonly Span[] = [[0, 10]];

const listSpans: { readonly [list in FixedListKey]: readonly Span[] } = {
  worst: [
    [0, 5],
    [5, 7],
    [7, 10],
  ],
  decisions: [
    [0, 7],
    [7, 11],
    [11, 13],
    [13, 18],
    [18, 22],
  ],
  trend: [
    [0, 2],
    [2, 5],
    [5, 7],
    [7, 9],
    [9, 11],
    [11, 13],
  ],
  missing: [
    [0, 1],
    [1, 2],
    [2, 17],
    [17, 22],
  ],
  overdue: [
    [0, 1],
    [1, 2],
    [2, 5],
    [5, 10],
    [10, 12],
    [12, 14],
    [14, 16],
    [16, 19],
    [19, 22],
  ],
  difficulties: [
    [0, 1],
    [1, 2],
    [2, 5],
    [5, 10],
    [10, 15],
    [15, 22],
  ],
  submissions: [
    [0, 1],
    [1, 2],
    [2, 5],
    [5, 10],
    [10, 13],
    [13, 15],
    [15, 22],
  ],
  quality: [
    [0, 9],
    [9, 11],
    [11, 22],
  ],
  qualityUnits: [
    [0, 1],
    [1, 2],
    [2, 4],
    [4, 6],
  ],
  partners: [
    [0, 1],
    [1, 2],
    [2, 6],
  ],
};

/** The list that a heading or an entry belongs to. */
export function listOf(kind: RowKind): ListKey | undefined {
  const colon = kind.indexOf(':');
  return colon < 0 ? undefined : (kind.slice(colon + 1) as ListKey);
}

/** Whether a row of this kind is folded under the one above it. */
export function isFolded(kind: RowKind): boolean {
  return kind === 'below' || kind.startsWith('fold:');
}

/** How the name of a folded entry begins: so it is known again. */
export const foldedMark = '– ';

/** The parts into which a row of this kind divides the page; several columns in one part are merged. */
export function spansOf(kind: RowKind): readonly Span[] {
  const list = listOf(kind);
  if (list !== undefined) return spansOfList(list);
  if (kind === 'figures' || kind === 'figureNames') return figureSpans;
  if (kind === 'half' || kind === 'halfSection') return halfRow;
  return ['title', 'stamp', 'line', 'band', 'section', 'note'].includes(kind) ? wholeRow : [];
}

const blockList = /^(counts|sums|items)(\d+)$/;

function spansOfList(list: ListKey): readonly Span[] {
  const [, kind, columns] = blockList.exec(list) ?? [];
  return kind === undefined ? listSpans[list as FixedListKey] : blockSpans(kind, Number(columns));
}

/** A name over two columns and two for each count, while they fit; a name and equal parts of the rest; or the same behind a number. */
function blockSpans(kind: string, columns: number): readonly Span[] {
  const first: readonly Span[] =
    kind === 'items'
      ? [
          [0, 1],
          [1, 2],
        ]
      : [[0, 2]];
  const parts = columns - first.length;
  const width = kind === 'counts' ? Math.min(2, (pageColumnCount - 2) / parts) : (pageColumnCount - 2) / parts;
  const rest = Array.from({ length: parts }, (_, index): Span => {
    return [2 + Math.round(index * width), 2 + Math.round((index + 1) * width)];
  });
  return [...first, ...rest];
}

/** Puts one value into each part of a list's row. */
export function listRow(kind: `${'head' | 'item' | 'fold'}:${ListKey}`, values: readonly Cell[]): PageRow {
  const cells: Cell[] = [];
  for (const [index, [start]] of spansOf(kind).entries()) cells[start] = values[index];
  return { kind, cells: Array.from(cells) };
}

/** A row of one text over its whole width. */
export function textRow(
  kind: 'title' | 'stamp' | 'line' | 'band' | 'section' | 'note' | 'half' | 'halfSection',
  text: string,
): PageRow {
  return { kind, cells: [text] };
}

export const blankRow: PageRow = { kind: 'blank', cells: [] };
