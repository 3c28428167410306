/**
 * Whether Google could take a typed text for something else: a formula, a number, a day, an amount, a truth value, an address. A text that begins with a
 * letter is none of these, save the few words.
 */
export function couldBeParsed(text: string): boolean {
  return /^\s*[^\p{L}\s“”‘’⚠○…]/u.test(text) || /^\s*(true|false|đúng|sai)\s*$/i.test(text) || isWordedDay(text);
}

/** `Oct 5`, `tháng 10 năm 2025`: Google reads the names of months and of days of the week. */
function isWordedDay(text: string): boolean {
  return /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tháng|thg|thứ|ngày|vnđ|usd|eur)[\p{L}.]*[\s./-]*\d/iu.test(
    text,
  );
}
