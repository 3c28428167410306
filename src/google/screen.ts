import type { Menu, ScreenPort } from '../app/ports/screen-port';

/** The person at the spreadsheet: dialogs, toasts, menus. */
export function createScreenPort(): ScreenPort {
  const ui = () => SpreadsheetApp.getUi();
  return {
    hasPerson: true,
    toast: (text) => SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Đôn Đốc', 8),
    alert: (title, text) => {
      ui().alert(title, text, ui().ButtonSet.OK);
    },
    confirm: (title, text) => ui().alert(title, text, ui().ButtonSet.OK_CANCEL) === ui().Button.OK,
    keeps: (title, text) => ui().alert(title, text, ui().ButtonSet.YES_NO) !== ui().Button.NO,
    prompt: (title, text) => {
      const answer = ui().prompt(title, text, ui().ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui().Button.OK ? answer.getResponseText() : undefined;
    },
    showPage: ({ file, title, data }) => {
      const template = Object.assign(HtmlService.createTemplateFromFile(file), { page: data });
      ui().showModalDialog(template.evaluate().setWidth(760).setHeight(620), title);
    },
    showSidebar: ({ file, title, data }) => {
      const template = Object.assign(HtmlService.createTemplateFromFile(file), { page: data });
      ui().showSidebar(template.evaluate().setTitle(title));
    },
    addMenu: (menu) => buildMenu(menu).addToUi(),
  };
}

/** A time trigger has no person: `getUi` throws there, so messages go to the log and questions are answered no. */
export function createUnattendedScreenPort(): ScreenPort {
  const note = (text: string) => console.info(text);
  return {
    hasPerson: false,
    toast: note,
    alert: (title, text) => note(`${title}: ${text}`),
    confirm: () => false,
    keeps: () => true,
    prompt: () => undefined,
    showPage: ({ title }) => note(title),
    showSidebar: ({ title }) => note(title),
    addMenu: () => undefined,
  };
}

function buildMenu(menu: Menu): GoogleAppsScript.Base.Menu {
  const built = SpreadsheetApp.getUi().createMenu(menu.title);
  for (const item of menu.items) {
    if (item === 'separator') built.addSeparator();
    else if ('items' in item) built.addSubMenu(buildMenu(item));
    else built.addItem(item.label, item.functionName);
  }
  return built;
}
