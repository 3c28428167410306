import prices from '../host/prices.json' with { type: 'json' };
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

The local host counts every call of Google's services and prices it with the figures below (\`scripts/host/prices.json\`, version \`${prices.version}\`).
${prices.note}

\`npm run bench\`, \`npm start\` and \`run.json\` show low, typical and high together, beside the plain number of calls. Calls that nobody has published a
figure for are counted and not priced (\`unpriced\`).

${markdownTable(['Call', 'ms: low / typical / high', 'Confidence', 'Published by'], rows)}

* A Sheets API call costs its fixed part and its cells. ${capitalized(fetchAllWave.note)}:
  ${wave} requests, confidence ${fetchAllWave.confidence}, by ${fetchAllWave.sources.join('; ')}.
* \`SpreadsheetApp\` reads ahead and buffers writes: a read after a write pays for the write, reads in a row are cheap, and the first touch of another
  file costs most. What a call did before it decides its price (\`scripts/host/spreadsheet-prices.ts\`).
* The weakest number is that of a written cell: measure it first on a real deployment.
`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
