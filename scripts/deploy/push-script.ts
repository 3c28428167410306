import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildBundle, chooseProfile, type Profile } from '../build';
import { UsageError } from '../cli/usage-error';
import { type ClaspProject, findProject, localProjectFile, parseScriptId, writeProject } from './clasp-project';
import type { RunClasp } from './run-clasp';

export interface Deployment {
  /** The folder of `.clasp.json`. */
  readonly root: string;
  readonly clasp: RunClasp;
  readonly print: (line: string) => void;
}

export const usage = `Usage: npm run deploy -- [--large | --no-files] [--script <id> | --create <title>]
  --large            also ask for drive.readonly: more than a minute's unit files are then read by Drive export
  --no-files         ask for nothing of Drive: for trackers whose units keep no files of their own
  --script <id>      push to this script from now on: its id, or the address of its editor
  --create <title>   make a new spreadsheet with a script, and push to that from now on
  --help             what can be said here`;

/**
 * Builds the bundle, says what it holds, and pushes it.
 * @returns clasp's exit status.
 * @throws UsageError when the arguments are wrong, or no script is named yet.
 */
export async function pushScript(args: readonly string[], { root, clasp, print }: Deployment): Promise<number> {
  const { profile, script, create } = parseArguments(args);
  if (script !== undefined) await writeProject(root, script);
  if (create !== undefined) await createScript(root, clasp, create);
  const project = await findProject(root);
  if (project === undefined) throw new UsageError(noScript);

  const directory = path.join(root, 'dist');
  const { files } = await buildBundle({ directory, profile });
  print(`To script ${project.scriptId} (${project.file}), in place of all that it holds:`);
  for (const [name, bytes] of files) print(`  ${name.padEnd(20)} ${(bytes / 1024).toFixed(1)} KB`);
  // Without --force clasp asks before it replaces the manifest, and where nobody can answer it pushes nothing and reports success.
  const status = await clasp(['--project', project.file, 'push', '--force'], root);
  if (status === 0) for (const line of byHand) print(line);
  return status;
}

/** What no push can do: google/clasp#1128 and google/clasp#1151. */
const byHand = [
  'By hand, once: the Apps Script API must be on for your account (https://script.google.com/home/usersettings), or nothing is pushed.',
  'If a menu item says that Google has not switched on a service: in the script editor, under Services, remove Sheets and Drive and add them again.',
  'A new permission stops the daily run until the account that turned it on clicks any menu item and agrees.',
];

const noScript = `No script is named to push to: the scriptId in .clasp.json is empty. Either
  npm run deploy -- --create "Theo dõi nhiệm vụ"   makes a new spreadsheet with a script (first: npx clasp login)
  npm run deploy -- --script <id>                  takes the script of a spreadsheet that you have: in it choose
                                                   Extensions > Apps Script, then Project Settings, and copy the Script ID
Both remember the id in ${localProjectFile}, which git ignores.`;

/** clasp makes no script while a project file with an id, even an empty one, is there: it gets a file without. */
async function createScript(root: string, clasp: RunClasp, title: string): Promise<void> {
  const known: ClaspProject | undefined = await findProject(root);
  if (known !== undefined) {
    throw new UsageError(
      `${known.file} already names a script, ${known.scriptId}. Take its id away first if you want another one.`,
    );
  }
  await writeProject(root);
  const status = await clasp(
    ['--project', localProjectFile, 'create', '--type', 'sheets', '--title', title, '--rootDir', 'dist'],
    root,
  );
  if ((await findProject(root)) !== undefined) return;
  await rm(path.join(root, localProjectFile));
  throw new UsageError(
    `clasp made no script (exit status ${status}); what it said stands above. Log in first: npx clasp login`,
  );
}

interface Arguments {
  readonly profile: Profile;
  readonly script: string | undefined;
  readonly create: string | undefined;
}

function parseArguments(args: readonly string[]): Arguments {
  const profiles = new Set<string>();
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const [, name = '', , attached] = /^--([^=]+)(=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if ((name === 'large' || name === 'no-files') && attached === undefined) profiles.add(name);
    else if (name === 'script' || name === 'create') values.set(name, attached ?? valueAfter(args, i++, name));
    else throw new UsageError(`“${args[i]}” is not understood.\n${usage}`);
  }
  const script = values.get('script');
  const create = values.get('create');
  if (script !== undefined && create !== undefined) {
    throw new UsageError(`Give --script or --create, not both.\n${usage}`);
  }
  const profile = chooseProfile(profiles.has('large'), profiles.has('no-files'));
  return { profile, script: script === undefined ? undefined : parseScriptId(script), create };
}

function valueAfter(args: readonly string[], index: number, name: string): string {
  const value = args[index + 1];
  if (value === undefined || value.startsWith('--'))
    throw new UsageError(`--${name} needs a value after it.\n${usage}`);
  return value;
}
