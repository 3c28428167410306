import type { Page } from 'playwright-core';

/** Clicks an item of a menu of the play page, in whichever submenu it stands. @throws when the menu has no such item. */
export async function walkMenu(page: Page, menu: string, label: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  const wanted = page.getByRole('menuitem', { name: label, exact: true });
  const submenus = page.getByRole('menu').locator('[role=menuitem][aria-haspopup]');
  const tried = new Set<string>();
  while ((await wanted.count()) === 0) {
    const next = (await submenus.allTextContents()).find((name) => !tried.has(name));
    if (next === undefined) throw new Error(`The menu ${menu} has no item ${label}.`);
    tried.add(next);
    await page.getByRole('menuitem', { name: next, exact: true }).click();
  }
  await wanted.click();
}
