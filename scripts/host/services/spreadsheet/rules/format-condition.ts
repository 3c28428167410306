import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { hexOfStyle } from '../looks/color';
import type { Place } from '../place';
import { type BooleanTest, copiesOf } from './boolean-criteria';

type Format = sheets_v4.Schema$CellFormat;
type Point = sheets_v4.Schema$InterpolationPoint;
type RangeLike = { readonly place: Place };

/** A rule before it stands on a sheet; it shows either a format or a scale of colours. */
export interface ConditionalFormat {
  readonly ranges: readonly RangeLike[];
  readonly test?: BooleanTest | undefined;
  readonly format: Format;
  readonly gradient: Readonly<Partial<Record<'minpoint' | 'midpoint' | 'maxpoint', Point>>>;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition */
export class BooleanConditionService {
  readonly #test: BooleanTest;
  readonly #format: Format;

  constructor(test: BooleanTest, format: Format) {
    this.#test = test;
    this.#format = format;
  }

  getBackground(): string | null {
    return hexOfStyle(this.#format.backgroundColorStyle);
  }

  getBold(): boolean | null {
    return this.#format.textFormat?.bold ?? null;
  }

  getCriteriaType(): EnumValue {
    return this.#test.type;
  }

  getCriteriaValues(): unknown[] {
    return copiesOf(this.#test.args);
  }

  getFontColor(): string | null {
    return hexOfStyle(this.#format.textFormat?.foregroundColorStyle);
  }

  getItalic(): boolean | null {
    return this.#format.textFormat?.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.#format.textFormat?.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.#format.textFormat?.underline ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition */
export class GradientConditionService {
  readonly #points: ConditionalFormat['gradient'];

  constructor(points: ConditionalFormat['gradient']) {
    this.#points = points;
  }

  getMaxColor(): string {
    return hexOfStyle(this.#points.maxpoint?.colorStyle) ?? '';
  }

  getMaxType(): EnumValue | null {
    return interpolation(this.#points.maxpoint);
  }

  getMaxValue(): string {
    return this.#points.maxpoint?.value ?? '';
  }

  getMidColor(): string {
    return hexOfStyle(this.#points.midpoint?.colorStyle) ?? '';
  }

  getMidType(): EnumValue | null {
    return interpolation(this.#points.midpoint);
  }

  getMidValue(): string {
    return this.#points.midpoint?.value ?? '';
  }

  getMinColor(): string {
    return hexOfStyle(this.#points.minpoint?.colorStyle) ?? '';
  }

  getMinType(): EnumValue | null {
    return interpolation(this.#points.minpoint);
  }

  getMinValue(): string {
    return this.#points.minpoint?.value ?? '';
  }
}

function interpolation(point: Point | undefined): EnumValue | null {
  return point?.type ? enumValue('Spreadsheet.InterpolationType', point.type) : null;
}
