import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { saveDrive } from '../../host/drive/drive-folder';
import type { Workspace } from '../../host/workspace';
import { UsageError } from '../usage-error';
import { emlName, toEml } from './eml';
import type { RunReport } from './run-report';

/** The parts of `--out` beside the pages; nothing else in that folder is touched. */
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

/**
 * Puts `drive/*.xlsx` with its state file, `outbox/*.eml`, the pages that were opened as `dialog-1.html` … and `run.json` into the output, in
 * place of what was there: all is written beside it first, so that a run that is cut off here leaves the old results.
 */
export async function writeResults(out: string, workspace: Workspace, report: RunReport): Promise<void> {
  const fresh = path.join(out, '.new');
  await rm(fresh, { recursive: true, force: true });
  await saveDrive(path.join(fresh, 'drive'), workspace.drive, workspace.toState(), workspace.clock.now());
  const outbox = path.join(fresh, 'outbox');
  await mkdir(outbox, { recursive: true });
  for (const [index, mail] of workspace.outbox.sent.entries()) {
    await writeFile(path.join(outbox, emlName(mail, index + 1)), await toEml(mail, index + 1));
  }
  for (const [index, html] of pagesOf(workspace).entries()) {
    await writeFile(path.join(fresh, `dialog-${index + 1}.html`), html);
  }
  await writeFile(path.join(fresh, 'run.json'), `${JSON.stringify(report, null, 2)}\n`);
  const old = (await readdir(out)).filter((name) => PARTS.includes(name) || /^dialog-\d+\.html$/.test(name));
  for (const name of old) await rm(path.join(out, name), { recursive: true });
  for (const name of await readdir(fresh)) await rename(path.join(fresh, name), path.join(out, name));
  await rm(fresh, { recursive: true });
}

function pagesOf({ screen }: Workspace): string[] {
  return screen.messages.flatMap(({ html }) => (html === undefined ? [] : [html]));
}
