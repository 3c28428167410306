import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDrive, type Drive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../host/drive/drive';
import { runFunction } from '../host/runs/runtime';
import { createWorkspace, type Workspace } from '../host/workspace';
import { buildTracker, buildUnitBook, sampleNow } from './build-tracker';
import type { SampleTask } from './sample-task';
import { haiBaTrung, hoanKiem, phucTho, thanhXuan, xuanMai } from './tasks/communes';
import { skhcn } from './tasks/skhcn';
import { vpubnd } from './tasks/vpubnd';
import { listSampleUnits, type SampleUnit, sampleDomain } from './units';

export const cityTrackerId = 'theo-doi-thanh-pho';
const owner = `tonghop.skhcn@${sampleDomain}`;

/** Tasks as one place was given them; the others were given the same, under their own names. */
const models: readonly { readonly place: string; readonly kind: string; readonly tasks: readonly SampleTask[] }[] = [
  { place: 'Hoàn Kiếm', kind: 'Phường', tasks: hoanKiem },
  { place: 'Hai Bà Trưng', kind: 'Phường', tasks: haiBaTrung },
  { place: 'Thanh Xuân', kind: 'Phường', tasks: thanhXuan },
  { place: 'Phúc Thọ', kind: 'Xã', tasks: phucTho },
  { place: 'Xuân Mai', kind: 'Xã', tasks: xuanMai },
];

/** Units that keep their tasks in the tracker itself. */
const withSheet: ReadonlyMap<string, readonly SampleTask[]> = new Map([
  ['VPUBND', vpubnd],
  ['SKHCN', skhcn],
]);

export const cityFileCount = 30;

/** What is wrong with five of the files, by their place among the thirty. */
export const cityFaults = {
  /** Nobody shared it. */
  denied: 3,
  /** In the bin. */
  deleted: 9,
  /** `Thời hạn` was renamed. */
  renamedHeading: 14,
  /** The bytes are cut short. */
  damaged: 20,
  /** `Trang tính` names a sheet that is not there. */
  sheetMissing: 27,
} as const;

/** A tracker and thirty spreadsheets of fifteen wards and fifteen communes, five of them broken in different ways. */
function createCityDrive(): Drive {
  const units = listCityUnits();
  const places = new Map(
    units.map((unit, index) => [
      unit.code,
      { fileId: fileIdOf(unit), ...(index === cityFaults.sheetMissing ? { sheetName: 'Nhiệm vụ 2024' } : {}) },
    ]),
  );
  const tracker = buildTracker(withSheet, { id: cityTrackerId, files: places });
  const files = [driveFile(tracker), ...units.map((unit, index) => breakFile(unitFile(unit, index), index))];
  return createDrive(files);
}

/** The city's drive with its tracker set up by the bundle in this folder. @throws when set-up fails. */
export function setUpCity(bundleFolder: string): Workspace {
  const workspace = createWorkspace({ drive: createCityDrive(), openId: cityTrackerId, now: sampleNow });
  const result = runFunction(workspace, bundleFolder, 'setUpWorkbook');
  if (!result.ok) throw new Error(`setUpWorkbook failed on the city: ${result.error?.stack ?? result.error?.message}`);
  return workspace;
}

/** Cuts one saved file short, as a broken upload would. */
export async function damageCityFile(folder: string): Promise<void> {
  const unit = listCityUnits()[cityFaults.damaged] as SampleUnit;
  const file = path.join(folder, `${fileIdOf(unit)}.xlsx`);
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

/** Fifteen wards and fifteen communes, in protocol order. */
export function listCityUnits(): readonly SampleUnit[] {
  const units = listSampleUnits(new Set(withSheet.keys()));
  const half = cityFileCount / 2;
  return [
    ...units.filter(({ kind }) => kind === 'Phường').slice(0, half),
    ...units.filter(({ kind }) => kind === 'Xã').slice(0, half),
  ];
}

function fileIdOf({ code }: SampleUnit): string {
  return `tep-${code.toLowerCase()}`;
}

function unitFile(unit: SampleUnit, index: number): DriveFile {
  const fitting = models.filter(({ kind }) => kind === unit.kind);
  const model = fitting[index % fitting.length] as (typeof models)[number];
  const place = unit.name.slice(unit.kind.length + 1);
  const tasks = model.tasks.map((task) => inPlace(task, model.place, place));
  return driveFile(buildUnitBook(fileIdOf(unit), unit, tasks));
}

function inPlace(task: SampleTask, from: string, to: string): SampleTask {
  const entries = Object.entries(task).map(([key, text]) => [key, (text as string).split(from).join(to)]);
  return Object.fromEntries(entries) as unknown as SampleTask;
}

function driveFile(book: NonNullable<DriveFile['book']>): DriveFile {
  const { spreadsheetId: id, properties } = book;
  const modifiedTime = new Date(sampleNow).toISOString();
  return { id, name: properties.title, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner, book };
}

function breakFile(file: DriveFile, index: number): DriveFile {
  if (index === cityFaults.denied) file.access = 'denied';
  if (index === cityFaults.deleted) file.trashed = true;
  if (index === cityFaults.renamedHeading) {
    const grid = file.book?.sheets[0]?.grid;
    for (let column = 0; column < 30; column += 1) {
      if (grid?.valueAt(0, column) === 'Thời hạn') grid.setCell(0, column, { value: 'Hạn chót xử lý' });
    }
  }
  return file;
}
