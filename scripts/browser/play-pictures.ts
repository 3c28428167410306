import path from 'node:path';
import type { Browser } from 'playwright-core';
import { vi } from '../../src/i18n/screen/vi';
import { ensureBundle } from '../cli/ensure-bundle';
import { sampleDrive } from '../cli/sample-drive';
import { startPlayServer } from '../play/serve/play-server';
import { sampleNow } from '../sample/build-tracker';
import { walkMenu } from './walk-menu';

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 390, height: 780 },
];

/** `play-1280.png` and `play-390.png`: the sample after a day's run, an entry typed wrong, a mail open where there is room. */
export async function takePlayPictures(browser: Browser, folder: string): Promise<void> {
  const note = (text: string) => console.error(text);
  const [project, drive] = [await ensureBundle(note), await sampleDrive(note)];
  const order = { project, drive, open: undefined, now: sampleNow, user: undefined };
  const server = await startPlayServer({ order, port: 0 });
  try {
    for (const [index, viewport] of WIDTHS.entries()) {
      const page = await browser.newPage({ viewport });
      await page.goto(server.address);
      await page.getByRole('tab', { name: 'SKHCN', exact: true }).click();
      await page.getByRole('gridcell', { name: /Tổng hợp kết quả rà soát/ }).waitFor();
      if (index === 0) {
        await walkMenu(page, vi.product, vi.menu.runDaily);
        await page
          .getByRole('gridcell', { name: /Quá hạn/ })
          .first()
          .waitFor();
        await page.getByRole('textbox', { name: 'Tên ô' }).fill('C7');
        await page.keyboard.press('Enter');
        await page.keyboard.type('31/02/2026');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Hộp thư' }).click();
        await page.getByRole('list', { name: 'Hộp thư' }).getByRole('button').nth(1).click();
        await page.getByRole('article').locator('iframe').waitFor();
      }
      // Messages go by themselves; a picture shows what stays.
      await page.getByRole('status').filter({ hasText: vi.product }).first().waitFor({ state: 'detached' });
      await page.screenshot({ path: path.join(folder, `play-${viewport.width}.png`) });
      console.log(`docs/play-${viewport.width}.png`);
      await page.close();
    }
  } finally {
    await server.close();
  }
}
