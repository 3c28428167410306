import { problemLook, statusLooks } from '../looks/status-looks';
import type { CellLook } from '../requests/format-requests';
import { figureSpans, isFolded, listOf, pageColumnCount, type RowKind, type Span, spansOf } from './page';

/**
 * Pixels. Together they fit a landscape A4 page inside Google's normal margins (277 mm less 2 × 9 mm at 96 dots an inch): the API has no page set-up,
 * so what is printed without cut columns is what is narrow enough.
 */
export const columnWidths: readonly number[] = [
  30, 130, 36, 36, 36, 36, 36, 38, 36, 36, 36, 38, 38, 44, 38, 54, 54, 54, 36, 62, 32, 42,
];

/** Complete, so that nothing of an earlier line's look is left in a row that has become another kind. */
const plain: CellLook = {
  background: '#FFFFFF',
  textColor: '#000000',
  bold: false,
  italic: false,
  fontSize: 9,
  wrap: 'WRAP',
  horizontal: 'LEFT',
  vertical: 'MIDDLE',
  numberFormat: { type: 'NUMBER', pattern: '#,##0' },
};

const heading: CellLook = {
  ...plain,
  background: '#DCE6F1',
  textColor: '#1F3864',
  bold: true,
  fontSize: 8,
  horizontal: 'CENTER',
};
/** Zeros are grey: what counts stands out. The cell's own colour is theirs, because programs disagree on the colours with numbers. */
const counts: CellLook = {
  ...plain,
  horizontal: 'CENTER',
  textColor: '#B0B0B0',
  numberFormat: { type: 'NUMBER', pattern: '[Black]#,##0;[Black]-#,##0;0' },
};
const rate: CellLook = { ...plain, horizontal: 'CENTER', fontSize: 8 };
const day: CellLook = { ...rate, numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

/** The four figures: all, done, overdue, due soon. */
const figureColours = ['#1F3864', '#2E7D32', '#C62828', '#B26A00'];

const item: CellLook = { ...plain, fontSize: 8, vertical: 'TOP' };
const folded = { fontSize: 8, italic: true, background: '#FAFAFA' } as const;
const totals = { bold: true, background: '#F2F2F2' } as const;

export interface LookOfSpan {
  readonly span: Span;
  readonly look: CellLook;
}

/** The table's body: number, name, counts, rates, difficulties, last update, cancelled. */
function bodyLooks(extra: Partial<CellLook>): readonly LookOfSpan[] {
  return [
    { span: [0, 1], look: { ...counts, ...extra } },
    { span: [1, 2], look: { ...plain, ...extra } },
    { span: [2, 15], look: { ...counts, ...extra } },
    { span: [15, 18], look: { ...rate, ...extra } },
    { span: [18, 19], look: { ...counts, ...extra } },
    { span: [19, 20], look: { ...day, ...extra } },
    { span: [20, 22], look: { ...counts, ...extra } },
  ];
}

/** Second-level headings take the colour of their status: the word stands in them, for black-and-white prints. */
const statusHeadings: readonly LookOfSpan[] = [
  { span: [0, 22], look: heading },
  { span: [4, 5], look: { ...heading, background: statusLooks.doneOnTime.background } },
  { span: [5, 6], look: { ...heading, background: statusLooks.doneLate.background } },
  { span: [9, 10], look: { ...heading, background: statusLooks.dueSoon.background } },
  { span: [10, 11], look: { ...heading, background: problemLook.background, textColor: problemLook.textColor } },
  { span: [11, 13], look: { ...heading, background: statusLooks.noDeadline.background } },
];

const whole = (look: CellLook): readonly LookOfSpan[] => [{ span: [0, pageColumnCount], look }];

const centred: { readonly [kind in RowKind]?: readonly number[] } = {
  'item:worst': [1, 2],
  'item:decisions': [2],
  'item:trend': [1, 2, 3, 4, 5],
  'item:missing': [0],
  'item:overdue': [0, 4, 5],
  'item:difficulties': [0],
  'item:submissions': [0, 2, 4, 5],
  'item:quality': [1],
  'item:qualityUnits': [0, 2, 3],
  'item:partners': [0, 2],
};

function centredInBlock(kind: RowKind, columns: number): readonly number[] {
  if (kind.startsWith('item:items')) return [0];
  return /^(counts|sums)/.test(listOf(kind) ?? '') ? Array.from({ length: columns - 1 }, (_, index) => index + 1) : [];
}

/** How the cells of a row of this kind look. */
export function looksOf(kind: RowKind): readonly LookOfSpan[] {
  switch (kind) {
    case 'title':
      return whole({ ...plain, bold: true, fontSize: 13, horizontal: 'CENTER', textColor: '#1F3864' });
    case 'stamp':
      return whole({ ...plain, bold: true, fontSize: 10, background: '#FFF8E1' });
    case 'line':
    case 'half':
      return whole(plain);
    case 'figures':
      return figureLooks({ ...plain, bold: true, fontSize: 22, horizontal: 'CENTER' });
    case 'figureNames':
      return figureLooks({ ...plain, horizontal: 'CENTER', vertical: 'TOP' });
    case 'headTop':
      return whole(heading);
    case 'headSub':
      return statusHeadings;
    case 'unit':
    case 'part':
      return bodyLooks({});
    case 'below':
      return bodyLooks(folded);
    case 'total':
    case 'subTotal':
      return bodyLooks(totals);
    case 'band':
      return whole({ ...plain, bold: true, italic: true, background: '#EEF3FA' });
    case 'section':
    case 'halfSection':
      return whole({ ...plain, bold: true, fontSize: 11, textColor: '#1F3864' });
    case 'note':
      return whole({ ...plain, italic: true });
    case 'blank':
    case 'legend':
    case 'bar':
      return whole(plain);
    default:
      return kind.startsWith('head:') ? listHeadingLooks(kind) : itemLooks(kind);
  }
}

function figureLooks(look: CellLook): readonly LookOfSpan[] {
  return figureSpans.map((span, index) => ({ span, look: { ...look, textColor: figureColours[index] ?? '#000000' } }));
}

function listHeadingLooks(kind: RowKind): readonly LookOfSpan[] {
  const lined = linedSpan(kind);
  return lined === undefined ? whole(plain) : [...whole(plain), { span: lined, look: heading }];
}

function itemLooks(kind: RowKind): readonly LookOfSpan[] {
  const spans = spansOf(kind);
  const places = centred[kind] ?? centredInBlock(kind, spans.length);
  const look: CellLook = isFolded(kind) ? { ...item, ...folded } : item;
  return [
    ...whole(look),
    ...places.flatMap((place) => {
      const span = spans[place];
      return span === undefined ? [] : [{ span, look: { ...look, horizontal: 'CENTER' as const } }];
    }),
  ];
}

const unlined: readonly RowKind[] = [
  'title',
  'stamp',
  'line',
  'figures',
  'figureNames',
  'half',
  'halfSection',
  'bar',
  'blank',
  'legend',
  'section',
  'note',
];

/** The columns that have lines around their cells. */
export function linedSpan(kind: RowKind): Span | undefined {
  if (unlined.includes(kind)) return undefined;
  const spans = spansOf(kind);
  return [0, spans[spans.length - 1]?.[1] ?? pageColumnCount];
}
