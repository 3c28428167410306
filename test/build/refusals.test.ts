import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertAllCallable, assertParsesOnGoogle, projectRoot } from '../../scripts/build';
import { listNamesCalled } from '../../scripts/build/called-by-name';
import { declareFunctions, listEntryPoints } from '../../scripts/build/entry-points';

describe('the build refuses what would fail only on Google', () => {
  it('a name in a menu, trigger or page table that main.ts has no entry point for, with the table that names it', () => {
    const called = [
      { name: 'consolidate', table: 'src/ui/menu.ts' },
      { name: 'freeze', table: 'src/ui/menu.ts' },
      { name: 'tick', table: 'src/app/ports/trigger-table.ts' },
    ];
    expect(() => assertAllCallable(called, ['consolidate'])).toThrow(
      'src/main.ts has no entry point for: freeze (named in src/ui/menu.ts), tick (named in src/app/ports/trigger-table.ts).',
    );
    expect(() => assertAllCallable(called, ['consolidate', 'freeze', 'tick', 'onOpen'])).not.toThrow();
  });

  it.each([
    ['a private field', 'class A { #x = 1 }'],
    ['a static field', 'class A { static x = 1 }'],
    ['a static block', 'class A { static { f() } }'],
    ['await outside a function', 'await f()'],
    ['an import', "import x from 'y'"],
  ])('%s, which is past ECMAScript 2021 or no script', (_what, code) => {
    expect(() => assertParsesOnGoogle(code)).toThrow(SyntaxError);
  });

  it.each([
    ['logical assignment', 'let a; a ??= 1'],
    ['optional chaining', 'var a = {}; a?.b?.()'],
    ['an underscore in a number', 'var a = 1_000'],
  ])('but takes %s', (_what, code) => {
    expect(() => assertParsesOnGoogle(code)).not.toThrow();
  });
});

describe('names and entry points', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'don-doc-build-'));
    await mkdir(path.join(folder, 'src/ui'), { recursive: true });
    await mkdir(path.join(folder, 'src/app/ports'), { recursive: true });
    await writeFile(path.join(folder, 'src/ui/menu.ts'), "export const functionNames = ['a', 'b'];");
    await writeFile(path.join(folder, 'src/ui/rpc.ts'), "export const functionNames = ['read'];");
    await writeFile(path.join(folder, 'src/app/ports/trigger-table.ts'), "export const functionNames = ['daily'];");
    await writeFile(
      path.join(folder, 'main.ts'),
      'const c = 3;\nexport const entryPoints = { b: () => 2, a: () => c };',
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('names are read from the tables of menus, pages and triggers', async () => {
    expect((await listNamesCalled(folder)).map(({ name }) => name)).toEqual(['a', 'b', 'read', 'daily']);
  });

  it('the tables of the project name something', async () => {
    const names = (await listNamesCalled(projectRoot)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['setUpWorkbook', 'validateEntries', 'consolidate', 'runDaily']));
  });

  it('entry points are listed in order, and become declarations at the top level that forward arguments and result', async () => {
    const names = await listEntryPoints(path.join(folder, 'main.ts'));
    expect(names).toEqual(['a', 'b']);
    const run = new Function('App', `${declareFunctions(names, 'App')}\nreturn [typeof a, b(2, 3)];`) as (
      app: object,
    ) => unknown;
    expect(run({ a: () => 0, b: (x: number, y: number) => x + y })).toEqual(['function', 5]);
  });
});
