import { chromium } from 'playwright-core';

const url = /http:\S+/.exec((await import('node:fs')).readFileSync('/tmp/play.log', 'utf8'))[0];
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
});
const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('pageerror', (e) => console.log('pageerror', e.message));
await p.goto(url);
await p.getByRole('tab', { name: 'SKHCN' }).click();
await p.getByLabel('Tên ô').fill('J5');
await p.keyboard.press('Enter');
await p.getByRole('gridcell', { name: /^J5\b/ }).waitFor();
await p.keyboard.type('31/02/2026');
await p.screenshot({ path: '/tmp/shots/b1.png' });
let t = Date.now();
await p.keyboard.press('Enter');
await p.waitForFunction(() => !document.querySelector('.pending'), null, { timeout: 20000 });
console.log('edit took', Date.now() - t);
await p.getByRole('menuitem', { name: 'Đôn Đốc' }).click();
await p.screenshot({ path: '/tmp/shots/b2.png' });
await p.getByRole('menuitem', { name: 'Kiểm tra dữ liệu' }).click();
t = Date.now();
await p.waitForTimeout(4000);
await p.screenshot({ path: '/tmp/shots/b3.png' });
await p.getByRole('menuitem', { name: 'Đôn Đốc' }).click();
await p.getByRole('menuitem', { name: /Nhắc việc/ }).click();
await p.waitForTimeout(300);
await p.screenshot({ path: '/tmp/shots/b4.png' });
await b.close();
