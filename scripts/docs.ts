import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readArguments, runScript } from './cli/run-script';
import { withCoverage } from './docs/host-readme';
import { pages } from './docs/pages';

const usage = `Usage: npm run docs
  writes the pages of docs/ that say what the code says, and the table of scripts/host/README.md
Options:
  --help   what can be said here`;

await runScript(usage, (args) => {
  readArguments(args, usage, {});
  const folder = new URL('../docs/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries(pages)) {
    writeFileSync(new URL(name, folder), page());
    console.log(`docs/${name}`);
  }
  const readme = new URL('../scripts/host/README.md', import.meta.url);
  writeFileSync(readme, withCoverage(readFileSync(readme, 'utf8')));
  console.log('scripts/host/README.md');
});
