import { type StoredKind, storedKeys } from '../../src/core/memory/stored-keys';
import {
  copyTitle,
  lowerStoreTitle,
  publishedTitles,
  readingsTitle,
  writingsTitle,
} from '../../src/sheets/requests/hidden-sheets';
import { generatedNote, markdownTable } from './markdown';

const kinds: { readonly [kind in StoredKind]: { readonly title: string; readonly text: string } } = {
  cache: {
    title: 'Caches',
    text: 'Worked out from the sheets. Losing them costs time, nothing else.',
  },
  run: {
    title: 'How far runs have come',
    text: 'Without it the next run reads or writes more than it must, and nothing wrong.',
  },
  record: {
    title: 'Records',
    text: 'Known nowhere else: numbers that were given, names that units bore, mails that went. A copy of the spreadsheet does not have them, and gives no mail.',
  },
};

/** docs/memory.md: what a run remembers, and why. */
export function memoryPage(): string {
  const total = Object.values(storedKeys).reduce((sum, { mostBytes }) => sum + mostBytes, 0);
  return `# What a run remembers

${generatedNote}

The sheets are the truth. What is kept beside them stands in the document's properties, where every editor's \`onEdit\` may read it without consent. Google holds
500 KB of them, 9 KB a value; all that is listed here takes ${total.toLocaleString('en')} bytes at most. A long text stands in parts (\`name.0\`, \`name.1\` …): only
parts that changed are written, and a run that was cut off while writing leaves a text that its reader knows to be torn.

A run remembers at its end, in one call, once its writes are committed. Two things come before: the code of a report that is on its way, and the mails that are
about to be claimed; a run that is cut off then is not taken for one that never began.

${(Object.keys(kinds) as StoredKind[]).map(section).join('\n\n')}

## Hidden sheets

What is too large for properties: \`${copyTitle}\` (a cache of the master's rows), \`${readingsTitle}\` (what a run has read that goes on in another execution) and
\`${writingsTitle}\` (what is too heavy for one batch). The last two go with the run's last write.

\`${publishedTitles.vi}\` is what the tracker above reads: worked out from the report, with it. \`${lowerStoreTitle}\` keeps the last good figures of each tracker below (a record: they
stand nowhere else on a day when that tracker cannot be read), one row a tracker, some 5 KB packed for a hundred units; a row goes with its line in \`Đơn vị\`.
`;
}

function section(kind: StoredKind): string {
  const rows = Object.entries(storedKeys)
    .filter(([, key]) => key.kind === kind)
    .map(([name, { purpose, mostBytes, forgottenBy }]) => [
      `\`${name}\``,
      purpose,
      mostBytes.toLocaleString('en'),
      forgottenBy,
    ]);
  const { title, text } = kinds[kind];
  return `## ${title}\n\n${text}\n\n${markdownTable(['name', 'what for', 'bytes at most', 'forgotten by'], rows)}`;
}
