import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Menu } from '../../../src/app/ports/screen-port';
import { screenMessages } from '../../../src/i18n/screen/messages';
import { createMenu } from '../../../src/ui/menu';

const texts = fileURLToPath(new URL('../../../src/i18n', import.meta.url));

/** Each “Đôn Đốc > …” that a language's texts send people to, to the end of its line. */
function placesIn(language: 'vi' | 'en'): string[] {
  return readdirSync(texts, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.split(path.sep).some((name) => isOf(language, name)))
    .flatMap((file) => readFileSync(path.join(texts, file), 'utf8').match(/Đôn Đốc > .*/g) ?? []);
}

/** `vi.ts`, `vi-dates.ts`, or the folder `vi`. */
function isOf(language: 'vi' | 'en', name: string): boolean {
  return name === language || name.startsWith(`${language}.`) || name.startsWith(`${language}-`);
}

function leadsSomewhere(place: string, items: Menu['items']): boolean {
  const rest = place.replace(/^“/, '');
  return items.some((item) => {
    if (item === 'separator') return false;
    if ('label' in item) return rest.startsWith(item.label);
    if (!rest.startsWith(item.title)) return false;
    const next = rest.slice(item.title.length);
    return !next.startsWith(' > ') || leadsSomewhere(next.slice(' > '.length), item.items);
  });
}

it.each(['vi', 'en'] as const)('every menu path in the %s texts is one that the menu has', (language) => {
  const reader = { isCoordinator: true, isOverseer: false, isSilent: false, modules: ['difficulties'] } as const;
  const { items } = createMenu(screenMessages(language), reader);
  const places = placesIn(language);
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => !leadsSomewhere(place.slice('Đôn Đốc > '.length), items))).toEqual([]);
});
