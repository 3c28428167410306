import { describe, expect, it } from 'vitest';
import { range, testWorld } from './world';

const BOLD = { textFormat: { bold: true } };

describe('conditional formats', () => {
  const rule = (text: string, ranges = [range(0, 5, 0, 1)]) => ({
    ranges,
    booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: text }] }, format: BOLD },
  });
  const formulas = (sheet: ReturnType<typeof testWorld>['sheet']) =>
    sheet.conditionalFormats.map((one) => one.booleanRule?.condition?.values?.[0]?.userEnteredValue);

  it('are put, replaced, moved and taken away by index, formulas as given', () => {
    const { run, sheet } = testWorld();
    const add = (text: string, index: number) => ({ addConditionalFormatRule: { rule: rule(text), index } });
    run([add('=A1;B1', 0), add('=2', 0), add('=3', 2)]);
    expect(formulas(sheet)).toEqual(['=2', '=A1;B1', '=3']);
    run([{ updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 2 } }]);
    expect(formulas(sheet)).toEqual(['=A1;B1', '=3', '=2']);
    const [updated] = run([{ updateConditionalFormatRule: { index: 1, rule: rule('=4') } }]);
    expect(updated?.updateConditionalFormatRule).toMatchObject({
      newIndex: 1,
      oldRule: rule('=3'),
      newRule: rule('=4'),
    });
    const [deleted] = run([{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }]);
    expect(deleted).toEqual({ deleteConditionalFormatRule: { rule: rule('=A1;B1') } });
    expect(formulas(sheet)).toEqual(['=4', '=2']);
  });

  const point = (type: string) => ({ type, color: { red: 1 } });
  it.each([
    [{ ranges: [], booleanRule: {} }, 'ConditionalFormatRule.ranges must not be empty.'],
    [{ ranges: [range(0, 1, 0, 1, 8)], booleanRule: {} }, 'No grid with id: 8'],
    [{ ranges: [{ sheetId: 0 }], booleanRule: {} }, 'No condition type specified.'],
    [rule('A1=1'), 'Invalid ConditionValue.userEnteredValue: A1=1'],
    [{ ranges: [{ sheetId: 0 }], gradientRule: { minpoint: point('MIN') } }, 'No interpolationPointType specified.'],
    [
      { ranges: [{ sheetId: 0 }], gradientRule: { minpoint: point('NUMBER'), maxpoint: point('MAX') } },
      'InterpolationPoint.value is required.',
    ],
  ])('refuse %j', (given, message) => {
    expect(testWorld().refusal([{ addConditionalFormatRule: { rule: given } }])).toBe(
      `Invalid requests[0].addConditionalFormatRule: ${message}`,
    );
  });

  it('have no rule at an unknown index', () => {
    expect(testWorld().refusal([{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }])).toBe(
      'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 0',
    );
  });
});
