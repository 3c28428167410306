import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { isStory, storyRoom, testRooms } from './tests';

/** The file that story tests take the bundle from. */
const storyBundle = 'test/story/bundle.ts';

/**
 * For each file of the source the tests that may run any of it: those that import it first, then those that stand nearest, where most changes are
 * noticed; stories last, which run the bundle and so anything.
 */
export async function findReachingTests(within: readonly string[]): Promise<(file: string) => readonly string[]> {
  const tests = [...testRooms, storyRoom].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.posix.join(room, name.split(path.sep).join('/')))
      .filter((test) => within.some((place) => place === test || !path.relative(place, test).startsWith('..'))),
  );
  const { metafile } = await build({
    entryPoints: tests,
    bundle: true,
    write: false,
    outdir: 'never-written',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  const bundles = Object.values(metafile.outputs).flatMap(({ entryPoint, inputs }) =>
    entryPoint === undefined ? [] : [{ test: entryPoint, files: new Set(Object.keys(inputs)) }],
  );
  const distance = (test: string, file: string) =>
    metafile.inputs[test]?.imports.some((imported) => imported.path === file) ? -1 : stepsBetween(test, file);
  return (file) =>
    bundles
      .filter(({ test, files }) => files.has(isStory(test) ? storyBundle : file))
      .map(({ test }) => ({ test, far: isStory(test) ? Number.POSITIVE_INFINITY : distance(test, file) }))
      .sort((one, other) => (one.far === other.far ? 0 : one.far - other.far))
      .map(({ test }) => test);
}

/** Between the room of a test and that of a source: `test` mirrors `src`. */
function stepsBetween(test: string, file: string): number {
  const [one, other] = [test, file].map((name) => name.split('/').slice(1, -1)) as [string[], string[]];
  const shared = one.findIndex((room, index) => room !== other[index]);
  const common = shared < 0 ? one.length : shared;
  return one.length + other.length - 2 * common;
}
