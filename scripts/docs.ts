import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withCoverage } from './docs/host-readme';
import { pages } from './docs/pages';

/** Writes the pages of `docs/` that are made of the code itself. */
const folder = new URL('../docs/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, page] of Object.entries(pages)) {
  writeFileSync(new URL(name, folder), page());
  process.stdout.write(`docs/${name}\n`);
}

const readme = new URL('../scripts/host/README.md', import.meta.url);
writeFileSync(readme, withCoverage(readFileSync(readme, 'utf8')));
process.stdout.write('scripts/host/README.md\n');
