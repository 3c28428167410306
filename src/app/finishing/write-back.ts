import type { RegisterName } from '../../core/register/register';
import { createPace } from '../../core/time/pace';
import { unitRegistersOf } from '../../sheets/registers/register-sheets';
import type { Request } from '../../sheets/v4';
import { askInWaves } from '../files/ask-in-waves';
import { listFiles } from '../files/list-files';
import type { Assessment } from '../judging/assess-tracker';
import { type FilePlan, planFileEntries } from '../planning/plan-entries';
import type { FileAnswer, FileWrite, ListedFile } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import { assertRoom, commitMsOf, countCells } from './commit-whole';
import { lookAtFiles } from './look-at-files';
import { isAsRead, writtenGrids } from './read-again';

/** 60 writes a minute for an account, of which the workbook's own batches right after these may take a dozen: https://developers.google.com/workspace/sheets/api/limits */
const writesPerMinute = 45;
/** Of the same account, that has just read them: https://developers.google.com/workspace/sheets/api/limits */
const readsPerMinute = 55;
/** As many as go out at once, so that nothing lies between the look into a file and the writing. */
const filesPerLook = 20;

/** What became of a file that something was to be written to. */
export type WriteBack =
  /** `modifiedMs` is the file's age after our own write; undefined when someone else may have changed it since it was read. */
  | {
      readonly kind: 'written';
      readonly modifiedMs: number | undefined;
      /** Tabs of registers that the last look found; undefined where the file was known before. */
      readonly tabs: readonly RegisterName[] | undefined;
    }
  /** The file may be read and not be written. */
  | { readonly kind: 'refused' }
  /** No answer, or the file has changed since it was read: the next run reads it again. */
  | { readonly kind: 'failed' }
  /** The time ran out before it. */
  | { readonly kind: 'owed' };

/** By file id. */
export type WriteBacks = ReadonlyMap<string, WriteBack>;

/** A run is stopped after 6 minutes; ours is over before 5. */
const overMs = 285_000;

/**
 * Writes what was found to the units' own files: first of all, so that no code is given that its row does not bear.
 * @param following what the run commits after them and leaves time for.
 */
export function commitToFiles(ports: Ports, assessment: Assessment, following: readonly Request[]): WriteBacks {
  assertRoom(assessment.tracker.sheets, following);
  const registers = unitRegistersOf(assessment.tracker.context.settings.modules);
  return writeBack(ports, planFileEntries(assessment), registers, overMs - commitMsOf(countCells(following)));
}

/**
 * Writes to the units' files, one atomic batch each. A file that has changed since it was read is left alone, for the next run: its rows may stand elsewhere
 * now. Before each wave Drive is asked for that and the tables are looked at again; after the last Drive is asked for the age that the files got by our
 * writing, so that they need not be read again for it.
 */
function writeBack(
  ports: Ports,
  plans: readonly FilePlan[],
  registers: readonly RegisterName[],
  untilMs: number,
): WriteBacks {
  const results = new Map<string, WriteBack>();
  const writtenAt = new Map<string, { readonly fromMs: number; readonly toMs: number }>();
  const paces = { reads: createPace(readsPerMinute), writes: createPace(writesPerMinute) };
  for (let start = 0; start < plans.length && ports.clock.elapsedMs() < untilMs; start += filesPerLook) {
    const some = plans.slice(start, start + filesPerLook);
    const listed = listFiles(ports, untilMs);
    const unchanged = some.filter(({ file }) => modifiedMsOf(listed, file.fileId) === file.modifiedMs);
    const look = lookAtFiles(ports, unchanged, { pace: paces.reads, untilMs, registers });
    const { standing, moved } = look;
    for (const plan of some) {
      if (!unchanged.includes(plan) || moved.includes(plan)) results.set(plan.file.fileId, failed);
    }
    const answers = askInWaves(ports, standing, {
      ask: (wave) => {
        const fromMs = ports.clock.unixMs();
        const received = ports.files.write(wave.map(toWrite));
        const times = { fromMs, toMs: ports.clock.unixMs() };
        for (const { file } of wave) writtenAt.set(file.fileId, times);
        return received;
      },
      pace: paces.writes,
      untilMs,
    });
    for (const [index, plan] of standing.entries()) {
      const { file } = plan;
      const answer = answers[index];
      if (answer === undefined) continue;
      const tabs = look.tabs.get(file.fileId);
      results.set(file.fileId, toResult(answer, tabs));
      // Someone changed it between our last look and our write: whatever its age says now, it is read again.
      // The same of one with tabs that nobody has read yet.
      if (answer.isOk && ((tabs ?? []).length > 0 || !isAsRead(plan, answer.value))) writtenAt.delete(file.fileId);
    }
  }
  const isAnyWritten = [...results.values()].some(({ kind }) => kind === 'written');
  // Late or not: without their new ages all these files would be read again.
  const listed = isAnyWritten ? listFiles(ports, Number.POSITIVE_INFINITY) : new Map<string, ListedFile>();
  return new Map(
    plans.map(({ file: { fileId } }) => {
      const result = results.get(fileId) ?? { kind: 'owed' };
      const times = writtenAt.get(fileId);
      if (result.kind !== 'written' || times === undefined) return [fileId, result];
      return [fileId, { ...result, modifiedMs: ownWrite(modifiedMsOf(listed, fileId), times) }];
    }),
  );
}

function toWrite(plan: FilePlan): FileWrite {
  const { file, requests } = plan;
  return {
    fileId: file.fileId,
    requests,
    // An export gives what cells show and not what they hold: there is nothing to compare with.
    shownSheets: file.knowsSheetId ? writtenGrids(plan).map(({ title }) => title) : [],
  };
}

const failed: WriteBack = { kind: 'failed' };

function toResult(answer: FileAnswer<unknown>, tabs: readonly RegisterName[] | undefined): WriteBack {
  if (answer.isOk) return { kind: 'written', modifiedMs: undefined, tabs };
  return answer.status === 403 || answer.status === 400 ? { kind: 'refused' } : failed;
}

/** Between our clock and Drive's. */
const toleranceMs = 2_000;

/** A change that Drive dates outside our own write is someone else's. */
function ownWrite(
  modifiedMs: number | undefined,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): number | undefined {
  if (modifiedMs === undefined) return undefined;
  return modifiedMs >= fromMs - toleranceMs && modifiedMs <= toMs + toleranceMs ? modifiedMs : undefined;
}

function modifiedMsOf(listed: ReadonlyMap<string, ListedFile>, fileId: string): number | undefined {
  const file = listed.get(fileId);
  return file === undefined ? undefined : Date.parse(file.modifiedTime);
}
