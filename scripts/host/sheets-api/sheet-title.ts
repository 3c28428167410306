import { type Book, findSheetByTitle, type Sheet } from '../book/book';
import { refuse } from './edit';

/** Google's rules for a sheet's name; `except` is the sheet that is being named. */
export function assertTitle(book: Book, title: string, except?: Sheet): void {
  if (title === '') refuse('The sheet name cannot be empty.');
  if (title.length > 100) refuse('The sheet name cannot be greater than 100 characters.');
  const other = findSheetByTitle(book, title);
  if (other !== undefined && other !== except) {
    refuse(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

/** `Sheet2`, `Sheet3` … as Google names a sheet that comes without a title. */
export function freeTitle(book: Book): string {
  for (let n = book.sheets.length + 1; ; n++) {
    if (findSheetByTitle(book, `Sheet${n}`) === undefined) return `Sheet${n}`;
  }
}

export function copyTitle(book: Book, title: string): string {
  const first = `Copy of ${title}`;
  if (findSheetByTitle(book, first) === undefined) return first;
  for (let n = 2; ; n++) if (findSheetByTitle(book, `${first} ${n}`) === undefined) return `${first} ${n}`;
}
