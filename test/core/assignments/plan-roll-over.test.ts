import { describe, expect, it } from 'vitest';
import { planRollOver } from '../../../src/core/assignments/plan-roll-over';
import { createLineage } from '../../../src/core/tasks/lineage';
import { type Cells, context, day, done, taskOf } from '../rules/fixtures';

const at = (today: string, reportYear?: number) => ({
  ...context,
  today: day(today),
  settings: { ...context.settings, reportYear },
});
const open = (code: string, cells: Cells = {}) => taskOf({ code, dueText: '31/12/2025', ...cells });
const codesOf = (tasks: Parameters<typeof planRollOver>[0], on = at('10/01/2026')) =>
  planRollOver(tasks, [], on).rows.map(({ rolledFrom }) => rolledFrom);

describe('rolling over open tasks', () => {
  it('takes what is open and was due in the year or before', () => {
    const tasks = [
      open('A'),
      open('B', { dueText: '30/06/2024' }),
      open('C', { dueText: '01/01/2026' }),
      open('D', { dueText: 'thường xuyên' }),
      open('E', done),
      open(''),
    ];
    expect(codesOf(tasks)).toEqual(['A', 'B']);
  });

  it('leaves document and deadline to a person', () => {
    const { rows } = planRollOver([open('A', { partners: 'Sở Nội vụ' })], [], at('10/01/2026'));
    expect(rows).toEqual([
      {
        title: 'Xây dựng nền tảng dữ liệu dùng chung của Thành phố',
        field: 'KHCN; CĐS',
        partners: 'Sở Nội vụ',
        deliverable: 'Hệ thống thông tin',
        lead: 'Sở Khoa học và Công nghệ',
        rolledFrom: 'A',
      },
    ]);
  });

  it.each([
    ['30/06/2026', undefined, 2025],
    ['01/07/2026', undefined, 2026],
    ['31/12/2025', undefined, 2025],
    ['10/01/2026', 2026, 2026],
  ])('on %s, with the report of %s, means the year %i', (today, reportYear, year) => {
    expect(planRollOver([], [], at(today, reportYear)).year).toBe(year);
  });

  it('counts those that stand in the sheet already, and those whose lead is not clear', () => {
    const tasks = [
      open('A'),
      open('B'),
      open('C', { lead: 'Sở Vũ trụ' }),
      open('D', { lead: 'STC; SNV' }),
      open('E', { lead: '' }),
    ];
    const standing = [{ rowNumber: 2, cells: { rolledFrom: ' B ' } }];
    const { rows, ...counts } = planRollOver(tasks, standing, at('10/01/2026'));
    expect(rows.map(({ rolledFrom }) => rolledFrom)).toEqual(['A']);
    expect(counts).toEqual({ year: 2025, standing: 1, withoutLead: 3 });
  });

  it('leaves out what goes on under another code', () => {
    const lineage = createLineage(
      [{ code: 'A2', origin: 'A' }],
      () => true,
      () => undefined,
    );
    expect(codesOf([open('A'), open('B')], { ...at('10/01/2026'), lineage })).toEqual(['B']);
  });
});
