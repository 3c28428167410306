import type { Screen } from '../../people/screen';

export interface OldMenuItem {
  readonly name: string;
  readonly functionName: string;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addMenu(String,Object): null is a line between items. */
export function addOldMenu(screen: Screen, name: string, subMenus: readonly (OldMenuItem | null)[]): void {
  const items = subMenus.map((item) =>
    item === null ? ('separator' as const) : { label: item.name, functionName: item.functionName },
  );
  screen.menus = [...screen.menus.filter(({ label }) => label !== name), { label: name, items }];
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#removeMenu(String) */
export function removeOldMenu(screen: Screen, name: string): void {
  screen.menus = screen.menus.filter(({ label }) => label !== name);
}
