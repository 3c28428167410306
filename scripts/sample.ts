import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/core/settings/settings';
import { buildBundle, projectRoot } from './build';
import { uncounted } from './cli/output/uncounted';
import { readArguments, runScript } from './cli/run-script';
import { UsageError } from './cli/usage-error';
import { type Bundle, loadBundle } from './host/bundle';
import { createDrive, type Drive, SPREADSHEET_MIME_TYPE } from './host/drive/drive';
import { saveDrive } from './host/drive/drive-folder';
import { runFunction } from './host/runs/runtime';
import { createWorkspace, type Workspace } from './host/workspace';
import { buildTracker, sampleNow, sampleTrackerId, typeAllTasks } from './sample/build-tracker';
import { cityFileCount, damageCityFile, setUpCity } from './sample/city';
import { setUpCountry } from './sample/country/country';
import { setUpEnglish } from './sample/english-tracker';
import { playOctober } from './sample/october/play-october';
import type { SampleTask } from './sample/sample-task';
import { haiBaTrung, hoanKiem, phucTho, thanhXuan, xuanMai } from './sample/tasks/communes';
import { sct } from './sample/tasks/industry';
import { skhcn } from './sample/tasks/skhcn';
import { snv } from './sample/tasks/snv';
import { sgddt, syt } from './sample/tasks/social-departments';
import { stc } from './sample/tasks/stc';
import { svhtt } from './sample/tasks/svhtt';
import { vpubnd } from './sample/tasks/vpubnd';
import { sampleDomain } from './sample/units';

/** The units of the sample that keep a task sheet in the tracker, in protocol order. */
const tasksByUnit: ReadonlyMap<string, readonly SampleTask[]> = new Map([
  ['VPUBND', vpubnd],
  ['SNV', snv],
  ['STC', stc],
  ['SCT', sct],
  ['SKHCN', skhcn],
  ['SVHTT', svhtt],
  ['SGDDT', sgddt],
  ['SYT', syt],
  ['PHOANKIEM', hoanKiem],
  ['PHAIBATRUNG', haiBaTrung],
  ['PTHANHXUAN', thanhXuan],
  ['XPHUCTHO', phucTho],
  ['XXUANMAI', xuanMai],
]);

export const sampleUnitCodes: readonly string[] = [...tasksByUnit.keys()];

/** The coordinating officer of the sample, who owns the tracker. */
export const sampleOwner = `tonghop.skhcn@${sampleDomain}`;

/**
 * The sample's Drive as people left it, before the product ever ran.
 * @param withoutTables the units have no tables yet: they get those that set-up makes.
 */
export function createSampleDrive(withoutTables = false): Drive {
  const book = buildTracker(tasksByUnit, { withoutTables });
  const name = book.properties.title;
  const modifiedTime = new Date(sampleNow).toISOString();
  return createDrive([
    { id: sampleTrackerId, name, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: sampleOwner, book },
  ]);
}

/** A workspace over the sample as a new tracker: set up by the compiled bundle as its owner would do it first, then filled in by the units. */
export function setUpSample(bundle: Bundle | string): Workspace {
  const drive = createSampleDrive(true);
  const workspace = createWorkspace({ drive, openId: sampleTrackerId, now: sampleNow, uncounted });
  const result = runFunction(workspace, bundle, 'setUpWorkbook');
  if (!result.ok)
    throw new Error(`setUpWorkbook failed on the sample: ${result.error?.stack ?? result.error?.message}`);
  const book = drive.files.get(sampleTrackerId)?.book;
  if (book !== undefined) typeAllTasks(book, tasksByUnit);
  return workspace;
}

/** Writes the sample's Drive into a folder, with its state file. */
export async function writeSample(folder: string): Promise<void> {
  const { directory } = await buildBundle();
  const workspace = setUpSample(directory);
  await rm(folder, { recursive: true, force: true });
  await saveDrive(folder, workspace.drive, workspace.toState(), workspace.clock.now());
}

/** Writes the small tracker that is English throughout. */
export async function writeEnglish(folder: string): Promise<void> {
  const { directory } = await buildBundle();
  const workspace = setUpEnglish(loadBundle(directory));
  await rm(folder, { recursive: true, force: true });
  await saveDrive(folder, workspace.drive, workspace.toState(), workspace.clock.now());
}

/** Writes the same tracker as it stands on the 20th of October, with every register at work. */
async function writeOctober(folder: string): Promise<void> {
  const { directory } = await buildBundle();
  const bundle = loadBundle(directory);
  const workspace = setUpSample(directory);
  const result = runFunction(workspace, bundle, 'runDaily');
  if (!result.ok) throw new Error(`runDaily failed on the sample: ${result.error?.stack ?? result.error?.message}`);
  const october = playOctober(workspace, bundle);
  await rm(folder, { recursive: true, force: true });
  await saveDrive(folder, october.drive, october.toState(), october.clock.now());
}

/** Writes the Drive of a city whose units keep their own files. */
async function writeCity(folder: string): Promise<void> {
  const { directory } = await buildBundle();
  const workspace = setUpCity(directory);
  await rm(folder, { recursive: true, force: true });
  await saveDrive(folder, workspace.drive, workspace.toState(), workspace.clock.now());
  await damageCityFile(folder);
}

/** Writes the Drive of a country: a ministry's tracker over those of the provinces. */
async function writeCountry(folder: string, language: Language): Promise<void> {
  const { directory } = await buildBundle();
  const workspace = setUpCountry(directory, language);
  await rm(folder, { recursive: true, force: true });
  await saveDrive(folder, workspace.drive, workspace.toState(), workspace.clock.now());
}

const usage = `Usage: npm run sample [-- --city | --country [--english] | --english]
  writes the sample tracker of 10/10/2025 to out/sample/drive/, and as it stands on 20/10 to out/sample/october/
Options:
  --city      a tracker with thirty unit files instead, to out/city/drive/
  --country   a ministry's tracker over those of 34 provinces instead, to out/country/drive/
  --english   a small tracker in English instead, to out/english/drive/; with --country that one in English
  --help      what can be said here`;

async function main(args: readonly string[]): Promise<void> {
  const isOn = { type: 'boolean' } as const;
  const { city, country, english } = readArguments(args, usage, { city: isOn, country: isOn, english: isOn }).values;
  if (city && country) throw new UsageError('Give --city or --country, not both.');
  if (english && city) throw new UsageError('Give --city or --english, not both.');
  const kind = city ? 'city' : country ? 'country' : english ? 'english' : 'sample';
  const folder = path.join(projectRoot, 'out', kind, 'drive');
  const shown = path.relative(process.cwd(), folder);
  if (country) {
    await writeCountry(folder, english ? 'en' : 'vi');
    console.log(`A ministry's tracker and those of 34 provinces stand in ${shown}/.`);
    console.log(`Next: npm run host -- run consolidate --drive ${shown}`);
  } else if (city) {
    await writeCity(folder);
    console.log(`The tracker and the ${cityFileCount} unit files of a city stand in ${shown}/.`);
  } else if (english) {
    await writeEnglish(folder);
    console.log(`The English tracker stands as of 10/10/2025 in ${shown}/.`);
  } else {
    await writeSample(folder);
    await writeOctober(path.join(projectRoot, 'out', 'sample', 'october'));
    console.log(`The sample tracker stands as of 10/10/2025 in ${shown}/.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(usage, main);
