import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { notImplemented } from '../../../runs/exceptions';

/** A rule of what a cell may hold, in Apps Script's words. */
export interface Criteria {
  readonly type: EnumValue | null;
  readonly args: readonly unknown[];
  readonly allowsInvalid: boolean;
  readonly helpText: string | null;
}

export const NO_CRITERIA: Criteria = { type: null, args: [], allowsInvalid: true, helpText: null };

/** How an argument is written down: a day, a number, or as it stands. */
type Sort = 'day' | 'number' | 'text' | 'list' | 'range' | 'any';

interface Requirement {
  /** Of https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType */
  readonly condition: string;
  readonly sort: Sort;
  /** The builder's method. */
  readonly method: string;
}

const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  DATE_AFTER: { condition: 'DATE_AFTER', sort: 'day', method: 'requireDateAfter' },
  DATE_BEFORE: { condition: 'DATE_BEFORE', sort: 'day', method: 'requireDateBefore' },
  DATE_BETWEEN: { condition: 'DATE_BETWEEN', sort: 'day', method: 'requireDateBetween' },
  DATE_EQUAL_TO: { condition: 'DATE_EQ', sort: 'day', method: 'requireDateEqualTo' },
  DATE_IS_VALID_DATE: { condition: 'DATE_IS_VALID', sort: 'day', method: 'requireDate' },
  DATE_NOT_BETWEEN: { condition: 'DATE_NOT_BETWEEN', sort: 'day', method: 'requireDateNotBetween' },
  DATE_ON_OR_AFTER: { condition: 'DATE_ON_OR_AFTER', sort: 'day', method: 'requireDateOnOrAfter' },
  DATE_ON_OR_BEFORE: { condition: 'DATE_ON_OR_BEFORE', sort: 'day', method: 'requireDateOnOrBefore' },
  NUMBER_BETWEEN: { condition: 'NUMBER_BETWEEN', sort: 'number', method: 'requireNumberBetween' },
  NUMBER_EQUAL_TO: { condition: 'NUMBER_EQ', sort: 'number', method: 'requireNumberEqualTo' },
  NUMBER_GREATER_THAN: { condition: 'NUMBER_GREATER', sort: 'number', method: 'requireNumberGreaterThan' },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: {
    condition: 'NUMBER_GREATER_THAN_EQ',
    sort: 'number',
    method: 'requireNumberGreaterThanOrEqualTo',
  },
  NUMBER_LESS_THAN: { condition: 'NUMBER_LESS', sort: 'number', method: 'requireNumberLessThan' },
  NUMBER_LESS_THAN_OR_EQUAL_TO: {
    condition: 'NUMBER_LESS_THAN_EQ',
    sort: 'number',
    method: 'requireNumberLessThanOrEqualTo',
  },
  NUMBER_NOT_BETWEEN: { condition: 'NUMBER_NOT_BETWEEN', sort: 'number', method: 'requireNumberNotBetween' },
  NUMBER_NOT_EQUAL_TO: { condition: 'NUMBER_NOT_EQ', sort: 'number', method: 'requireNumberNotEqualTo' },
  TEXT_CONTAINS: { condition: 'TEXT_CONTAINS', sort: 'text', method: 'requireTextContains' },
  TEXT_DOES_NOT_CONTAIN: { condition: 'TEXT_NOT_CONTAINS', sort: 'text', method: 'requireTextDoesNotContain' },
  TEXT_EQUAL_TO: { condition: 'TEXT_EQ', sort: 'text', method: 'requireTextEqualTo' },
  TEXT_IS_VALID_EMAIL: { condition: 'TEXT_IS_EMAIL', sort: 'text', method: 'requireTextIsEmail' },
  TEXT_IS_VALID_URL: { condition: 'TEXT_IS_URL', sort: 'text', method: 'requireTextIsUrl' },
  VALUE_IN_LIST: { condition: 'ONE_OF_LIST', sort: 'list', method: 'requireValueInList' },
  VALUE_IN_RANGE: { condition: 'ONE_OF_RANGE', sort: 'range', method: 'requireValueInRange' },
  CUSTOM_FORMULA: { condition: 'CUSTOM_FORMULA', sort: 'text', method: 'requireFormulaSatisfied' },
  CHECKBOX: { condition: 'BOOLEAN', sort: 'any', method: 'requireCheckbox' },
};

export function criteriaType(name: string): EnumValue {
  return enumValue('Spreadsheet.DataValidationCriteria', name);
}

/** What a method of the builder asks for; undefined for its other methods. */
export function typeRequiredBy(method: string): EnumValue | undefined {
  const name = Object.keys(REQUIREMENTS).find((one) => REQUIREMENTS[one]?.method === method);
  return name === undefined ? undefined : criteriaType(name);
}

/** @throws for criteria that the pinned reference does not have. */
export function requirementOf(type: EnumValue): Requirement {
  const requirement = REQUIREMENTS[type.value];
  if (requirement === undefined) throw notImplemented(`data validation by ${type.value}`);
  return requirement;
}

/** The criteria of a stored condition. @throws for conditions that Apps Script has no name for, or the host does not know. */
export function typeOfCondition({ type, values }: sheets_v4.Schema$BooleanCondition): EnumValue {
  const name = Object.keys(REQUIREMENTS).find((one) => REQUIREMENTS[one]?.condition === type);
  if (name === undefined || values?.some(({ relativeDate }) => relativeDate != null) === true) {
    throw notImplemented(`reading a data validation by ${type}`);
  }
  return criteriaType(name);
}
