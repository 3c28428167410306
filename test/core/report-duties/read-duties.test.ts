import { expect, it } from 'vitest';
import type { Item } from '../../../src/core/register/item';
import type { DutyKey } from '../../../src/core/report-duties/duties';
import { listOwed } from '../../../src/core/report-duties/owed-reports';
import { builtInDuty, checkSources, readDuty } from '../../../src/core/report-duties/read-duties';
import { itemOf } from '../register/item-fixtures';
import { context, day } from '../rules/fixtures';

const place = { spreadsheetId: 'b', sheetId: 1, sheetTitle: 'Chế độ báo cáo', columnIndex: {} };
const rowFrom = (from: string): Item<DutyKey> => ({
  place,
  rowNumber: 2,
  code: 'BC02',
  unitCode: '',
  isGone: false,
  cells: { from },
});

it('a report is put together from reports that stand in the sheet, or from the monthly one that every tracker has', () => {
  const codes = new Set(['BC01', 'BC02']);
  expect(checkSources(rowFrom('BC01; bc00'), codes)).toEqual([]);
  expect(checkSources(rowFrom(''), codes)).toEqual([]);
  expect(checkSources(rowFrom('BC01; BC09'), codes)).toEqual([
    { rule: 'V64', key: 'from', facts: { problem: 'item', text: 'BC09' } },
  ]);
});

const row = { title: 'Báo cáo tháng', basis: '139/KH-UBND', kind: 'Định kỳ', every: 'Tháng', units: 'Sở Tài chính' };
const read = (cells: Item<DutyKey>['cells']) =>
  readDuty(itemOf<DutyKey>({ ...row, dueText: 'ngày chốt', ...cells }, { code: 'BC01' }), context, (key) => `«${key}»`);

it.each<[string, Item<DutyKey>['cells'], object]>([
  ['no period', { every: '' }, { rule: 'V69', key: 'every', facts: { problem: 'required', column: '«every»' } }],
  [
    'a day of closing that is none',
    { cutOff: 31 },
    { rule: 'V17', key: 'cutOff', facts: { problem: 'unreadable', text: '31', of: 'cutOff' } },
  ],
  [
    'a deadline that a periodic report cannot have',
    { dueText: 'sớm' },
    { rule: 'V17', key: 'dueText', facts: { problem: 'unreadable', text: 'sớm', of: 'periodic' } },
  ],
  [
    'a deadline that a report that is owed once cannot have',
    { kind: 'Đột xuất', every: '', dueText: 'sớm' },
    { rule: 'V17', key: 'dueText', facts: { problem: 'unreadable', text: 'sớm', of: 'once' } },
  ],
])('a row is told what to put right: %s', (_, cells, fault) => {
  expect(read(cells)).toEqual({ duty: undefined, faults: [fault] });
});

it('a row says which days it holds, and reads its deadlines as its document does', () => {
  const { duty } = read({ validFrom: '01/01/2025', validTo: '31/12/2025' });
  expect(duty).toMatchObject({
    validFrom: day('01/01/2025'),
    validTo: day('31/12/2025'),
    cutOff: 14,
    voluntary: new Set(),
    deadlines: { beforeIncludesDay: false, assignedOn: context.documents.find('139/KH-UBND')?.issuedOn },
  });
  expect(read({ basis: '190/KH-UBND' }).duty?.deadlines.beforeIncludesDay).toBe(true);
  expect(read({ basis: 'không rõ' }).duty?.deadlines.assignedOn).toBeUndefined();
});

it('every tracker has a monthly report of all its units, due when the period closes', () => {
  const { deadlines, ...duty } = builtInDuty('Báo cáo tháng', context.directory.units, context);
  expect(duty).toEqual({
    code: 'BC00',
    title: 'Báo cáo tháng',
    every: 'month',
    cutOff: 14,
    wording: { kind: 'atCutOff' },
    lastDay: undefined,
    units: context.directory.units,
    voluntary: new Set(),
    validFrom: undefined,
    validTo: undefined,
  });
  expect(deadlines.assignedOn).toBeUndefined();
});

it('a report that is owed once is owed in no period, by whoever is invited too', () => {
  const { duty } = read({ kind: 'Đột xuất', every: '', dueText: '13/10/2025', units: '', voluntary: 'Sở Tài chính' });
  if (duty === undefined) throw new Error('no duty');
  expect(listOwed([duty], () => day('01/10/2025'), context.today)).toEqual([
    {
      code: 'BC01-STC',
      dutyCode: 'BC01',
      title: 'Báo cáo tháng',
      period: { mark: '', every: 'once', year: 0, index: 1, firstDay: 0, cutOff: day('13/10/2025') },
      unitCode: 'STC',
      unitName: 'Sở Tài chính',
      lastDay: day('13/10/2025'),
      isVoluntary: true,
    },
  ]);
});
