import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { DataValidation, Sheet as XlsxSheet } from 'hucre/xlsx';
import type { CellExtra } from '../../book/cell';
import type { Grid } from '../../book/grid';
import { shared } from '../../book/shared';
import { gridRange, rectsOf } from '../cell-ranges';
import { isBandRule } from '../style/banding';
import { fromDxf } from '../style/cell-style';
import { fromColorScale, fromXlsxTest, testSaid } from '../style/conditional-format';
import { criterionSaid, fromXlsxCriterion, fromXlsxManners } from '../validation';
import { firstCellOf, mannersSaid } from '../write/rules-out';
import type { ReadContext } from './read-context';

type Validation = sheets_v4.Schema$DataValidationRule;
type BooleanRule = sheets_v4.Schema$BooleanRule;
type ConditionalFormatRule = sheets_v4.Schema$ConditionalFormatRule;

/** Hands the file's validation rules to the cells they stand on. */
export function readValidations(
  rules: readonly DataValidation[],
  grid: Grid,
  { originals, spelling }: ReadContext,
): void {
  const addTo = createAdder();
  for (const xlsx of rules) {
    const condition =
      (originals.find('condition', criterionSaid(xlsx)) as Validation['condition']) ??
      fromXlsxCriterion(xlsx, firstCellOf(xlsx.range), spelling);
    if (condition === undefined) continue;
    const manners = (originals.find('manners', mannersSaid(xlsx)) as Validation | undefined) ?? fromXlsxManners(xlsx);
    const common = shared({ ...manners, condition });
    for (const { top, left, bottom, right } of rectsOf(xlsx.range, grid)) {
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          grid.setParts(row, column, grid.valueAt(row, column), addTo(grid.extraAt(row, column), common));
        }
      }
    }
  }
}

/** Cells with the same extra and the same rule go on sharing one object. */
function createAdder(): (extra: CellExtra | undefined, validation: Validation) => CellExtra {
  const known = new Map<Validation, Map<CellExtra | undefined, CellExtra>>();
  return (extra, validation) => {
    const table = known.get(validation) ?? new Map<CellExtra | undefined, CellExtra>();
    known.set(validation, table);
    const combined = table.get(extra) ?? { ...extra, validation };
    table.set(extra, combined);
    return combined;
  };
}

/** The file's rules in their order of precedence; what Google does not have is left out. */
export function readRules(
  xlsx: XlsxSheet,
  sheetId: number,
  grid: Grid,
  { originals, spelling, look }: ReadContext,
): ConditionalFormatRule[] {
  const rules = (xlsx.conditionalRules ?? [])
    .filter((rule) => !isBandRule(rule))
    .toSorted((a, b) => a.priority - b.priority);
  return rules.flatMap((rule): ConditionalFormatRule[] => {
    const ranges =
      (originals.find('ranges', rule.range) as ConditionalFormatRule['ranges']) ??
      rectsOf(rule.range, grid).map((rect) => gridRange(sheetId, rect));
    if (ranges.length === 0) return [];
    if (rule.type === 'colorScale') {
      const scale = rule.colorScale;
      const known = originals.find('scale', scale) as ConditionalFormatRule['gradientRule'];
      const gradientRule = known ?? (scale === undefined ? undefined : fromColorScale(scale));
      return gradientRule === undefined ? [] : [shared({ ranges, gradientRule })];
    }
    const known = originals.find('test', testSaid(rule)) as BooleanRule['condition'];
    const condition = known ?? fromXlsxTest(rule, firstCellOf(rule.range), rule.range, spelling);
    if (condition === undefined) return [];
    const style = rule.style ?? {};
    const format = (originals.find('dxf', style) as BooleanRule['format']) ?? fromDxf(style, look);
    return [shared({ ranges, booleanRule: { condition, format } })];
  });
}
