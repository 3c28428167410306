import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import type { EnumValue } from '../../../bridge/enum-value';
import { ServiceError } from '../../../runs/exceptions';
import { colorOf } from '../range/range-write';
import { booleanTest, copiesOf, criteriaOfMethod } from './boolean-criteria';
import { BooleanConditionService, type ConditionalFormat, GradientConditionService } from './format-condition';

type RangeLike = ConditionalFormat['ranges'][number];

/** What a rule and its builder both tell. */
class RuleView {
  rule: ConditionalFormat;

  constructor(rule: ConditionalFormat) {
    this.rule = rule;
  }

  copy(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.rule);
  }

  getBooleanCondition(): BooleanConditionService | null {
    return this.rule.test === undefined ? null : new BooleanConditionService(this.rule.test, this.rule.format);
  }

  getGradientCondition(): GradientConditionService | null {
    return isGradient(this.rule) ? new GradientConditionService(this.rule.gradient) : null;
  }

  getRanges(): object[] {
    return [...this.rule.ranges];
  }
}

export function isGradient({ gradient }: ConditionalFormat): boolean {
  return Object.keys(gradient).length > 0;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export class ConditionalFormatRuleService extends RuleView {}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export class ConditionalFormatRuleBuilderService extends RuleView {
  constructor(rule: ConditionalFormat = { ranges: [], format: {}, gradient: {} }) {
    super(rule);
  }

  /** The texts of what is refused here are the host's own: Google's are not known. */
  build(): ConditionalFormatRuleService {
    if (this.rule.ranges.length === 0) throw new ServiceError('Conditional format rule must have at least one range.');
    if (this.rule.test === undefined && !isGradient(this.rule)) {
      throw new ServiceError('Conditional format rule must have a condition.');
    }
    return new ConditionalFormatRuleService(this.rule);
  }

  setBackground(color: string | null): this {
    const backgroundColorStyle = styleOf(color);
    const { backgroundColorStyle: _before, ...format } = this.rule.format;
    return changed(this, {
      format: { ...format, ...(backgroundColorStyle !== undefined && { backgroundColorStyle }) },
    });
  }

  setBold(bold: boolean | null): this {
    return this.#text('bold', bold);
  }

  setFontColor(color: string | null): this {
    return this.#text('foregroundColorStyle', styleOf(color) ?? null);
  }

  setGradientMaxpoint(color: string): this {
    return this.#point('maxpoint', color, 'MAX');
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('maxpoint', color, type.value, value);
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('midpoint', color, type.value, value);
  }

  setGradientMinpoint(color: string): this {
    return this.#point('minpoint', color, 'MIN');
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('minpoint', color, type.value, value);
  }

  setItalic(italic: boolean | null): this {
    return this.#text('italic', italic);
  }

  setRanges(ranges: readonly RangeLike[]): this {
    if (ranges.some((range) => range?.place?.rect === undefined)) throw new ServiceError('Invalid argument: ranges');
    return changed(this, { ranges: [...ranges] });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#text('strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): this {
    return this.#text('underline', underline);
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return changed(this, { test: booleanTest(criteria.value, copiesOf(args)), gradient: {} });
  }

  /** A scale of colours takes the place of a condition. */
  #point(which: 'minpoint' | 'midpoint' | 'maxpoint', color: string, type: string, value?: string): this {
    const point = { colorStyle: styleOf(color) ?? {}, type, ...(value !== undefined && { value }) };
    return changed(this, { test: undefined, gradient: { ...this.rule.gradient, [which]: point } });
  }

  #text(key: keyof sheets_v4.Schema$TextFormat, value: unknown): this {
    const { [key]: _before, ...rest } = this.rule.format.textFormat ?? {};
    const textFormat = value === null ? rest : { ...rest, [key]: value };
    const { textFormat: _all, ...format } = this.rule.format;
    return changed(this, { format: { ...format, ...(Object.keys(textFormat).length > 0 && { textFormat }) } });
  }
}

function changed<B extends ConditionalFormatRuleBuilderService>(builder: B, change: Partial<ConditionalFormat>): B {
  builder.rule = { ...builder.rule, ...change };
  return builder;
}

function styleOf(color: string | null): sheets_v4.Schema$ColorStyle | undefined {
  const rgbColor = colorOf(color);
  return rgbColor === undefined ? undefined : { rgbColor };
}

function when(name: string) {
  return function asked(this: unknown, ...args: readonly unknown[]): unknown {
    const test = booleanTest(name, copiesOf(args));
    return changed(this as ConditionalFormatRuleBuilderService, { test, gradient: {} });
  };
}

const common = { service: 'SpreadsheetApp', effects: undefined, needs: () => NO_NEEDS };

export const conditionalFormatClasses: readonly ClassDefinition[] = [
  {
    type: 'Spreadsheet.ConditionalFormatRule',
    name: 'ConditionalFormatRule',
    of: ConditionalFormatRuleService,
    ...common,
  },
  { type: 'Spreadsheet.BooleanCondition', name: 'BooleanCondition', of: BooleanConditionService, ...common },
  { type: 'Spreadsheet.GradientCondition', name: 'GradientCondition', of: GradientConditionService, ...common },
  {
    type: 'Spreadsheet.ConditionalFormatRuleBuilder',
    name: 'ConditionalFormatRuleBuilder',
    of: ConditionalFormatRuleBuilderService,
    alike: (member) => {
      const name = criteriaOfMethod(member);
      return name === undefined ? undefined : when(name);
    },
    ...common,
  },
];
