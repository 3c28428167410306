import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { recognitionMessages } from '../../../src/i18n/import/messages';
import type { Book } from '../../host/book/book';
import { readXlsx } from '../../host/xlsx/read/read-xlsx';
import { UnreadableFile } from '../../host/xlsx/read/unreadable-file';
import type { Options } from '../options';
import { UsageError } from '../usage-error';
import { chooseTable } from './choose-table';
import { toJson } from './proposal-json';
import { readTracker } from './read-known-tracker';

interface Texts {
  out(text: string): void;
  err(text: string): void;
}

/**
 * `npm run host -- recognise <file.xlsx>`: what import would make of a table, as JSON on standard output. 1 and a sentence on standard
 * error when there is no table.
 * @throws UsageError
 */
export async function recogniseFile(
  file: string,
  { sheet, units }: Pick<Options, 'sheet' | 'units'>,
  { out, err }: Texts,
): Promise<0 | 1> {
  try {
    const context = units === undefined ? {} : readTracker(await readBook(units));
    const choice = chooseTable(await readBook(file), sheet, context);
    if ('proposal' in choice) {
      out(JSON.stringify(toJson(choice.proposal), null, 2));
      return 0;
    }
    err(recognitionMessages('vi').problem(choice.sheet, choice.problem));
    return 1;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    err(error.message);
    return 1;
  }
}

async function readBook(file: string): Promise<Book> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new UsageError(`There is no file ${file}. Name an .xlsx file.`, { cause });
  }
  return readXlsx(
    bytes,
    path
      .basename(file)
      .normalize('NFC')
      .replace(/\.xlsx$/i, ''),
  );
}
