import type { Cell, Row } from '../../core/cell';
import { cellText } from '../../core/task-text';
import { listOf, type Page, type PageRow, type RowKind } from './page';

/**
 * What each row of the sheet is now, told from its values alone: formats are not read, so a row keeps its look exactly as long as it stays of its kind.
 * Rows that cannot be told (another language, a person's own lines) get no kind and are laid out anew.
 */
export function readKinds(current: readonly Row[], page: Page): (RowKind | undefined)[] {
  const title = page.rows[0];
  if (title === undefined || cellText(current[0]?.[0]) !== cellText(title.cells[0]))
    return current.map(() => undefined);
  const markers = markersOf(page.rows);
  const kinds: (RowKind | undefined)[] = [];
  let item: RowKind | undefined;
  for (const [index, row] of current.entries()) {
    const wanted = page.rows[index];
    if (index < page.firstUnitRow && wanted !== undefined) {
      const isKept = !isFixed(wanted.kind) || signature(row) === signature(wanted.cells);
      kinds.push(isKept ? wanted.kind : undefined);
      item = 'unit';
      continue;
    }
    const marked = markers.get(signature(row));
    const kind = marked?.kind ?? totalKind(row, page) ?? entryKind(row, item);
    kinds.push(kind);
    if (marked !== undefined) item = marked.item;
  }
  return kinds;
}

/** Heading rows are known by all their words; the lines above them change with the figures. */
function isFixed(kind: RowKind): boolean {
  return kind === 'headTop' || kind === 'headSub' || kind === 'legend';
}

interface Marker {
  readonly kind: RowKind;
  /** What the rows after it are. */
  readonly item: RowKind | undefined;
}

/** Rows that announce what follows: bands, titles of lists, headings. A blank row ends a list. */
function markersOf(rows: readonly PageRow[]): Map<string, Marker> {
  const markers = new Map<string, Marker>([['', { kind: 'blank', item: undefined }]]);
  for (const { kind, cells } of rows) {
    const list = listOf(kind);
    if (kind === 'band') markers.set(signature(cells), { kind, item: 'part' });
    if (kind === 'section') markers.set(signature(cells), { kind, item: undefined });
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
function totalKind(row: Row, page: Page): RowKind | undefined {
  if (cellText(row[0]) !== '') return undefined;
  const name = cellText(row[1]);
  const total = page.rows.find(({ kind, cells }) => isTotal(kind) && cellText(cells[1]) === name);
  return total?.kind;
}

function isTotal(kind: RowKind): boolean {
  return kind === 'total' || kind === 'subTotal';
}

/** One text alone is a remark, `Không có.` or `… và 12 nhiệm vụ khác`; a list's heading that the page no longer has gets no kind. */
function entryKind(row: Row, item: RowKind | undefined): RowKind | undefined {
  const isOneText = typeof row[0] === 'string' && row.slice(1).every((cell) => cellText(cell) === '');
  return isOneText && (item === undefined || item.startsWith('item:')) ? 'note' : item;
}
