import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileBytes } from '../protocol';

/** Puts a person's files into a folder of their own, as a Drive to open; nothing else of their folder is taken over. */
export async function keepUpload(files: readonly FileBytes[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'play-'));
  for (const { name, base64 } of files) {
    const base = path.basename(name.replaceAll('\\', '/'));
    if (!/\.xlsx$/i.test(base) || base.startsWith('~$')) continue;
    await writeFile(path.join(folder, base), Buffer.from(base64, 'base64'));
  }
  return folder;
}
