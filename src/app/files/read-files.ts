import { createPace, type Pace } from '../../core/time/pace';
import type { FileToRead } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import { askInWaves } from './ask-in-waves';
import type { FileSource } from './choose-files';
import { type ExportAccess, exportAccess, readByExport } from './export-files';
import { type FileReading, isSheetMissing } from './file-reading';
import { findNamedSheets } from './name-sheets';

/** 60 reads a minute for an account, some of which this workbook's own sheets take: https://developers.google.com/workspace/sheets/api/limits */
const readsPerMinute = 55;

/** How files may be read by one execution: its quotas, and what the first answers told of its rights. */
export interface FileAccess {
  readonly sheets: Pace;
  readonly exports: ExportAccess;
}

/** For one execution: quotas are an account's, and rights are asked for once. */
export function openFiles(): FileAccess {
  return { sheets: createPace(readsPerMinute), exports: exportAccess() };
}

export interface ReadLimits {
  /** Nothing new is read once the execution is this old. */
  readonly untilMs: number;
  /** After each wave: how many of these files have been read. */
  readonly onProgress: (done: number) => void;
  /** Files with more sheets to read than the task table: an export gives the first one only. */
  readonly hasTabs: (source: FileSource) => boolean;
  /** Whatever the files are known to have, each is read whole. */
  readonly isWhole: boolean;
}

/**
 * Reads these files: by Drive's export when there are more than a minute's reads and the account has granted it, by Sheets otherwise.
 * @returns one reading for each file that was reached within the limits.
 */
export function readFiles(
  ports: Ports,
  sources: readonly FileSource[],
  access: FileAccess,
  { untilMs, onProgress, hasTabs, isWhole }: ReadLimits,
): ReadonlyMap<FileSource, FileReading> {
  const withTabs = sources.filter(hasTabs);
  const exportable = withTabs.length === 0 ? sources : sources.filter((source) => !withTabs.includes(source));
  const byExport =
    sources.length > readsPerMinute || access.exports.isGranted === true
      ? readByExport(ports, exportable, access.exports, { untilMs, onProgress })
      : undefined;
  const rest = sources.filter((source) => byExport?.get(source) === undefined);
  const ask = (files: readonly FileToRead[]) =>
    ports.files.read(files.map(({ fileId, sheetName }) => ({ fileId, sheetName, isWhole })));
  const limits = { ask, pace: access.sheets, untilMs };
  const answers = askInWaves(ports, rest, {
    ...limits,
    onProgress: (done) => onProgress(sources.length - rest.length + done),
  });
  const bySheets = new Map(rest.map((source, index) => [source, answers[index]]));

  // A name that differs only in case, accents or spaces is no other sheet: the titles of the few that were not found tell.
  const unnamed = rest.filter((source) => {
    const answer = bySheets.get(source);
    return answer !== undefined && !answer.isOk && isSheetMissing(answer);
  });
  const named = findNamedSheets(ports, unnamed, access.sheets, untilMs);
  const again = askInWaves(ports, named, limits);
  for (const [index, { source }] of named.entries()) bySheets.set(source, again[index]);

  const readings = new Map(byExport);
  for (const [source, answer] of bySheets) {
    if (answer !== undefined) readings.set(source, { answer, knowsSheetId: true });
  }
  return readings;
}
