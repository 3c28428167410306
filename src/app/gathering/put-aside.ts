import { unitRegistersOf } from '../../sheets/registers/register-sheets';
import { planStagedReadings, readStagedReadings, type StagedReading } from '../../sheets/staging/staged-readings';
import type { FileSource } from '../files/choose-files';
import { chooseTable } from '../files/choose-table';
import type { FileReading } from '../files/file-reading';
import { splitFile } from '../files/register-tabs';
import { letRunWait, type RunKind } from '../memory/run-state';
import type { Ports } from '../ports/ports';
import { freeSheetId, summaryOf, type Tracker } from '../ports/tracker';

export type Readings = ReadonlyMap<FileSource, FileReading>;

/** What earlier executions of the same run have read: good as long as a file is the same, and as old. */
export function recallReadings({ pack }: Ports, tracker: Tracker, sources: readonly FileSource[]): Readings {
  const staged = readStagedReadings(tracker.staged, pack.unpack);
  const held = new Map<FileSource, FileReading>();
  for (const source of sources) {
    const value = staged.get(source.unit.code);
    if (value === undefined || !isOf(value, source)) continue;
    held.set(source, { answer: { isOk: true, value }, knowsSheetId: value.knowsSheetId });
  }
  return held;
}

function isOf(reading: StagedReading, { mark, modifiedMs }: FileSource): boolean {
  return reading.source === mark && reading.modifiedMs === modifiedMs;
}

/** Stops a run for want of time: what it has read is put aside, and a trigger goes on with it. Nothing that people see has been written. */
export function goOnLater(ports: Ports, { tracker, fresh, lacksTime = '' }: Stopped, kind: RunKind): void {
  putReadingsAside(ports, tracker, fresh);
  letRunWait(ports, kind);
  ports.log.note(lacksTime);
  ports.screen.toast(lacksTime);
}

interface Stopped {
  readonly tracker: Tracker;
  readonly fresh: Readings;
  readonly lacksTime: string | undefined;
}

function putReadingsAside(ports: Ports, tracker: Tracker, readings: Readings): void {
  const names = unitRegistersOf(tracker.context.settings.modules);
  const kept = [...readings].flatMap(([{ unit, sheetName, mark, modifiedMs }, { answer, knowsSheetId }]) => {
    if (!answer?.isOk) return [];
    const { fileTitle } = answer.value;
    const { tasks, tabs: ofRegisters } = splitFile(answer.value, sheetName, names);
    const choice = tasks === undefined || sheetName !== undefined ? tasks : chooseTable(tasks);
    // Of a file in which a person must choose there is nothing to keep.
    if (choice === undefined || 'candidates' in choice) return [];
    const { grid } = choice;
    const ids = new Set([grid, ...ofRegisters.map((tab) => tab.grid)].map(({ sheetId }) => sheetId));
    const tabs = answer.value.tabs?.filter(({ sheetId }) => ids.has(sheetId));
    return [{ unitCode: unit.code, source: mark, modifiedMs, knowsSheetId, fileTitle, grid, tabs }];
  });
  const current = tracker.staged === undefined ? undefined : summaryOf(tracker, tracker.staged.sheetId);
  const batches = planStagedReadings(kept, current, freeSheetId(tracker), ports.pack.pack);
  for (const batch of batches) ports.workbook.commit(batch);
}
