import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildBundle, projectRoot } from '../build';

/** The folder that is pushed to Google, built anew when the sources are younger. */
export async function ensureBundle(note: (text: string) => void): Promise<string> {
  const folder = path.join(projectRoot, 'dist');
  const built = await timeOf(path.join(folder, 'Code.js'));
  const sources = await Promise.all(
    ['src', 'appsscript.json', 'scripts/build.ts', 'scripts/build'].map((name) =>
      newestTime(path.join(projectRoot, name)),
    ),
  );
  if (built === undefined || Math.max(...sources) > built) {
    note('building dist/ …');
    await buildBundle();
  }
  return folder;
}

async function timeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.mtimeMs;
}

/** When anything at this place last changed; 0 when there is nothing. */
export async function newestTime(place: string): Promise<number> {
  const own = (await timeOf(place)) ?? 0;
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const times = await Promise.all(entries.map((entry) => newestTime(path.join(place, entry.name))));
  return Math.max(own, ...times);
}
