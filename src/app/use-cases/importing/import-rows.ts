import { importMessages, recognitionMessages } from '../../../i18n/import/messages';
import { rightsMessages } from '../../../i18n/rights/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { addToFiles } from '../../finishing/add-to-files';
import { assertStands } from '../../finishing/settle-plan';
import { type ImportDesk, openImportDesk, readTrackerForImport } from '../../importing/import-desk';
import { parseImportRequest } from '../../importing/import-request';
import { sumUp } from '../../importing/import-sums';
import { findObstacles } from '../../importing/obstacles';
import { planImport } from '../../importing/plan-import';
import { readEarly } from '../../importing/read-source';
import { rememberSerials } from '../../memory/remembered-serials';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { describeTracker } from '../../reading/read-tracker';
import { requireOpen } from '../../rights/closed-sheets';

const freshMs = 1_000;

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
  // Asked before the reading, so that no other call lies between that and the commit.
  ports.session.userEmail();
  ports.store.readAll();
  const described = describeTracker(ports);
  const early = readEarly(ports, described.sheets, request);
  const tracker = readTrackerForImport(ports, described);
  const readAtMs = ports.clock.elapsedMs();
  const { language } = tracker.context.settings;
  const { product, menu } = screenMessages(language);
  const words = importMessages(language);
  const refuse = (text: string): ImportAnswer => {
    ports.screen.alert(product, text);
    return { isDone: false, text };
  };
  const opened = openImportDesk(ports, tracker, request, early);
  if ('problem' in opened) return refuse(recognitionMessages(language).problem(opened.sheet, opened.problem));
  const { desk } = opened;
  const obstacles = findObstacles(desk);
  if (obstacles.length > 0) return refuse([words.nothingImported, ...obstacles].join('\n\n'));
  const shut = new Set(desk.shut.keys());
  const planned = sumUp(desk, shut);
  if (planned.imported === 0 && planned.updated === 0)
    return refuse([words.nothingNew(planned), sayShut(ports, desk)].join(' ').trim());

  const writes = planImport(desk);
  const { tracker: read } = desk.assessment;
  requireOpen(ports, read, desk.plan.newUnits.length === 0 ? ['imports'] : ['imports', 'units']);
  // What was read last, a moment ago, need not be looked at again.
  const isFresh = early !== undefined && writes.files.length === 0 && ports.clock.elapsedMs() - readAtMs < freshMs;
  if (!isFresh) assertStands(ports, read, writes.here(shut));
  const refused = new Set([...shut, ...addToFiles(ports, writes.files)]);
  const sums = sumUp(desk, refused);
  const text = [words.sums(sums), sayShut(ports, desk)].join(' ').trim();
  const here = writes.here(refused);
  // Files take a while.
  if (writes.files.length > 0) assertStands(ports, read, here);
  ports.workbook.commit([...here, ...planLogLine(ports, read, menu.importTable, text, codesOf(desk).join(', '))]);
  const { examined, known } = desk.assessment;
  const coded = desk.rows.flatMap(({ task, code, unitCode = '' }) =>
    task === undefined || code === '' || refused.has(unitCode) ? [] : [{ ...task, code }],
  );
  rememberSerials(ports, [...examined.tasks, ...coded], known);
  ports.screen.toast(text);
  return { isDone: true, text };
}

function sayShut(ports: Ports, { shut, assessment }: ImportDesk): string {
  if (shut.size === 0) return '';
  const { language } = assessment.tracker.context.settings;
  return rightsMessages(language).notWritten({ titles: [...shut.values()], owner: ports.openWorkbook.ownerEmail() });
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
