/** Which number of `3/4/2025` is the day, as far as a column of texts can prove it. */
export type DayOrder =
  | { readonly kind: 'dayFirst' }
  | { readonly kind: 'monthFirst'; readonly proof: string }
  /** Both are proven, each by a text. */
  | { readonly kind: 'mixed'; readonly dayFirst: string; readonly monthFirst: string }
  /** `example` could be read either way; undefined when no text could. */
  | { readonly kind: 'unproven'; readonly example: string | undefined };

const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d\d))?(?![\d/.-])/;

export function findDayOrder(texts: Iterable<string>): DayOrder {
  let dayFirst: string | undefined;
  let monthFirst: string | undefined;
  let example: string | undefined;
  for (const text of texts) {
    const match = numeric.exec(text);
    if (match === null) continue;
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 12 && first <= 31 && second <= 12) dayFirst ??= text;
    else if (second > 12 && second <= 31 && first >= 1 && first <= 12 && match[2] !== '-') monthFirst ??= text;
    else if (first !== second && first <= 12 && second <= 12) example ??= text;
  }
  if (dayFirst !== undefined && monthFirst !== undefined) return { kind: 'mixed', dayFirst, monthFirst };
  if (monthFirst !== undefined) return { kind: 'monthFirst', proof: monthFirst };
  return dayFirst !== undefined ? { kind: 'dayFirst' } : { kind: 'unproven', example };
}

/** A text whose month stands first, with the day first: `10/31/2025` is `31/10/2025`. Others come back as they are. */
export function withDayFirst(text: string): string {
  return text.replace(numeric, (whole, month: string, sign: string, day: string, year: string | undefined) => {
    if (Number(month) > 12 || Number(day) > 31) return whole;
    return `${day}${sign}${month}${year === undefined ? '' : sign + year}`;
  });
}

/** True when a text can only have its month first. */
export function isMonthFirst(text: string): boolean {
  return findDayOrder([text]).kind === 'monthFirst';
}
