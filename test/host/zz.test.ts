import { it } from 'vitest';
import { officeWith } from './script-office';

const bodies: string[] = (process.env.B ?? '').split('\n---\n');
it('x', () => {
  for (const b of bodies) {
    const office = officeWith(`function main() { ${b} }`, {
      pages: { p: '<p><?= SpreadsheetApp.getActive().getName() ?></p><?!= include("q") ?>', q: 'QQ' },
      scopes: undefined as never,
    });
    try {
      const r = office.run('main');
      console.log(
        b.slice(0, 90),
        '=>',
        r.error ? `${r.error.name}: ${r.error.message}` : JSON.stringify(r.value),
        r.log.map((l) => l.text),
      );
    } catch (e) {
      console.log(b.slice(0, 90), '=> CRASH', String(e));
    }
  }
});
