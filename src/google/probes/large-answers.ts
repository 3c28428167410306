import { type RuntimeFacts, takenOrRefused } from './runtime-facts';
import type { TrialSheet } from './trial-sheet';

const megabytes = [5, 20, 50];

/** One megabyte stands in the sheet; naming it several times in one reading makes the answer that large. */
export function readLargeAnswers({ sheet, title }: TrialSheet): RuntimeFacts {
  const cells = Array.from({ length: 100 }, () => ['x'.repeat(10_000)]);
  sheet.getRange(11, 4, cells.length, 1).setValues(cells);
  SpreadsheetApp.flush();
  return Object.fromEntries(
    megabytes.map((size) => [`an answer of ${size} MB`, takenOrRefused(() => readTimes(title, size))]),
  );
}

function readTimes(title: string, times: number): string {
  const ranges = Array.from({ length: times }, () => `${title}!D11:D110`);
  const startedMs = Date.now();
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  const answer = Sheets?.Spreadsheets?.Values?.batchGet(id, { ranges });
  const letters = (answer?.valueRanges ?? []).flatMap(({ values = [] }) => values.flat()).join('').length;
  return `${letters / 1_000_000} million letters in ${Date.now() - startedMs} ms`;
}
