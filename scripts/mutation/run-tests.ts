import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../build';
import type { Mutant } from './mutant';

/** An endless loop is noticed by time alone. */
const longestRun = 180_000;

/** Whether the tests that reach a file by imports pass, with the change served instead of the file; the file itself stays as it is. */
export function testsPass(file: string, mutant: Mutant | undefined): boolean {
  const vitest = path.join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const config = path.join(projectRoot, 'scripts/mutation/vitest.config.ts');
  const served = mutant === undefined ? '' : JSON.stringify({ file: path.join(projectRoot, file), code: mutant.code });
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'related', file, '--run', '--config', config, '--passWithNoTests'],
    { cwd: projectRoot, env: { ...process.env, DON_DOC_MUTANT: served }, timeout: longestRun, killSignal: 'SIGKILL' },
  );
  return status === 0;
}
