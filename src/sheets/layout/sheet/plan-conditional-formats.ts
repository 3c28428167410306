import { problemLook, type WordLook } from '../../looks/status-looks';
import { columnLetters } from '../../requests/a1';
import { addConditionalFormat, type ConditionalFormat, deleteConditionalFormat } from '../../requests/format-requests';
import type { Request } from '../../v4';
import { isSameRange } from '../state/ranges';
import type { FoundFormat } from '../state/workbook-state';
import { openBodyRange } from './plan-columns';
import type { PlacedTable } from './plan-headings';

/** A word of a column that gets a colour; '' stands for any other word. */
export interface WordMark {
  readonly key: string;
  readonly word: string;
  /** In English tables. */
  readonly english?: string;
  readonly look: WordLook;
}

/** Colours of words and of the cells that the check column names; rules that people made are left alone. */
export function planConditionalFormats(table: PlacedTable, marks: readonly WordMark[], hasCheck: boolean): Request[] {
  const { sheet } = table;
  const wanted = [...(hasCheck ? checkFormat(table) : []), ...wordFormats(table, marks)];
  const ours = sheet.conditionalFormats.map((found) => isOurs(found, table, marks));
  const isKept =
    ours.filter(Boolean).length === wanted.length &&
    wanted.every((format) => sheet.conditionalFormats.some((found) => isSameFormat(found, format, table)));
  if (isKept) return [];
  const requests: Request[] = [];
  for (let index = ours.length - 1; index >= 0; index--) {
    if (ours[index] === true) requests.push(deleteConditionalFormat(sheet.sheetId, index));
  }
  for (const [index, format] of wanted.entries()) requests.push(addConditionalFormat(index, format));
  return requests;
}

/**
 * One rule colours every cell that the check text of its row names: each line of the text begins with the cell's name and a colon.
 * The arguments are parted by `;`, which Google accepts in all locales (https://github.com/mricon/ingress-fieldplan/issues/5).
 */
function checkFormat(table: PlacedTable): ConditionalFormat[] {
  const check = table.places.get('check');
  if (check === undefined) return [];
  const cell = `$${columnLetters(check)}${table.headingRowIndex + 2}`;
  const formula = `${checkFormula}&":";" "&SUBSTITUTE(${cell};CHAR(10);" ")))`;
  const width = Math.max(...table.places.values()) + 1;
  return [
    {
      ranges: [openBodyRange(table, 0, width)],
      condition: { type: 'CUSTOM_FORMULA', values: [formula] },
      look: { background: problemLook.background },
    },
  ];
}

const checkFormula = '=ISNUMBER(SEARCH(" "&ADDRESS(ROW();COLUMN();4)';

/** Any other word comes last: the first rule that fits counts. */
function wordFormats(table: PlacedTable, marks: readonly WordMark[]): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const mark of marks) {
    const { key, look } = mark;
    const word = table.language === 'en' ? (mark.english ?? mark.word) : mark.word;
    const columnIndex = table.places.get(key);
    if (columnIndex === undefined) continue;
    formats.push({
      ranges: [openBodyRange(table, columnIndex, columnIndex + 1)],
      condition: word === '' ? { type: 'NOT_BLANK', values: [] } : { type: 'TEXT_EQ', values: [word] },
      look,
    });
  }
  return formats;
}

/** Known by its condition, wherever a paste or a move has left its range. */
function isOurs({ condition, ranges }: FoundFormat, table: PlacedTable, marks: readonly WordMark[]): boolean {
  if (condition === undefined) return false;
  const [value = ''] = condition.values;
  if (condition.type === 'CUSTOM_FORMULA') return plainFormula(value).startsWith(plainFormula(checkFormula));
  if (condition.type === 'TEXT_EQ') {
    return marks.some(({ word, english }) => word !== '' && (word === value || english === value));
  }
  if (condition.type !== 'NOT_BLANK') return false;
  return marks.some(({ key, word }) => {
    const columnIndex = table.places.get(key);
    return word === '' && ranges.every(({ startColumnIndex = 0 }) => startColumnIndex === columnIndex);
  });
}

function isSameFormat(found: FoundFormat, { ranges, condition }: ConditionalFormat, table: PlacedTable): boolean {
  const [range] = ranges;
  const [foundRange] = found.ranges;
  return (
    found.condition?.type === condition.type &&
    plainFormula(found.condition.values[0] ?? '') === plainFormula(condition.values[0] ?? '') &&
    found.ranges.length === 1 &&
    range !== undefined &&
    foundRange !== undefined &&
    isSameRange(foundRange, range, table)
  );
}

/** .xlsx files spell the same formula with `,` between arguments. */
function plainFormula(text: string): string {
  return text.startsWith('=') ? text.replace(/,/g, ';').toUpperCase() : text;
}
