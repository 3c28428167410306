import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../build';

/** Runs clasp with these arguments in a folder; gives its exit status. */
export type RunClasp = (args: readonly string[], folder: string) => Promise<number>;

/** The pinned clasp, in this terminal. Started by Node itself: `.bin/clasp` is a script of another kind on Windows. */
export const runClasp: RunClasp = async (args, folder) => {
  const home = path.join(projectRoot, 'node_modules/@google/clasp');
  const { bin } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as { bin: { clasp: string } };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(home, bin.clasp), ...args], { cwd: folder, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
};
