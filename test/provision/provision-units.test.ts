import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createSheetsApi } from '../../scripts/host/sheets-api/api';
import type { Write } from '../../scripts/provision/pace-writes';
import type { Unit } from '../../src/core/directory/unit';
import { defaultSettings } from '../../src/core/settings/settings-table';
import { guideTexts } from '../../src/i18n/guide/messages';
import { planSetUp } from '../../src/sheets/layout/plan-set-up';
import { readTaskTable } from '../../src/sheets/tables/task-table';
import { readUnits } from '../../src/sheets/tables/unit-table';
import { OWNER, valuesOf } from '../host/sheets-api/world';
import { cutOffAt, driveOf, fileIds, fileOf, provision, today, tracker, trackerId, unitSheet } from './office';

const stp = { code: 'STP', name: 'Sở Tư pháp' };
const syt = { code: 'SYT', name: 'Sở Y tế' };

describe('units that get a file', () => {
  it('are those in force that have neither a sheet nor a file', async () => {
    const book = tracker(
      [
        stp,
        { code: 'SNV', name: 'Sở Nội vụ', sheetName: 'Nội vụ' },
        { code: 'STC', name: 'Sở Tài chính', fileId: 'file-stc' },
        { code: 'SCT', name: 'Sở Công Thương' },
        { code: 'CU', name: 'Đơn vị cũ', validTo: today - 1 },
        { code: 'MOI', name: 'Đơn vị mới', validFrom: today + 1 },
        syt,
      ],
      ['SCT'],
    );
    const drive = driveOf(book);
    const { isWhole, lines } = await provision(drive);
    const ids = fileIds(book);
    expect(isWhole).toBe(true);
    expect(ids.map((id) => drive.files.get(String(id))?.name)).toEqual([
      'Sở Tư pháp – nhiệm vụ',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'Sở Y tế – nhiệm vụ',
    ]);
    expect(ids[2]).toBe('file-stc');
    expect(drive.files.size).toBe(3);
    expect(lines.slice(0, 2)).toEqual([
      `1/2 STP made: https://docs.google.com/spreadsheets/d/${ids[0]}/edit`,
      `2/2 SYT made: https://docs.google.com/spreadsheets/d/${ids[6]}/edit`,
    ]);
  });

  it('are the ones named by --units; what the others among them have is said', async () => {
    const book = tracker([stp, syt, { code: 'STC', name: 'Sở Tài chính', fileId: 'file-stc' }]);
    const { lines } = await provision(driveOf(book), { codes: ['syt', 'STC'] });
    expect(fileIds(book).map((id) => typeof id)).toEqual(['object', 'string', 'string']);
    expect(lines[0]).toBe('STC has its file already: file-stc');
  });

  it('do not include rows that must be mended first', async () => {
    const book = tracker([{ name: 'Sở không mã' }, { code: 'A' }, stp, { ...stp, name: 'Sở khác' }]);
    const { isWhole, lines } = await provision(driveOf(book));
    expect(isWhole).toBe(false);
    expect(lines).toEqual([
      'row 3 of Đơn vị has no code: fill in “Mã đơn vị” (Sở không mã)',
      'row 4 of Đơn vị has no name: fill in “Tên đơn vị” (A)',
      'row 5 of Đơn vị has the code STP of another row: give each unit its own',
      'row 6 of Đơn vị has the code STP of another row: give each unit its own',
      'No unit of “Theo dõi” needs a file.',
    ]);
  });

  it('are only told in a dry run', async () => {
    const book = tracker([stp]);
    const drive = driveOf(book);
    const { lines } = await provision(drive, { isDryRun: true });
    expect(lines).toEqual(['1/1 STP would be made: “Sở Tư pháp – nhiệm vụ”', 'Nothing was changed.']);
    expect(drive.files.size).toBe(1);
    expect(fileIds(book)).toEqual([null]);
  });
});

describe('a unit’s file', () => {
  it('is laid out as set-up lays out a unit’s sheet in the tracker', async () => {
    const book = tracker([stp, syt]);
    const drive = driveOf(book);
    await provision(drive, { codes: ['STP'] });
    const file = drive.files.get(String(fileIds(book)[0]))?.book;
    expect(file?.properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });

    const clock = { now: () => 0 };
    const own = createBook('own', { title: 'x' });
    createSheet(own, 'Sheet1');
    const both = { drive: driveOf(own), clock };
    const ownSheet = { ...unitOf(book, 'STP'), namesSheet: true, fileId: '' };
    const texts = guideTexts('vi');
    const plan = planSetUp(
      { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', sheets: [] },
      { spreadsheetId: 'own', settings: defaultSettings, coordinators: [], units: [ownSheet], today, texts },
    );
    createSheetsApi(both).batchUpdate('own', { requests: [...plan.requests] as never }, OWNER);
    const wanted = sheetJson(both.drive, 'own', 'STP');
    const made = sheetJson(drive, file?.spreadsheetId ?? '', 'STP');
    expect(withoutLists(made)).toEqual(withoutLists(wanted));
    expect(JSON.stringify(made)).toContain(
      '{"type":"ONE_OF_LIST","values":[{"userEnteredValue":"Sở Tư pháp"},{"userEnteredValue":"Sở Y tế"}]}',
    );
  });

  it('reads as a task table on its first sheet', async () => {
    const book = tracker([stp]);
    const drive = driveOf(book);
    await provision(drive);
    const sheet = drive.files.get(String(fileIds(book)[0]))?.book?.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    const rows = valuesOf(sheet);
    expect(rows[0]).toEqual(['NHIỆM VỤ GIAO SỞ TƯ PHÁP']);
    const reading = readTaskTable({ spreadsheetId: 'f', sheetId: 1, title: 'STP', rows }, 'STP');
    expect('table' in reading && reading.table.headingRowNumber).toBe(4);
  });

  it('offers no list of units longer than Google takes', async () => {
    const others = Array.from({ length: 500 }, (_, i) => ({ code: `X${i}`, name: `Xã ${i}`, fileId: `f${i}` }));
    const book = tracker([stp, ...others]);
    const drive = driveOf(book);
    await provision(drive);
    const made = sheetJson(drive, String(fileIds(book)[0]), 'STP');
    expect(JSON.stringify(made)).not.toContain('Xã 1');
  });
});

describe('a run that was cut off', () => {
  it.each([1, 2, 3, 4, 5, 6])('before write %i is finished by the next one, without a second file', async (write) => {
    const book = tracker([stp, syt]);
    const drive = driveOf(book);
    await expect(provision(drive, { write: cutOffAt(write) })).rejects.toThrow('cut off');
    const { isWhole } = await provision(drive);
    expect(isWhole).toBe(true);
    expect(drive.files.size).toBe(3);
    for (const id of fileIds(book)) {
      const sheet = drive.files.get(String(id))?.book?.sheets[0];
      expect(sheet?.properties.gridProperties?.frozenRowCount).toBe(4);
    }
  });

  it('leaves alone a file of the same title that bears no mark of this tracker', async () => {
    const namesake = createBook('namesake', { title: 'Sở Tư pháp – nhiệm vụ' });
    createSheet(namesake, 'STP');
    const book = tracker([stp]);
    const drive = driveOf(book, namesake);
    await provision(drive);
    expect(fileIds(book)).not.toContain('namesake');
    expect(drive.files.size).toBe(3);
  });

  it('says where the file is whose id could not be entered', async () => {
    const book = tracker([stp]);
    const sheet = unitSheet(book);
    const range = { sheetId: sheet.properties.sheetId ?? 0 };
    const file = { ...fileOf(book), owner: 'other@hanoi.example' };
    sheet.protectedRanges = [{ protectedRangeId: 1, range, editors: { users: ['other@hanoi.example'] } }];
    const drive = driveOf();
    drive.files.set(file.id, file);
    await expect(provision(drive)).rejects.toThrow(/protected[\s\S]*Its file https:\S+ is made, and will be taken up/);
    sheet.protectedRanges = [];
    await provision(drive);
    expect(drive.files.size).toBe(2);
    expect(drive.files.has(String(fileIds(book)[0]))).toBe(true);
  });
});

describe('people at work in the tracker during a run', () => {
  it('may move the rows: the id still goes to its unit', async () => {
    const book = tracker([stp, syt]);
    const { isWhole } = await provision(driveOf(book), {
      write: atWrite(3, () => unitSheet(book).grid.insertRows(2, 1)),
    });
    expect(isWhole).toBe(true);
    expect(fileIds(book).map((id) => typeof id)).toEqual(['object', 'string', 'string']);
  });

  it('may enter a file of their own, which stays', async () => {
    const book = tracker([stp]);
    const { lines } = await provision(driveOf(book), {
      write: atWrite(3, () => unitSheet(book).grid.setCell(2, 8, { value: 'theirs' })),
    });
    expect(fileIds(book)).toEqual(['theirs']);
    expect(lines[0]).toMatch(/^1\/1 STP was given the file theirs in the meantime, which stays; .*can be deleted/);
  });
});

function atWrite(n: number, act: () => void): Write {
  let count = 0;
  return (call) => {
    count += 1;
    if (count === n) act();
    return call();
  };
}

function unitOf(book: ReturnType<typeof tracker>, code: string): Unit {
  const rows = valuesOf(unitSheet(book));
  const reading = readUnits({ spreadsheetId: trackerId, sheetId: 1, title: 'Đơn vị', rows });
  const unit = 'table' in reading ? reading.table.items.find((one) => one.code === code) : undefined;
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return unit;
}

function sheetJson(drive: ReturnType<typeof driveOf>, id: string, title: string): Record<string, unknown> {
  const api = createSheetsApi({ drive, clock: { now: () => 0 } });
  const { sheets = [] } = api.get(id, { ranges: [title], includeGridData: true }, OWNER);
  const text = JSON.stringify(sheets[0], (key, value) =>
    ['index', 'protectedRangeId', 'bandedRangeId', 'developerMetadata', 'editors'].includes(key) ? undefined : value,
  );
  return JSON.parse(text) as Record<string, unknown>;
}

/** The drop-down of lead units is the one thing that differs: a range there, names here. */
function withoutLists(json: Record<string, unknown>): unknown {
  return JSON.parse(
    JSON.stringify(json, (key, value) =>
      key === 'condition' && /Đơn vị|Sở /.test(JSON.stringify(value)) ? 'units' : value,
    ),
  );
}
