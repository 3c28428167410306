import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, buildBundle, projectRoot } from '../../scripts/build';

const clasp = createRequire(import.meta.url).resolve('@google/clasp');

/** A copy of what a developer has after `clasp create`: the project's settings with a script id, and the built folder. */
let folder = '';
let built: BuildResult;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'don-doc-clasp-'));
  const settings = JSON.parse(await readFile(path.join(projectRoot, '.clasp.json'), 'utf8')) as { rootDir: string };
  built = await buildBundle({ directory: path.join(folder, settings.rootDir) });
  await cp(path.join(projectRoot, 'package.json'), path.join(folder, 'package.json'));
  // clasp 3.4.1 answers "Project settings not found." for a blank id, and asks nobody about any other.
  await writeFile(
    path.join(folder, '.clasp.json'),
    JSON.stringify({ ...settings, scriptId: 'an-id-that-is-never-asked-for' }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function showFileStatus(): Promise<{ filesToPush: string[]; untrackedFiles: string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
  });
  return JSON.parse(stdout);
}

describe('clasp push', () => {
  it('takes exactly the files that the build writes, and leaves none out', async () => {
    const { filesToPush, untrackedFiles } = await showFileStatus();
    const names = [...built.files.keys()].map((name) => `dist/${name}`);
    expect(filesToPush.sort()).toEqual(names.sort());
    expect(untrackedFiles).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['dist/Code.js', 'dist/appsscript.json']));
  });

  it('finds in the built folder what the build says it wrote', async () => {
    expect((await readdir(built.directory)).sort()).toEqual([...built.files.keys()].sort());
  });

  it('has no real script in the repository', async () => {
    const settings = JSON.parse(await readFile(path.join(projectRoot, '.clasp.json'), 'utf8'));
    expect(settings).toEqual({ scriptId: '', rootDir: 'dist' });
  });
});
