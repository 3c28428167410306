import { foldText } from '../../text/text';

/** How a row is numbered: the style tells the levels of an outline apart. */
export type NumberingStyle = 'letter' | 'roman' | 'number' | 'small' | `dotted${number}`;

export interface Numbering {
  readonly style: NumberingStyle;
  /** As written, without its punctuation: `II`, `1.2`. */
  readonly label: string;
}

const romans = /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/i;
const whole =
  /^\(?\s*((?:[IVX]+|[A-Z])(?:\.\d{1,3}){1,3}|[IVXivx]+|[A-ZĐ]|[a-zđ]|\d{1,4}(?:\.\d{1,3}){0,4})\s*[.):/-]?\s*\)?\.?$/;
const leading =
  /^\(?((?:[IVX]+|[A-ZĐ])(?=\s*[.):/-])|\d{1,3}(?:\.\d{1,3}){0,4}(?=\s*[.):]|\s)|[a-zđ](?=[.)]))\s*[.):/-]*\s+(?=\S)/;

/** The numbering that a cell holds and nothing else: `1`, `1.2.`, `II`, `A)`, `(3)`. */
export function parseNumbering(text: string): Numbering | undefined {
  const label = whole.exec(text)?.[1];
  return label === undefined ? undefined : { style: styleOf(label), label };
}

/** The numbering before a text: `I. HOÀN THIỆN THỂ CHẾ`, `1.2. Xây dựng …`. */
export function leadingNumbering(text: string): Numbering | undefined {
  const label = leading.exec(text)?.[1];
  return label === undefined ? undefined : { style: styleOf(label), label };
}

function styleOf(label: string): NumberingStyle {
  const depth = label.split('.').length;
  if (depth > 1) return `dotted${depth}`;
  if (/^\d/.test(label)) return 'number';
  if (romans.test(label) && label === label.toUpperCase()) return 'roman';
  return label === label.toUpperCase() ? 'letter' : 'small';
}

const ranks: { readonly [style: string]: number } = { letter: 1, roman: 2, number: 3, small: 20 };

/** Where a style stands in an outline when nothing else tells: letters over Romans over numbers. */
export function rankOf(style: NumberingStyle): number {
  return ranks[style] ?? 3 + Number(style.slice('dotted'.length));
}

/** `Phần I`, `Chương 2`, `Nhóm A`, `Mục tiêu 3`: a section by its first word. */
export function beginsAsSection(text: string): boolean {
  return /^(?:phan|chuong|nhom|muc|phu luc|khoi|linh vuc|muc tieu|truc|part|section|group|phase|chapter|workstream)(?: thu)? (?:[ivx]+|\d{1,2}|[a-h]|nhat|hai|ba|tu|nam)(?![a-z0-9])/.test(
    foldText(text),
  );
}

/** `Tháng 9`, `Quý IV/2025`, `Học kỳ I`, `Tuần 3 (…)`: a stretch of time as a row of its own. */
export function namesPeriod(text: string): boolean {
  return /^(?:\W*)(?:thang|quy|hoc ky|hoc ki|tuan|nam|nam hoc|month|quarter|week|q)[ .]?(?:[ivx]+|\d{1,4}|q\d)(?:[ /.-]+(?:nam )?\d{4})?(?: ?\(.*\))?[:.]?$/.test(
    foldText(text),
  );
}
