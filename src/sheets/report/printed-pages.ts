import { cellText } from '../../core/tasks/task-text';
import { foldsOf } from './folds';
import { listOf, type PageRow, type RowKind } from './page';
import { heightOf } from './printed-heights';

/** Pixels of a landscape A4 page inside Google's normal margins when the page's width is made to fit; other programs print a little smaller. */
export const pageHeight = 632;
/** The first page is not pulled further to its end. */
const largestGap = 150;
const hiddenHeight = 20;
/** LibreOffice has room for up to 66 more at its scale: what begins a page is higher than that, or it would end the page before. */
const lowestFirst = 70;
const lowestBlank = 4;
/** Entries that stay with the heading above them. */
const entriesKept = 2;

/**
 * Puts the heading of a table at the top of every printed page on which the table goes on. The API knows no page break, no print titles and no page set-up,
 * so a page ends where its rows fill it: `heightsOf` sees to that, and one cannot be without the other.
 * @param firstUnitRow above it the page has the same rows always.
 */
export function repeatHeadings(rows: readonly PageRow[], firstUnitRow: number): PageRow[] {
  const pages = layPages(rows, firstUnitRow, firstUnitRow);
  return pages.map(({ row }) => row);
}

/** Heights of all rows. The last row of a page is pulled to the page's end, and no heading stands alone at its foot. */
export function heightsOf(rows: readonly PageRow[], firstUnitRow: number): number[] {
  return layPages(rows, firstUnitRow, rows.length).map(({ height }) => height);
}

interface LaidRow {
  readonly row: PageRow;
  readonly isPrinted: boolean;
  height: number;
}

interface PrintableRow extends PageRow {
  readonly row: PageRow;
  readonly isPrinted: boolean;
}

/** What is hidden or folded is not printed. */
function printable(rows: readonly PageRow[]): PrintableRow[] {
  const folded = foldsOf(rows).filter(({ isFolded }) => isFolded);
  return rows.map((row, index) => ({
    ...row,
    row,
    isPrinted: !isHidden(row.kind) && !folded.some(({ start, end }) => start <= index && index < end),
  }));
}

function layPages(pageRows: readonly PageRow[], firstUnitRow: number, repeatFrom: number): LaidRow[] {
  const laid: LaidRow[] = [];
  const heads: Heads = new Map();
  const rows = printable(pageRows);
  let used = 0;
  for (let index = 0; index < rows.length; ) {
    const group = groupAt(rows, index, heads);
    const [first] = group.rows;
    const again = first !== undefined && index >= repeatFrom ? headsAbove(heads, first) : [];
    const left = pageHeight - used;
    if (used > 0 && (group.isNewPage || heightOfAll(group.rows) > left)) {
      if (first?.kind === 'blank') {
        laid.push({ row: first.row, isPrinted: true, height: Math.max(lowestBlank, left) });
        used = 0;
        index += 1;
        continue;
      }
      endPage(laid, left);
      used = 0;
      for (const row of again) used += add(laid, { ...row, row, isPrinted: true }, used);
    }
    for (const row of group.rows) {
      pass(heads, row.row);
      used += add(laid, row, used);
    }
    index += group.rows.length;
    if (index === firstPageEnd(rows, firstUnitRow) && pageHeight - used < largestGap) {
      endPage(laid, pageHeight - used);
      used = 0;
    }
  }
  return laid;
}

function add(laid: LaidRow[], { row, isPrinted }: PrintableRow, used: number): number {
  const lowest = used === 0 && laid.length > 0 ? lowestFirst : 0;
  const height = isHidden(row.kind) ? hiddenHeight : Math.max(isPrinted ? lowest : 0, heightOf(row.kind, row.cells));
  laid.push({ row, isPrinted, height });
  return isPrinted ? height : 0;
}

function heightOfAll(rows: readonly PrintableRow[]): number {
  return rows.reduce((sum, { isPrinted, kind, cells }) => sum + (isPrinted ? heightOf(kind, cells) : 0), 0);
}

function endPage(laid: readonly LaidRow[], left: number): void {
  let last = laid.length - 1;
  while (last >= 0 && laid[last]?.isPrinted === false) last -= 1;
  const row = laid[last];
  if (row !== undefined && left > 0) row.height += left;
}

function isHidden(kind: RowKind | undefined): boolean {
  return kind === 'legend' || kind === 'bar';
}

/** The blank row that ends the first page: what stands above it is for the leaders, and nothing else shall stand there. */
function firstPageEnd(rows: readonly PageRow[], firstUnitRow: number): number {
  const end = rows.findIndex(({ kind }, index) => kind === 'blank' && rows[index + 1]?.kind === 'line');
  return end < 0 || end >= firstUnitRow ? -1 : end + 1;
}

interface Group {
  readonly rows: readonly PrintableRow[];
  readonly isNewPage: boolean;
}

/** Rows that no page break parts: headings and the first entries below them, an entry and the sum of its table. */
function groupAt(rows: readonly PrintableRow[], start: number, heads: Heads): Group {
  let end = start;
  while (end < rows.length && isHeading(rows[end]?.kind)) end += 1;
  const kept = end > start ? entriesKept : 1;
  const stop = Math.min(rows.length, end + kept);
  end = Math.min(rows.length, end + 1);
  while (end < stop && isEntry(rows[end]?.kind)) end += 1;
  const next = nextPrinted(rows, end);
  if (isEntry(rows[end - 1]?.kind) && isSum(rows, next)) end = next + 1;
  return { rows: rows.slice(start, end), isNewPage: isRepeated(heads, rows[start], rows[start - 1]) };
}

function isHeading(kind: RowKind = 'blank'): boolean {
  return (
    kind === 'section' ||
    kind === 'halfSection' ||
    kind === 'band' ||
    kind === 'headTop' ||
    kind === 'headSub' ||
    kind === 'legend' ||
    kind.startsWith('head:')
  );
}

function nextPrinted(rows: readonly PrintableRow[], start: number): number {
  let index = start;
  while (rows[index]?.isPrinted === false) index += 1;
  return index;
}

/** The last entry of a table that ends with a sum: the tables of registers have no kind of their own for it. */
function isSum(rows: readonly PageRow[], index: number): boolean {
  const kind = rows[index]?.kind ?? 'blank';
  if (kind === 'total' || kind === 'subTotal') return true;
  return kind.startsWith('item:counts') && rows[index + 1]?.kind !== kind;
}

const unitTable: readonly RowKind[] = ['unit', 'below', 'total', 'band', 'part', 'subTotal'];

function isEntry(kind: RowKind = 'blank'): boolean {
  return unitTable.includes(kind) || kind.startsWith('item:') || kind.startsWith('fold:');
}

/** The headings that were passed last, by their table. */
type Heads = Map<string, readonly PageRow[]>;

function pass(heads: Heads, row: PageRow): void {
  const { kind } = row;
  if (kind === 'headSub') heads.set(unitsKey, [...(heads.get(unitsKey) ?? []), row].slice(0, 2));
  if (kind === 'headTop' || kind.startsWith('head:')) heads.set(tableOf(kind), [row]);
}

/** What a page has to begin with that begins with this row. */
function headsAbove(heads: Heads, { kind }: PageRow): readonly PageRow[] {
  return isEntry(kind) ? (heads.get(tableOf(kind)) ?? []) : [];
}

/** A heading that stands again in the midst of its table began a page when it was put there. */
function isRepeated(heads: Heads, row: PageRow | undefined, before: PageRow | undefined): boolean {
  if (row === undefined || before === undefined || !isEntry(before.kind)) return false;
  const [known] = tableOf(row.kind) === tableOf(before.kind) ? (heads.get(tableOf(row.kind)) ?? []) : [];
  return known !== undefined && known.kind === row.kind && sameTexts(known, row);
}

const unitsKey = 'units';

function tableOf(kind: RowKind): string {
  return listOf(kind) ?? unitsKey;
}

function sameTexts(one: PageRow, other: PageRow): boolean {
  const width = Math.max(one.cells.length, other.cells.length);
  return Array.from({ length: width }, (_, at) => at).every(
    (at) => cellText(one.cells[at]) === cellText(other.cells[at]),
  );
}
