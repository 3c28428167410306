import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/app/judging/assess-tracker';
import { listMovementNotices } from '../../../src/app/mailing/movement-mails';
import { createDirectory } from '../../../src/core/directory/directory';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { contextOf, day, unit } from '../../core/consolidate/fixtures';
import { register } from '../registers/assessed';

const units = [unit('SNV', 'Sở Nội vụ', 1), unit('STC', 'Sở Tài chính', 2)];
const sheets = { emulationPlans: 11, models: 12, duties: 13, scores: 14, criteria: 15 } as const;
type Sheet = keyof typeof sheets;

function notices({
  rows = {},
  today = day('15/10/2025'),
  on = true,
}: {
  rows?: { [sheet in Sheet]?: object[] };
  today?: number;
  on?: boolean;
} = {}) {
  const registers = (Object.keys(sheets) as Sheet[]).map((name) =>
    register(name, (rows[name] ?? []) as never, sheets[name]),
  );
  const context = contextOf({ today, directory: createDirectory(units), settings: defaultSettings });
  return listMovementNotices({
    tracker: { unitTables: [], context },
    registers: on ? registers : [],
    duties: undefined,
  } as unknown as Assessment);
}

const brief = (list: ReturnType<typeof notices>) =>
  list.map(({ code, unit: { code: to }, place, day: on }) => [code, to, place?.sheetId, on]);

it('who oversees the movement is told who lacks what, each at the sheet where it is filled, of the week’s Monday', () => {
  const monday = day('13/10/2025');
  const told = brief(notices());
  expect(told).toContainEqual(['TD-KH', 'SNV', sheets.emulationPlans, monday]);
  expect(told).toContainEqual(['TD-DH', 'SNV', sheets.models, monday]);
  expect(new Set(told.map(([, to]) => to))).toEqual(new Set(['SNV']));
  expect(notices()[0]?.text + (notices()[0]?.title ?? '')).toContain('Sở Tài chính');
});

it.each(['13/10/2025', '19/10/2025'])('on %s it is the same notice', (today) => {
  expect(new Set(notices({ today: day(today) }).map(({ day: on }) => on))).toEqual(new Set([day('13/10/2025')]));
});

it('nobody is told anything where the tracker does not follow it', () => {
  expect(notices({ on: false })).toEqual([]);
});
