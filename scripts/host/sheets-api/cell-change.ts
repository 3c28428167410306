import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type CellExtra, type CellRecord, extraOf, type Scalar } from '../book/cell';
import type { Grid } from '../book/grid';
import { assertFits, BookError } from '../book/guard';
import { literalResult } from '../book/literal-result';
import { shared } from '../book/shared';
import { notImplemented } from './error';
import { type FieldMask, overlay, under } from './field-mask';

type CellData = sheets_v4.Schema$CellData;
type CellFormat = sheets_v4.Schema$CellFormat;

/** What a masked write of cells changes; Google fills the other fields of CellData itself. */
export interface CellChange {
  readonly value: boolean;
  readonly format: FieldMask | undefined;
  readonly note: boolean;
  readonly validation: boolean;
  readonly runs: boolean;
  /** What this request has worked out: the cell before → JSON of what is laid over it → the cell after, all without values. */
  readonly known: Map<CellExtra | undefined, Map<string, CellExtra | undefined>>;
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
    known: new Map(),
  };
}

/** A write of drop-downs and of nothing else. */
export function validationChange(): CellChange {
  return { value: false, format: undefined, note: false, validation: true, runs: false, known: new Map() };
}

/** The content that an ExtendedValue enters; it is never parsed. */
function contentOf(given: sheets_v4.Schema$ExtendedValue): Pick<CellRecord, 'value' | 'formula'> {
  const formula = given.formulaValue ?? undefined;
  if (formula === undefined) throw new BookError('argument', 'userEnteredValue cannot be an error value.');
  assertFits(formula);
  if (!formula.startsWith('=')) {
    throw new BookError('argument', `Invalid formulaValue: ${formula}. Formulas must start with '='.`);
  }
  const value = literalResult(formula);
  return { formula, ...(value !== undefined && { value }) };
}

/** A plain value, null for a blank one; undefined when it is a formula or an error. */
function plainValue(given: sheets_v4.Schema$ExtendedValue | undefined): Scalar | null | undefined {
  if (given === undefined || given === null) return null;
  if ((given.formulaValue ?? given.errorValue ?? undefined) !== undefined) return undefined;
  const value = given.stringValue ?? given.numberValue ?? given.boolValue ?? null;
  if (typeof value === 'string') assertFits(value);
  return value === '' ? null : value;
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

function extraAfter(before: CellExtra | undefined, given: CellData, change: CellChange): CellExtra | undefined {
  const { format: mask } = change;
  const format = mask === undefined ? before?.format : formatAfter(before?.format, given.userEnteredFormat, mask);
  const note = (change.note ? given.note : before?.note) ?? '';
  const rule = (change.validation ? given.dataValidation : before?.validation) ?? undefined;
  // New content ends the formula and the runs of the old one.
  const old = change.value ? undefined : before;
  const runs = (change.runs ? given.textFormatRuns : old?.textFormatRuns) ?? [];
  return extraOf({
    ...(old?.formula !== undefined && { formula: old.formula }),
    ...(old?.error !== undefined && { error: old.error }),
    ...(format !== undefined && { format }),
    ...(note !== '' && { note }),
    ...(rule !== undefined && { validation: shared(rule) }),
    ...(runs.length > 0 && { textFormatRuns: shared([...runs]) }),
  });
}

function keyOf(given: CellData, change: CellChange): string {
  const format = change.format === undefined ? undefined : given.userEnteredFormat;
  if (!change.note && !change.validation && !change.runs) return format === undefined ? '' : JSON.stringify(format);
  const { note, dataValidation, textFormatRuns } = given;
  return JSON.stringify([format, note, dataValidation, textFormatRuns]);
}

/** All but the value after a masked write. Equal cells under equal writes are common: each pair is worked out once. */
export function changedExtra(
  before: CellExtra | undefined,
  given: CellData,
  change: CellChange,
): CellExtra | undefined {
  let results = change.known.get(before);
  if (results === undefined) {
    results = new Map();
    change.known.set(before, results);
  }
  const key = keyOf(given, change);
  let after = results.get(key);
  if (after === undefined && !results.has(key)) {
    after = extraAfter(before, given, change);
    results.set(key, after);
  }
  return after;
}

/** By far the commonest write: a value into a cell whose other parts stay. */
function keepsExtra(before: CellExtra | undefined, change: CellChange): boolean {
  if (change.format !== undefined || change.note || change.validation || change.runs) return false;
  return before === undefined || (before.formula ?? before.error ?? before.textFormatRuns) === undefined;
}

/** Writes the masked fields of one cell. */
export function putCell(grid: Grid, row: number, column: number, given: CellData, change: CellChange): void {
  const before = grid.extraAt(row, column);
  const extra = keepsExtra(before, change) ? before : changedExtra(before, given, change);
  if (!change.value) {
    grid.setParts(row, column, grid.valueAt(row, column), extra);
    return;
  }
  const value = plainValue(given.userEnteredValue);
  if (value !== undefined) grid.setParts(row, column, value, extra);
  else grid.setCell(row, column, { ...extra, ...contentOf(given.userEnteredValue ?? {}) });
}
