import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { literalResult } from './literal-result';

/** What a cell can hold: Google's cells know no date; a date is a number with a date format. */
export type Scalar = string | number | boolean;

/** All of a cell except its plain value. Treat as immutable: cells share these objects. */
export interface CellExtra {
  /** As typed, with its `=`. */
  readonly formula?: string;
  /** Such as `#REF!`; the cell's value is then this text. */
  readonly error?: string;
  /** The hyperlink of a whole cell is `format.textFormat.link.uri`. */
  readonly format?: sheets_v4.Schema$CellFormat;
  readonly note?: string;
  readonly validation?: sheets_v4.Schema$DataValidationRule;
  readonly textFormatRuns?: readonly sheets_v4.Schema$TextFormatRun[];
  /** A formula that the host cannot calculate: whoever reads its value must be told. */
  readonly isUnknown?: true;
}

/** A whole cell. An absent value is a blank cell, or a formula that has not been calculated. */
export interface CellRecord extends CellExtra {
  readonly value?: Scalar;
}

/** Most formatted cells have a format and nothing else: one shared object for each format keeps millions of them small. */
const formatOnly = new WeakMap<object, CellExtra>();

/** The part of a record that is stored beside the value, or undefined when there is none. */
export function extraOf(record: CellRecord): CellExtra | undefined {
  const { formula, error, format, note, validation, textFormatRuns } = record;
  const rare = formula ?? error ?? note ?? validation ?? textFormatRuns;
  if (rare === undefined) {
    if (format === undefined) return undefined;
    const known = formatOnly.get(format);
    if (known !== undefined) return known;
    const fresh: CellExtra = { format };
    formatOnly.set(format, fresh);
    return fresh;
  }
  return {
    ...(formula !== undefined && { formula }),
    ...(error !== undefined && { error }),
    ...(format !== undefined && { format }),
    ...(note !== undefined && note !== '' && { note }),
    ...(validation !== undefined && { validation }),
    ...(textFormatRuns !== undefined && { textFormatRuns }),
  };
}

/** Whether a formula stands in the cell or in its drop-down. */
export function pointsAtCells({ formula, validation }: CellExtra): boolean {
  if (formula !== undefined) return true;
  const values = validation?.condition?.values ?? [];
  return values.some(({ userEnteredValue }) => userEnteredValue?.startsWith('=') === true);
}

/** Whether a formula stands in the cell whose result must be worked out. */
export function needsCalculation({ formula }: CellExtra): boolean {
  return formula !== undefined && literalResult(formula) === undefined;
}

/** The value as it is stored: an empty text is a blank cell unless a formula gave it. */
export function storedValue(record: CellRecord): Scalar | null {
  if (record.error !== undefined) return record.error;
  if (record.value === undefined) return null;
  return record.value === '' && record.formula === undefined ? null : record.value;
}
