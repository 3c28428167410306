import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build, type Plugin } from 'esbuild';
import { listNamesCalled } from './build/called-by-name';
import { declareFunctions, listEntryPoints } from './build/entry-points';
import { readArguments, runScript } from './cli/run-script';
import { UsageError } from './cli/usage-error';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export interface BuildResult {
  readonly directory: string;
  /** Size of each pushed file in bytes. */
  readonly files: ReadonlyMap<string, number>;
  readonly functions: readonly string[];
}

/** `large` also asks for `drive.readonly`, so that many unit files can be read by Drive export; `no-files` asks for nothing of Drive's: no unit keeps a file. */
export type Profile = (typeof profiles)[number];
export const profiles = ['default', 'large', 'no-files'] as const;

export interface BuildOptions {
  readonly directory?: string;
  /** Keep names and lines, to read a stack trace from Google. */
  readonly readable?: boolean;
  readonly profile?: Profile;
  /** By whole path: JavaScript that is bundled in place of a source file. */
  readonly inPlaceOf?: ReadonlyMap<string, string>;
}

const globalName = 'DonDoc';

/**
 * Makes everything that is pushed to Google: `Code.js`, the pages, `appsscript.json`.
 * @throws when a menu, trigger or page names a function that is no entry point, or when the code does not parse as ECMAScript 2021.
 */
export async function buildBundle(options: BuildOptions = {}): Promise<BuildResult> {
  const directory = options.directory ?? path.join(projectRoot, 'dist');
  const entryFile = path.join(projectRoot, 'src/main.ts');
  const functions = await listEntryPoints(entryFile);
  assertAllCallable(await listNamesCalled(projectRoot), functions);
  const code = await bundle(entryFile, functions, options);
  assertParsesOnGoogle(code);

  const files = new Map<string, string>([
    ['Code.js', code],
    ['appsscript.json', await manifest(options.profile ?? 'default')],
    ...(await pages()),
  ]);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(directory, name), text);
  const sizes = new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)]));
  return { directory, files: sizes, functions };
}

async function bundle(
  entryFile: string,
  functions: readonly string[],
  { readable, inPlaceOf }: BuildOptions,
): Promise<string> {
  const result = await build({
    entryPoints: [entryFile],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2020',
    charset: 'utf8',
    minify: readable !== true,
    legalComments: 'none',
    footer: { js: declareFunctions(functions, `${globalName}.entryPoints`) },
    write: false,
    logLevel: 'warning',
    plugins: inPlaceOf === undefined ? [] : [serve(inPlaceOf)],
  });
  return result.outputFiles[0]?.text ?? '';
}

function serve(inPlaceOf: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'in-place-of',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const contents = inPlaceOf.get(file);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
    },
  };
}

/** Menus, triggers and pages call functions by name: a name that stands for nothing would fail only when it is clicked. */
export function assertAllCallable(
  called: readonly { name: string; table: string }[],
  functions: readonly string[],
): void {
  const missing = called.filter(({ name }) => !functions.includes(name));
  if (missing.length === 0) return;
  const list = missing.map(({ name, table }) => `${name} (named in ${table})`).join(', ');
  throw new Error(`src/main.ts has no entry point for: ${list}. Add it there, or take the name out of the table.`);
}

/** Google's parser stops at ECMAScript 2021 and refuses class fields marked private or static (google/clasp#907, #935). */
export function assertParsesOnGoogle(code: string): void {
  parse(code, { ecmaVersion: 2021, sourceType: 'script' });
}

interface Manifest {
  oauthScopes: string[];
  dependencies: { enabledAdvancedServices: { serviceId: string }[] };
}

async function manifest(profile: Profile): Promise<string> {
  const text = await readFile(path.join(projectRoot, 'appsscript.json'), 'utf8');
  if (profile === 'default') return text;
  const value = JSON.parse(text) as Manifest;
  if (profile === 'large') value.oauthScopes.push('https://www.googleapis.com/auth/drive.readonly');
  else {
    const { dependencies } = value;
    value.oauthScopes = value.oauthScopes.filter((scope) => !scope.includes('/auth/drive'));
    dependencies.enabledAdvancedServices = dependencies.enabledAdvancedServices.filter(
      ({ serviceId }) => serviceId !== 'drive',
    );
  }
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @throws UsageError for arguments that ask for both. */
export function chooseProfile(isLarge: boolean, isWithoutFiles: boolean): Profile {
  if (isLarge && isWithoutFiles) throw new UsageError('Give --large or --no-files, not both.');
  return isLarge ? 'large' : isWithoutFiles ? 'no-files' : 'default';
}

async function pages(): Promise<[string, string][]> {
  const folder = path.join(projectRoot, 'src/ui');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as [string, string]),
  );
}

const usage = `Usage: npm run build [-- options]
  makes dist/: what goes to Google
Options:
  --readable   keep names and lines, to read a stack trace from Google
  --large      also ask for drive.readonly, for more than a minute's unit files
  --no-files   ask for nothing of Drive, for trackers whose units keep no files of their own
  --help       what can be said here`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(usage, async (args) => {
    const isOn = { type: 'boolean' } as const;
    const { values } = readArguments(args, usage, { readable: isOn, large: isOn, 'no-files': isOn });
    const profile = chooseProfile(values.large === true, values['no-files'] === true);
    const result = await buildBundle({ readable: values.readable === true, profile });
    for (const [name, bytes] of result.files) console.log(`${name.padEnd(18)} ${(bytes / 1024).toFixed(1)} KB`);
    console.log(`${result.functions.length} functions: ${result.functions.join(' ')}`);
  });
}
