import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findChromium } from '../../scripts/browser/find-chromium';
import { launchChromium } from '../../scripts/browser/launch-chromium';
import type { Drive } from '../../scripts/host/drive/drive';
import { saveDrive } from '../../scripts/host/drive/drive-folder';
import { type PlayServer, startPlayServer } from '../../scripts/play/serve/play-server';
import { openPlayPage, type PlayPage } from './play-page';

export const NOW = '2025-10-10T08:00:00+07:00';

/** What the tests of one file stand on: one server, one browser, a page for each person. */
export interface PlayOffice {
  /** A page in a browser profile of its own; as whoever the spreadsheet belongs to, unless named. */
  sitDown(
    user?: string,
    size?: { readonly width: number; readonly height: number },
    isTouch?: boolean,
  ): Promise<PlayPage>;
}

interface Stage {
  /** Folder of the compiled project. */
  readonly project: string;
  /** Folder of .xlsx files. */
  readonly drive: string;
  readonly language?: 'vi' | 'en';
}

/** A group of tests that is skipped where there is no Chromium. The stage is set once, before the first. */
export function describeInBrowser(name: string, set: () => Promise<Stage>, tests: (office: PlayOffice) => void): void {
  // Beside all other tests, on a machine with two cores, a page may be slow.
  describe.skipIf(findChromium() === undefined)(name, { timeout: 180_000 }, () => {
    let server: PlayServer | undefined;
    let browser: Browser | undefined;
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      const { project, drive, language = 'vi' } = await set();
      const order = { project, drive, open: undefined, now: NOW, user: undefined };
      [server, browser] = await Promise.all([startPlayServer({ order, port: 0, language }), launchChromium()]);
    }, 120_000);
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests({
      sitDown: async (user, size = { width: 1280, height: 800 }, isTouch = false) => {
        if (server === undefined || browser === undefined) throw new Error('The office is not open.');
        const context = await browser.newContext({
          viewport: size,
          hasTouch: isTouch,
          isMobile: isTouch,
          locale: 'vi-VN',
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        contexts.push(context);
        return openPlayPage(context, server.address, user);
      },
    });
  });
}

/** @param state what the host keeps of earlier runs. */
export async function driveFolder(drive: Drive, state: unknown = null): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'play-test-'));
  await saveDrive(folder, drive, state, Date.parse(NOW));
  return folder;
}

/** A project of one script, with every scope that a page or mail needs. */
export async function projectFolder(code: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'play-project-'));
  const scopes = ['spreadsheets', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'];
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  await writeFile(path.join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', oauthScopes }));
  await writeFile(path.join(folder, 'Code.js'), code);
  return folder;
}
