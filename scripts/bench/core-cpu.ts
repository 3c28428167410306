import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Steps } from './core-cpu/measure';
import { printTable } from './print-table';

interface Size {
  readonly unitCount: number;
  readonly rowsEach: number;
  /** Fewer where one takes minutes. */
  readonly rounds: number;
}

/** A city, and the largest master: that time grows in step with the rows can be seen. */
const sizes: readonly Size[] = [
  { unitCount: 150, rowsEach: 200, rounds: 9 },
  { unitCount: 300, rowsEach: 200, rounds: 9 },
];
const heapMegabytes = 4_000;

/**
 * Sizes of the young generation, in MB. With Node's own 16 nearly everything that a large table is made of is copied twice before it is let go; with 128 the
 * core's own work is left. What Google gives a script is not known.
 */
const youngMegabytes = [16, 128] as const;

interface Measured {
  readonly size: Size;
  readonly young: number;
  readonly steps: Steps;
}

const validation = 'validate: all rules';

/** Microseconds a row of each step of the core, compiled as the bundle is, in a process of its own for each size. */
export async function benchCore(print: (line: string) => void): Promise<void> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'core-cpu-'));
  try {
    const [measure = '', grids = ''] = await compile(directory);
    const measured: Measured[] = [];
    for (const young of youngMegabytes) {
      for (const size of sizes) {
        measured.push({ size, young, steps: await run(measure, grids, size, young) });
      }
    }
    print('Core CPU, 25 columns, 1 row in 20 changed, garbage collection included, best of some rounds, µs a row');
    print('Goals: ≤ 4 for all at 30,000 rows; ≤ 2.5 without validation at 60,000 rows, growing in step with the rows');
    const names = Object.keys(measured[0]?.steps ?? {});
    printTable(
      print,
      [
        'step',
        ...measured.map(
          ({ size, young }) => `${(size.unitCount * size.rowsEach).toLocaleString('en')} rows, ${young} MB`,
        ),
      ],
      [
        ...names.map((name) => [name, ...measured.map(({ size, steps }) => micros(steps[name] ?? 0, size))]),
        ['all', ...measured.map(({ size, steps }) => micros(sum(steps), size))],
        ['without validation', ...measured.map(({ size, steps }) => micros(withoutValidation(steps), size))],
        ['its growth', ...measured.map((one) => `× ${growth(one, measured)}`)],
      ],
    );
    print(
      '16 and 128 MB: V8’s young generation, by Node’s default and wide enough that a run’s rows are not copied again and again.',
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Not through tsx: what it adds for stack traces makes every closure many times dearer than it is on Google. */
async function compile(directory: string): Promise<readonly string[]> {
  const sources = ['measure', 'synthetic-grids'];
  await build({
    entryPoints: sources.map((name) => fileURLToPath(new URL(`core-cpu/${name}.ts`, import.meta.url))),
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'warning',
  });
  return sources.map((name) => path.join(directory, `${name}.mjs`));
}

async function run(
  measure: string,
  grids: string,
  { unitCount, rowsEach, rounds }: Size,
  young: number,
): Promise<Steps> {
  const limits = [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${young}`];
  const args = [...limits, measure, pathToFileURL(grids).href];
  const counts = [unitCount, rowsEach, rounds].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, [...args, ...counts]);
  return JSON.parse(stdout);
}

function sum(steps: Steps): number {
  return Object.values(steps).reduce((total, ms) => total + ms, 0);
}

function withoutValidation(steps: Steps): number {
  return sum(steps) - (steps[validation] ?? 0);
}

/** What a row costs, by what it costs in the smallest measure with the same young generation: 1 where time grows in step with the rows. */
function growth(one: Measured, all: readonly Measured[]): string {
  const perRow = ({ size, steps }: Measured) => withoutValidation(steps) / (size.unitCount * size.rowsEach);
  const smallest = all.find(({ young }) => young === one.young) ?? one;
  return (perRow(one) / perRow(smallest)).toFixed(2);
}

function micros(ms: number, { unitCount, rowsEach }: Size): string {
  return ((ms * 1000) / (unitCount * rowsEach)).toFixed(2);
}
