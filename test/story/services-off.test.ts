import { describe, expect, it } from 'vitest';
import { openOffice } from '../../scripts/host/office';
import { sampleNow } from '../../scripts/sample/build-tracker';
import { storyBundle } from './bundle';
import { said } from './coordinator';
import { driveOf, smallSheets } from './trackers';

describe('a project in which the service Sheets is not switched on', () => {
  it('answers every menu item with the clicks that switch it on', async () => {
    const bundle = await storyBundle();
    const off = { ...bundle, manifest: { ...bundle.manifest, advancedServices: [] } };
    const office = openOffice(off, { drive: driveOf(smallSheets), openId: 'tracker', now: sampleNow });
    for (const name of [
      'setUpWorkbook',
      'validateEntries',
      'consolidate',
      'runDaily',
      'sendReminders',
      'fixSafely',
      'submitReport',
      'installTriggers',
    ]) {
      const result = office.run(name);
      expect([name, result.ok, result.messages.length]).toEqual([name, true, 1]);
      expect([name, said(result)]).toEqual([
        name,
        expect.stringMatching(/Google chưa bật dịch vụ.*Apps Script.*Google Sheets API/),
      ]);
    }
  });
});
