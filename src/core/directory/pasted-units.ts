import { foldText } from '../text/text';
import { type ListedUnit, listHanoiUnits, unitCodeOf } from './hanoi-units';
import type { UnitKind } from './unit';

/** A unit to begin with, and the address that stood beside its name. */
export interface PastedUnit extends ListedUnit {
  readonly contactEmails: string;
}

const kindWords: readonly (readonly [start: string, kind: UnitKind])[] = [
  ['phuong ', 'ward'],
  ['xa ', 'commune'],
  ['so ', 'department'],
  ['van phong ', 'department'],
  ['thanh tra ', 'department'],
  ['ban chi dao', 'committee'],
  ['dang uy', 'party'],
  ['ban thuong vu', 'party'],
  ['uy ban mat tran', 'front'],
  ['hoi ', 'front'],
  ['doan ', 'front'],
  ['cong ty', 'enterprise'],
  ['tong cong ty', 'enterprise'],
  ['truong ', 'institute'],
  ['vien ', 'institute'],
];

const address = /[^\s;,<>|]+@[^\s;,<>|]+/g;

/**
 * Reads a pasted list, one unit a line: the name, and what stands behind a tab, `|` or `;` as addresses. Units that the product knows get their own code; others
 * one of the first letters of their name, `Sở Khoa học và Công nghệ` SKHCN, numbered where it is taken.
 */
export function parsePastedUnits(text: string, takenCodes: Iterable<string> = []): readonly PastedUnit[] {
  const known = new Map(
    listHanoiUnits().flatMap((unit) => [unit.name, unit.code].map((name) => [foldText(name), unit])),
  );
  const codes = new Set(takenCodes);
  const units: PastedUnit[] = [];
  const names = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const name = nameIn(line);
    const key = foldText(name);
    if (key === '' || names.has(key)) continue;
    names.add(key);
    const contactEmails = (line.match(address) ?? []).join('; ');
    const unit = known.get(key) ?? { code: freeCode(name, codes), name, aliases: '', kind: kindOf(key) };
    codes.add(unit.code);
    units.push({ ...unit, contactEmails });
  }
  return units;
}

/** Without a number before it, and without what stands in further columns. */
function nameIn(line: string): string {
  const [first = '', second = ''] = line.split(/[\t|;]/).map((part) => part.trim());
  const name = /^\d*[.)]?$/.test(first) ? second : first;
  return name
    .replace(address, '')
    .replace(/^\d+[.)]\s+/, '')
    .replace(/[\s,–-]+$/, '')
    .trim();
}

function kindOf(key: string): UnitKind {
  return kindWords.find(([start]) => key.startsWith(start))?.[1] ?? 'equivalent';
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
  const words = foldText(name)
    .split(/[^a-z0-9đ]+/)
    .filter((word) => word !== '');
  const place = /^(?:phuong|xa) /.test(foldText(name));
  const initials = words
    .filter((word) => word !== 'va')
    .map((word) => word.charAt(0))
    .join('');
  const base =
    (place ? unitCodeOf(`${words[0]?.charAt(0)}${words.slice(1).join('')}`) : unitCodeOf(initials)).slice(0, 12) ||
    'DV';
  for (let number = 1; ; number += 1) {
    const code = number === 1 && base.length > 1 ? base : `${base}${number}`;
    if (!taken.has(code)) return code;
  }
}
