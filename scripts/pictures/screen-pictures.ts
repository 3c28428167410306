import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startPlayServer } from '../play/serve/play-server';

export interface ScreenOrder {
  readonly project: string;
  readonly drive: string;
  readonly now: string;
  readonly folder: string;
  /** The unit's sheet that the menu and the sidebar are shown on. */
  readonly unitSheet: string;
  /** Of the frame around the sheets. */
  readonly isEnglish: boolean;
  /** Label of the menu item that opens the sidebar. */
  readonly myPage: string;
}

const size = { width: 1600, height: 760 };
/** Until the grid has drawn itself. */
const settleMs = 400;

/** Every sheet as a person sees it, the menu, and the sidebar, in the browser's view of the local office. */
export async function takeScreens(browser: Browser, order: ScreenOrder): Promise<void> {
  await mkdir(order.folder, { recursive: true });
  const { project, drive, now } = order;
  const server = await startPlayServer({
    order: { project, drive, open: undefined, now, user: undefined },
    port: 0,
  });
  const page = await browser.newPage({ viewport: size });
  try {
    await page.goto(server.address);
    await page.getByRole('tablist').waitFor();
    if (order.isEnglish) await page.getByText('English', { exact: true }).click();
    const shoot = (name: string) => page.screenshot({ path: path.join(order.folder, `${name}.png`) });
    const titles = await page.getByRole('tab').allTextContents();
    for (const [index, title] of titles.entries()) {
      await openTab(page, title);
      await shoot(`${String(index + 1).padStart(2, '0')}-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
    }
    await openTab(page, order.unitSheet);
    await page.getByRole('menuitem', { name: 'Đôn Đốc' }).click();
    await page.waitForTimeout(settleMs);
    await shoot('menu');
    await page.getByRole('menuitem', { name: order.myPage, exact: true }).click();
    await page.waitForTimeout(settleMs * 8);
    await shoot('sidebar');
  } finally {
    await page.close();
    await server.close();
  }
}

async function openTab(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: title, exact: true }).click();
  await page.waitForTimeout(settleMs);
}
