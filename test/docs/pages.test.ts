import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../../scripts/docs/pages';
import { screenMessages } from '../../src/i18n/screen/messages';
import { readSourceFiles } from '../architecture/source-files';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
/** Every page of the project, made of the code or written by hand. */
const documents = ['.', 'docs', 'scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
);

describe('the pages of docs', () => {
  it.each(Object.entries(pages))('docs/%s is what npm run docs writes', (name, page) => {
    expect(read(`docs/${name}`)).toBe(page());
  });
});

describe('references', () => {
  it.each(documents)('of %s lead to a file and a section that are there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const broken = links.filter(([, file = '', section]) => {
      const target = file === '' ? document : path.join(path.dirname(document), file);
      return !existsSync(path.join(root, target)) || (section !== undefined && !sectionsOf(target).includes(section));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it.each(documents)('of %s to files, folders and commands name what is there', (document) => {
    const text = read(document);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const paths = [...text.matchAll(/`((?:src|scripts|test)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(paths.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('of the README to menu items name what the menu has', () => {
    const { menu, product } = screenMessages('vi');
    const labels: readonly string[] = [product, ...Object.values(menu)];
    const named = [...read('README.md').matchAll(/\*\*([^*]+ > [^*]+)\*\*/g)].flatMap(([, items = '']) =>
      items.split(' > '),
    );
    expect(named).not.toEqual([]);
    expect(named.filter((label) => !labels.includes(label))).toEqual([]);
  });

  it('name no document that the project does not hold', () => {
    const texts = [
      ...readSourceFiles('src', 'scripts', 'test'),
      ...documents.map((file) => ({ path: file, text: read(file) })),
    ];
    const missing = texts.flatMap(({ path: file, text }) =>
      [...text.matchAll(/(?<![\w/.-])(?:docs\/)?[\w-]+\.md\b/g)]
        .map(([name]) => name)
        .filter((name) => !documents.some((document) => document === name || path.basename(document) === name))
        .map((name) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** As GitHub names them in addresses. */
function sectionsOf(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
