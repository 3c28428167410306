import type { Unit } from '../../core/directory/unit';
import { createPace, type Pace } from '../../core/time/pace';
import { type FoundLower, judgeLower } from '../../core/tree/judge-lower';
import { isPublishedTitle } from '../../sheets/published/find-published';
import { readLowerStore } from '../../sheets/published/lower-store';
import { readPublished } from '../../sheets/published/read-published';
import { publishedTitles } from '../../sheets/requests/hidden-sheets';
import { publishedMark, sheetMarkKey } from '../../sheets/requests/sheet-marks';
import { findSheetNamed, sheetKeyOf } from '../../sheets/tables/sheet-names';
import { askInWaves } from '../files/ask-in-waves';
import { neverInAnId } from '../files/choose-files';
import { reasonOf } from '../files/file-reading';
import type { FileAnswer, FileSheet } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import type { Tracker, UnitTable } from '../ports/tracker';

interface Limits {
  readonly pace: Pace;
  readonly untilMs: number;
}

/** For a run that reads little else: 60 reads a minute for an account, https://developers.google.com/workspace/sheets/api/limits. */
export function lowerLimits(): Limits {
  return { pace: createPace(55), untilMs: 200_000 };
}

/** The tracker with what each lower tracker publishes: one small reading each, and nothing is ever written to them. */
export function withLowerTrackers(ports: Ports, tracker: Tracker, limits: Limits): Tracker {
  const units = tracker.unitTables.flatMap(({ kind, unit }) => (kind === 'lower' ? [unit] : []));
  if (units.length === 0) return tracker;
  const { context, spreadsheetId } = tracker;
  const judged = judgeLower(findAll(ports, units, limits), {
    ownIds: [spreadsheetId, context.settings.trackerId].filter((id) => id !== ''),
    kept: readLowerStore(tracker.lowerStore, ports.pack.unpack),
    now: context.now,
  });
  const holders = new Map(
    units.flatMap(({ code, name }) => (judged.get(code)?.ids ?? []).map((id) => [id, name] as const)),
  );
  const unitTables = tracker.unitTables.map((one): UnitTable => {
    const { unit } = one;
    if (one.kind === 'lower') return { ...one, judged: judged.get(unit.code) };
    // A tracker further down, which counts there: nothing of it may be read as a unit's file, or be written to.
    const other = unit.fileId === '' || unit.fileId === spreadsheetId ? undefined : holders.get(unit.fileId);
    return other === undefined ? one : { kind: 'unusable', unit, reason: 'lowerFile', facts: { other } };
  });
  return { ...tracker, unitTables };
}

function findAll(ports: Ports, units: readonly Unit[], limits: Limits): readonly FoundLower[] {
  const ids = [...new Set(units.map(({ fileId }) => fileId))].filter((id) => id !== '' && !neverInAnId.test(id));
  const answers = askInWaves(ports, ids, {
    ask: (some) => ports.files.readMarked(some, [sheetMarkKey, publishedMark]),
    ...limits,
  });
  const found = new Map(ids.map((id, index) => [id, answers[index]]));
  const unmarked = ids.filter((id) => !hasMarked(found.get(id)));
  const byTitle = findByTitle(ports, unmarked, limits);
  return units.map((unit): FoundLower => {
    const { fileId } = unit;
    if (fileId !== '' && neverInAnId.test(fileId))
      return { unit, file: '', found: { kind: 'leftOut', reason: 'badFileId', facts: { found: fileId.slice(0, 60) } } };
    return toFound(unit, found.get(fileId), byTitle.get(fileId));
  });
}

/** Whether there is nothing more to ask of the file. */
function hasMarked(answer: FileAnswer<FileSheet> | undefined): boolean {
  if (answer === undefined) return true;
  return answer.isOk ? answer.value.grid.title !== '' : answer.status !== 400;
}

/** What the titles of a file's sheets tell, where none bears the mark: it may have come by way of Excel. */
interface Titled {
  readonly answer: FileAnswer<FileSheet> | undefined;
  readonly isTracker: boolean;
}

function findByTitle(ports: Ports, ids: readonly string[], limits: Limits): ReadonlyMap<string, Titled> {
  const answers = askInWaves(ports, ids, { ask: (some) => ports.files.sheets(some), ...limits });
  const titled = ids.map((fileId, index) => {
    const answer = answers[index];
    const sheets = answer?.isOk ? answer.value : [];
    const sheet = findSheetNamed(sheets, publishedTitles.vi) ?? findSheetNamed(sheets, publishedTitles.en);
    const isTracker = (['settings', 'units'] as const).every((key) =>
      sheets.some(({ title }) => sheetKeyOf(title) === key),
    );
    const refused: FileAnswer<FileSheet> | undefined = answer?.isOk === false ? answer : undefined;
    return { fileId, sheetName: sheet?.title, isTracker, refused };
  });
  const named = titled.filter(({ sheetName }) => sheetName !== undefined);
  const read = askInWaves(ports, named, { ask: (some) => ports.files.read(some), ...limits });
  const readings = new Map(named.map(({ fileId }, index) => [fileId, read[index]]));
  return new Map(
    titled.map(({ fileId, isTracker, refused }) => [fileId, { answer: refused ?? readings.get(fileId), isTracker }]),
  );
}

function toFound(unit: Unit, first: FileAnswer<FileSheet> | undefined, titled: Titled | undefined): FoundLower {
  const answer = titled?.answer ?? (titled === undefined ? first : undefined);
  const title = [answer, first].map((one) => (one?.isOk ? one.value.fileTitle : '')).find((text) => text !== '');
  const file = title ?? unit.fileId;
  if (answer === undefined) {
    if (first === undefined) return { unit, file, found: { kind: 'leftOut', reason: 'notReached', facts: {} } };
    const reason = titled?.isTracker === true ? 'noReport' : 'notTracker';
    return { unit, file, found: { kind: 'leftOut', reason, facts: {} } };
  }
  if (!answer.isOk) {
    const [reason, facts = {}] = reasonOf(answer, unit);
    const who = reason === 'noAccess' ? { who: unit.contactEmails.trim() || unit.name } : {};
    return { unit, file, found: { kind: 'leftOut', reason, facts: { ...facts, ...who } } };
  }
  const { grid, others = [] } = answer.value;
  const published = [grid, ...others].find(({ title: name }) => isPublishedTitle(name)) ?? grid;
  return { unit, file, found: readPublished(published.rows) };
}
