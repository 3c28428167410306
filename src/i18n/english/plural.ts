import { groupDigits } from '../report/numbers';

/** `1 row`, `1,234 rows`. @param many where an s alone does not make it. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${groupDigits(count, ',')} ${count === 1 ? noun : many}`;
}
