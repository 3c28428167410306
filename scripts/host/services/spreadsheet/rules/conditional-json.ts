import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { rectOf } from '../../../book/rect';
import { withBothColors } from '../../../book/shared';
import { ServiceError } from '../../../runs/exceptions';
import { apply, gridRange, sheetOf } from '../place';
import type { SheetPlace } from '../sheet/sheet-lines';
import { fromCondition, toCondition } from './boolean-criteria';
import { ConditionalFormatRuleService, isGradient } from './conditional-format';
import type { ConditionalFormat } from './format-condition';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

/** The rules of a sheet, the first counting before the others. */
export function conditionalFormatsOf(place: SheetPlace): ConditionalFormatRuleService[] {
  return sheetOf(place).conditionalFormats.map((rule) => new ConditionalFormatRuleService(fromJson(rule, place)));
}

/** All rules of the sheet give way to these. */
export function setConditionalFormats(place: SheetPlace, rules: readonly ConditionalFormatRuleService[]): void {
  const { sheetId } = place;
  const added = rules.map((one, index) => {
    if (one?.rule === undefined) throw new ServiceError('Invalid argument: rules');
    return { addConditionalFormatRule: { rule: toJson(one.rule, place), index } };
  });
  const gone = sheetOf(place).conditionalFormats.map(() => ({ deleteConditionalFormatRule: { sheetId, index: 0 } }));
  if (gone.length + added.length > 0) apply(place, ...gone, ...added);
}

function toJson(rule: ConditionalFormat, place: SheetPlace): Rule {
  const ranges = rule.ranges.map((range) => gridRange(range.place));
  if (isGradient(rule)) return withBothColors({ ranges, gradientRule: rule.gradient });
  if (rule.test === undefined) throw new ServiceError('Invalid argument: rules');
  return { ranges, booleanRule: { condition: toCondition(rule.test, place), format: rule.format } };
}

function fromJson({ ranges = [], booleanRule, gradientRule }: Rule, place: SheetPlace): ConditionalFormat {
  const { grid } = sheetOf(place);
  const objects = ranges.map((range) => place.objects.range({ ...place, rect: rectOf(range, grid) }));
  return {
    ranges: objects as ConditionalFormat['ranges'],
    test: booleanRule === undefined ? undefined : fromCondition(booleanRule.condition ?? {}, place),
    format: booleanRule?.format ?? {},
    gradient: gradientRule ?? {},
  };
}
