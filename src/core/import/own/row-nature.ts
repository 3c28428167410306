import { cellText } from '../../tasks/task-text';
import { foldText } from '../../text/text';
import type { Row } from '../../values/cell';
import { isColumnNumbers } from '../words/column-numbers';
import { beginsAsSection, leadingNumbering, parseNumbering } from '../words/numbering';
import { isFooterText, isNoteText, isTotalText } from '../words/row-words';

/** What a row of a unit's own table is. `unclear` is asked about and left out until somebody says. */
export type RowNature = 'task' | 'form' | 'unclear';

/** Columns of a task table, from 0; absent where the table has none. */
export interface NatureColumns {
  readonly code: number | undefined;
  readonly title: number | undefined;
  readonly note: number | undefined;
  /** Columns that only a task fills: lead, deadline, progress and the like. */
  readonly marks: readonly number[];
  /** The first two of them decide for nearly every row. */
  readonly lead: number | undefined;
  readonly dueText: number | undefined;
}

const givenCode = /^[A-Z0-9]{2,12}-20\d\d-/;
const saidNoTask = /^(?:muc|de muc|khong phai nhiem vu|section|not a task)[.!]?$/;

/**
 * Tells tasks from the form of a printed annex: rows of column numbers, sections, sums, notes, places to send to and signatures are no tasks. A row that has a
 * code, or a lead and a deadline, is one at once: millions of rows may pass here.
 */
export function createNature(columns: NatureColumns): (row: Row) => RowNature {
  const { code, title, note, marks, lead, dueText } = columns;
  return (row) => {
    if (code !== undefined && isGiven(row[code])) return 'task';
    if (isLong(row[lead ?? -1]) && isLong(row[dueText ?? -1]) && isLong(row[title ?? -1])) return 'task';
    return slowNature(row, title, note, marks);
  };
}

function isGiven(cell: Row[number]): boolean {
  return typeof cell === 'string' && cell.length > 8 && givenCode.test(cell);
}

/** Longer than a column's number and than most words of a signature's row are blank. */
function isLong(cell: Row[number]): boolean {
  return typeof cell === 'number' ? cell > 1000 : typeof cell === 'string' && cell.length > 5;
}

function slowNature(
  row: Row,
  title: number | undefined,
  note: number | undefined,
  marks: readonly number[],
): RowNature {
  const texts = row.map(cellText);
  if (isColumnNumbers(texts)) return 'form';
  const marked = marks.filter((column) => texts[column] !== undefined && texts[column] !== '').length;
  const contents = title === undefined ? '' : (texts[title] ?? '');
  const own = texts.map((text, column) => ({ text, column })).filter(({ text }) => text !== '');
  const numbered = own.find(({ column, text }) => column !== title && parseNumbering(text) !== undefined);
  const label = contents !== '' ? contents : (own.find(({ column }) => column !== numbered?.column)?.text ?? '');
  if (isTotalText(label) && marked <= 1) return 'form';
  if (marked <= 2 && (isFooterText(label) || (contents === '' && own.some(({ text }) => isFooterText(text)))))
    return 'form';
  if (isNoteText(label) && marked === 0) return 'form';
  if (marked > 0 || label === '') return 'task';
  if (note !== undefined && saidNoTask.test(foldText(texts[note] ?? ''))) return 'form';
  return sectionNature(label, numbered?.text);
}

/** A row with nothing but a text. Romans and letters head sections; where capitals do not say so too, people are asked. */
function sectionNature(label: string, numberedBy: string | undefined): RowNature {
  const numbering = (numberedBy === undefined ? undefined : parseNumbering(numberedBy)) ?? leadingNumbering(label);
  const bare = label.replace(/^\S+[.):]\s*/, '');
  const isHead = numbering?.style === 'roman' || numbering?.style === 'letter' || beginsAsSection(label);
  if (!isHead) return 'task';
  return isCapital(bare) || beginsAsSection(label) ? 'form' : 'unclear';
}

function isCapital(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text === text.toUpperCase();
}
