import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseDeclarations } from './parse-declarations';
import type { GoogleTypes, Member } from './surface';

/** The services that the local host builds, wholly or in part. */
const files = [
  'apis/drive_v3',
  'apis/sheets_v4',
  'base',
  'cache',
  'charts',
  'content',
  'drive',
  'gmail',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'url-fetch',
  'utilities',
  'xml-service',
];

let known: GoogleTypes | undefined;

/**
 * Google's own surface, read from `@types/google-apps-script`: which members a class has, what they take, what the enums hold.
 * The bridge takes it as the truth, so that a misspelled or missing member of the host cannot hide.
 */
export function googleTypes(): GoogleTypes {
  known ??= parseDeclarations(files.map(readDeclarations));
  return known;
}

function readDeclarations(name: string): string {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@types/google-apps-script/package.json'));
  const file = name.includes('/') ? `${name}.d.ts` : `google-apps-script.${name}.d.ts`;
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The interface's own members and those of its parents. */
export function membersOf(types: GoogleTypes, name: string): ReadonlyMap<string, Member> {
  const found = types.interfaces.get(name);
  if (found === undefined) throw new Error(`@types/google-apps-script has no interface ${name}`);
  const members = new Map<string, Member>();
  for (const parent of found.parents) {
    for (const [member, value] of membersOf(types, parent)) members.set(member, value);
  }
  for (const [member, value] of found.members) members.set(member, value);
  return members;
}

/** Whether `name` is `wanted` or extends it. Drive gives people of its own kind, and takes them where any other is taken. */
export function isKindOf(types: GoogleTypes, name: string, wanted: string): boolean {
  if (name === wanted || (name === 'Drive.User' && wanted === 'Base.User')) return true;
  return (types.interfaces.get(name)?.parents ?? []).some((parent) => isKindOf(types, parent, wanted));
}
