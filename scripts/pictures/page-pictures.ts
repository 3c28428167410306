import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Told } from './tell-story';

const mailWidths = [390, 700];

/** Every page that the menu opens, at the width it has there, and every mail on a telephone and on a screen. */
export async function takePages(browser: Browser, { mails, pages }: Told, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const { name, html, width } of pages) await shoot(page, html, width, path.join(folder, `${name}.png`));
  for (const [index, { htmlBody, to }] of mails.entries()) {
    const name = `mail-${String(index + 1).padStart(2, '0')}-${to[0]?.replace(/@.*/, '') ?? ''}`;
    for (const width of mailWidths) await shoot(page, htmlBody, width, path.join(folder, `${name}-${width}.png`));
  }
  await page.close();
}

/** What a reader of one page or mail sees first, at one width. */
export async function takePage(browser: Browser, html: string, width: number, file: string): Promise<void> {
  const page = await browser.newPage();
  await show(page, html, width);
  await page.screenshot({ path: file });
  await page.close();
}

/** The whole of it, however long. */
async function shoot(page: Page, html: string, width: number, file: string): Promise<void> {
  await show(page, html, width);
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  if (Number(wide) > width) console.error(`${file} is ${wide} pixels wide at ${width}: it scrolls sideways`);
  await page.screenshot({ path: file, fullPage: true });
}

async function show(page: Page, html: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(html, { waitUntil: html.includes('<iframe') ? 'load' : 'commit' });
}
