import { chromium } from 'playwright-core';

const url = /http:\S+/.exec((await import('node:fs')).readFileSync('/tmp/play.log', 'utf8'))[0];
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
});
const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('pageerror', (e) => console.log('pageerror', e.message));
const t = Date.now();
await p.goto(url);
await p.getByRole('tab', { name: 'SKHCN' }).waitFor({ timeout: 30000 });
console.log('tabs', Date.now() - t);
await p.getByRole('tab', { name: 'SKHCN' }).click();
await p.getByRole('gridcell', { name: /^A2\b/ }).waitFor();
await p.waitForTimeout(500);
await p.screenshot({ path: '/tmp/shots/a.png' });
await b.close();
