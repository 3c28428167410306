import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compareBooks } from './check-xlsx/compare-books';
import { Failure } from './cli/failure';
import { readArguments, runScript } from './cli/run-script';
import { UsageError } from './cli/usage-error';
import { readXlsx } from './host/xlsx/read/read-xlsx';

const usage = `Usage: npm run check:xlsx -- <file or folder> …
  a development check: opens .xlsx files in LibreOffice (soffice on the PATH), lets it save them again, and lists what the host
  then reads differently; the exit status is 1 when something is lost
Options:
  --help   what can be said here`;

async function main(args: readonly string[]): Promise<number> {
  const { words: places } = readArguments(args, usage, {}, true);
  const files = (await Promise.all(places.map(listFiles))).flat();
  if (files.length === 0)
    throw new UsageError('Name .xlsx files, or folders that hold some: npm run check:xlsx -- out/drive');
  let lost = 0;
  for (const file of files) {
    const differences = await checkFile(file);
    lost += differences.length;
    console.log(differences.length === 0 ? `ok    ${file}` : `LOST  ${file}`);
    for (const line of differences.slice(0, 20)) console.log(`      ${line}`);
    if (differences.length > 20) console.log(`      … and ${differences.length - 20} more`);
  }
  return lost === 0 ? 0 : 1;
}

async function listFiles(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return [place];
  const names = await readdir(place);
  return names.filter((name) => /^[^.~].*\.xlsx$/.test(name)).map((name) => path.join(place, name));
}

async function checkFile(file: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-xlsx-'));
  try {
    const id = path.basename(file, '.xlsx');
    // A profile of its own: a running LibreOffice would take the file over and answer nothing.
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const target = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, file];
    await promisify(execFile)('soffice', [profile, ...target]).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
      throw new Failure('There is no soffice on the PATH: this check needs LibreOffice.', { cause });
    });
    const before = await readXlsx(await readFile(file), id);
    const after = await readXlsx(await readFile(path.join(folder, `${id}.xlsx`)), id);
    return compareBooks(before, after);
  } finally {
    await rm(folder, { recursive: true });
  }
}

await runScript(usage, main);
