import type { BrowserContext, Locator, Page } from 'playwright-core';
import { walkMenu } from '../../scripts/browser/walk-menu';

/** A person's page, told in the words of a screen reader: roles and names. */
export interface PlayPage {
  readonly page: Page;
  /** Clicks through the menu bar. */
  choose(...labels: readonly string[]): Promise<void>;
  /** Clicks an item of a menu, in whichever submenu it stands. */
  chooseIn(menu: string, label: string): Promise<void>;
  openTab(title: string): Promise<void>;
  /** Goes to a cell by the name box. */
  goTo(cell: string): Promise<void>;
  /** Goes there, types, and puts it down with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Waits until the cell shows the text. */
  sees(cell: string, text: string | RegExp): Promise<void>;
  /** The cell so many rows below a heading that stands near the top: `J5`. */
  under(heading: string, rows: number): Promise<string>;
  /** The text of a cell that is in the window. */
  textOf(cell: string): Promise<string>;
  /** Waits for a message of a script or a refusal; its text. */
  message(text: RegExp): Promise<string>;
  paste(text: string): Promise<void>;
}

export async function openPlayPage(context: BrowserContext, address: string, user?: string): Promise<PlayPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  await page.getByRole('tablist').waitFor();
  if (user !== undefined) await becomePerson(page, user);
  const goTo = async (cell: string) => {
    const name = cell.split(':')[0] ?? cell;
    const active = cellAt(page, name).and(page.locator('#active-cell'));
    // A page that has just opened may not have its grid yet: a person would type the place again.
    for (let attempt = 1; ; attempt += 1) {
      await page.getByRole('textbox', { name: 'Tên ô' }).fill(cell);
      await page.keyboard.press('Enter');
      try {
        await active.waitFor({ timeout: attempt < 10 ? 3_000 : 30_000 });
        break;
      } catch (error) {
        if (attempt >= 10) throw error;
      }
    }
    await page.waitForFunction(`document.activeElement?.getAttribute('aria-label') !== 'Tên ô'`);
  };
  const textOf = async (cell: string) => {
    const name = await cellAt(page, cell).getAttribute('aria-label');
    return (name ?? '').slice(cell.length + 1);
  };
  return {
    page,
    goTo,
    choose: async (...labels) => {
      for (const name of labels) await page.getByRole('menuitem', { name, exact: true }).click();
    },
    chooseIn: (menu, label) => walkMenu(page, menu, label),
    openTab: async (title) => {
      await page.getByRole('tab', { name: title, exact: true }).click();
      await page.getByRole('grid', { name: title, exact: true }).waitFor();
    },
    type: async (cell, text) => {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    sees: async (cell, text) => {
      const name =
        typeof text === 'string'
          ? `${cell}${text === '' ? '' : ` ${text}`}`
          : new RegExp(`^${cell} .*${text.source}`, 's');
      await page.getByRole('gridcell', { name, exact: true }).waitFor();
    },
    textOf,
    under: async (heading, rows) => {
      await goTo('A1');
      const found = page.getByRole('gridcell', { name: new RegExp(`^[A-Z]+\\d+ ${heading}$`) });
      for (let steps = 0; steps < 100 && (await found.count()) === 0; steps++) {
        await page.keyboard.press('ArrowRight');
        await page.evaluate('new Promise(requestAnimationFrame)');
      }
      const [, column, row] = /^([A-Z]+)(\d+)/.exec((await found.first().getAttribute('aria-label')) ?? '') ?? [];
      return `${column}${Number(row) + rows}`;
    },
    message: async (text) => {
      const message = page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text }).first();
      await message.waitFor();
      return (await message.textContent()) ?? '';
    },
    paste: async (text) => {
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      await page.keyboard.press('ControlOrMeta+v');
    },
  };
}

export function cellAt(page: Page, cell: string): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${cell}( |$)`) });
}

async function becomePerson(page: Page, user: string): Promise<void> {
  await page.getByRole('button', { name: /^Tôi là/ }).click();
  const people = page.getByRole('dialog', { name: 'Tôi là' });
  await people.getByRole('searchbox').fill(user);
  await people.getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('button', { name: `Tôi là ${user}` }).waitFor();
}
