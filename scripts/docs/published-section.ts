import { formatVersion } from '../../src/core/tree/publication';
import {
  decisionColumns,
  publishedColumns,
  publishedFacts,
  publishedWords,
} from '../../src/sheets/published/published-columns';
import { lowerStoreTitle, publishedTitles } from '../../src/sheets/requests/hidden-sheets';
import { publishedMark, sheetMarkKey } from '../../src/sheets/requests/sheet-marks';
import { markdownTable } from './markdown';

/** The part of docs/file-format.md on what a tracker publishes for the one above it. */
export function publishedSection(): string {
  const { vi, en } = publishedWords;
  const pairs = (columns: readonly { readonly vi: string; readonly en: string; readonly key: string }[]) =>
    columns.map((column) => [column.vi, column.en, `\`${column.key}\``]);
  return `## \`${publishedTitles.vi}\` (${publishedTitles.en})

Hidden, protected, written in the batch of the report: what the tracker above reads, and nothing else of this one. It is found by its developer metadata
(\`${sheetMarkKey}\` = \`${publishedMark}\`), else by its title. From the top: what stands in the first column by its name, with its value beside it; the list
\`${vi.decisions}\` (${en.decisions}) with the number of all such tasks, of which rows kept out of mails are never one; a row for each line of the report; the
last row \`${vi.total}\` (${en.total}).

${markdownTable(
  ['First column', 'English', 'Key'],
  Object.entries(publishedFacts).map(([key, [name, english]]) => [name, english, `\`${key}\``]),
)}

The format is version ${formatVersion}; a reader leaves another one out. \`${publishedFacts.trackerId[0]}\` is the id of its own file: in a copy it is the original's, by which
a copy is known. \`${publishedFacts.below[0]}\` has \`; \` between the ids of all trackers beneath, at every depth: whoever finds its own there stands in a circle.
\`${publishedFacts.scopeYear[0]}\` is the setting of that name, blank for all years. Money is that of this year, else of the year of the report, in đồng; a tracker above that
is about another year says so and does not add the money.

${markdownTable(['Heading of a decision', 'English', 'Key'], pairs(decisionColumns))}

${markdownTable(['Heading of a row', 'English', 'Key'], pairs(publishedColumns))}

\`${publishedColumns[0]?.vi}\` is \`${vi.unit}\` (${en.unit}), \`${vi.lower}\` (${en.lower}) for the whole of a tracker below, or \`${vi.total}\`. Every count is summed over the rows; figures of modules that are
off are blank. A unit without tasks has a row where a module counts something of it. A unit's table (its file, and the sheet where the directory names one) that stands in
two places is counted at the first. \`Trang tính\` and \`Năm báo cáo\`, of a lower tracker's row, may be missing. A reader adds all of it up again, and leaves the tracker out when something differs. \`${lowerStoreTitle}\`, hidden too, keeps the last good figures of
the trackers below, packed, one row each.`;
}
