import { cellText } from '../../../core/tasks/task-text';
import type { Cell, Row } from '../../../core/values/cell';
import { foldedMark, listOf, type Page, type PageRow, type RowKind } from '../page';

/**
 * What each row of the sheet is now, told from its values alone: formats are not read, so a row keeps its look exactly as long as it stays of its kind.
 * Rows that cannot be told (another language, a person's own lines) get no kind and are laid out anew. None of them can where rows were put in or taken
 * out above the table: heights, looks and the hidden row have moved with what stood there.
 */
export function readKinds(current: readonly Row[], page: Page): (RowKind | undefined)[] {
  if (!isInPlace(current, page)) return current.map(() => undefined);
  const markers = markersOf(page.rows);
  const totals = totalsOf(page);
  const kinds: (RowKind | undefined)[] = [];
  let item: RowKind | undefined = 'unit';
  for (const [index, row] of current.entries()) {
    const wanted = page.rows[index];
    if (index < page.firstUnitRow && wanted !== undefined) {
      kinds.push(wanted.kind);
      continue;
    }
    const marked = markers.get(signature(row));
    const kind = marked?.kind ?? totalKind(row, totals) ?? belowKind(row, item) ?? entryKind(row, item);
    kinds.push(kind);
    if (marked !== undefined && marked.item !== 'same') item = marked.item;
  }
  return kinds;
}

/** The title and the heading rows are known by all their words; the lines between them change with the figures. */
function isInPlace(current: readonly Row[], { rows, firstUnitRow }: Page): boolean {
  return rows
    .slice(0, firstUnitRow)
    .every(({ kind, cells }, index) => !isFixed(kind) || signature(current[index] ?? []) === signature(cells));
}

function isFixed(kind: RowKind): boolean {
  return kind === 'title' || kind === 'headTop' || kind === 'headSub' || kind === 'legend';
}

interface Marker {
  readonly kind: RowKind;
  /** What the rows after it are; `same`: what those above it were. */
  readonly item: RowKind | 'same' | undefined;
}

/** Rows that announce what follows: bands, titles of lists, headings. A blank row ends a list. */
function markersOf(rows: readonly PageRow[]): Map<string, Marker> {
  const markers = new Map<string, Marker>([['', { kind: 'blank', item: undefined }]]);
  for (const { kind, cells } of rows) {
    const list = listOf(kind);
    if (kind === 'band') markers.set(signature(cells), { kind, item: 'part' });
    if (kind === 'section') markers.set(signature(cells), { kind, item: undefined });
    if (kind === 'headTop' || kind === 'headSub') markers.set(signature(cells), { kind, item: 'same' });
    if (list !== undefined && kind.startsWith('head:')) markers.set(signature(cells), { kind, item: `item:${list}` });
  }
  return markers;
}

function signature(row: readonly Cell[]): string {
  const texts = Array.from(row, cellText);
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts.join('\t');
}

/** Totals bear their name where the others bear a unit's or a part's. */
function totalKind(row: Row, totals: ReadonlyMap<string, RowKind>): RowKind | undefined {
  return cellText(row[0]) === '' ? totals.get(cellText(row[1])) : undefined;
}

function totalsOf({ rows }: Page): ReadonlyMap<string, RowKind> {
  return new Map(rows.flatMap(({ kind, cells }) => (isTotal(kind) ? [[cellText(cells[1]), kind] as const] : [])));
}

function isTotal(kind: RowKind): boolean {
  return kind === 'total' || kind === 'subTotal';
}

/** What a lower tracker's line unfolds to has no number. */
function belowKind(row: Row, item: RowKind | undefined): RowKind | undefined {
  if (item === 'unit') return cellText(row[0]) === '' ? 'below' : undefined;
  const list = item === undefined ? undefined : listOf(item);
  return list !== undefined && cellText(row[0]).startsWith(foldedMark.trim()) ? `fold:${list}` : undefined;
}

/** One text alone is a remark, `Không có.` or `… và 12 nhiệm vụ khác`; a list's heading that the page no longer has gets no kind. */
function entryKind(row: Row, item: RowKind | undefined): RowKind | undefined {
  const isOneText = typeof row[0] === 'string' && row.slice(1).every((cell) => cellText(cell) === '');
  return isOneText && (item === undefined || item.startsWith('item:')) ? 'note' : item;
}
