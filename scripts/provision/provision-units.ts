import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import type { Unit } from '../../src/core/directory/unit';
import type { Day } from '../../src/core/time/day';
import { writeCells } from '../../src/sheets/requests/requests';
import type { Request } from '../../src/sheets/v4';
import { Failure } from '../cli/failure';
import { chooseUnits } from './choose-units';
import type { Google } from './connect';
import { findLeftFiles, type LeftFile } from './find-left-files';
import type { Write } from './pace-writes';
import type { ProvisionArguments } from './provision-arguments';
import { explainRefusal, orFail } from './provision-failure';
import { readTracker, readUnitList, type TrackerReading } from './read-unit-list';
import { planUnitTable, unitFileBody, unitFileTitle } from './unit-file';

export interface ProvisionContext extends ProvisionArguments {
  readonly google: Google;
  readonly write: Write;
  readonly today: Day;
  readonly print: (line: string) => void;
}

/**
 * Makes a spreadsheet for every chosen unit and enters its id into the tracker before the next one is begun: wherever it is cut off,
 * the same command goes on from there.
 * @returns whether every chosen unit has its file.
 * @throws Failure with what to mend; else a bug.
 */
export async function provisionUnits(context: ProvisionContext): Promise<boolean> {
  const { google, trackerId, codes, today, isDryRun, print } = context;
  const tracker = await orFail(`The tracker ${trackerId}`, () => readTracker(google, trackerId));
  const { toMake, problems, remarks } = chooseUnits(tracker, codes, today);
  for (const line of [...remarks, ...problems]) print(line);
  if (toMake.length === 0) {
    print(`No unit of “${tracker.title}” needs a file.`);
    return problems.length === 0;
  }
  const left = await orFail('The list of spreadsheets in Drive', () => findLeftFiles(google, trackerId, toMake));
  let done = 0;
  for (const unit of toMake) {
    const found = left.get(unit.code);
    const told = isDryRun ? tell(unit, found) : await provisionUnit(context, tracker, unit, found, done);
    done += 1;
    print(`${done}/${toMake.length} ${unit.code} ${told}`);
  }
  print(
    isDryRun
      ? 'Nothing was changed.'
      : 'Now let each unit’s people edit its file, and the account that runs Đôn Đốc too, if it is another one.',
  );
  return problems.length === 0;
}

function tell(unit: Unit, found: LeftFile | undefined): string {
  if (found === undefined) return `would be made: “${unitFileTitle(unit)}”`;
  return `would be entered: an earlier run has made ${addressOf(found.fileId)}`;
}

async function provisionUnit(
  context: ProvisionContext,
  tracker: TrackerReading,
  unit: Unit,
  found: LeftFile | undefined,
  done: number,
): Promise<string> {
  const { google, trackerId, write } = context;
  let fileId = found?.fileId;
  try {
    fileId ??= await write(() => createFile(google, unitFileBody(trackerId, unit, tracker.settings)));
    const file = fileId;
    if (found?.isReady !== true) {
      const { settings, unitList } = tracker;
      const unitNames = namesInForce(unitList.units, context.today);
      const requests = planUnitTable(unit, { trackerId, settings, unitNames });
      await write(() => commit(google, file, requests));
    }
    const other = await enterId(context, tracker, unit, file);
    if (other !== undefined) {
      return `was given the file ${other} in the meantime, which stays; the one made here can be deleted: ${addressOf(file)}`;
    }
    return `${found === undefined ? 'made' : 'entered, made by an earlier run'}: ${addressOf(file)}`;
  } catch (error) {
    const where = fileId === undefined ? '' : ` Its file ${addressOf(fileId)} is made, and will be taken up again.`;
    const why = error instanceof Failure ? error.message : explainRefusal(error, `${unit.code} ${unit.name}`);
    if (why === undefined) throw error;
    throw new Failure(`${why}\nStopped after ${done} of the units.${where} Run the same command again to go on.`, {
      cause: error,
    });
  }
}

async function createFile({ sheets }: Google, requestBody: sheets_v4.Schema$Spreadsheet): Promise<string> {
  const { data } = await sheets.spreadsheets.create({ requestBody, fields: 'spreadsheetId' });
  if (typeof data.spreadsheetId !== 'string') throw new Error('Google made a spreadsheet and gave no id.');
  return data.spreadsheetId;
}

async function commit({ sheets }: Google, spreadsheetId: string, requests: readonly Request[]): Promise<void> {
  await sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    fields: 'spreadsheetId',
    requestBody: { requests: [...requests] as sheets_v4.Schema$Request[] },
  });
}

/**
 * Reads the rows anew: in the minutes that a run takes, people may have moved or filled them.
 * @returns the id that somebody else has entered, and that stays.
 */
function enterId(
  { google, trackerId, write }: ProvisionContext,
  { unitList }: TrackerReading,
  { code }: Unit,
  fileId: string,
): Promise<string | undefined> {
  return write(async () => {
    const { sheet, units, fileIdColumnIndex } = await readUnitList(google.sheets, trackerId, unitList.sheet);
    const [row, second] = units.filter((unit) => unit.code === code);
    if (row === undefined || second !== undefined) {
      const count = row === undefined ? 'no row' : 'several rows';
      throw new Failure(`The sheet ${sheet.title} has ${count} with the code ${code} now: it must have one.`);
    }
    if (row.fileId !== '') return row.fileId === fileId ? undefined : row.fileId;
    const cell = { rowIndex: row.rowNumber - 1, columnIndex: fileIdColumnIndex, value: fileId };
    await commit(google, trackerId, writeCells(sheet.sheetId, [cell]));
    return undefined;
  });
}

function namesInForce(units: readonly Unit[], today: Day): string[] {
  const names = units
    .filter(({ validTo }) => validTo === undefined || validTo >= today)
    .map(({ name }) => name)
    .filter((name) => name !== '');
  return [...new Set(names)];
}

function addressOf(fileId: string): string {
  return `https://docs.google.com/spreadsheets/d/${fileId}/edit`;
}
