import { fewLines } from '../../core/text/first-few';

/** The first lines of a list, with how many more there are: a dialog shows no more than fits a screen. */
export function listFirst(lines: readonly string[], most: number, more: (hidden: number) => string): string {
  return fewLines(lines, most, more).join('\n');
}
