import prices from '../host/accounting/prices.json' with { type: 'json' };
import { generatedNote, markdownTable } from './markdown';

/** docs/prices.md: what the local host takes a call of Google's services to last, and who published it. */
export function pricesPage(): string {
  const { fetchAllWave } = prices;
  const rows = Object.values(prices.prices).map(({ call, low, typical, high, confidence, sources }) => [
    call,
    [low, typical, high].join(' / '),
    confidence,
    sources.length === 0 ? 'none found' : sources.join('; '),
  ]);
  const wave = [fetchAllWave.low, fetchAllWave.typical, fetchAllWave.high].join(' / ');
  return `# What a call costs

${generatedNote}

The local host counts every call of Google's services and prices it with the figures below (\`scripts/host/accounting/prices.json\`, version \`${prices.version}\`).
${prices.note}

\`npm run bench\`, \`npm start\` and \`run.json\` show low, typical and high together, beside the plain number of calls. Calls that nobody has published a
figure for are counted and not priced (\`unpriced\`).

${markdownTable(['Call', 'ms: low / typical / high', 'Confidence', 'Published by'], rows)}

* A Sheets API call costs its fixed part and its cells. ${capitalized(fetchAllWave.note)}:
  ${wave} requests, confidence ${fetchAllWave.confidence}, by ${fetchAllWave.sources.join('; ')}.
* \`SpreadsheetApp\` reads ahead and buffers writes: a read after a write pays for the write, reads in a row are cheap, and the first touch of another
  file costs most. What a call did before it decides its price (\`scripts/host/accounting/spreadsheet-prices.ts\`).
* The weakest number is that of a written cell: measure it first on a real deployment.

## How few calls will do

The goals that \`npm run bench\` prints beside its figures come from what no script can go below:

* No call of Google reads two spreadsheets. Consolidating N files takes N reads, a page of Drive's list for each 1,000 files, and a write for each payload
  of the master ([2 MB are advised](https://developers.google.com/workspace/sheets/api/limits)); with d files changed since, one page for each 1,000, d reads
  and one write.
* An account may make [60 reads and 60 writes a minute](https://developers.google.com/workspace/sheets/api/limits) by the Sheets API. Drive gives
  [325,000 units a minute](https://developers.google.com/workspace/drive/api/guides/limits), 200 for a download, so exports go faster by far: that is what
  \`drive.readonly\` is for. A run ends after [six minutes](https://developers.google.com/apps-script/guides/services/quotas), so a large one goes on in the next.
* Reminders to R people take R mails and a handful of reads and writes around them; the quota counts recipients, so one digest for each person is all that can
  be saved.
* An edit needs one read and one write of its sheet: \`onEdit\` is told which cells were edited, and not what stands beside them.
`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
