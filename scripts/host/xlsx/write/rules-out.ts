import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { type Sheet, sheetIdOf } from '../../book/book';
import { rectOf } from '../../book/rect';
import { withBothColors } from '../../book/shared';
import { findBlocks, refOf } from '../cell-ranges';
import { bandRules } from '../style/banding';
import { fromDxf, toDxf } from '../style/cell-style';
import { fromColorScale, fromXlsxTest, testSaid, toColorScale, toXlsxTest } from '../style/conditional-format';
import { criterionSaid, fromXlsxCriterion, fromXlsxManners, toXlsxCriterion, toXlsxManners } from '../validation';
import type { WriteContext } from './write-context';

type Validation = sheets_v4.Schema$DataValidationRule;

/** The rules of single cells, gathered into ranges. */
export function toXlsxValidations(sheet: Sheet, { spelling, originals }: WriteContext): DataValidation[] {
  const one = createUnifier<Validation>();
  const blocks = findBlocks(0, sheet.grid.storedRowCount(), (row) =>
    sheet.grid.rowExtras(row).map((extra) => (extra?.validation === undefined ? undefined : one(extra.validation))),
  );
  const refs = new Map<Validation, string[]>();
  for (const { value, rect } of blocks) {
    const list = refs.get(value) ?? [];
    list.push(refOf(rect));
    refs.set(value, list);
  }
  return [...refs].map(([rule, list]) => {
    const range = list.join(' ');
    const anchor = firstCellOf(range);
    const criterion = toXlsxCriterion(rule.condition ?? {}, anchor, spelling);
    const xlsx = { ...criterion, ...toXlsxManners(rule) };
    originals.keep(
      'condition',
      criterionSaid(criterion),
      rule.condition,
      fromXlsxCriterion(criterion, anchor, spelling),
    );
    const { condition: _criterion, ...manners } = rule;
    originals.keep('manners', mannersSaid(xlsx), manners, fromXlsxManners(xlsx));
    return { ...xlsx, range };
  });
}

/** What the file says of a rule besides its criterion; the criterion's name is in it, as originals of different rules may differ. */
export function mannersSaid(xlsx: Omit<DataValidation, 'range'>): unknown {
  const { strict, inputMessage } = fromXlsxManners(xlsx);
  return [strict, inputMessage, criterionSaid(xlsx)];
}

export function toXlsxRules(sheet: Sheet, { spelling, originals, look }: WriteContext): ConditionalRule[] {
  const rules = sheet.conditionalFormats.flatMap(
    ({ ranges = [], booleanRule, gradientRule }, index): ConditionalRule[] => {
      const range = ranges.map((part) => refOf(rectOf(part, sheet.grid))).join(' ');
      if (range === '') return [];
      originals.keep(
        'ranges',
        range,
        ranges,
        ranges.map((part) => closed(part, sheet)),
      );
      const place = { range, priority: index + 1 };
      if (gradientRule !== undefined) {
        const scale = toColorScale(gradientRule);
        const readBack = scale.colorScale === undefined ? undefined : fromColorScale(scale.colorScale);
        originals.keep('scale', scale.colorScale, withBothColors(gradientRule), withBothColors(readBack));
        return [{ ...scale, ...place }];
      }
      const { condition = {}, format = {} } = booleanRule ?? {};
      const test = toXlsxTest(condition, firstCellOf(range), spelling);
      const style = toDxf(format);
      originals.keep('test', testSaid(test), condition, fromXlsxTest(test, firstCellOf(range), range, spelling));
      originals.keep('dxf', style, withBothColors(format), withBothColors(fromDxf(style, look)));
      // In Google the first rule that holds wins alone.
      return [{ ...test, ...place, stopIfTrue: true, ...(Object.keys(style).length === 0 ? {} : { style }) }];
    },
  );
  return [...rules, ...bandRules(sheet, sheet.conditionalFormats.length + 1)];
}

function closed(range: sheets_v4.Schema$GridRange, sheet: Sheet): sheets_v4.Schema$GridRange {
  const { top, left, bottom, right } = rectOf(range, sheet.grid);
  return {
    sheetId: sheetIdOf(sheet),
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  };
}

/** The first cell of a list of ranges: what relative references of a rule start from. */
export function firstCellOf(sqref: string): string {
  return /^[A-Z]+\d+/.exec(sqref)?.[0] ?? 'A1';
}

/** Gives one object for equal ones. */
function createUnifier<T extends object>(): (value: T) => T {
  const byIdentity = new Map<T, T>();
  const byText = new Map<string, T>();
  return (value) => {
    const known = byIdentity.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    const first = byText.get(text) ?? value;
    byText.set(text, first);
    byIdentity.set(value, first);
    return first;
  };
}
