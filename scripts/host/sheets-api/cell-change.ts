import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellRecord, Scalar } from '../book/cell';
import { literalResult } from '../book/formula';
import { assertFits, BookError } from '../book/guard';
import { shared } from '../book/shared';
import { notImplemented } from './error';
import { type FieldMask, overlay, under } from './field-mask';

type CellData = sheets_v4.Schema$CellData;
type CellFormat = sheets_v4.Schema$CellFormat;

type Content = Pick<CellRecord, 'value' | 'formula' | 'error'>;

/** The content that an ExtendedValue enters; it is never parsed. */
function contentOf(given: sheets_v4.Schema$ExtendedValue | undefined): Content {
  if (given === undefined || given === null) return {};
  const { numberValue, stringValue, boolValue, formulaValue } = given;
  if (formulaValue !== undefined && formulaValue !== null) {
    assertFits(formulaValue);
    if (!formulaValue.startsWith('=')) {
      throw new BookError('argument', `Invalid formulaValue: ${formulaValue}. Formulas must start with '='.`);
    }
    const value = literalResult(formulaValue);
    return { formula: formulaValue, ...(value !== undefined && { value }) };
  }
  if (given.errorValue !== undefined) throw new BookError('argument', 'userEnteredValue cannot be an error value.');
  if (typeof stringValue === 'string') {
    assertFits(stringValue);
    return { value: stringValue };
  }
  if (typeof numberValue === 'number') return { value: numberValue };
  return typeof boolValue === 'boolean' ? { value: boolValue } : {};
}

/** Setting one of `fooColor` and `fooColorStyle` replaces both: the twin that stood there before must not win. */
function withoutTwins<T extends object>(target: T | undefined, mask: FieldMask): T | undefined {
  if (target === undefined || mask.children.size === 0) return target;
  const copy = { ...target } as Record<string, unknown>;
  for (const [key, child] of mask.children) {
    if (key.endsWith('Color')) delete copy[`${key}Style`];
    else if (key.endsWith('ColorStyle')) delete copy[key.slice(0, -'Style'.length)];
    const part = copy[key];
    if (part !== null && typeof part === 'object') copy[key] = withoutTwins(part, child);
  }
  return copy as T;
}

function formatAfter(before: CellFormat | undefined, given: CellFormat | undefined, mask: FieldMask) {
  const format = overlay(withoutTwins(before, mask), given ?? undefined, mask);
  return format === undefined || Object.keys(format).length === 0 ? undefined : shared(format);
}

/** What fields of a CellData a write may name; the others are Google's to fill. */
export interface CellChange {
  readonly value: boolean;
  readonly format: FieldMask | undefined;
  readonly note: boolean;
  readonly validation: boolean;
  readonly runs: boolean;
}

export function cellChange(mask: FieldMask): CellChange {
  for (const field of ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns']) {
    if (mask.children.has(field)) throw notImplemented(`CellData.${field}`);
  }
  return {
    value: under(mask, 'userEnteredValue') !== undefined,
    format: under(mask, 'userEnteredFormat'),
    note: under(mask, 'note') !== undefined,
    validation: under(mask, 'dataValidation') !== undefined,
    runs: under(mask, 'textFormatRuns') !== undefined,
  };
}

/** A cell after a masked write. New content ends the runs of the old one. */
export function changedCell(before: CellRecord | undefined, given: CellData, change: CellChange): CellRecord {
  const { value, formula, error, format, note, validation, textFormatRuns } = before ?? {};
  const content: Content = change.value
    ? contentOf(given.userEnteredValue)
    : {
        ...(value !== undefined && { value }),
        ...(formula !== undefined && { formula }),
        ...(error !== undefined && { error }),
      };
  const newFormat = change.format === undefined ? format : formatAfter(format, given.userEnteredFormat, change.format);
  const newNote = change.note ? (given.note ?? undefined) : note;
  const newRule = change.validation ? validationOf(given.dataValidation) : validation;
  const keptRuns = change.value ? undefined : textFormatRuns;
  const runs = change.runs ? given.textFormatRuns : keptRuns;
  return {
    ...content,
    ...(newFormat !== undefined && { format: newFormat }),
    ...(newNote !== undefined && newNote !== '' && { note: newNote }),
    ...(newRule !== undefined && { validation: newRule }),
    ...(runs !== undefined && runs !== null && runs.length > 0 && { textFormatRuns: shared(runs) }),
  };
}

function validationOf(rule: sheets_v4.Schema$DataValidationRule | undefined) {
  return rule === undefined || rule === null ? undefined : shared(rule);
}

/** The commonest write by far, a plain value under `userEnteredValue`, without building a record. */
export function simpleValue(given: CellData): Scalar | null | undefined {
  const entered = given.userEnteredValue;
  if (entered === undefined || entered === null) return null;
  const { stringValue, numberValue, boolValue, formulaValue, errorValue } = entered;
  if ((formulaValue ?? errorValue) !== undefined) return undefined;
  if (typeof stringValue === 'string') return stringValue === '' ? null : stringValue;
  if (typeof numberValue === 'number') return numberValue;
  return typeof boolValue === 'boolean' ? boolValue : null;
}
