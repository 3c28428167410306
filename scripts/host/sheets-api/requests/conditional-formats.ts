import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { assertMayEdit } from '../../book/guard';
import { withBothColors } from '../../book/shared';
import { type Edit, type Handlers, refuse } from '../edit';
import { clipTarget, gridById } from '../target';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

/** Types that take these many values: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType */
const VALUE_COUNTS: Readonly<Record<string, readonly number[]>> = {
  BLANK: [0],
  NOT_BLANK: [0],
  CUSTOM_FORMULA: [1],
  NUMBER_BETWEEN: [2],
  NUMBER_NOT_BETWEEN: [2],
  DATE_BETWEEN: [2],
  DATE_NOT_BETWEEN: [2],
};

function assertGradient(gradient: sheets_v4.Schema$GradientRule): void {
  for (const point of [gradient.minpoint, gradient.maxpoint, gradient.midpoint ?? gradient.minpoint]) {
    if (point?.type === undefined || point.type === null) refuse('No interpolationPointType specified.');
    const needsValue = point.type !== 'MIN' && point.type !== 'MAX';
    if (needsValue && (point.value ?? '') === '') refuse('InterpolationPoint.value is required.');
  }
}

function assertRule(rule: Rule): void {
  if (rule.gradientRule !== undefined) {
    assertGradient(rule.gradientRule);
    return;
  }
  const condition = rule.booleanRule?.condition;
  if (condition?.type === undefined || condition.type === null) refuse('No condition type specified.');
  const counts = VALUE_COUNTS[condition.type];
  const given = condition.values?.length ?? 0;
  if (counts !== undefined && !counts.includes(given)) {
    refuse(`Invalid number of BooleanCondition.values for ${condition.type}: ${given}`);
  }
  const formula = condition.type === 'CUSTOM_FORMULA' ? (condition.values?.[0]?.userEnteredValue ?? '') : '=';
  if (!formula.startsWith('=')) refuse(`Invalid ConditionValue.userEnteredValue: ${formula}`);
}

/** The rule as it is kept; its formula's text as given. */
function storedRule(edit: Edit, rule: Rule | undefined): { sheet: Sheet; rule: Rule } {
  if (rule === undefined) refuse('rule is required');
  const ranges = rule.ranges ?? [];
  if (ranges.length === 0) refuse('ConditionalFormatRule.ranges must not be empty.');
  const sheet = gridById(edit.book, ranges[0]?.sheetId);
  for (const range of ranges) {
    if ((range.sheetId ?? 0) !== sheetIdOf(sheet)) refuse('All ranges of a rule must be on the same sheet.');
    assertMayEdit(edit.book, sheet, clipTarget(sheet, range).rect, edit.writer);
  }
  assertRule(rule);
  const kept = withBothColors(rule);
  return {
    sheet,
    rule: { ...kept, ranges: ranges.map((range) => ({ ...range, sheetId: sheetIdOf(sheet) })) },
  };
}

function at(sheet: Sheet, index: number | null | undefined): number {
  const place = index ?? 0;
  if (place < 0 || place >= sheet.conditionalFormats.length)
    refuse(`No conditional format on sheet: ${sheetIdOf(sheet)} at index: ${place}`);
  return place;
}

function add(edit: Edit, request: sheets_v4.Schema$AddConditionalFormatRuleRequest): undefined {
  const { sheet, rule } = storedRule(edit, request.rule);
  const index = Math.min(request.index ?? 0, sheet.conditionalFormats.length);
  if (index < 0) refuse('index must be >= 0');
  const rules = sheet.conditionalFormats.slice();
  rules.splice(index, 0, rule);
  sheet.conditionalFormats = rules;
  return;
}

/** With a rule it replaces the one at `index`; with `newIndex` it moves it. */
function update(edit: Edit, request: sheets_v4.Schema$UpdateConditionalFormatRuleRequest): sheets_v4.Schema$Response {
  const { newIndex } = request;
  if (newIndex !== undefined && newIndex !== null) {
    const sheet = gridById(edit.book, request.sheetId);
    const rules = sheet.conditionalFormats.slice();
    const oldIndex = at(sheet, request.index);
    const [rule] = rules.splice(oldIndex, 1);
    if (rule === undefined) return {};
    rules.splice(Math.min(newIndex, rules.length), 0, rule);
    sheet.conditionalFormats = rules;
    return { updateConditionalFormatRule: { oldIndex, newIndex, newRule: rule } };
  }
  const { sheet, rule } = storedRule(edit, request.rule);
  const index = at(sheet, request.index);
  const oldRule = sheet.conditionalFormats[index] ?? {};
  sheet.conditionalFormats = sheet.conditionalFormats.map((other, i) => (i === index ? rule : other));
  return { updateConditionalFormatRule: { oldRule, newRule: rule, newIndex: index } };
}

function remove(edit: Edit, request: sheets_v4.Schema$DeleteConditionalFormatRuleRequest): sheets_v4.Schema$Response {
  const sheet = gridById(edit.book, request.sheetId);
  const index = at(sheet, request.index);
  const rule = sheet.conditionalFormats[index] ?? {};
  for (const range of rule.ranges ?? []) {
    assertMayEdit(edit.book, sheet, clipTarget(sheet, range).rect, edit.writer);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((_, i) => i !== index);
  return { deleteConditionalFormatRule: { rule } };
}

export const conditionalFormatRequests: Handlers = {
  addConditionalFormatRule: add,
  updateConditionalFormatRule: update,
  deleteConditionalFormatRule: remove,
};
