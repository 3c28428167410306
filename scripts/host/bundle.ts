import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { type Program, parse } from 'acorn';

/** An API that the script calls by a name of its own choice. */
interface AdvancedService {
  readonly userSymbol: string;
  /** `sheets`, `drive`. */
  readonly serviceId: string;
  readonly version: string;
}

/** https://developers.google.com/apps-script/manifest, as far as the host uses it. */
interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[] | undefined;
  readonly advancedServices: readonly AdvancedService[];
  /** Names under which the script knows other people's scripts, which the host has not. */
  readonly libraries: readonly string[];
}

/** What is pushed to Google: the code, the pages, the manifest. */
export interface Bundle {
  readonly name: string;
  readonly manifest: Manifest;
  readonly scripts: readonly vm.Script[];
  /** Top-level functions that menus, triggers and commands may name; those that end in `_` are private on Google. */
  readonly functionNames: readonly string[];
  /** Names under which stack traces show the code, as on Google. */
  readonly scriptNames: ReadonlySet<string>;
  /** HTML by file name without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** A folder that is no project Google would take; the message says why. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

const loaded = new Map<string, { readonly stamp: string; readonly bundle: Bundle }>();

/**
 * Reads a folder such as `dist/`; an unchanged one is read once.
 * @throws BundleError when it has no manifest or no code, or code that Google's parser refuses.
 */
export function loadBundle(directory: string): Bundle {
  const folder = rootOf(path.resolve(directory));
  const files = listFiles(folder);
  const stamp = files.map(({ name, time }) => `${name}:${time}`).join('|');
  const known = loaded.get(folder);
  if (known?.stamp === stamp) return known.bundle;
  const sources = files.map(({ name }) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
  const bundle = createBundle(new Map(sources), path.basename(folder));
  loaded.set(folder, { stamp, bundle });
  return bundle;
}

/** The same from texts by file name: `Code.js`, `appsscript.json`, `page.html`. */
export function createBundle(files: ReadonlyMap<string, string>, name = 'project'): Bundle {
  const manifest = files.get('appsscript.json');
  if (manifest === undefined) throw new BundleError(`${name} has no appsscript.json: build it first`);
  const code = [...files].filter(([file]) => /\.(js|gs)$/.test(file));
  if (code.length === 0) throw new BundleError(`${name} has no code: build it first`);
  const compiled = code.map(([file, text]) => compile(file, text));
  return {
    name,
    manifest: readManifest(manifest),
    scripts: compiled.map(({ script }) => script),
    functionNames: compiled.flatMap(({ functionNames }) => functionNames),
    scriptNames: new Set(code.map(([file]) => scriptName(file))),
    pages: new Map(
      [...files].filter(([file]) => file.endsWith('.html')).map(([file, text]) => [file.slice(0, -5), text]),
    ),
  };
}

function listFiles(folder: string): { name: string; time: number }[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    throw new BundleError(`There is no folder ${folder} with a script. The product's own is built by: npm run build`, {
      cause,
    });
  }
  return inGooglesOrder(
    folder,
    names.map((name) => name.split(path.sep).join('/')),
  ).map((name) => ({ name, time: statSync(path.join(folder, name)).mtimeMs }));
}

/**
 * The files that clasp would push, in the order in which Google then runs them: those of `filePushOrder` first, the others by name.
 * https://github.com/google/clasp#filepushorder-optional
 */
function inGooglesOrder(folder: string, names: readonly string[]): string[] {
  const wanted = names.filter(
    (name) => /\.(js|gs|html)$|^appsscript\.json$/.test(name) && !/(^|\/)(node_modules\/|\.)/.test(name),
  );
  const above = `${path.basename(folder)}/`;
  const first =
    claspOf(folder).filePushOrder ??
    claspOf(path.dirname(folder)).filePushOrder?.map((name) =>
      name.startsWith(above) ? name.slice(above.length) : name,
    ) ??
    [];
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return wanted.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Where the files stand that clasp pushes, of a folder that has no manifest itself: https://github.com/google/clasp#rootdir-optional */
function rootOf(folder: string): string {
  const { rootDir } = claspOf(folder);
  return rootDir === undefined || existsSync(path.join(folder, 'appsscript.json'))
    ? folder
    : path.join(folder, rootDir);
}

interface ClaspFile {
  readonly filePushOrder?: readonly string[];
  readonly rootDir?: string;
}

/** Empty where no clasp project is: then there is no order but that of names. */
function claspOf(folder: string): ClaspFile {
  try {
    return JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8')) as ClaspFile;
  } catch {
    return {};
  }
}

function scriptName(file: string): string {
  return file.replace(/\.(js|gs)$/, '');
}

/** Node would run more than Google parses: `#private` and `static` class fields (google/clasp#907, #935), modules, newer syntax. */
function compile(file: string, text: string): { script: vm.Script; functionNames: string[] } {
  let program: Program;
  try {
    program = parse(text, { ecmaVersion: 2021, sourceType: 'script' });
  } catch (cause) {
    throw new BundleError(
      `${file} is no ECMAScript 2021 script, so Google would refuse it: ${(cause as Error).message}`,
      { cause },
    );
  }
  const functionNames = program.body.flatMap(functionsOf);
  return {
    script: new vm.Script(text, { filename: scriptName(file) }),
    functionNames: functionNames.filter((name) => !name.endsWith('_')),
  };
}

/** Google also takes `const name = () => …` at the top level for a function. */
function functionsOf(node: Program['body'][number]): string[] {
  if (node.type === 'FunctionDeclaration') return [node.id.name];
  if (node.type !== 'VariableDeclaration') return [];
  return node.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && (init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression')
      ? [id.name]
      : [],
  );
}

function readManifest(text: string): Manifest {
  let json: {
    timeZone?: string;
    oauthScopes?: string[];
    dependencies?: { enabledAdvancedServices?: AdvancedService[]; libraries?: { userSymbol: string }[] };
  };
  try {
    json = JSON.parse(text) as typeof json;
  } catch (cause) {
    throw new BundleError(`appsscript.json is no JSON: ${(cause as Error).message}`, { cause });
  }
  return {
    timeZone: json.timeZone ?? 'Etc/GMT',
    oauthScopes: json.oauthScopes,
    advancedServices: json.dependencies?.enabledAdvancedServices ?? [],
    libraries: (json.dependencies?.libraries ?? []).map(({ userSymbol }) => userSymbol),
  };
}
