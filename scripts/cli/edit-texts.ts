import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error';

/**
 * The texts of `edit`: JSON rows of texts, `@file`, or `-` for standard input.
 * @throws UsageError
 */
export function readTexts(argument: string): string[][] {
  const source = readSource(argument);
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UsageError(
      `The texts are no JSON (${(cause as Error).message}). Write rows of texts, like [["31/02/2026"]].`,
      { cause },
    );
  }
  if (!Array.isArray(json) || json.length === 0) throw shapeError();
  return json.map((row: unknown) => {
    if (!Array.isArray(row)) throw shapeError();
    return row.map(asText);
  });
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  throw new UsageError(
    `${JSON.stringify(value)} is no text. Put every value in quotation marks, as a person types it: "31/02/2026", "1.234,5".`,
  );
}

function shapeError(): UsageError {
  return new UsageError('The texts must be rows of texts: a list of lists, like [["A","B"],["C","D"]].');
}

function readSource(argument: string): string {
  if (argument === '-') return readFileSync(0, 'utf8');
  if (!argument.startsWith('@')) return argument;
  const file = argument.slice(1);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`There is no file ${file} to read the texts from.`, { cause });
  }
}
