import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../cli/usage-error';

/** The developer's own project file, which git ignores: `.clasp.json` is in git and stays without an id. */
export const localProjectFile = '.clasp.local.json';

/** A file that clasp's `--project` takes. */
export interface ClaspProject {
  readonly file: string;
  readonly scriptId: string;
}

/** The script that is pushed to: the developer's own file counts, then `.clasp.json`; undefined while neither names one. */
export async function findProject(root: string): Promise<ClaspProject | undefined> {
  for (const file of [localProjectFile, '.clasp.json']) {
    const scriptId = await readScriptId(path.join(root, file));
    if (scriptId !== '') return { file, scriptId };
  }
  return undefined;
}

/** Makes a script the one that is pushed to; without an id, a file that `clasp create` may fill. */
export async function writeProject(root: string, scriptId?: string): Promise<void> {
  const text = JSON.stringify({ ...(scriptId === undefined ? {} : { scriptId }), rootDir: 'dist' }, null, 2);
  await writeFile(path.join(root, localProjectFile), `${text}\n`);
}

/** The id in what was pasted: itself, or the address of the script's editor. */
export function parseScriptId(text: string): string {
  const id = /script\.google\.com\/.*?\/(?:projects|d)\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  if (/^[\w-]{20,}$/.test(id)) return id;
  throw new UsageError(
    `“${text}” is no script id. In the spreadsheet choose Extensions > Apps Script, then Project Settings: it stands under “Script ID”.`,
  );
}

async function readScriptId(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
  try {
    const { scriptId } = JSON.parse(text) as { scriptId?: unknown };
    return typeof scriptId === 'string' ? scriptId.trim() : '';
  } catch (cause) {
    throw new UsageError(`${path.basename(file)} is no JSON: ${(cause as Error).message}. Mend it, or delete it.`, {
      cause,
    });
  }
}
