import type { MenuEntry } from '../../host/people/screen';

/** Menus as an indented tree, each item with the function it runs. */
export function printMenus(menus: readonly MenuEntry[]): string {
  return menus.map((menu) => lines(menu, 0).join('\n')).join('\n');
}

function lines(entry: MenuEntry | 'separator', depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (entry === 'separator') return [`${indent}────────`];
  const own = entry.functionName === undefined ? entry.label : `${entry.label}  → ${entry.functionName}`;
  return [indent + own, ...(entry.items ?? []).flatMap((item) => lines(item, depth + 1))];
}
