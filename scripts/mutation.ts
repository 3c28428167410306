import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './build';
import { choose } from './mutation/choose';
import { findMutants } from './mutation/find-mutants';
import { judge, passUnchanged } from './mutation/run-tests';

const usage = 'npm run mutation -- <folder or file of src> [--most 40] [--seed <number>]';

/** Changes the code in small ways, one at a time, and prints the changes that no test notices. The files themselves stay as they are. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '40' }, seed: { type: 'string' } },
});
const place = path.relative(projectRoot, path.resolve(positionals[0] ?? ''));
const most = Number(values.most);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (positionals.length !== 1 || !existsSync(path.join(projectRoot, place)) || !(most >= 1) || !Number.isInteger(seed)) {
  console.error(usage);
  process.exit(2);
}
process.chdir(projectRoot);

const chosen = choose(sourcesIn(place).flatMap(findMutants), most, seed);
const files = new Set(chosen.map(({ file }) => file));
console.log(`${chosen.length} changes in ${files.size} files, chosen by --seed ${seed}`);
if (!passUnchanged()) {
  console.error('Tests fail without any change: mend them first.');
  process.exit(1);
}
let survivors = 0;
let endless = 0;
for (const mutant of chosen) {
  const verdict = judge(mutant);
  if (verdict === 'timed out') endless += 1;
  if (verdict !== 'passed') continue;
  survivors += 1;
  console.log(`survived ${mutant.file}:${mutant.line}\n  - ${mutant.before}\n  + ${mutant.after}`);
}
const noticed = chosen.length - survivors;
const score = chosen.length === 0 ? 100 : Math.round((noticed / chosen.length) * 100);
console.log(`score ${score} %: tests noticed ${noticed} of ${chosen.length} changes, ${endless} of them by time alone`);

function sourcesIn(from: string): string[] {
  if (statSync(from).isFile()) return [from];
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(from, name.split(path.sep).join('/')))
    .sort();
}
