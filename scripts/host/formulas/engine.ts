import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { columnName } from '../book/a1';
import type { Scalar } from '../book/cell';

/** A cell of the engine, everything counted from 0. */
interface EngineCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface EngineValue extends EngineCell {
  readonly value: Scalar;
  /** The value is the text of an error. */
  readonly isError: boolean;
}

export interface EngineFormula extends EngineCell {
  /** In the engine's spelling, with its `=`. */
  readonly formula: string;
}

/** What a formula came to; 'unknown' when the engine cannot tell. */
export type EngineResult =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'unknown' };

/** How sheets are called in formulas for the engine: its own rules for titles are not Google's. */
export const engineSheet = (sheet: number): string => `S${sheet + 1}`;

const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;
/** Errors that are Google's too; others say that the engine gave up. */
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

let isReady = false;

/** The only door to IronCalc (https://github.com/ironcalc/IronCalc), which is loaded when the first formula needs it. */
function openModel(timeZone: string): Model {
  if (!isReady) {
    const file = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(file) });
    isReady = true;
  }
  const model = new Model('book', 'en', timeZone, 'en');
  model.pauseEvaluation();
  return model;
}

/** Calculates formulas over values; what is not among them is blank. */
export function calculate(
  sheets: number,
  values: readonly EngineValue[],
  formulas: readonly EngineFormula[],
  timeZone: string,
): EngineResult[] {
  const model = openModel(timeZone);
  try {
    // The last sheet repeats each result as text: only there are numbers spelled with all their digits.
    for (let sheet = 0; sheet <= sheets; sheet++) {
      if (sheet > 0) model.newSheet();
      model.renameSheet(sheet, engineSheet(sheet));
    }
    for (const { sheet, row, column, ...input } of values) {
      model.setUserInput(sheet, row + 1, column + 1, inputOf(input));
    }
    formulas.forEach(({ sheet, row, column, formula }, index) => {
      model.setUserInput(sheet, row + 1, column + 1, formula);
      model.setUserInput(sheets, index + 1, 1, `=${engineSheet(sheet)}!${columnName(column)}${row + 1}&""`);
    });
    model.resumeEvaluation();
    model.evaluate();
    return formulas.map((formula, index) => resultOf(model, formula, sheets, index));
  } finally {
    model.free();
  }
}

function inputOf({ value, isError }: Pick<EngineValue, 'value' | 'isError'>): string {
  if (isError) return String(value);
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function resultOf(model: Model, { sheet, row, column }: EngineFormula, textSheet: number, index: number): EngineResult {
  const structure = model.getCellArrayStructure(sheet, row + 1, column + 1);
  if (!isSingle(structure)) return { kind: 'unknown' };
  const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case NUMBER:
      return { kind: 'value', value: Number(model.getFormattedCellValue(textSheet, index + 1, 1)) };
    case TEXT:
      return { kind: 'value', value: shown };
    case BOOLEAN:
      return { kind: 'value', value: shown === 'TRUE' };
    case ERROR:
      return ERRORS.has(shown) ? { kind: 'error', error: shown } : { kind: 'unknown' };
    default:
      return { kind: 'unknown' };
  }
}

/** Results that fill other cells are Google's to lay out. */
function isSingle(structure: unknown): boolean {
  if (structure === 'SingleCell') return true;
  const [height, width] = (structure as { DynamicAnchor?: readonly number[] }).DynamicAnchor ?? [];
  return height === 1 && width === 1;
}

const functions = new Map<string, boolean>();

/** Whether the engine has a function of this name. */
export function knowsFunction(name: string): boolean {
  let known = functions.get(name);
  if (known === undefined) {
    const model = openModel('UTC');
    model.setUserInput(0, 1, 1, `=${name}()`);
    model.resumeEvaluation();
    model.evaluate();
    known = model.getFormattedCellValue(0, 1, 1) !== '#NAME?';
    model.free();
    functions.set(name, known);
  }
  return known;
}
