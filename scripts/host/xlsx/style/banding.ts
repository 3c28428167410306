import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ConditionalRule } from 'hucre/xlsx';
import type { Sheet } from '../../book/book';
import { clipRect, type Rect, rectOf } from '../../book/rect';
import { findBlocks, refOf } from '../cell-ranges';
import { toDxf } from './cell-style';

/** Marks the rules that only paint bands: the bands themselves travel in the hidden part. */
const MARK = 'N("local-host-band")=0';

/**
 * Alternating row colours as conditional formats, the last in precedence, down to the last row with content. Cells with a fill of
 * their own are spared, as on Google, where the fill covers the band.
 */
export function bandRules(sheet: Sheet, firstPriority: number): ConditionalRule[] {
  const rules: ConditionalRule[] = [];
  for (const { range, rowProperties } of sheet.bandedRanges) {
    if (range === undefined || rowProperties === undefined) continue;
    const whole = clipRect(rectOf(range, sheet.grid), sheet.grid);
    const bands = splitBands(whole, sheet.grid.lastRowWithContent(), rowProperties);
    for (const { rect, color, style, test } of bands) {
      const dxf = toDxf({
        ...(color === undefined ? {} : { backgroundColor: color }),
        ...(style === undefined ? {} : { backgroundColorStyle: style }),
      });
      const sqref = unfilled(sheet, rect);
      if (sqref === '' || dxf.fill === undefined) continue;
      const priority = firstPriority + rules.length;
      rules.push({ type: 'expression', formula: `AND(${MARK},${test})`, range: sqref, priority, style: dxf });
    }
  }
  return rules;
}

export function isBandRule(rule: ConditionalRule): boolean {
  return typeof rule.formula === 'string' && rule.formula.includes(MARK);
}

interface Band {
  readonly rect: Rect;
  readonly color: sheets_v4.Schema$Color | undefined;
  readonly style: sheets_v4.Schema$ColorStyle | undefined;
  readonly test: string;
}

function splitBands(whole: Rect, contentBottom: number, colors: sheets_v4.Schema$BandingProperties): Band[] {
  const hasHeader = (colors.headerColorStyle ?? colors.headerColor) !== undefined;
  const body = { ...whole, top: whole.top + (hasHeader ? 1 : 0), bottom: Math.min(whole.bottom, contentBottom) };
  // ROW() counts from 1, so the first row of the body is number top + 1.
  const isOdd = (body.top + 1) % 2;
  return [
    {
      rect: { ...whole, bottom: body.top },
      color: colors.headerColor,
      style: colors.headerColorStyle,
      test: 'TRUE',
    },
    { rect: body, color: colors.firstBandColor, style: colors.firstBandColorStyle, test: `MOD(ROW(),2)=${isOdd}` },
    {
      rect: body,
      color: colors.secondBandColor,
      style: colors.secondBandColorStyle,
      test: `MOD(ROW(),2)=${1 - isOdd}`,
    },
  ];
}

const UNFILLED = {};

function unfilled({ grid }: Sheet, rect: Rect): string {
  const blocks = findBlocks(rect.top, rect.bottom, (row) => {
    const extras = grid.rowExtras(row);
    return Array.from({ length: rect.right }, (_, column) => {
      const format = column < rect.left ? undefined : extras[column]?.format;
      const isFree = column >= rect.left && (format?.backgroundColorStyle ?? format?.backgroundColor) === undefined;
      return isFree ? UNFILLED : undefined;
    });
  });
  return blocks.map((block) => refOf(block.rect)).join(' ');
}
