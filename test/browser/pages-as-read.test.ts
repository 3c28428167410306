import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser/find-chromium';
import { launchChromium } from '../../scripts/browser/launch-chromium';
import { type Told, tellStory } from '../../scripts/pictures/tell-story';
import { turnAllOn } from '../../scripts/pictures/turn-all-on';
import { setUpSample } from '../../scripts/sample';
import { setUpEnglish } from '../../scripts/sample/english-tracker';
import { storyBundle } from '../story/bundle';

const trackers = [
  { language: 'vi', make: setUpSample, unitSheet: 'SKHCN' },
  { language: 'en', make: setUpEnglish, unitSheet: 'DOST' },
] as const;

/** What the sidebar asks of the script, kept instead of answered. */
const stub = `window.asked = []; window.google = { script: { host: {}, run: new Proxy({}, { get: (_, name) =>
  name.startsWith('with') ? () => window.google.script.run : (...given) => window.asked.push([name, ...given]) }) } };`;

describe.skipIf(findChromium() === undefined)('what people read, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe.each(trackers)('of a tracker in $language', ({ language, make, unitSheet }) => {
    let told: Told;
    beforeAll(async () => {
      const bundle = await storyBundle();
      const workspace = make(bundle);
      turnAllOn(workspace, bundle, language);
      told = tellStory(workspace, bundle, unitSheet);
    });

    it.each([390, 700])('no mail scrolls sideways at %i pixels', async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const wide: string[] = [];
      for (const { htmlBody, subject } of told.mails) {
        await page.setContent(htmlBody, { waitUntil: 'commit' });
        if (Number(await page.evaluate('document.documentElement.scrollWidth')) > width) wide.push(subject);
      }
      await page.close();
      expect(told.mails.some(({ subject }) => /^\[(?:Báo cáo|Report)\]/.test(subject))).toBe(true);
      expect(wide).toEqual([]);
    });

    it('the sidebar is worked by keyboard at 300 pixels: the focus is seen, and Enter goes to the row', async () => {
      const page = await browser.newPage({ viewport: { width: 300, height: 900 } });
      await page.addInitScript(stub);
      await page.goto('about:blank');
      await page.setContent(told.pages.find(({ name }) => name === 'my-page')?.html ?? '', { waitUntil: 'load' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
      const focus = () =>
        page.evaluate('[document.activeElement.className, getComputedStyle(document.activeElement).outlineStyle]');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focus()).toEqual(['go', 'solid']);
      await page.keyboard.press('Enter');
      const [asked] = (await page.evaluate('window.asked')) as unknown[][];
      expect(asked).toEqual(['goToCell', unitSheet, expect.any(Number), expect.any(Number)]);
      await page.close();
    });
  });
});
