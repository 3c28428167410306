import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from './browser/launch-chromium';
import { takePlayPictures } from './browser/play-pictures';
import { projectRoot } from './build';

const out = path.join(projectRoot, 'out');
const docs = path.join(projectRoot, 'docs');

/** The pictures of the docs: the report and a mail from what the last `npm start` left, and the page of `npm run play`. */
async function takePictures(): Promise<void> {
  await mkdir(docs, { recursive: true });
  const browser = await launchChromium();
  try {
    await take(browser, pathToFileURL(path.join(out, 'report.html')).href, 'report.png', 1010, 980);
    const mail = await secondMail();
    await take(browser, mail, 'mail-360.png', 360, 900);
    await take(browser, mail, 'mail-700.png', 700, 900);
    await takePlayPictures(browser, docs);
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, url: string, name: string, width: number, height: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(url);
  await page.screenshot({ path: path.join(docs, name) });
  await page.close();
  console.log(`docs/${name}`);
}

/** The HTML part of the second mail in the outbox: the first goes to the coordinating unit. */
async function secondMail(): Promise<string> {
  const outbox = path.join(out, 'outbox');
  const name = (await readdir(outbox)).sort()[1];
  if (name === undefined) throw new Error('The outbox is empty: run npm start first.');
  const eml = await readFile(path.join(outbox, name), 'utf8');
  return `data:text/html;charset=utf-8,${encodeURIComponent(htmlPart(eml))}`;
}

function htmlPart(eml: string): string {
  const head = eml.search(/Content-Type: text\/html/i);
  const start = eml.indexOf('\r\n\r\n', head) + 4;
  const end = eml.indexOf('\r\n--', start);
  const headers = eml.slice(head, start);
  const body = eml.slice(start, end < 0 ? undefined : end);
  if (/base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(headers)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

await takePictures();
