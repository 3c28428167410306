import type { Directory } from '../../directory/unit';
import type { ImportKey, RowKind } from '../proposal/proposal';
import { isColumnNumbers } from '../words/column-numbers';
import { isUnitLike } from '../words/names';
import { beginsAsSection, namesPeriod } from '../words/numbering';
import { isFooterText, isNoteText, isTotalText } from '../words/row-words';
import { findParents } from './outline';
import { hasContent, type RowFacts } from './row-facts';

export interface RowTable {
  readonly facts: readonly RowFacts[];
  /** Texts of the heading rows, column by column from the table's first. */
  readonly headingTexts: readonly (readonly string[])[];
  readonly hasLead: boolean;
  readonly hasTitle: boolean;
  readonly directory: Directory | undefined;
  /** Rows (from 0) that head another table with these columns, or its title. */
  readonly otherHeadings: ReadonlySet<number>;
}

/** What each row of the body is; `unclear` is for people to say. */
export function classifyRows(table: RowTable): readonly RowKind[] {
  const { facts } = table;
  const plain = facts.map((one) => plainKind(one, table));
  const parents = findParents(facts.map((one, index) => (plain[index] === undefined ? one.numbering : undefined)));
  const style = styleOf(table, plain, parents);
  const kinds = facts.map((one, index) => plain[index] ?? bodyKind(one, parents.has(index), style, table));
  const foot = findFoot(facts, kinds);
  return kinds.map((kind, index) => (index >= foot && kind !== 'blank' && kind !== 'total' ? 'note' : kind));
}

/** Kinds that a row's own words decide. */
function plainKind(facts: RowFacts, table: RowTable): RowKind | undefined {
  if (facts.ownCells === 0) return facts.broken.length > 0 ? 'unclear' : 'blank';
  if (isColumnNumbers(facts.texts)) return 'form';
  if (!hasContent(facts)) return facts.broken.length > 0 ? 'unclear' : 'blank';
  if (table.otherHeadings.has(facts.row) || isHeadingAgain(facts, table.headingTexts)) return 'form';
  const says = facts.label;
  if (isTotalText(says) && !isLikeTask(facts)) return 'total';
  if (facts.isNumbersOnly && facts.title === '' && facts.numbering === undefined) return 'total';
  if (isNoteText(says) && facts.own.size <= 1 && facts.numbering === undefined) return 'note';
  return undefined;
}

/** A total may have a number in any column, but no day, no lead and no state of its own. */
function isLikeTask({ own, texts }: RowFacts): boolean {
  const words = texts.filter((text) => text !== '' && !/^[\d.,%/ ]+$/.test(text)).length;
  return own.has('lead') && own.has('dueText') ? words >= 3 : false;
}

function isHeadingAgain({ texts }: RowFacts, headingTexts: RowTable['headingTexts']): boolean {
  const filled = texts.filter((text) => text !== '').length;
  if (filled < 2) return false;
  return headingTexts.some(
    (row) => texts.filter((text, index) => text !== '' && text === row[index]).length / filled >= 0.7,
  );
}

/** How this table writes its tasks. */
interface TableStyle {
  /** Most rows that have more than a text are numbered. */
  readonly isNumbered: boolean;
  /** Most rows have nothing but a text. */
  readonly isBare: boolean;
  readonly isUpperCase: boolean;
  /** Romans or letters number tasks, because rows with nothing below them have all that tasks have. */
  readonly hasRomanTasks: boolean;
}

function styleOf(
  { facts }: RowTable,
  plain: readonly (RowKind | undefined)[],
  parents: ReadonlySet<number>,
): TableStyle {
  const rows = facts.filter((_, index) => plain[index] === undefined && !parents.has(index));
  const full = rows.filter(isFull);
  const bare = rows.filter((one) => one.own.size === 0 && one.title !== '' && !one.isWide);
  const romans = rows.filter(isRoman);
  return {
    isNumbered: full.length > 0 && full.filter((one) => one.numbering !== undefined).length / full.length > 0.6,
    isBare: bare.length > rows.length * 0.4,
    isUpperCase: full.length > 0 && full.filter((one) => isUpper(one.title)).length / full.length > 0.5,
    hasRomanTasks:
      romans.length > 0 &&
      romans.filter(isFull).length / romans.length > 0.5 &&
      !facts.some((one, index) => parents.has(index) && isRoman(one)),
  };
}

/** What only a task has: somebody's or some day's or some state. */
const marks: readonly ImportKey[] = [
  'lead',
  'dueText',
  'progress',
  'contact',
  'doneOn',
  'percent',
  'deliverable',
  'assignedOn',
  'source',
];

function isFull({ title, all }: RowFacts): boolean {
  return title !== '' && marks.some((key) => all.has(key));
}

function isRoman({ numbering }: RowFacts): boolean {
  return numbering?.style === 'roman' || numbering?.style === 'letter';
}

function isUpper(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

function bodyKind(facts: RowFacts, isParent: boolean, style: TableStyle, table: RowTable): RowKind {
  const { own, title, label, numbering } = facts;
  const hasOwnMarks = marks.some((key) => own.has(key));
  if (isParent) return parentKind(facts, table);
  const text = title === '' ? label : title;
  if (!hasOwnMarks && own.size <= 1 && !facts.isTitleShared) {
    if (looksLikeSection(facts, text, style, table)) return 'section';
  }
  if (title === '') return table.hasTitle ? 'unclear' : hasOwnMarks ? 'task' : 'unclear';
  if (facts.isTitleShared)
    return hasOwnMarks &&
      (own.has('lead') || own.has('dueText') || own.has('deliverable') || own.has('progress') || own.has('contact'))
      ? 'task'
      : 'unclear';
  if (isRoman(facts) && !style.hasRomanTasks && !style.isBare) return 'unclear';
  if (hasOwnMarks || facts.all.size > 0)
    return numbering === undefined && !isFull(facts) && style.isNumbered ? 'unclear' : 'task';
  if (numbering !== undefined) return 'task';
  return style.isBare && !style.isNumbered ? 'task' : 'unclear';
}

/** A numbered row over numbered rows: a section when it adds no lead of its own. */
function parentKind({ own }: RowFacts, { hasLead }: RowTable): RowKind {
  if (own.has('lead')) return 'unclear';
  if (hasLead) return 'section';
  const more = [...own].filter((key) => marks.includes(key)).length;
  return own.has('contact') || more >= 2 ? 'unclear' : 'section';
}

function looksLikeSection(facts: RowFacts, text: string, style: TableStyle, table: RowTable): boolean {
  if (facts.own.size === 1 && !facts.own.has('note') && !facts.own.has('partners')) return false;
  if (isRoman(facts)) return !style.hasRomanTasks && facts.own.size === 0;
  if (facts.numbering !== undefined) return false;
  if (facts.isWide || beginsAsSection(text) || namesPeriod(text)) return true;
  if (facts.title === '' && facts.ownCells === 1)
    return text.length <= 120 && !isFooterText(text) ? looksLikeTitle(text) : false;
  if (isUpper(text) && !style.isUpperCase) return true;
  return !table.hasLead && facts.own.size === 0 && isUnitLike(text, table.directory) && text.length <= 60;
}

function looksLikeTitle(text: string): boolean {
  return isUpper(text) || /:$/.test(text) || text.length <= 60;
}

/** Where the foot begins: the first row of signatures and the like behind which no numbered task comes any more. */
function findFoot(facts: readonly RowFacts[], kinds: readonly RowKind[]): number {
  let foot = facts.length;
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const one = facts[index] as RowFacts;
    if (kinds[index] === 'blank') continue;
    if (isFooterRow(one)) {
      foot = index;
      continue;
    }
    if (
      kinds[index] === 'task' &&
      isFull(one) &&
      (one.numbering !== undefined || one.own.has('dueText') || one.own.has('lead'))
    )
      break;
  }
  return foot;
}

function isFooterRow({ texts, label, numbering, own, title }: RowFacts): boolean {
  if (numbering?.style === 'number' || (own.has('dueText') && title !== '')) return false;
  return isFooterText(label) || texts.some((text) => text.length <= 60 && isFooterText(text));
}
