import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type Format = sheets_v4.Schema$CellFormat;
type Color = sheets_v4.Schema$Color;

/** What a cell looks like beside its own format: a stripe under it, a colour rule over it, the kind of its value. */
export interface Look {
  readonly own: Format | undefined;
  readonly stripe: Color | undefined;
  readonly rule: Format | undefined;
  readonly kind: 'text' | 'number' | 'boolean';
}

/** CSS declarations of a cell. */
export function cellCss({ own, stripe, rule, kind }: Look): string {
  const fill = fillOf(rule) ?? fillOf(own) ?? stripe;
  const text = { ...own?.textFormat, ...rule?.textFormat };
  const ink = text.foregroundColorStyle?.rgbColor ?? text.foregroundColor ?? undefined;
  const lines = [text.underline === true && 'underline', text.strikethrough === true && 'line-through'].filter(Boolean);
  return [
    fill === undefined || isWhite(fill) ? '' : `background:${cssColor(fill)}`,
    ink === undefined || isBlack(ink) ? '' : `color:${cssColor(ink)}`,
    text.bold === true ? 'font-weight:700' : '',
    text.italic === true ? 'font-style:italic' : '',
    text.fontSize != null && text.fontSize !== 10 ? `font-size:${text.fontSize}pt` : '',
    lines.length > 0 ? `text-decoration:${lines.join(' ')}` : '',
    alignmentOf(own, kind),
    own?.verticalAlignment === 'TOP' ? 'align-items:flex-start' : '',
    own?.verticalAlignment === 'MIDDLE' ? 'align-items:center' : '',
    own?.wrapStrategy === 'WRAP' ? 'white-space:pre-wrap;overflow-wrap:anywhere' : '',
    bordersOf(own?.borders),
  ]
    .filter(Boolean)
    .join(';');
}

export function cssColor({ red, green, blue }: Color): string {
  return `rgb(${[red, green, blue].map((part) => Math.round((part ?? 0) * 255)).join(',')})`;
}

function alignmentOf(own: Format | undefined, kind: Look['kind']): string {
  const asked = own?.horizontalAlignment?.toLowerCase();
  const plain = kind === 'number' ? 'right' : kind === 'boolean' ? 'center' : 'left';
  const alignment = asked ?? plain;
  return alignment === 'left' ? '' : `text-align:${alignment}`;
}

function fillOf(format: Format | undefined): Color | undefined {
  return format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor ?? undefined;
}

function bordersOf(borders: sheets_v4.Schema$Borders | undefined): string {
  if (borders === undefined) return '';
  const sides = [
    ['right', borders.right],
    ['bottom', borders.bottom],
  ] as const;
  return sides
    .filter(([, border]) => border?.style != null && border.style !== 'NONE')
    .map(([side, border]) => {
      const color = border?.colorStyle?.rgbColor ?? border?.color;
      return `border-${side}-color:${color == null ? '#000' : cssColor(color)}`;
    })
    .join(';');
}

function isWhite({ red, green, blue }: Color): boolean {
  return red === 1 && green === 1 && blue === 1;
}

function isBlack({ red, green, blue }: Color): boolean {
  return !red && !green && !blue;
}
