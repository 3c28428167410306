import path from 'node:path';
import { createVitest } from 'vitest/node';
import { projectRoot } from '../build';
import type { Run, Said } from './run-tests';
import { testRooms } from './test-rooms';

let changed: { readonly file: string; readonly code: string } | undefined;

/** One vitest for all tests of a change. */
const vitest = await createVitest(
  'test',
  {
    root: projectRoot,
    config: false,
    include: testRooms.map((room) => `${room}/**/*.test.ts`),
    testTimeout: 120_000,
    pool: 'threads',
    watch: false,
    reporters: [{}],
    maxWorkers: 1,
  },
  {
    plugins: [
      { name: 'serve-change', enforce: 'pre', load: (id) => (id === changed?.file ? changed.code : undefined) },
    ],
  },
);
await vitest.standalone();
const specifications = new Map((await vitest.globTestSpecifications()).map((one) => [one.moduleId, one]));

process.on('message', (run: Run) => void runTests(run));
say({ kind: 'ready' });

async function runTests({ test, file, code }: Run): Promise<void> {
  if (file !== undefined && code !== undefined) changed = { file: path.join(projectRoot, file), code };
  const specification = specifications.get(path.join(projectRoot, test));
  if (specification === undefined) throw new Error(`${test} is none of the tests of scripts/mutation/test-rooms.ts`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  say({ kind: 'done', passed: unhandledErrors.length === 0 && testModules.every((module) => module.ok()) });
}

function say(said: Said): void {
  process.send?.(said);
}
