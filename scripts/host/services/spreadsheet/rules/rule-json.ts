import { types } from 'node:util';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { formatA1 } from '../../../book/a1';
import { type Book, titleOf } from '../../../book/book';
import { parseEntry } from '../../../formats/entry';
import { formatValue } from '../../../formats/number-format';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { bookOf, type Place, sheetOf } from '../place';
import { dateOf } from '../range/range-read';
import { serialOf } from '../range/range-write';
import { rangeByName } from '../sheet/sheet-view';
import { type Criteria, requirementOf, typeOfCondition } from './criteria';

type Rule = sheets_v4.Schema$DataValidationRule;

/** The rule as it is stored, days and numbers written as in the spreadsheet's locale. */
export function toRule({ type, args, allowsInvalid, helpText }: Criteria, place: Place): Rule {
  if (type === null) throw notImplemented('a data validation without criteria');
  const { condition, sort } = requirementOf(type);
  const isChoice = sort === 'list' || sort === 'range';
  const given = isChoice ? args.slice(0, 1) : args;
  const values = sort === 'list' ? (given[0] as readonly unknown[]) : given;
  return {
    condition: {
      type: condition,
      ...(values.length > 0 && {
        values: values.map((value) => ({
          userEnteredValue: sort === 'range' ? addressOf(value, place) : written(value, place),
        })),
      }),
    },
    strict: !allowsInvalid,
    ...(isChoice && { showCustomUi: args[1] !== false }),
    ...(helpText !== null && { inputMessage: helpText }),
  };
}

function written(value: unknown, place: Place): string {
  return writtenIn(bookOf(place), value);
}

/** A value as somebody would type it into this spreadsheet. */
export function writtenIn({ properties: { locale, timeZone } }: Book, value: unknown): string {
  if (types.isDate(value)) return formatValue(Math.floor(serialOf(value, timeZone)), { type: 'DATE' }, locale);
  if (typeof value === 'number') return formatValue(value, undefined, locale);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return String(value);
}

/** Rules keep the range that they name when they are copied: its corners are fixed. */
function addressOf(given: unknown, place: Place): string {
  const range = (given as { readonly place?: Place } | null | undefined)?.place;
  if (range?.rect === undefined) throw new ServiceError('Invalid argument: range');
  if (range.file.id !== place.file.id) throw new ServiceError('Range must be on the same spreadsheet.');
  const { top, left, bottom, right } = range.rect;
  const bounds = { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
  const address = formatA1(titleOf(sheetOf(range)), bounds);
  const mark = address.lastIndexOf('!') + 1;
  return `=${address.slice(0, mark)}${address.slice(mark).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

export function fromRule(rule: Rule, place: Place): Criteria {
  const condition = rule.condition ?? {};
  const type = typeOfCondition(condition);
  const texts = (condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  const { sort } = requirementOf(type);
  const { locale, timeZone } = bookOf(place).properties;
  const read = (text: string): unknown => {
    const value = sort === 'text' || text.startsWith('=') ? text : (parseEntry(text, locale).value ?? text);
    return sort === 'day' && typeof value === 'number' ? dateOf(value, timeZone) : value;
  };
  const hasDropDown = rule.showCustomUi === true;
  const args = {
    list: () => [texts, hasDropDown],
    range: () => [rangeOf(texts[0] ?? '', place), hasDropDown],
    other: () => texts.map(read),
  }[sort === 'list' || sort === 'range' ? sort : 'other']();
  return { type, args, allowsInvalid: rule.strict !== true, helpText: rule.inputMessage ?? null };
}

function rangeOf(text: string, place: Place): object {
  const address = text.replace(/^=/, '');
  const mark = address.lastIndexOf('!') + 1;
  const plain = address.slice(0, mark) + address.slice(mark).replace(/\$/g, '');
  return place.objects.range(rangeByName(place, plain, titleOf(sheetOf(place))));
}
