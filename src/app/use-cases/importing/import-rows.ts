import { importMessages, recognitionMessages } from '../../../i18n/import/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { type ImportDesk, openImportDesk, readTrackerForImport } from '../../importing/import-desk';
import { parseImportRequest } from '../../importing/import-request';
import { sumUp } from '../../importing/import-sums';
import { findObstacles } from '../../importing/obstacles';
import { planImport } from '../../importing/plan-import';
import { rememberSerials } from '../../memory/remembered-serials';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';

export interface ImportAnswer {
  readonly isDone: boolean;
  readonly text: string;
}

/**
 * Imports the rows of a foreign table into the tables of their units. The source is only read. What units keep in files of their own goes first, file by file; all
 * the rest is one batch. Rows that are there already are known by their contents, so a run that was cut off is finished by the next.
 */
export function importRows(ports: Ports, given: unknown): ImportAnswer {
  const request = parseImportRequest(given);
  const tracker = readTrackerForImport(ports);
  const { language } = tracker.context.settings;
  const { product, menu } = screenMessages(language);
  const words = importMessages(language);
  const refuse = (text: string): ImportAnswer => {
    ports.screen.alert(product, text);
    return { isDone: false, text };
  };
  const opened = openImportDesk(ports, tracker, request);
  if ('problem' in opened) return refuse(recognitionMessages(language).problem(opened.sheet, opened.problem));
  const { desk } = opened;
  const obstacles = findObstacles(desk, request.makesSheets);
  if (obstacles.length > 0) return refuse([words.nothingImported, ...obstacles].join('\n\n'));
  const planned = sumUp(desk, request.updates, new Set());
  if (planned.imported === 0 && planned.updated === 0) return refuse(words.nothingNew(planned));

  const writes = planImport(desk, request.updates);
  const refused = writeFiles(ports, writes.files);
  const sums = sumUp(desk, request.updates, refused);
  const text = words.sums(sums);
  ports.workbook.commit([
    ...writes.here(refused),
    ...planLogLine(ports, desk.assessment.tracker, menu.importTable, text, codesOf(desk).join(', ')),
  ]);
  const { examined, known } = desk.assessment;
  const coded = desk.rows.flatMap(({ task, code }) => (task === undefined || code === '' ? [] : [{ ...task, code }]));
  rememberSerials(ports, [...examined.tasks, ...coded], known);
  ports.screen.toast(text);
  return { isDone: true, text };
}

/** @returns the units whose file did not take its rows. */
function writeFiles(ports: Ports, files: ReturnType<typeof planImport>['files']): ReadonlySet<string> {
  if (files.length === 0) return new Set();
  const answers = ports.files.write(files.map(({ fileId, requests }) => ({ fileId, requests })));
  return new Set(files.filter((_, index) => answers[index]?.isOk !== true).map(({ unitCode }) => unitCode));
}

/** First and last code of each unit. */
function codesOf({ rows }: ImportDesk): readonly string[] {
  const byUnit = new Map<string, string[]>();
  for (const { unitCode = '', code } of rows) {
    if (code !== '') byUnit.set(unitCode, [...(byUnit.get(unitCode) ?? []), code]);
  }
  return [...byUnit.values()].map((codes) =>
    codes.length > 1 ? `${codes[0]}…${codes[codes.length - 1]}` : (codes[0] ?? ''),
  );
}
