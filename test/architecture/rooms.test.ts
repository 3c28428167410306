import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files';

/** Who may import whom, besides itself (README.md, "The house"). Longer paths first: a file belongs to the first room that holds it. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/sheets': ['src/core'],
  'src/i18n': ['src/core'],
  'src/app': ['src/core', 'src/sheets', 'src/i18n'],
  'src/google': [
    'src/app/ports',
    'src/core/time/retry',
    'src/sheets/requests/a1',
    'src/sheets/requests/row-data',
    'src/sheets/v4',
  ],
  'src/ui': ['src/core', 'src/i18n', 'src/app'],
  'src/main.ts': ['src/core', 'src/sheets', 'src/i18n', 'src/app', 'src/google', 'src/ui'],
  'scripts/host': [],
  scripts: ['src/core', 'src/sheets', 'src/i18n', 'scripts/host'],
  'test/core': ['src/core'],
};

const files = readSourceFiles('src', 'scripts', 'test/core');
const roomOf = (file: string) => Object.keys(rooms).find((room) => file === room || file.startsWith(`${room}/`));
const isWithin = (file: string, place: string) =>
  file === place || file === `${place}.ts` || file.startsWith(`${place}/`);

describe('the rooms of the house', () => {
  it.each(Object.keys(rooms))('%s holds at least one file', (room) => {
    expect(files.filter((file) => roomOf(file.path) === room)).not.toEqual([]);
  });

  it('every source file stands in a room', () => {
    expect(files.filter((file) => roomOf(file.path) === undefined).map((file) => file.path)).toEqual([]);
  });

  it('a file imports only its own room and the rooms that the table allows', () => {
    const strangers = files.flatMap((file) => {
      const room = roomOf(file.path) ?? '';
      const allowed = [room, ...(rooms[room] ?? [])];
      return file.imports
        .filter((target) => !allowed.some((place) => isWithin(target, place) && !isInnerRoom(target, place)))
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(strangers).toEqual([]);
  });

  it('src ships no library: it imports its own files alone', () => {
    const bare = files
      .filter((file) => file.path.startsWith('src/'))
      .filter((file) => /from '(?!\.{1,2}\/)/.test(withoutComments(file.text)))
      .map((file) => file.path);
    expect(bare).toEqual([]);
  });

  it('ui knows the use-cases by their types only', () => {
    const values = files
      .filter((file) => file.path.startsWith('src/ui/'))
      .filter((file) => /^import (?!type\b)[^;]*from '\.\.\/app\//m.test(file.text))
      .map((file) => file.path);
    expect(values).toEqual([]);
  });

  it('no file is reached from itself through its imports', () => {
    expect(findCycles(files)).toEqual([]);
  });

  it('no folder is reached from itself through the imports of its files', () => {
    const sources = files.filter((file) => file.path.startsWith('src/'));
    expect(findCycles(foldersOf(sources))).toEqual([]);
  });

  it('no folder of src holds more files than a newcomer can take in', () => {
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
    const full = [...counts].filter(([folder, count]) => folder.startsWith('src/') && count > 17);
    expect(full).toEqual([]);
  });

  it('no room has a barrel or a drawer for leftovers', () => {
    const unwanted = files
      .map((file) => file.path)
      .filter((file) => /(^|\/)(index\.ts|utils?(\.ts|\/)|helpers?(\.ts|\/))/.test(file));
    expect(unwanted).toEqual([]);
  });

  it.each([
    ['src', 'the languages of a subject', /\/i18n\/.*\/(vi|en|catalogue|messages)\.ts$|\/i18n\/rules\//],
    ['scripts', 'what is called as Google calls it, and measurements', /^scripts\/(host|bench)\//],
  ])('no two files of %s share a name, except %s', (floor, _, excepted) => {
    const byName = new Map<string, string[]>();
    for (const { path } of files) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (path.startsWith(`${floor}/`) && !excepted.test(path)) byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    expect([...byName.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  it('no file has grown past 250 lines', () => {
    const long = files.filter((file) => file.text.split('\n').length > 251).map((file) => file.path);
    expect(long).toEqual([]);
  });

  it("Google's globals are named in src/google only", () => {
    const names =
      /(?<![\w.'"`])(SpreadsheetApp|MailApp|ScriptApp|PropertiesService|CacheService|LockService|UrlFetchApp|HtmlService|Utilities|Session|Logger)\./;
    const outside = files
      .filter((file) => file.path.startsWith('src/') && !file.path.startsWith('src/google/'))
      .filter((file) => names.test(withoutComments(file.text)))
      .map((file) => file.path);
    expect(outside).toEqual([]);
  });

  it('the core knows no clock, console or Intl', () => {
    const names = /\b(new Date|Date\.now|console\.|Intl\.|Math\.random)/;
    const outside = files
      .filter((file) => /^src\/(core|sheets|i18n)\//.test(file.path))
      .filter((file) => names.test(withoutComments(file.text)))
      .map((file) => file.path);
    expect(outside).toEqual([]);
  });
});

/** `scripts` allows `scripts/host`, but a rule for `scripts` says nothing of what lies in a room of its own inside it. */
function isInnerRoom(target: string, place: string): boolean {
  const room = roomOf(target);
  return room !== undefined && room !== place && room.startsWith(`${place}/`);
}

type SourceFile = Pick<(typeof files)[number], 'path' | 'imports'>;

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Each folder as if it were one file that imports all that its files import from elsewhere. */
function foldersOf(sources: readonly SourceFile[]): SourceFile[] {
  const imports = new Map<string, Set<string>>();
  for (const file of sources) {
    const folder = folderOf(file.path);
    const targets = imports.get(folder) ?? new Set<string>();
    for (const target of file.imports) if (folderOf(target) !== folder) targets.add(folderOf(target));
    imports.set(folder, targets);
  }
  return [...imports].map(([path, targets]) => ({ path, imports: [...targets] }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

function findCycles(all: readonly SourceFile[]): string[] {
  const importsOf = new Map(all.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const target of importsOf.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of all) visit(file.path, []);
  return cycles;
}
