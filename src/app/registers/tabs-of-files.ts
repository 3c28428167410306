import type { Unit } from '../../core/directory/unit';
import type { RegisterName } from '../../core/register/register';
import { createPace, type Pace } from '../../core/time/pace';
import { unitRegistersOf } from '../../sheets/registers/register-sheets';
import { readSheetMark } from '../../sheets/requests/sheet-marks';
import { askInWaves } from '../files/ask-in-waves';
import { toFileSource } from '../files/choose-files';
import { findTab } from '../files/register-tabs';
import { recallUnits } from '../memory/unit-memory';
import type { FileAnswer, NamedSheetId } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';

/** Units that share a file, and it. */
export interface UnitsFile {
  readonly fileId: string;
  readonly units: readonly Unit[];
}

/** The units' own files, each once, in the order of the directory. */
export function listUnitFiles({ unitTables }: Tracker): readonly UnitsFile[] {
  const files = new Map<string, Unit[]>();
  for (const { kind, unit } of unitTables) {
    if (kind !== 'inFile') continue;
    const own = files.get(unit.fileId);
    if (own === undefined) files.set(unit.fileId, [unit]);
    else own.push(unit);
  }
  return [...files].map(([fileId, units]) => ({ fileId, units }));
}

/** Which of these registers a file has no tab of, and which it has one of that bears the name only. */
export function lacksOf(sheets: readonly NamedSheetId[], names: readonly RegisterName[]) {
  return {
    missing: names.filter((name) => findTab(sheets, name) === undefined),
    unmarked: names.flatMap((name) => {
      const tab = findTab(sheets, name);
      return tab === undefined || isMarked(tab) ? [] : [{ name, sheetId: tab.sheetId }];
    }),
  };
}

function isMarked({ metadata }: NamedSheetId): boolean {
  return readSheetMark(metadata) !== undefined;
}

/** 60 reads a minute for an account: https://developers.google.com/workspace/sheets/api/limits */
const readsPerMinute = 55;
/** Set-up is waited for. */
const lookUntilMs = 60_000;

/** Names of the units whose files lack a tab of a register that is on. A file that no run has looked into is looked into now, as long as the time suffices. */
export function findUnitsWithoutTabs(ports: Ports, tracker: Tracker): readonly string[] {
  const names = unitRegistersOf(tracker.context.settings.modules);
  const files = names.length === 0 ? [] : listUnitFiles(tracker);
  const memories = files.length === 0 ? new Map() : recallUnits(ports);
  const known = new Map<UnitsFile, boolean>();
  for (const file of files) {
    const [unit] = file.units as [Unit];
    const memory = memories.get(unit.code)?.file;
    if (memory?.tabs === undefined || memory.source !== toFileSource(unit, new Map()).mark) continue;
    known.set(
      file,
      names.every((name) => memory.tabs.includes(name)),
    );
  }
  const unknown = files.filter((file) => !known.has(file));
  const answers = askForSheets(ports, unknown, createPace(readsPerMinute), lookUntilMs);
  return files.flatMap((file) => {
    const answer = answers[unknown.indexOf(file)];
    const hasAll = known.get(file) ?? (answer?.isOk !== true || lacksOf(answer.value, names).missing.length === 0);
    return hasAll ? [] : file.units.map(({ name }) => name);
  });
}

export function askForSheets(
  ports: Ports,
  files: readonly UnitsFile[],
  pace: Pace,
  untilMs: number,
): readonly (FileAnswer<readonly NamedSheetId[]> | undefined)[] {
  const ask = (some: readonly UnitsFile[]) => ports.files.sheets(some.map(({ fileId }) => fileId));
  return askInWaves(ports, files, { ask, pace, untilMs });
}
