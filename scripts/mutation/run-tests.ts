import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../build';
import type { Mutant } from './mutant';

/** One test file to run, with the change served instead of the file it changes, which itself stays as it is. */
export interface Run {
  readonly test: string;
  readonly file?: string;
  readonly code?: string;
}

export type Said = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly passed: boolean };

export type Verdict = 'passed' | 'failed' | 'timed out';

/** An endless loop is noticed by time alone: a test file that takes so many times as long as without a change. */
const timesAsLong = 3;
/** A machine that does other things as well may hold up the quickest test so long. */
const patienceMs = 20_000;
const longestMs = 1_800_000;

/** Never serves a change: vitest would go on serving it to the next runs. */
let unchanged: ChildProcess | undefined;
let changed: ChildProcess | undefined;
const unchangedMs = new Map<string, number | undefined>();

/** What the first of these tests that notices a change says of it; each change has a process of its own. */
export async function judge(mutant: Mutant, tests: readonly string[]): Promise<Verdict> {
  let verdict: Verdict = 'passed';
  for (const test of tests) {
    const time = await unchangedTime(test);
    if (time === undefined) continue;
    changed ??= await startTests();
    const limitMs = patienceMs + timesAsLong * time;
    verdict = await runTest(changed, { test, file: mutant.file, code: mutant.code }, limitMs);
    if (verdict !== 'passed') break;
  }
  changed?.kill('SIGKILL');
  changed = undefined;
  return verdict;
}

/** How long a test file takes without a change tells how long a changed run may; undefined for one that fails as it is, and so notices nothing. */
async function unchangedTime(test: string): Promise<number | undefined> {
  if (unchangedMs.has(test)) return unchangedMs.get(test);
  const start = Date.now();
  unchanged ??= await startTests();
  const passed = (await runTest(unchanged, { test }, longestMs)) === 'passed';
  unchangedMs.set(test, passed ? Date.now() - start : undefined);
  if (!passed) console.log(`left out ${test}: it fails without any change`);
  return unchangedMs.get(test);
}

export function stopTests(): void {
  for (const child of [unchanged, changed]) child?.kill('SIGKILL');
}

function runTest(child: ChildProcess, run: Run, limitMs: number): Promise<Verdict> {
  return new Promise((resolve) => {
    const end = (verdict: Verdict) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(verdict);
    };
    const timer = setTimeout(() => end('timed out'), limitMs);
    child.once('message', (said: Said) => end(said.kind === 'done' && said.passed ? 'passed' : 'failed'));
    // A change that ends the process has been noticed.
    child.once('exit', () => end('failed'));
    child.send(run);
  });
}

function startTests(): Promise<ChildProcess> {
  const child = fork(path.join(projectRoot, 'scripts/mutation/test-process.ts'), {
    cwd: projectRoot,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      child.removeAllListeners();
      resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`The tests' process ended with ${code}.`)));
  });
}
