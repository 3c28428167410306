import { expect, it } from 'vitest';
import { isCopy, settingsHere } from '../../../src/core/settings/copy';
import { defaultSettings } from '../../../src/core/settings/settings-table';

it.each([
  ['', 'a', false],
  ['a', 'a', false],
  ['a', ' a ', false],
  ['a', 'b', true],
])('settings that name “%s” as the tracker, in %o: a copy is %s', (trackerId, spreadsheetId, expected) => {
  expect(isCopy({ trackerId }, spreadsheetId)).toBe(expected);
});

it('a copy mails nothing and writes to nobody’s file; the tracker does as its settings say', () => {
  const settings = { ...defaultSettings, trackerId: 'a', mailMode: 'send', writeBackToUnitFiles: true } as const;
  expect(settingsHere(settings, 'a')).toEqual(settings);
  expect(settingsHere(settings, 'b')).toEqual({ ...settings, mailMode: 'preview', writeBackToUnitFiles: false });
});
