import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { testRooms } from './tests';

/** For each file of the source the tests that run any of it: those that import it first, then those that stand nearest. Most changes are noticed there. */
export async function findReachingTests(within: string): Promise<(file: string) => readonly string[]> {
  const tests = testRooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.posix.join(room, name.split(path.sep).join('/')))
      .filter((test) => within === test || !path.relative(within, test).startsWith('..')),
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
      .filter(({ files }) => files.has(file))
      .map(({ test }) => ({ test, far: distance(test, file) }))
      .sort((one, other) => one.far - other.far)
      .map(({ test }) => test);
}

/** Between the room of a test and that of a source: `test` mirrors `src`. */
function stepsBetween(test: string, file: string): number {
  const [one, other] = [test, file].map((name) => name.split('/').slice(1, -1)) as [string[], string[]];
  const shared = one.findIndex((room, index) => room !== other[index]);
  const common = shared < 0 ? one.length : shared;
  return one.length + other.length - 2 * common;
}
