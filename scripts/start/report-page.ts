import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Sheet } from '../host/book/book';
import { formatValue } from '../host/formats/number-format';

const defaultColumnPixels = 100;

/** A sheet as a page of HTML: values, fills, merged cells, links to nowhere. For a look without a spreadsheet program. */
export function renderSheetPage(sheet: Sheet, title: string): string {
  const rowCount = sheet.grid.lastRowWithContent();
  const columnCount = sheet.grid.lastColumnWithContent();
  const covered = coveredCells(sheet.merges);
  const lines: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (sheet.rowMetadata[row]?.hiddenByUser) continue;
    const cells: string[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const span = covered.get(`${row} ${column}`);
      if (span !== 'covered') cells.push(renderCell(sheet, row, column, span));
    }
    lines.push(`<tr>${cells.join('')}</tr>`);
  }
  const widths = Array.from(
    { length: columnCount },
    (_, column) => sheet.columnMetadata[column]?.pixelSize ?? defaultColumnPixels,
  );
  return [
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>`,
    'body{margin:16px;font:13px/1.45 Arial,sans-serif;color:#111;background:#fff}',
    'table{border-collapse:collapse;table-layout:fixed}td{padding:3px 2px;vertical-align:middle;white-space:pre-line}',
    '@media print{@page{size:A4 landscape;margin:12mm}body{margin:0}}',
    `</style></head><body><table style="width:${widths.reduce((sum, width) => sum + width, 0)}px"><colgroup>`,
    ...widths.map((width) => `<col style="width:${width}px">`),
    '</colgroup>',
    ...lines,
    '</table></body></html>',
  ].join('\n');
}

type Span = { readonly rows: number; readonly columns: number };

function coveredCells(merges: Sheet['merges']): ReadonlyMap<string, Span | 'covered'> {
  const cells = new Map<string, Span | 'covered'>();
  for (const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } of merges) {
    const [top, bottom, left, right] = [
      startRowIndex ?? 0,
      endRowIndex ?? 0,
      startColumnIndex ?? 0,
      endColumnIndex ?? 0,
    ];
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) cells.set(`${row} ${column}`, 'covered');
    }
    cells.set(`${top} ${left}`, { rows: bottom - top, columns: right - left });
  }
  return cells;
}

function renderCell(sheet: Sheet, row: number, column: number, span: Span | undefined): string {
  const cell = sheet.grid.cellAt(row, column);
  const value = sheet.grid.valueAt(row, column);
  const text = value === null ? '' : formatValue(value, cell?.format?.numberFormat ?? undefined, 'vi_VN');
  const spans = span === undefined ? '' : ` rowspan="${span.rows}" colspan="${span.columns}"`;
  return `<td${spans} style="${styleOf(cell?.format)}">${escapeHtml(text)}</td>`;
}

function styleOf(format: sheets_v4.Schema$CellFormat | undefined): string {
  if (format === undefined) return '';
  const { textFormat, horizontalAlignment, borders } = format;
  const fill = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  const ink = textFormat?.foregroundColorStyle?.rgbColor ?? textFormat?.foregroundColor;
  return [
    fill ? `background:${cssColor(fill)}` : '',
    ink ? `color:${cssColor(ink)}` : '',
    textFormat?.bold ? 'font-weight:700' : '',
    textFormat?.italic ? 'font-style:italic' : '',
    textFormat?.fontSize ? `font-size:${textFormat.fontSize}pt` : '',
    horizontalAlignment ? `text-align:${horizontalAlignment.toLowerCase()}` : '',
    borders?.bottom ? 'border:1px solid #bbb' : '',
  ]
    .filter(Boolean)
    .join(';');
}

function cssColor({ red, green, blue }: sheets_v4.Schema$Color): string {
  return `rgb(${[red, green, blue].map((part) => Math.round((part ?? 0) * 255)).join(',')})`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
