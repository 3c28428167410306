import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The drive that the last command left, of these output folders; undefined when none has one. */
export async function lastResult(...outs: readonly string[]): Promise<string | undefined> {
  let last: { readonly drive: string; readonly time: number } | undefined;
  for (const out of outs) {
    const made = await stat(path.join(out, 'run.json')).catch(() => undefined);
    const drive = path.join(out, 'drive');
    const isThere = (await stat(drive).catch(() => undefined))?.isDirectory() === true;
    if (made === undefined || !isThere) continue;
    if (last === undefined || made.mtimeMs > last.time) last = { drive, time: made.mtimeMs };
  }
  return last?.drive;
}
