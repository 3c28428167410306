import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import type { ImportValues, RowKind } from '../../../../src/core/import/proposal/proposal';
import { leadsFromSections } from '../../../../src/core/import/values/section-leads';
import { unit } from '../../hanoi-units';
import { factsOf } from '../rows/facts-of';

const directory = createDirectory([unit('STC', 'Sở Tài chính'), unit('KDT', 'Khu đô thị Bắc sông Hồng')]);

type Given = readonly [kind: RowKind, label: string, values?: ImportValues];

function follow(rows: readonly Given[], isDirectoryKnown = true) {
  const proposed = rows.map(([kind, label, values = {}], index) => ({ rowNumber: index + 1, kind, label, values }));
  return leadsFromSections(
    proposed,
    rows.map(([kind]) => kind),
    rows.map(([, label], row) => factsOf({ label }, row)),
    isDirectoryKnown ? directory : undefined,
  );
}
const leads = (...rows: readonly Given[]) => follow(rows).rows.map(({ values }) => values.lead);

describe('the unit of a section', () => {
  it('leads the tasks below it, and what may be tasks, up to the next section', () => {
    expect(
      leads(
        ['task', 'trước'],
        ['section', 'Sở Tài chính'],
        ['task', 'một'],
        ['unclear', 'hai'],
        ['total', 'Cộng'],
        ['note', 'Ghi chú'],
        ['section', 'Việc chung'],
        ['task', 'ba'],
      ),
    ).toEqual([undefined, undefined, 'Sở Tài chính', 'Sở Tài chính', undefined, undefined, undefined, undefined]);
  });

  it('does not lead a task that has a lead', () => {
    expect(leads(['section', 'Sở Tài chính'], ['task', 'một', { lead: 'SNV', title: 'một' }])).toEqual([
      undefined,
      'SNV',
    ]);
  });

  it('leaves the rows as they were where no section names one', () => {
    const { rows, sections } = follow([
      ['section', 'Việc chung'],
      ['task', 'một'],
    ]);
    expect([rows.map(({ values }) => values), sections]).toEqual([[{}, {}], []]);
    expect(
      follow([
        ['section', 'Sở Tài chính'],
        ['section', 'Phòng A'],
      ]).sections,
    ).toEqual(['Sở Tài chính', 'Phòng A']);
  });

  it.each<[string, string | undefined]>([
    ['I. SỞ TÀI CHÍNH', 'Sở Tài chính'],
    ['(A) Sở Tài chính:', 'Sở Tài chính'],
    ['12/ Sở Tài chính (3 nhiệm vụ)', 'Sở Tài chính'],
    ['khu do thi bac song hong', 'Khu đô thị Bắc sông Hồng'],
    ['Phòng Kinh tế', 'Phòng Kinh tế'],
    ['Phòng một hai ba bốn năm sáu bảy tám', 'Phòng một hai ba bốn năm sáu bảy tám'],
    ['Phòng một hai ba bốn năm sáu bảy tám chín', undefined],
    [`Phòng ${'a'.repeat(74)}`, `Phòng ${'a'.repeat(74)}`],
    [`Phòng ${'a'.repeat(75)}`, undefined],
    ['Nguyễn Văn An', undefined],
    ['Hoàn thiện thể chế', undefined],
    ['I.', undefined],
    ['', undefined],
  ])('is read from %j', (label, lead) => {
    expect(leads(['section', label], ['task', 'một'])[1]).toBe(lead);
  });

  it('is told without a directory by what names an office', () => {
    const { rows } = follow(
      [
        ['section', 'I. Sở Tài chính'],
        ['task', 'một'],
        ['section', 'Khu đô thị Bắc sông Hồng'],
        ['task', 'hai'],
      ],
      false,
    );
    expect(rows.map(({ values }) => values.lead)).toEqual([undefined, 'Sở Tài chính', undefined, undefined]);
  });
});
