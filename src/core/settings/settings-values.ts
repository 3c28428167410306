import { parseAddressList } from '../text/address';
import { headingKey, normalizeText } from '../text/text';
import type { Cell } from '../values/cell';
import { defaultLadderText, isFormerDefaultLadder, parseLadder } from './ladder';
import { type ModuleName, parseModules } from './modules';
import { parseReportDays, type ReportDays } from './report-days';
import type { Language, Rung, Settings } from './settings';

/** A setting's cell, read: the value, and the pieces of the cell that could not be used. */
export type SettingValue<Value> =
  | { readonly value: Value; readonly wrong?: readonly string[] }
  | { readonly value?: undefined; readonly wrong: readonly string[] };

export function textOf(cell: Cell): string {
  return cell === null || cell === undefined ? '' : normalizeText(String(cell));
}

function unreadable(cell: Cell): { readonly wrong: readonly string[] } {
  return { wrong: [textOf(cell)] };
}

/** Reads one of some words, each known by its `headingKey`. */
function readWord<Value>(words: { readonly [key: string]: Value }): (cell: Cell) => SettingValue<Value> {
  const byKey = new Map(Object.entries(words));
  return (cell) => {
    const value = byKey.get(headingKey(textOf(cell)));
    return value === undefined ? unreadable(cell) : { value };
  };
}

export const readLanguage = readWord<Language>({
  vi: 'vi',
  tiengviet: 'vi',
  vietnamese: 'vi',
  en: 'en',
  tienganh: 'en',
  english: 'en',
});
export const readMailMode = readWord<Settings['mailMode']>({
  xemtruoc: 'preview',
  preview: 'preview',
  gui: 'send',
  send: 'send',
});
export const readYesNo = readWord<boolean>({
  co: true,
  yes: true,
  true: true,
  x: true,
  khong: false,
  no: false,
  false: false,
});
export const readBeforeIncludesDay = readWord<boolean>({
  loaitru: false,
  excluded: false,
  baogom: true,
  included: true,
});

export const readUnitOrder = readWord<boolean>({
  theothutu: false,
  thutu: false,
  protocol: false,
  protocolorder: false,
  inprotocolorder: false,
  quahannhieutruoc: true,
  quahan: true,
  mostoverduefirst: true,
  overdue: true,
});

export function readText(cell: Cell): SettingValue<string> {
  return { value: textOf(cell) };
}

/** A unit by its code or name; `Không` is nobody. */
export function readUnitCode(cell: Cell): SettingValue<string> {
  const text = textOf(cell);
  return { value: ['khong', 'none'].includes(headingKey(text)) ? '' : text };
}

const wholeNumber = /^(\d{1,4})(?: ?(?:ngày|ngay|days?))?$/i;

/** `7`, `"7"`, `7 ngày`; not less than 0, not more than `most`. */
export function readDays(most: number): (cell: Cell) => SettingValue<number> {
  return (cell) => {
    const match = wholeNumber.exec(textOf(cell));
    const days = Number(match?.[1]);
    return match && days <= most ? { value: days } : unreadable(cell);
  };
}

const hourText = /^(\d{1,2})(?: ?(?:h|giờ|gio)(?:00)?|:00(?::00)?)?$/i;

/** `8`, `8h`, `08:00`, or 8:00 as Sheets stores it: a third of a day. */
export function readHour(cell: Cell): SettingValue<number> {
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    const hour = cell * 24;
    return Math.abs(hour - Math.round(hour)) < 1e-6 ? { value: Math.round(hour) } : unreadable(cell);
  }
  const match = hourText.exec(textOf(cell));
  const hour = Number(match?.[1]);
  return match && hour <= 23 ? { value: hour } : unreadable(cell);
}

const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** Domains between `;`, `,` or spaces; a leading `@` does no harm. */
export function readDomains(cell: Cell): SettingValue<readonly string[]> {
  const pieces = textOf(cell)
    .toLowerCase()
    .split(/[;,\s]+/)
    .map((piece) => piece.replace(/^@|\.$/g, ''))
    .filter((piece) => piece !== '');
  const wrong = pieces.filter((piece) => !domain.test(piece));
  const value = pieces.filter((piece) => domain.test(piece));
  if (value.length === 0) return unreadable(cell);
  return wrong.length === 0 ? { value } : { value, wrong };
}

/** A day that is misspelt is named; the others hold. */
export function readReportDays(cell: Cell): SettingValue<ReportDays> {
  const { days, wrong } = parseReportDays(textOf(cell));
  if (days.weekdays.length + days.monthDays.length === 0) return unreadable(cell);
  return wrong.length === 0 ? { value: days } : { value: days, wrong };
}

export function readAddresses(cell: Cell): SettingValue<string> {
  const text = textOf(cell);
  const { malformed } = parseAddressList(text);
  return malformed.length === 0 ? { value: text } : { value: text, wrong: malformed };
}

/** A ladder with a wrong piece is not used at all: half a ladder would silence people without a word. */
export function readLadder(cell: Cell): SettingValue<readonly Rung[]> {
  const text = textOf(cell);
  const { rungs, problems } = parseLadder(isFormerDefaultLadder(text) ? defaultLadderText : text);
  if (problems.length > 0) return { wrong: problems.map(({ piece }) => piece) };
  return rungs.length === 0 ? unreadable(cell) : { value: rungs };
}

/** Words that are no module are told, and the others work. */
export function readModules(cell: Cell): SettingValue<readonly ModuleName[]> {
  const { modules, wrong } = parseModules(textOf(cell));
  return wrong.length === 0 ? { value: modules } : { value: modules, wrong };
}

const quarterPercent = /^(?:(?:quý|quy|q|quarter)\s*(iv|i{1,3}|[1-4])\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%?$/i;
const romanQuarters = ['i', 'ii', 'iii', 'iv'];

/** `15; 40; 60; 95`, one for each quarter; `Quý IV: 95` for one alone; one bare number for all four. */
export function readQuarterPercents(cell: Cell): SettingValue<readonly (number | undefined)[]> {
  const pieces = textOf(cell)
    .split(/[;\n]/)
    .map((piece) => piece.trim());
  const matches = pieces.filter((piece) => piece !== '').map((piece) => quarterPercent.exec(piece));
  const value: (number | undefined)[] = [undefined, undefined, undefined, undefined];
  for (const [index, match] of matches.entries()) {
    const percent = Number(match?.[2]?.replace(',', '.'));
    const named = match?.[1]?.toLowerCase();
    if (match === null || percent > 100 || index > 3) return unreadable(cell);
    if (named === undefined && matches.length === 1) value.fill(percent);
    else value[named === undefined ? index : Math.max(romanQuarters.indexOf(named), Number(named) - 1 || 0)] = percent;
  }
  return { value };
}

const yearText = /^(?:năm |year )?(20\d\d)$/i;

/** `2025`; a blank cell is all years. */
export function readReportYear(cell: Cell): SettingValue<number | undefined> {
  const text = textOf(cell);
  const [, year] = yearText.exec(text) ?? [];
  if (year !== undefined) return { value: Number(year) };
  return text === '' ? { value: undefined } : unreadable(cell);
}
