import { describe, expect, it } from 'vitest';
import { countEmulation, type EmulationRows } from '../../../src/core/emulation/count-emulation';
import { type CriterionKey, readCriteria } from '../../../src/core/emulation/criteria';
import type { ModelKey } from '../../../src/core/emulation/models';
import type { PlanKey } from '../../../src/core/emulation/plans';
import type { ScoreKey } from '../../../src/core/emulation/scores';
import type { ItemCells } from '../../../src/core/register/item';
import { itemOf } from '../register/item-fixtures';
import { day, unit } from '../rules/fixtures';

const issued: ItemCells<CriterionKey> = {
  code: 'cq1',
  version: '1',
  participants: 'Sở, ban, ngành; Phường, xã',
  most: 10,
  decision: '12/QĐ-UBND',
  issuedOn: day('01/09/2025'),
};
const read = (...rows: readonly ItemCells<CriterionKey>[]) => readCriteria(rows.map((cells) => itemOf(cells)));

const stc = unit('STC', 'Sở Tài chính', 3);
const ward = unit('PHOANKIEM', 'Phường Hoàn Kiếm', 5, { kind: 'ward' });
const firm = unit('FPT', 'Công ty FPT', 9, { kind: 'enterprise' });
const stranger = unit('LA', 'Đơn vị lạ', 10, { kind: undefined });

describe('how far the movement is', () => {
  const score = (unitCode: string, cells: ItemCells<ScoreKey>) =>
    itemOf<ScoreKey>({ round: 'Đợt 2', ...cells }, { unitCode });
  const report = (unitCode: string, state: string, title = 'Báo cáo phong trào thi đua') =>
    ({ unitCode, state, title }) as unknown as NonNullable<EmulationRows['reports']>[number];
  const rows: EmulationRows = {
    criteria: read(issued, { ...issued, code: 'CQ2', decision: '' }, { ...issued, code: 'CQ4', decision: '' }),
    scores: [
      score('STC', { round: 'Đợt 1', selfScore: 9 }),
      score('STC', { selfScore: 8.1, score: 7 }),
      score('STC', { selfScore: 0.2 }),
      score('PHOANKIEM', {}),
      score('FPT', { round: '' }),
    ],
    plans: [
      itemOf<PlanKey>({ areas: 'ND1–ND7' }, { unitCode: 'STC' }),
      itemOf<PlanKey>({ areas: 'ND1' }, { unitCode: 'PHOANKIEM' }),
    ],
    models: [
      itemOf<ModelKey>({ title: 'a' }, { unitCode: 'STC' }),
      itemOf<ModelKey>({ title: 'b' }, { unitCode: 'STC' }),
    ],
    reports: [report('STC', 'onTime'), report('PHOANKIEM', 'overdue'), report('PHOANKIEM', 'onTime', 'Báo cáo tháng')],
  };
  const counted = countEmulation(rows, [stc, ward, firm, stranger]);

  it('by group, in the last round', () => {
    expect(counted.round).toBe('Đợt 2');
    expect([counted.issued, counted.drafts]).toEqual([1, 2]);
    expect(counted.groups).toEqual([
      {
        group: 'departments',
        units: 1,
        withPlan: 1,
        whole: 1,
        models: 2,
        reported: 1,
        scored: 1,
        selfPoints: 8.3,
        points: 7,
        lacksCriteria: false,
      },
      {
        group: 'local',
        units: 1,
        withPlan: 1,
        whole: 0,
        models: 0,
        reported: 0,
        scored: 0,
        selfPoints: undefined,
        points: undefined,
        lacksCriteria: false,
      },
      {
        group: 'enterprises',
        units: 1,
        withPlan: 0,
        whole: 0,
        models: 0,
        reported: 0,
        scored: 0,
        selfPoints: undefined,
        points: undefined,
        lacksCriteria: true,
      },
    ]);
  });

  it('names who lacks a part; enterprises and institutes lack nothing, and nobody what was not asked', () => {
    expect(counted.missing).toEqual({ plan: [], model: ['PHOANKIEM'], report: ['PHOANKIEM'], score: ['PHOANKIEM'] });
    const before = countEmulation({ ...rows, scores: [], plans: [], reports: undefined }, [stc, firm]);
    expect([before.missing, before.round]).toEqual([{ plan: ['STC'], model: [], report: [], score: [] }, '']);
  });
});
