import type { DocBlock, DocPaper, DocParagraph, DocTable } from '../../docx/docx-document';
import { annexBlocks, hasDifficulties, isWide, moneyAnnex } from './annexes';
import type { DraftLetterhead, DraftWords } from './draft-words';
import type { FrozenPage, FrozenSection, FrozenTable, FrozenTitles } from './frozen-page';
import { textTable } from './text-table';

/** Columns of the table by unit that a breakdown shows in running text: name, total, done, open, overdue, rate. */
const shownColumns = [1, 2, 3, 7, 10, 15] as const;
/** Twips of an upright page's text. */
const textWidth = 9355;

/** A report in the form of Decree 30/2020, from a frozen one alone: every figure in it stands there. Number, day and name stay blank. */
export function buildDraft(
  page: FrozenPage,
  letterhead: DraftLetterhead,
  words: DraftWords,
  titles: FrozenTitles,
): DocPaper {
  const upright: DocBlock[] = [
    ...headBlocks(letterhead, words),
    ...basisTexts(page.basis, words).map((text) => running(text, { italic: true })),
    running(words.opening(letterhead.agency, page.stamp)),
    ...bodyBlocks(page, words, titles),
    running(words.ending),
    footBlock(letterhead, words),
  ];
  return {
    sections: [
      { landscape: false, blocks: upright },
      { landscape: true, blocks: annexBlocks(page, words, titles) },
    ],
    footer: words.footer(page.code),
  };
}

function running(text: string, look: Partial<DocParagraph> = {}): DocParagraph {
  return { ...look, kind: 'paragraph', text, indent: true };
}

function middle(text: string, look: Partial<DocParagraph> = {}): DocParagraph {
  return { size: 12, after: 0, ...look, kind: 'paragraph', text, align: 'center' };
}

function headBlocks({ parentAgency, agency, agencyCode, place }: DraftLetterhead, words: DraftWords): DocBlock[] {
  const parent = parentAgency === '' ? [] : [middle(parentAgency.toUpperCase())];
  return [
    {
      kind: 'pair',
      left: [
        ...parent,
        middle(agency.toUpperCase(), { bold: true, rule: 1250, after: 4 }),
        middle(words.number(agencyCode)),
      ],
      right: [
        middle(words.nation, { bold: true }),
        middle(words.motto, { bold: true, size: 13, rule: 950, after: 4 }),
        middle(words.placeAndDate(place), { italic: true, size: 13 }),
      ],
    },
    middle(words.kind, { bold: true, size: 14 }),
    middle(words.subject, { bold: true, size: 14, rule: 3000, after: 10 }),
  ];
}

/** One paragraph a document; a line that speaks of the workbook's sheets stays whole. */
function basisTexts(line: string, words: DraftWords): string[] {
  const text = line.startsWith(words.basisPrefix) ? line.slice(words.basisPrefix.length).replace(/\.$/, '') : '';
  if (text === '') return line === '' ? [] : [line];
  return (text.includes('“') ? [text] : text.split('; ')).map(words.basis);
}

function bodyBlocks(page: FrozenPage, words: DraftWords, titles: FrozenTitles): DocBlock[] {
  const [figures = '', punctuality = '', ageing = '', change = ''] = page.lines;
  const [total = '', done = '', overdue = '', dueSoon = ''] = page.figures;
  const hasFigures = [total, done, overdue, dueSoon].every((text) => /^\d/.test(text));
  const texts = (list: readonly string[]) => list.filter((text) => text !== '').map((text) => running(text));
  const heading = (text: string): DocParagraph => running(text, { bold: true, keepNext: true });
  const shown = [titles.byDocument, titles.bySource, titles.byQuarter, titles.byArea];
  const bands = page.bands.filter(({ title }) => shown.includes(title));
  return [
    heading(words.figures),
    ...texts([hasFigures ? words.figureLine(total, done, overdue, dueSoon) : '', figures, punctuality]),
    ...texts([page.participation, change, ...sumTexts(page, words), words.listedIn(words.annexName('I'))]),
    heading(words.byDocument),
    ...bands.flatMap(({ title, rows }) => [running(title, { italic: true, keepNext: true }), bandTable(page, rows)]),
    heading(words.overdue),
    ...texts([ageing, words.listedIn(words.annexName('II'))]),
    heading(words.money),
    ...moneyBlocks(page, words, titles),
    heading(words.difficulties),
    ...difficultyBlocks(page, words, titles),
    heading(words.next),
    ...texts([hasFigures ? words.nextLine(dueSoon, overdue) : '']),
  ];
}

/** Of a review and of each report that is owed: what it is, and its sums. */
function sumTexts({ sections }: FrozenPage, words: DraftWords): string[] {
  return sections.flatMap(({ title, notes: [sums] }) =>
    sums !== undefined && words.sumTitles.test(title) ? [`${title}: ${sums}`] : [],
  );
}

function bandTable({ headTop, headSub }: FrozenPage, rows: FrozenTable['rows']): DocTable {
  // A group's first column says its sum: the group's name tells more.
  const headings = shownColumns.map((column) => headTop[column] || headSub[column] || '');
  const entries = rows.map((row) => shownColumns.map((column) => row[column] ?? ''));
  const table = textTable({ headings: ['', ...headings.slice(1)], rows: entries }, textWidth, 12, [3, 1, 1, 1, 1, 1]);
  return { ...table, textColumns: [0] };
}

/** Blocks of registers that are off are not on the frozen sheet. */
function moneyBlocks(page: FrozenPage, words: DraftWords, titles: FrozenTitles): DocBlock[] {
  const own = page.sections.filter(({ title }) => words.moneyTitles.test(title));
  if (own.length === 0) return [running(words.noMoney)];
  return own.flatMap((section) => {
    const tables = section.tables.filter((table) => !isWide(table));
    const isElsewhere = tables.length < section.tables.length;
    const annex = words.annexName(moneyAnnex(page, titles));
    return [...sectionBlocks({ ...section, tables }), ...(isElsewhere ? [running(words.listedIn(annex))] : [])];
  });
}

function difficultyBlocks(page: FrozenPage, words: DraftWords, titles: FrozenTitles): DocBlock[] {
  const { sections } = page;
  const list = sections.find(({ title }) => title === titles.difficulties);
  const blocks = sections.filter((section) => section !== list && words.difficultyTitles.test(section.title));
  const isListed = hasDifficulties(page, titles);
  return [
    running(isListed ? words.listedIn(words.annexName('III')) : words.noDifficulties),
    ...blocks.filter(({ tables }) => tables.length > 0).flatMap(sectionBlocks),
  ];
}

function sectionBlocks({ title, notes, tables }: FrozenSection): DocBlock[] {
  return [
    running(title, { italic: true, keepNext: true }),
    ...notes.map((note) => running(note, { keepNext: tables.length > 0 })),
    ...tables.map((table) => textTable(table, textWidth, 11)),
  ];
}

function footBlock({ recipients, signTitle, signerName }: DraftLetterhead, words: DraftWords): DocBlock {
  const left = (text: string, look: Partial<DocParagraph>): DocParagraph => ({
    ...look,
    kind: 'paragraph',
    text,
    align: 'left',
    after: 0,
  });
  const names = recipients.map((name, index) => `- ${name}${index === recipients.length - 1 ? '.' : ';'}`);
  return {
    kind: 'pair',
    left: [
      left(words.recipients, { bold: true, italic: true, size: 12 }),
      ...names.map((text) => left(text, { size: 11 })),
    ],
    // Room for the signature; a name that is not known yet is written when somebody signs.
    right: [
      ...signTitle
        .split(/\s*;\s*/)
        .map((text, index, all) =>
          middle(text.toUpperCase(), { bold: true, size: 14, after: index === all.length - 1 ? 72 : 0 }),
        ),
      ...(signerName === '' ? [] : [middle(signerName, { bold: true, size: 14 })]),
    ],
  };
}
