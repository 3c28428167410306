import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundle, profiles, projectRoot } from '../build';
import { isStory, noChange } from './tests';
import { v8Flags } from './v8-flags';

/** What the tests' process reads when it starts. */
export interface Served {
  /** By whole path: what is run instead of a file, which itself stays as it is. */
  readonly code: { readonly [file: string]: string };
  /** The file that takes which changes a test came by. */
  readonly passed: string;
  /** Where the bundle that stories run stands, by profile. */
  readonly bundles: string;
}

/** Test files to run with the change of this number at work. */
export interface Run {
  readonly tests: readonly string[];
  readonly change: number;
}

export interface TestRun {
  readonly test: string;
  readonly passed: boolean;
  readonly ms: number;
}

export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly passed: boolean; readonly runs: readonly TestRun[] };

export type Verdict = 'unnoticed' | 'noticed' | 'endless';

/** An endless loop is noticed by time alone: tests that take so many times as long as without a change. */
const timesAsLong = 4;
/** A machine that does other things as well may hold up the quickest test so long. */
const patienceMs = 15_000;
const longestMs = 3_600_000;

/** Runs of test files in a process of their own, in which one change at a time is at work. */
export class TestRuns {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'don-doc-mutation-'));
  private readonly passed = path.join(this.folder, 'passed.jsonl');
  private readonly bundles = path.join(this.folder, 'bundles');
  private readonly unchangedMs = new Map<string, number>();
  private readonly testsOf = new Map<number, string[]>();
  private readonly code: ReadonlyMap<string, string>;
  private child: ChildProcess | undefined;

  /** @param code JavaScript by file of the source, which is run in its place. */
  constructor(code: ReadonlyMap<string, string>) {
    this.code = new Map([...code].map(([file, text]) => [path.join(projectRoot, file), text]));
    const { passed, bundles } = this;
    const served: Served = { code: Object.fromEntries(this.code), passed, bundles };
    writeFileSync(path.join(this.folder, 'served.json'), JSON.stringify(served));
  }

  /** Runs all without a change, to learn which changes each comes by and how long it takes. One that fails as it is notices nothing. */
  async runUnchanged(tests: readonly string[]): Promise<void> {
    if (tests.length === 0) return;
    if (tests.some(isStory)) await this.buildBundles();
    const said = await this.run({ tests, change: noChange }, longestMs);
    if (typeof said !== 'object') throw new Error('The tests ended without a change at work.');
    for (const { test, passed, ms } of said.runs) {
      if (passed) this.unchangedMs.set(test, ms);
      else console.log(`left out ${test}: it fails without any change`);
    }
    for (const line of readFileSync(this.passed, 'utf8').trim().split('\n')) {
      const { test, numbers } = JSON.parse(line) as { test: string; numbers: number[] };
      const name = path.relative(projectRoot, test).split(path.sep).join('/');
      for (const number of numbers) this.testsOf.set(number, [...(this.testsOf.get(number) ?? []), name]);
    }
  }

  /** What the tests that come by a change say of it, those named first being asked first. */
  async judge(change: number, nearestFirst: readonly string[]): Promise<Verdict> {
    const met = new Set(this.testsOf.get(change));
    const tests = nearestFirst.filter((test) => met.has(test) && this.unchangedMs.has(test));
    const near = tests.filter((test) => !isStory(test));
    const stories = tests.filter(isStory).sort((one, other) => this.msOf(one) - this.msOf(other));
    for (const some of [near.slice(0, 1), near.slice(1, 4), near.slice(4), stories.slice(0, 4), stories.slice(4)]) {
      if (some.length === 0) continue;
      const time = some.reduce((sum, test) => sum + this.msOf(test), 0);
      const said = await this.run({ tests: some, change }, patienceMs + timesAsLong * time);
      if (said === 'endless') return 'endless';
      if (said === undefined || !said.passed) return 'noticed';
    }
    return 'unnoticed';
  }

  stop(): void {
    this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private msOf(test: string): number {
    return this.unchangedMs.get(test) ?? 0;
  }

  private async buildBundles(): Promise<void> {
    for (const profile of profiles) {
      await buildBundle({ directory: path.join(this.bundles, profile), profile, inPlaceOf: this.code });
    }
  }

  private async run(run: Run, limitMs: number): Promise<Extract<Said, { kind: 'done' }> | 'endless' | undefined> {
    this.child ??= await this.start();
    const { child } = this;
    return new Promise((resolve) => {
      const settle = (outcome: Extract<Said, { kind: 'done' }> | 'endless' | undefined) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (typeof outcome !== 'object') this.end();
        resolve(outcome);
      };
      const timer = setTimeout(() => settle('endless'), limitMs);
      child.once('message', (said: Said) => settle(said.kind === 'done' ? said : undefined));
      // A change that ends the process has been noticed.
      child.once('exit', () => settle(undefined));
      child.send(run);
    });
  }

  private start(): Promise<ChildProcess> {
    const child = fork(
      path.join(projectRoot, 'scripts/mutation/test-process.ts'),
      [path.join(this.folder, 'served.json')],
      { cwd: projectRoot, execArgv: ['--import', 'tsx', ...v8Flags], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    return new Promise((resolve, reject) => {
      child.once('message', () => {
        child.removeAllListeners();
        resolve(child);
      });
      child.once('exit', (code) => reject(new Error(`The tests' process ended with ${code}.`)));
    });
  }

  private end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
