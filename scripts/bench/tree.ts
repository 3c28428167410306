import path from 'node:path';
import { dayOf } from '../../src/core/time/day';
import { buildBundle, projectRoot } from '../build';
import { uncounted } from '../cli/output/uncounted';
import { priceOf } from '../host/accounting/pricing';
import type { Book } from '../host/book/book';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import type { RunResult } from '../host/runs/run-result';
import { runFunction } from '../host/runs/runtime';
import { createWorkspace, type Workspace } from '../host/workspace';
import { buildPublishedBook, figuresFrom } from '../sample/country/published-book';
import { buildTreeTracker } from '../sample/country/tree-tracker';
import { rest } from './files-run';
import { priced, printTable } from './print-table';
import { benchNow } from './synthetic-tracker';

const headings = ['34 trackers', 'goal', 'calls', 'on Google, s (low / typical / high)', 'cells written', 'CPU, ms'];
const trackerCount = 34;
const unitCount = 98;
const topId = 'ca-nuoc';

/** `consolidate` over lower trackers: 34 × 98 units, and a quarter of them, beside opening a file for every unit. */
export async function benchTree(print: (line: string) => void): Promise<void> {
  const bundle = (await buildBundle({ directory: path.join(projectRoot, 'out/bench/default') })).directory;
  const quarter = openCountry(bundle, Math.round(unitCount / 4));
  const whole = openCountry(bundle, unitCount);
  const rows = [
    line('first run, 25 units each', '', runFunction(quarter, bundle, 'consolidate')),
    line('first run, 98 units each', '≤ 40 calls, one execution, ≤ 10 s', runFunction(whole, bundle, 'consolidate')),
  ];
  rest(whole);
  rows.push(line('unchanged', '0 cells', runFunction(whole, bundle, 'consolidate')));
  print('A tracker over trackers: what they publish is read, their units are not opened');
  printTable(print, headings, rows);
  const files = trackerCount * unitCount + trackerCount;
  const { low, typical, high } = priceOf('foreignFile', files);
  print(
    `The usual way, a loop that opens ${files.toLocaleString('en')} files: ${priced({ low, typical, high })} s in the opening alone\n`,
  );
}

function line(name: string, goal: string, result: RunResult): string[] {
  if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
  const { totalCalls, price, cellsWritten, cpuMs } = result;
  return [name, goal, String(totalCalls), priced(price), String(cellsWritten), String(Math.round(cpuMs))];
}

function openCountry(bundle: string, units: number): Workspace {
  const lower = Array.from({ length: trackerCount }, (_, at) => {
    const id = `tinh-${at + 1}`;
    return buildPublishedBook({
      id,
      title: `Theo dõi tỉnh ${at + 1}`,
      moment: dayOf(2025, 10, 9) + 0.75,
      units: Array.from({ length: units }, (_unit, index) => ({
        code: `X${at + 1}-${index + 1}`,
        name: `Xã số ${index + 1} tỉnh ${at + 1}`,
        figures: figuresFrom(at * 7 + index, 20 + (index % 30)),
      })),
    });
  });
  const top = buildTreeTracker({
    id: topId,
    title: 'Theo dõi cả nước',
    units: lower.map((book, at) => ({ code: `T${at + 1}`, name: `Tỉnh ${at + 1}`, trackerId: book.spreadsheetId })),
    settings: [['Mô-đun', 'Không']],
  });
  const drive = createDrive([top, ...lower].map(driveFile));
  const workspace = createWorkspace({ drive, openId: topId, now: benchNow, uncounted });
  const result = runFunction(workspace, bundle, 'setUpWorkbook');
  if (!result.ok) throw new Error(result.error?.stack);
  rest(workspace);
  return workspace;
}

function driveFile(book: Book): DriveFile {
  const { spreadsheetId: id, properties } = book;
  const modifiedTime = new Date(benchNow).toISOString();
  return {
    id,
    name: properties.title,
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime,
    owner: 'tonghop@vietnam.example',
    book,
  };
}
