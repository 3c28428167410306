import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { saveDrive } from '../host/drive-folder';
import type { Workspace } from '../host/workspace';
import { UsageError } from './command-line';
import { emlName, toEml } from './eml';
import type { RunReport } from './run-report';

/** The parts of `--out`; nothing else in that folder is touched. */
const PARTS = ['drive', 'outbox', 'run.json'];

/** @throws UsageError when emptying the output would take the input with it. */
export async function assertApart(out: string, drive: string): Promise<void> {
  const input = await realpath(drive).catch(() => path.resolve(drive));
  const output = await realpath(out).catch(() => path.resolve(out));
  for (const part of PARTS) {
    const place = path.join(output, part);
    if (isWithin(input, place) || isWithin(place, input)) {
      throw new UsageError(
        `--out ${out} would overwrite the drive it reads, ${drive}. Name another folder: --out out2`,
      );
    }
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}

/** Empties the output, then writes `drive/*.xlsx` with its state file, `outbox/*.eml` and `run.json`. */
export async function writeResults(out: string, workspace: Workspace, report: RunReport): Promise<void> {
  for (const part of PARTS) await rm(path.join(out, part), { recursive: true, force: true });
  await saveDrive(path.join(out, 'drive'), workspace.drive, workspace.toState(), workspace.clock.now());
  const outbox = path.join(out, 'outbox');
  await mkdir(outbox, { recursive: true });
  for (const [index, mail] of workspace.outbox.sent.entries()) {
    await writeFile(path.join(outbox, emlName(mail, index + 1)), await toEml(mail, index + 1));
  }
  await writeFile(path.join(out, 'run.json'), `${JSON.stringify(report, null, 2)}\n`);
}
