import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BaseSequencer, createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { projectRoot } from '../build';
import type { Run, Said, Served, TestRun } from './test-runs';
import { noChange, storyRoom, testRooms } from './tests';

const { code, passed, bundles } = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Served;

process.env.STORY_BUNDLES = bundles;

class AsAsked extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

const vitest = await createVitest(
  'test',
  {
    root: projectRoot,
    config: false,
    include: [...testRooms, storyRoom].map((room) => `${room}/**/*.test.ts`),
    setupFiles: [path.join(projectRoot, 'scripts/mutation/switch.setup.ts')],
    testTimeout: 120_000,
    pool: 'threads',
    watch: false,
    sequence: { sequencer: AsAsked },
    reporters: [{}],
    maxWorkers: '100%',
  },
  { plugins: [{ name: 'serve-switches', enforce: 'pre', load: (id) => code[id] }] },
);
await vitest.standalone();
const specifications = new Map((await vitest.globTestSpecifications()).map((one) => [one.moduleId, one]));

process.on('message', (run: Run) => void runTests(run));
say({ kind: 'ready' });

async function runTests({ tests, change }: Run): Promise<void> {
  const project = vitest.getRootProject();
  project.provide('change', change);
  project.provide('passed', passed);
  // The first test that notices a change is enough.
  for (const config of [vitest.config, project.config]) Object.assign(config, { bail: change === noChange ? 0 : 1 });
  const chosen = tests.map((test) => {
    const specification = specifications.get(path.join(projectRoot, test));
    if (specification === undefined) throw new Error(`${test} is none of the tests of scripts/mutation/tests.ts`);
    return specification;
  });
  const { testModules: known, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  // Vitest answers with the modules of earlier runs, too: what failed for another change would count for this one.
  const testModules = known.filter((module) => chosen.some(({ moduleId }) => moduleId === module.moduleId));
  say({
    kind: 'done',
    runs: testModules.map(runOf),
    passed: unhandledErrors.length === 0 && testModules.every(isWhole),
  });
}

function runOf(module: TestModule): TestRun {
  const { collectDuration, duration } = module.diagnostic();
  const test = path.relative(projectRoot, module.moduleId).split(path.sep).join('/');
  return { test, passed: isWhole(module), ms: collectDuration + duration };
}

function isWhole(module: TestModule): boolean {
  return module.ok() && module.state() !== 'skipped';
}

function say(said: Said): void {
  process.send?.(said);
}
