import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './build';
import { readArguments, runScript } from './cli/run-script';
import { UsageError } from './cli/usage-error';
import { choose } from './mutation/choose';
import { compile, findMutants } from './mutation/find-mutants';
import { findReachingTests } from './mutation/reaching-tests';
import { withSwitches } from './mutation/switches';
import { TestRuns } from './mutation/test-runs';
import { roomsToAsk } from './mutation/tests';

const usage = `Usage: npm run mutation -- <folder or file of src> [--most 40] [--seed <number>] [--tests <folder or file>]
  changes the code in small ways, one at a time, and prints the changes that no test notices; the files themselves stay as they are
Options:
  --most <n>        at most so many changes (default: 40)
  --seed <number>   the same choice of changes again
  --tests <place>   only these tests are asked: quicker while writing them
                    (without it: all, but stories only where the place is outside of src/core, src/sheets and src/i18n)
  --help            what can be said here`;

await runScript(usage, async (args) => {
  const text = { type: 'string' } as const;
  const { values, words } = readArguments(args, usage, { most: text, seed: text, tests: text }, true);
  const place = path.relative(projectRoot, path.resolve(words[0] ?? ''));
  const most = Number(values.most ?? 40);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  if (words.length !== 1) throw new UsageError(`Name one folder or file.\n${usage}`);
  if (!existsSync(path.join(projectRoot, place))) throw new UsageError(`There is nothing at ${words[0]}.\n${usage}`);
  if (!(most >= 1)) throw new UsageError(`--most “${values.most}” is no number of changes.`);
  if (!Number.isInteger(seed)) throw new UsageError(`--seed “${values.seed}” is no whole number.`);
  process.chdir(projectRoot);

  const compiled = sourcesIn(place).map((file) => compile(file));
  const chosen = choose(compiled.flatMap(findMutants), most, seed).map((mutant, index) => ({
    ...mutant,
    number: index + 1,
  }));
  const files = compiled.filter(({ file }) => chosen.some((mutant) => mutant.file === file));
  console.log(`${chosen.length} changes in ${files.length} files, chosen by --seed ${seed}`);
  const testsOf = await findReachingTests(
    values.tests === undefined ? roomsToAsk(place) : [path.relative(projectRoot, path.resolve(values.tests))],
  );
  const runs = new TestRuns(
    new Map(
      files.map(({ file, code }) => [
        file,
        withSwitches(
          code,
          chosen.filter((mutant) => mutant.file === file),
        ),
      ]),
    ),
  );
  let survivors = 0;
  let endless = 0;
  try {
    await runs.runUnchanged([...new Set(files.flatMap(({ file }) => testsOf(file)))]);
    for (const mutant of chosen) {
      const verdict = await runs.judge(mutant.number, testsOf(mutant.file));
      if (verdict === 'endless') endless += 1;
      if (verdict !== 'unnoticed') continue;
      survivors += 1;
      console.log(`survived ${mutant.file}:${mutant.line}\n  - ${mutant.before}\n  + ${mutant.after}`);
    }
  } finally {
    runs.stop();
  }
  const noticed = chosen.length - survivors;
  const score = chosen.length === 0 ? 100 : Math.round((noticed / chosen.length) * 100);
  console.log(
    `score ${score} %: tests noticed ${noticed} of ${chosen.length} changes, ${endless} of them by time alone`,
  );
});

function sourcesIn(from: string): string[] {
  if (statSync(from).isFile()) return [from];
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(from, name.split(path.sep).join('/')))
    .sort();
}
