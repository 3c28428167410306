import type { GridRange } from '../v4';
import { colour } from './sheet-requests';

export type NumberFormatType = 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE' | 'DATE_TIME';

/** What the product sets of a cell's format; absent parts stay as they are. */
export interface CellLook {
  readonly background?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW_CELL';
  readonly horizontal?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly vertical?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  readonly numberFormat?: { readonly type: NumberFormatType; readonly pattern?: string };
}

function textFormat({ bold, italic, underline, fontSize, textColor }: CellLook) {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(textColor === undefined ? {} : { foregroundColorStyle: { rgbColor: colour(textColor) } }),
  };
}

function cellFormat(look: CellLook) {
  const text = textFormat(look);
  return {
    ...(look.numberFormat === undefined ? {} : { numberFormat: { ...look.numberFormat } }),
    ...(look.background === undefined ? {} : { backgroundColorStyle: { rgbColor: colour(look.background) } }),
    ...(look.wrap === undefined ? {} : { wrapStrategy: look.wrap }),
    ...(look.horizontal === undefined ? {} : { horizontalAlignment: look.horizontal }),
    ...(look.vertical === undefined ? {} : { verticalAlignment: look.vertical }),
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
  };
}

/** Sets the given parts of the format of every cell in a range. */
export function formatCells(range: GridRange, look: CellLook) {
  const format = cellFormat(look);
  const fields = Object.keys(format).filter((key) => key !== 'textFormat');
  for (const key of Object.keys(format.textFormat ?? {})) fields.push(`textFormat.${key}`);
  return {
    repeatCell: {
      range: { ...range },
      cell: { userEnteredFormat: format },
      fields: fields.map((field) => `userEnteredFormat.${field}`).join(','),
    },
  };
}

export interface Condition {
  readonly type: string;
  readonly values: readonly string[];
}

function booleanCondition({ type, values }: Condition) {
  return values.length === 0 ? { type } : { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}

export interface Validation extends Condition {
  /** Refuse what does not fit; otherwise the cell only gets a warning mark. */
  readonly strict: boolean;
  /** Shown when the cell is selected. */
  readonly help?: string | undefined;
}

export function setValidation(range: GridRange, validation: Validation) {
  const { help, strict } = validation;
  return {
    setDataValidation: {
      range: { ...range },
      rule: {
        condition: booleanCondition(validation),
        strict,
        showCustomUi: true,
        ...(help === undefined || help === '' ? {} : { inputMessage: help }),
      },
    },
  };
}

export interface ConditionalFormat {
  readonly ranges: readonly GridRange[];
  readonly condition: Condition;
  readonly look: Pick<CellLook, 'background' | 'textColor' | 'bold'>;
}

export function addConditionalFormat(index: number, { ranges, condition, look }: ConditionalFormat) {
  return {
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: ranges.map((range) => ({ ...range })),
        booleanRule: { condition: booleanCondition(condition), format: cellFormat(look) },
      },
    },
  };
}

/** Indexes of the rules behind it move up by one. */
export function deleteConditionalFormat(sheetId: number, index: number) {
  return { deleteConditionalFormatRule: { sheetId, index } };
}

/** Only these people, the owner and who makes the protection may edit the range. */
export function protectHard(range: GridRange, description: string, users: readonly string[]) {
  return {
    addProtectedRange: {
      protectedRange: { range: { ...range }, description, warningOnly: false, editors: { users: [...users] } },
    },
  };
}

/** Everyone may edit the range after confirming a warning; scripts write to it freely. */
export function protectWithWarning(range: GridRange, description: string) {
  return { addProtectedRange: { protectedRange: { range: { ...range }, description, warningOnly: true } } };
}

export function moveProtection(protectedRangeId: number, range: GridRange) {
  return { updateProtectedRange: { protectedRange: { protectedRangeId, range: { ...range } }, fields: 'range' } };
}

export function setProtectionEditors(protectedRangeId: number, users: readonly string[]) {
  return {
    updateProtectedRange: {
      protectedRange: { protectedRangeId, editors: { users: [...users] } },
      fields: 'editors.users',
    },
  };
}

export function deleteProtection(protectedRangeId: number) {
  return { deleteProtectedRange: { protectedRangeId } };
}

/** Alternating row colours that a person's own fill covers. */
export function addBanding(range: GridRange, colours: { header: string; first: string; second: string }) {
  return {
    addBanding: {
      bandedRange: {
        range: { ...range },
        rowProperties: {
          headerColorStyle: { rgbColor: colour(colours.header) },
          firstBandColorStyle: { rgbColor: colour(colours.first) },
          secondBandColorStyle: { rgbColor: colour(colours.second) },
        },
      },
    },
  };
}

/** Thin lines around and between the cells of a range. */
export function drawBorders(range: GridRange, hex: string) {
  return allBorders(range, { style: 'SOLID', colorStyle: { rgbColor: colour(hex) } });
}

/** Takes away all lines around and between the cells of a range. */
export function eraseBorders(range: GridRange) {
  return allBorders(range, { style: 'NONE' });
}

function allBorders<Line>(range: GridRange, line: Line) {
  return {
    updateBorders: {
      range: { ...range },
      top: line,
      bottom: line,
      left: line,
      right: line,
      innerHorizontal: line,
      innerVertical: line,
    },
  };
}
