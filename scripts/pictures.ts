import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './browser/launch-chromium';
import { takePlayPictures } from './browser/play-pictures';
import { projectRoot } from './build';
import { ensureBundle } from './cli/ensure-bundle';
import { readArguments, runScript } from './cli/run-script';
import { type Bundle, loadBundle } from './host/bundle';
import { saveDrive } from './host/drive/drive-folder';
import type { Workspace } from './host/workspace';
import { pictureCountry } from './pictures/country-picture';

import { takeImport } from './pictures/import-pictures';
import { takePage, takePages } from './pictures/page-pictures';
import { takePrint, takePrints } from './pictures/print-pictures';
import { takeScreens } from './pictures/screen-pictures';
import { tellStory } from './pictures/tell-story';
import { turnAllOn } from './pictures/turn-all-on';
import { setUpSample } from './sample';
import { setUpEnglish } from './sample/english-tracker';

const out = path.join(projectRoot, 'out', 'pictures');
const docs = path.join(projectRoot, 'docs', 'pictures');

interface Album {
  readonly language: 'vi' | 'en';
  readonly make: (bundle: Bundle) => Workspace;
  readonly unitSheet: string;
  readonly myPage: string;
  /** Words that only the report's first page holds. */
  readonly firstPage: string;
}

const albums: readonly Album[] = [
  {
    language: 'vi',
    make: setUpSample,
    unitSheet: 'SKHCN',
    myPage: 'Trang của tôi',
    firstPage: 'Việc cần lãnh đạo quyết định',
  },
  { language: 'en', make: setUpEnglish, unitSheet: 'DOST', myPage: 'My page', firstPage: 'For the leaders to decide' },
];

const usage = `Usage: npm run pictures
  pictures of every sheet on screen and printed, every page, every mail and the draft of the report, in both languages, in out/pictures/;
  a few of them in docs/ (needs Chromium, LibreOffice and poppler)
Options:
  --play   only those of npm run play
  --help   what can be said here`;

/** `npm run pictures`: every sheet on screen and printed, every page, every mail, the draft of the report, in both languages, into `out/pictures`; a few of them into `docs/pictures`. */
async function takePictures(): Promise<void> {
  const project = await ensureBundle((text) => console.error(text));
  await rm(out, { recursive: true, force: true });
  await mkdir(docs, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const album of albums) await fillAlbum(browser, project, album);
    const bundle = loadBundle(project);
    await takeImport(browser, setUpSample(bundle), bundle, (step) =>
      path.join(projectRoot, 'docs', `import-${step}.png`),
    );
    for (const language of ['vi', 'en'] as const) {
      const picture = path.join(docs, `country-${language}.png`);
      await pictureCountry(project, language, path.join(out, `country-${language}`), picture);
    }
    await takePlayPictures(browser, path.join(projectRoot, 'docs'));
  } finally {
    await browser.close();
  }
}

async function fillAlbum(browser: Browser, project: string, album: Album): Promise<void> {
  const { language, make, unitSheet, myPage, firstPage } = album;
  const folder = path.join(out, language);
  const bundle = loadBundle(project);
  const workspace = make(bundle);
  turnAllOn(workspace, bundle, language);
  const told = tellStory(workspace, bundle, unitSheet);
  const drive = path.join(folder, 'drive');
  await saveDrive(drive, workspace.drive, workspace.toState(), workspace.clock.now());
  console.log(`${language}: pages and mails …`);
  await takePages(browser, told, path.join(folder, 'pages'));
  console.log(`${language}: sheets on screen …`);
  const now = new Date(workspace.clock.now()).toISOString();
  const screens = path.join(folder, 'screen');
  await takeScreens(browser, { project, drive, now, folder: screens, unitSheet, isEnglish: language === 'en', myPage });
  console.log(`${language}: sheets printed …`);
  const prints = path.join(folder, 'print');
  await takePrints(path.join(drive, `${workspace.openId}.xlsx`), prints);
  const draft = path.join(folder, 'draft.docx');
  await writeFile(draft, told.draft);
  const drawn = await takePrints(draft, path.join(folder, 'draft')).catch(() => []);
  if (drawn.length === 0) console.log(`${language}: LibreOffice here has no Writer, so the draft stays ${draft}`);
  await takePrint(path.join(prints, `${workspace.openId}.pdf`), firstPage, path.join(docs, `report-${language}.png`));
  for (const name of ['menu', 'sidebar']) {
    await copyFile(path.join(screens, `${name}.png`), path.join(docs, `${name}-${language}.png`));
  }
  const mail = told.mails.find(({ to }) =>
    to.some((address) => address.startsWith(language === 'vi' ? 'lanhdao' : 'dost')),
  );
  if (mail !== undefined) await takePage(browser, mail.htmlBody, 390, path.join(docs, `mail-${language}.png`));
}

await runScript(usage, async (args) => {
  const { values } = readArguments(args, usage, { play: { type: 'boolean' } });
  if (values.play !== true) return takePictures();
  const browser = await launchChromium();
  try {
    await takePlayPictures(browser, path.join(projectRoot, 'docs'));
  } finally {
    await browser.close();
  }
});
