import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellExtra, Scalar } from '../book/cell';
import { shared } from '../book/shared';
import { formatValue, isShownUnknown } from '../formats/number-format';
import { notImplemented } from './error';
import { EVERYTHING, type FieldMask, under } from './field-mask';

type CellData = sheets_v4.Schema$CellData;
type CellFormat = sheets_v4.Schema$CellFormat;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ErrorType */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  'Loading...': 'LOADING',
};

/** What Google lays under a cell's own format. Conditional formats are not worked out here. */
const DEFAULT_FORMAT: CellFormat = shared<CellFormat>({
  backgroundColor: { red: 1, green: 1, blue: 1 },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
  hyperlinkDisplayType: 'PLAIN_TEXT',
});

export function defaultFormat(): CellFormat {
  return DEFAULT_FORMAT;
}

function effectiveFormat(format: CellFormat | undefined): CellFormat {
  if (format === undefined) return DEFAULT_FORMAT;
  return {
    ...DEFAULT_FORMAT,
    ...format,
    textFormat: { ...DEFAULT_FORMAT.textFormat, ...format.textFormat },
    padding: format.padding ?? DEFAULT_FORMAT.padding ?? {},
  };
}

function plainValue(value: Scalar): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

function linkOf(extra: CellExtra | undefined): string | undefined {
  const link = extra?.format?.textFormat?.link?.uri;
  if (link !== undefined && link !== null) return link;
  return /^=HYPERLINK\(\s*"([^"]*)"/i.exec(extra?.formula ?? '')?.[1];
}

/** @throws 501 for a number whose format the host does not know how Google shows. */
export function assertShown(value: Scalar | null, format: sheets_v4.Schema$NumberFormat | undefined): void {
  if (typeof value === 'number' && isShownUnknown(format)) throw notImplemented(`the number format ${format?.pattern}`);
}

/** A formula's value that the host cannot work out is no blank. */
export function assertCalculated(extra: CellExtra | undefined): void {
  if (extra?.isUnknown === true) throw notImplemented(`the value of the formula ${extra.formula}`);
}

/** A cell as grid data shows it; only what the mask asks for is worked out. */
export function cellData(
  value: Scalar | null,
  extra: CellExtra | undefined,
  locale: string,
  mask: FieldMask = EVERYTHING,
): CellData {
  const cell: CellData = {};
  const wants = (field: string) => under(mask, field) !== undefined;
  const isFilled = value !== null || extra?.formula !== undefined;
  if (isFilled && wants('userEnteredValue')) {
    if (extra?.formula !== undefined) cell.userEnteredValue = { formulaValue: extra.formula };
    else if (value !== null) cell.userEnteredValue = plainValue(value);
  }
  if (extra?.isUnknown === true && (wants('effectiveValue') || wants('formattedValue'))) assertCalculated(extra);
  if (value !== null && wants('effectiveValue')) {
    cell.effectiveValue =
      extra?.error === undefined ? plainValue(value) : { errorValue: { type: ERROR_TYPES[extra.error] ?? 'ERROR' } };
  }
  if (value !== null && wants('formattedValue')) {
    assertShown(value, extra?.format?.numberFormat);
    cell.formattedValue = formatValue(value, extra?.format?.numberFormat, locale);
  }
  if (extra?.format !== undefined && wants('userEnteredFormat')) cell.userEnteredFormat = extra.format;
  if ((isFilled || extra?.format !== undefined) && wants('effectiveFormat')) {
    cell.effectiveFormat = effectiveFormat(extra?.format);
  }
  const hyperlink = wants('hyperlink') ? linkOf(extra) : undefined;
  if (hyperlink !== undefined) cell.hyperlink = hyperlink;
  if (extra?.note !== undefined && wants('note')) cell.note = extra.note;
  if (extra?.validation !== undefined && wants('dataValidation')) cell.dataValidation = extra.validation;
  if (extra?.textFormatRuns !== undefined && wants('textFormatRuns')) cell.textFormatRuns = [...extra.textFormatRuns];
  return cell;
}
