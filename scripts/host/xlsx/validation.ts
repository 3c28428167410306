import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { DataValidation } from 'hucre/xlsx';
import { parseA1 } from '../book/a1';
import { rectOf } from '../book/rect';
import { absoluteRefOf } from './cell-ranges';
import { fromXlsxFormula, toXlsxFormula } from './formula-text';
import { digest } from './parts/originals';
import {
  comparisonOf,
  findComparison,
  fromOperand,
  type Operator,
  quoteText,
  type Spelling,
  standIn,
  toOperand,
  unquoteText,
} from './style/conditions';

type Rule = sheets_v4.Schema$DataValidationRule;
type Condition = sheets_v4.Schema$BooleanCondition;
export type XlsxRule = Omit<DataValidation, 'range'>;

/** Excel refuses a file with a longer list, formula or prompt. */
const MAX_LENGTH = 255;
const EXCEL_SIZE = { rowCount: 1_048_576, columnCount: 16_384 };

/** What a cell may hold. `anchor` is the first cell that the rule stands on (`C5`), which formulas about the cell itself name. */
export function toXlsxCriterion(condition: Condition, anchor: string, spelling: Spelling): XlsxRule {
  const criterion = toCriterion(condition, anchor, spelling);
  const fits = [criterion?.formula1, criterion?.formula2].every((text) => (text?.length ?? 0) <= MAX_LENGTH);
  return criterion !== undefined && fits ? criterion : { type: 'custom', formula1: standIn(digest(condition)) };
}

/** What of a criterion every program writes alike: the library cuts lists at their commas, others name operators where none counts. */
export function criterionSaid({ type, operator = 'between', formula1, formula2, values }: XlsxRule): unknown {
  const compares = type !== 'list' && type !== 'custom';
  return {
    type,
    formula1: values === undefined ? formula1 : `"${values.join(',')}"`,
    ...(compares ? { operator, ...(hasTwo(operator) ? { formula2 } : {}) } : {}),
  };
}

/** LibreOffice writes a second operand for every comparison. */
function hasTwo(operator: Operator): boolean {
  return operator === 'between' || operator === 'notBetween';
}

/** How the file shows a rule to the person who types. */
export function toXlsxManners(rule: Rule): Partial<XlsxRule> {
  const prompt = rule.inputMessage?.slice(0, MAX_LENGTH);
  return {
    allowBlank: true,
    ...(rule.strict ? { showErrorMessage: true } : {}),
    ...(prompt ? { showInputMessage: true, inputMessage: prompt } : {}),
  };
}

export function fromXlsxManners(xlsx: XlsxRule): Rule {
  const lenient = xlsx.errorStyle === 'warning' || xlsx.errorStyle === 'information';
  return {
    strict: xlsx.showErrorMessage === true && !lenient,
    ...(xlsx.type === 'list' ? { showCustomUi: true } : {}),
    ...(xlsx.inputMessage ? { inputMessage: xlsx.inputMessage } : {}),
  };
}

function toCriterion(condition: Condition, anchor: string, spelling: Spelling): XlsxRule | undefined {
  const values = condition.values ?? [];
  const texts = values.map((value) => value.userEnteredValue ?? '');
  const [first = ''] = texts;
  const comparison = findComparison(condition.type ?? '');
  if (comparison !== undefined && comparison.sort !== 'text') {
    const formula1 = toOperand(values[0], comparison.sort, spelling);
    const formula2 = values[1] === undefined ? undefined : toOperand(values[1], comparison.sort, spelling);
    if (formula1 === undefined || (values[1] !== undefined && formula2 === undefined)) return undefined;
    const type = comparison.sort === 'date' ? 'date' : 'decimal';
    return { type, operator: comparison.operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  switch (condition.type) {
    case 'ONE_OF_LIST':
      return toList(texts);
    case 'ONE_OF_RANGE':
      return { type: 'list', formula1: toListRange(first, spelling) };
    case 'BOOLEAN':
      return toList(texts.length === 0 ? ['TRUE', 'FALSE'] : texts);
    case 'DATE_IS_VALID':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    case 'CUSTOM_FORMULA':
      return {
        type: 'custom',
        formula1: toXlsxFormula(first.replace(/^=/, ''), spelling.locale, spelling.nameByTitle),
      };
    case 'TEXT_CONTAINS':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH(${quoteText(first)},${anchor}))` };
    case 'TEXT_NOT_CONTAINS':
      return { type: 'custom', formula1: `ISERROR(SEARCH(${quoteText(first)},${anchor}))` };
    case 'TEXT_EQ':
      return { type: 'custom', formula1: `${anchor}=${quoteText(first)}` };
    case 'TEXT_IS_EMAIL':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH("?*@?*.?*",${anchor}))` };
    case 'TEXT_IS_URL':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH("?*.?*",${anchor}))` };
    default:
      return undefined;
  }
}

/** Excel parts the list at commas and has no way to write one inside an item. */
function toList(items: readonly string[]): XlsxRule | undefined {
  if (items.length === 0 || items.some((item) => item.includes(',') || item.trim() !== item || item === ''))
    return undefined;
  return { type: 'list', formula1: quoteText(items.join(',')) };
}

/** Google takes the range as it stands for every cell; a relative reference in the file would move along. */
function toListRange(text: string, spelling: Spelling): string {
  const range = parseA1(text.replace(/^=/, '').replace(/\$(?=[A-Za-z0-9])/g, ''));
  if (range?.bounds === undefined) return toXlsxFormula(text.replace(/^=/, ''), spelling.locale, spelling.nameByTitle);
  const cells = absoluteRefOf(rectOf(range.bounds, EXCEL_SIZE));
  if (range.title === undefined) return cells;
  const name = spelling.nameByTitle.get(range.title) ?? range.title;
  return `'${name.replace(/'/g, "''")}'!${cells}`;
}

export function fromXlsxCriterion(xlsx: XlsxRule, anchor: string, spelling: Spelling): Condition | undefined {
  const formula = xlsx.formula1 ?? '';
  const ownFormula = (text: string): Condition => ({
    type: 'CUSTOM_FORMULA',
    values: [{ userEnteredValue: `=${fromXlsxFormula(text, spelling.locale, spelling.titleByName)}` }],
  });
  switch (xlsx.type) {
    case 'list':
      return fromList(xlsx, spelling);
    case 'custom':
      return formula === '' ? undefined : ownFormula(formula);
    case 'textLength':
      return ownFormula(lengthFormula(xlsx, anchor));
    default: {
      const sort = xlsx.type === 'date' ? 'date' : 'number';
      if (sort === 'date' && xlsx.operator === 'greaterThanOrEqual' && formula === '1')
        return { type: 'DATE_IS_VALID' };
      // Excel leaves out the operator that it calls the default.
      const comparison = comparisonOf(sort, xlsx.operator ?? 'between');
      if (comparison === undefined || formula === '') return undefined;
      const values = hasTwo(comparison.operator) ? [formula, xlsx.formula2 ?? ''] : [formula];
      return { type: comparison.type, values: values.map((text) => fromOperand(text, sort, spelling)) };
    }
  }
}

function fromList(xlsx: XlsxRule, spelling: Spelling): Condition | undefined {
  // The library has cut a list in quotes already, and left doubled quotes doubled.
  const literal = xlsx.values?.join(',') ?? unquoteText(xlsx.formula1 ?? '');
  if (literal !== undefined) {
    const items = (xlsx.values === undefined ? literal : literal.replace(/""/g, '"'))
      .split(',')
      .map((item) => item.trim());
    if (items.join() === 'TRUE,FALSE') return { type: 'BOOLEAN' };
    return { type: 'ONE_OF_LIST', values: items.map((userEnteredValue) => ({ userEnteredValue })) };
  }
  if (!xlsx.formula1) return undefined;
  const formula = fromXlsxFormula(xlsx.formula1, spelling.locale, spelling.titleByName);
  return { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${formula}` }] };
}

const SIGNS: Readonly<Record<Operator, string>> = {
  between: '',
  notBetween: '',
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function lengthFormula({ operator = 'between', formula1 = '0', formula2 = '0' }: XlsxRule, anchor: string): string {
  const length = `LEN(${anchor})`;
  const inside = `AND(${length}>=${formula1},${length}<=${formula2})`;
  if (operator === 'between') return inside;
  return operator === 'notBetween' ? `NOT(${inside})` : `${length}${SIGNS[operator]}${formula1}`;
}
