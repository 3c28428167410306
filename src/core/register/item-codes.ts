import { unitCodePart } from '../codes/code-form';
import type { Register } from './register';

/** The highest number that each series has ever given: a number never comes again, though its row was deleted. */
export type Serials = ReadonlyMap<string, number>;

/** `VM-2025-STC` of a unit's rows, `BC` of the tracker's own. */
export function itemSeries({ home, codePrefix }: Register, year: number, unitCode: string): string {
  return home === 'tracker' ? codePrefix : `${codePrefix}-${year}-${unitCodePart(unitCode)}`;
}

/** Whether a text has the form of this register's codes; another one was typed by hand, or copied from elsewhere. */
export function isItemCode({ home, codePrefix }: Register, text: string): boolean {
  if (codePrefix === '') return text !== '';
  return (
    text.startsWith(codePrefix) &&
    (home === 'tracker' ? /^\d{2,4}$/ : /^-20\d\d-[A-Z0-9]{2,12}-\d{3,5}$/).test(text.slice(codePrefix.length))
  );
}

/** The series and the number of a code. */
export function splitItemCode(code: string): readonly [series: string, serial: number] {
  const match = /^(.*?)-?(\d+)$/.exec(code);
  return match === null ? ['', 0] : [match[1] ?? '', Number(match[2])];
}

export interface CodeGiver {
  /** Codes that rows bear already are never given again. */
  note(code: string): void;
  give(series: string): string;
  /** For the next run. */
  readonly serials: Serials;
}

/** Gives codes of a register, each once. */
export function createCodeGiver({ home }: Register, before: Serials): CodeGiver {
  const serials = new Map(before);
  const [joint, width] = home === 'tracker' ? ['', 2] : ['-', 3];
  const raise = (series: string, serial: number): void => {
    if (serial > (serials.get(series) ?? 0)) serials.set(series, serial);
  };
  return {
    serials,
    note: (code) => {
      const [series, serial] = splitItemCode(code);
      if (serial > 0) raise(series, serial);
    },
    give: (series) => {
      const serial = (serials.get(series) ?? 0) + 1;
      serials.set(series, serial);
      return `${series}${joint}${String(serial).padStart(width, '0')}`;
    },
  };
}

const itemLine = /^[A-Z]{2}-20\d\d-[A-Z0-9]{2,12}-\d{3,5}: |^\S+ \d+: ⚠ .* DN-20\d\d-/;

/** Whether a line of a task's `Kiểm tra` tells of a row of a register. */
export function isItemLine(line: string): boolean {
  return itemLine.test(line);
}
