import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { type Office, openOffice } from '../../../scripts/host/office';
import { sampleNow } from '../../../scripts/sample/build-tracker';
import { storyBundle } from '../bundle';
import { languageAt, speak } from '../setting-up/error-language';
import {
  bookOf,
  contentOf,
  copyOf,
  done,
  driveOf,
  openSmall,
  openTracker,
  smallSheets,
  type TypedSheets,
  titlesOf,
} from '../trackers';

/** Each run logs what it did: a run that is repeated is logged twice. */
const log = 'Nhật ký';

type Way = 'fails before it is done' | 'fails after it is done' | 'is the last one of the execution';
const ways: readonly Way[] = ['fails before it is done', 'fails after it is done', 'is the last one of the execution'];

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

function disturb(office: Office, n: number, way: Way): void {
  speak(office.workspace, languageAt(way === 'fails before it is done' ? n : n + 1));
  if (way === 'is the last one of the execution') office.workspace.killAt(n);
  else office.workspace.failAt(n, way === 'fails before it is done' ? 'before' : 'after');
}

describe.each(['validateEntries', 'consolidate'])('%s', (name) => {
  it.each(ways)('can be run again, with the same result, when any service call %s', async (way) => {
    const start = await openSmall();
    const undisturbed = copyOf(start);
    const { allCalls } = done(undisturbed.run(name));
    const expected = contentOf(undisturbed, [log]);
    expect(allCalls).toBeGreaterThan(5);
    for (let n = 1; n <= allCalls; n++) {
      const office = copyOf(start);
      const before = contentOf(office, [log]);
      disturb(office, n, way);
      office.run(name);
      office.workspace.recorder.clearPlan();
      const between = contentOf(office, [log]);
      // One batch: a reader sees the old state or the new one, never half of each.
      expect([before, expected], `call ${n}`).toContainEqual(between);
      done(office.run(name));
      expect(contentOf(office, [log]), `call ${n}`).toEqual(expected);
    }
  });
});

describe('a set-up of more sheets than one payload carries', () => {
  const units = Array.from({ length: 90 }, (_, index) => `DV${String(index + 1).padStart(3, '0')}`);
  const city: TypedSheets = {
    ...smallSheets,
    'Đơn vị': [
      ['Mã đơn vị', 'Tên đơn vị', 'Email đầu mối', 'Trang tính'],
      ...units.map((code, index) => [code, `Đơn vị số ${index + 1}`, `${code.toLowerCase()}@dd.example`, code]),
    ],
  };

  it('goes on after being cut off at any write, and ends as if it never was', async () => {
    const undisturbed = await openTracker(city);
    const { calls } = done(undisturbed.run('setUpWorkbook'));
    expect(titlesOf(undisturbed)).toEqual(expect.arrayContaining(units));
    const batches = calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;
    expect(batches).toBeGreaterThan(2);
    const untouched = openOffice(bundle, { drive: driveOf(city), openId: 'tracker', now: sampleNow });
    const expected = contentOf(undisturbed);
    const again = done(undisturbed.run('setUpWorkbook'));
    expect(again.cellsWritten).toBe(0);
    for (let write = 1; write <= batches; write++) {
      const office = openOffice(bundle, { drive: driveOf(city), openId: 'tracker', now: sampleNow });
      office.workspace.killAt(readsBefore + write);
      expect(office.run('setUpWorkbook').ended).toBe('killed');
      // Killed before its first write it has done nothing.
      if (write === 1) expect(contentOf(office)).toEqual(contentOf(untouched));
      done(office.run('setUpWorkbook'));
      expect(contentOf(office)).toEqual(expected);
      expect(looksOf(office)).toEqual(looksOf(undisturbed));
    }
  });
});

/** Calls of a set-up before its first write: lock, id, three reads. */
const readsBefore = 7;

function looksOf(office: Office): Record<string, unknown> {
  return Object.fromEntries(
    bookOf(office).sheets.map((sheet) => [
      sheet.properties.title,
      [sheet.protectedRanges.length, sheet.conditionalFormats.length, sheet.properties.gridProperties?.frozenRowCount],
    ]),
  );
}
