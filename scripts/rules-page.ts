import { mkdirSync, writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page/page';

/** Writes docs/rules.md from the rules themselves. */
const file = new URL('../docs/rules.md', import.meta.url);
mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, rulesPage());
process.stdout.write('docs/rules.md\n');
