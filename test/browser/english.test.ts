import { it } from 'vitest';
import { walkMenu } from '../../scripts/browser/walk-menu';
import { loadBundle } from '../../scripts/host/bundle';
import { setUpEnglish } from '../../scripts/sample/english-tracker';
import { en } from '../../src/i18n/screen/en';
import { storyFolder } from '../story/bundle';
import { describeInBrowser, driveFolder } from './play-office';

async function english() {
  const project = await storyFolder();
  const workspace = setUpEnglish(loadBundle(project));
  return { project, drive: await driveFolder(workspace.drive, workspace.toState()), language: 'en' as const };
}

describeInBrowser('a newcomer who reads English', english, (office) => {
  it('finds page, sheets and menus in English, consolidates, and sees the chart of the report', async () => {
    const { page } = await office.sitDown();
    await page.getByRole('menuitem', { name: 'File', exact: true }).waitFor();
    await walkMenu(page, en.product, en.menu.consolidate);
    await page
      .getByRole('status')
      .filter({ hasText: /tasks of \d+\/\d+ units/ })
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Report', exact: true }).click();
    await page
      .getByRole('img', { name: /^Chart: / })
      .first()
      .waitFor();
  });
});
