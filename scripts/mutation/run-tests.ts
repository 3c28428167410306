import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../build';
import type { Mutant } from './mutant';

/** An endless loop is noticed by time alone: a run that takes so many times as long as all tests without a change. */
const timesAsLong = 3;
let longestRun = 1_800_000;

export type Verdict = 'passed' | 'failed' | 'timed out';

/**
 * What the tests that reach a file say with the change served instead of the file, which itself stays as it is. Tests that import the file themselves come first: most
 * changes are noticed there, and the hundred others need not run.
 */
export function judge(mutant: Mutant): Verdict {
  const near = testsOf(mutant.file);
  if (near.length > 0) {
    const verdict = runTests(['run', ...near], mutant);
    if (verdict !== 'passed') return verdict;
  }
  return runTests(['related', mutant.file, '--run'], mutant);
}

/** Runs all tests once without a change: how long they take here tells how long a changed run may. */
export function passUnchanged(): boolean {
  const start = Date.now();
  const verdict = runTests(['run'], undefined);
  longestRun = timesAsLong * (Date.now() - start);
  return verdict === 'passed';
}

function runTests(what: readonly string[], mutant: Mutant | undefined): Verdict {
  const vitest = path.join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const config = path.join(projectRoot, 'scripts/mutation/vitest.config.ts');
  const served = mutant === undefined ? '' : JSON.stringify({ ...mutant, file: path.join(projectRoot, mutant.file) });
  const { status, signal } = spawnSync(process.execPath, [vitest, ...what, '--config', config, '--passWithNoTests'], {
    cwd: projectRoot,
    env: { ...process.env, DON_DOC_MUTANT: served },
    timeout: longestRun,
    killSignal: 'SIGKILL',
  });
  if (signal !== null) return 'timed out';
  return status === 0 ? 'passed' : 'failed';
}

const tests = new Map<string, string>();

/** Test files with an import of this file. */
function testsOf(file: string): string[] {
  if (tests.size === 0) {
    for (const name of readdirSync(path.join(projectRoot, 'test'), { recursive: true, encoding: 'utf8' })) {
      const test = path.posix.join('test', name.split(path.sep).join('/'));
      if (/\.test\.ts$/.test(name) && !/^test\/(?:story|browser|host|architecture|play)\//.test(test)) {
        tests.set(test, readFileSync(path.join(projectRoot, test), 'utf8'));
      }
    }
  }
  const imported = `${file.replace(/\.ts$/, '')}'`;
  return [...tests].filter(([, text]) => text.includes(`/${imported}`)).map(([test]) => test);
}
