import { describe, expect, it } from 'vitest';
import { type AwardKey, awards } from '../../../src/core/emulation/awards';
import {
  type CriterionKey,
  checkCriterion,
  criteria,
  findCriterion,
  readCriteria,
} from '../../../src/core/emulation/criteria';
import { checkModel, type ModelKey, models, waitsForApproval } from '../../../src/core/emulation/models';
import { checkPlan, emulationPlans, type PlanKey } from '../../../src/core/emulation/plans';
import { chooseCriteria, listRoundRows } from '../../../src/core/emulation/round-rows';
import { checkScore, isOfTasks, type ScoreKey, scores } from '../../../src/core/emulation/scores';
import { countTaskFacts, printTaskFacts } from '../../../src/core/emulation/task-facts';
import type { Item, ItemCells } from '../../../src/core/register/item';
import { type Register, stateOf } from '../../../src/core/register/register';
import { itemOf } from '../register/item-fixtures';
import { day, done, taskOf, today, unit } from '../rules/fixtures';

const wordOf = <Key extends string>(register: Register<Key, string>, item: Item<Key>) =>
  stateOf(register, item, { today }).words[0];

const issued: ItemCells<CriterionKey> = {
  code: 'cq1',
  version: '1',
  participants: 'Sở, ban, ngành; Phường, xã',
  most: 10,
  decision: '12/QĐ-UBND',
  issuedOn: day('01/09/2025'),
};
const read = (...rows: readonly ItemCells<CriterionKey>[]) => readCriteria(rows.map((cells) => itemOf(cells)));

describe('criteria', () => {
  it('are drafts until a decision and its day stand', () => {
    const rows: ItemCells<CriterionKey>[] = [
      issued,
      { ...issued, decision: '' },
      { ...issued, issuedOn: 'sắp tới' },
      { ...issued, code: ' ' },
    ];
    expect(rows.map((cells) => wordOf(criteria, itemOf(cells)))).toEqual([
      'Ban hành',
      'Dự thảo',
      'Dự thảo',
      'Ban hành',
    ]);
    expect(read(...rows).map(({ code, state, groups, most }) => [code, state, groups, most])).toEqual([
      ['CQ1', 'issued', ['departments', 'local'], 10],
      ['CQ1', 'draft', ['departments', 'local'], 10],
      ['CQ1', 'draft', ['departments', 'local'], 10],
    ]);
  });

  it.each<[string, ItemCells<CriterionKey>, string]>([
    ['a later version of the same groups', { version: '2', issuedOn: day('02/09/2025') }, 'superseded'],
    [
      'one of a single group in common',
      { version: '2', issuedOn: day('02/09/2025'), participants: 'Phường, xã' },
      'superseded',
    ],
    ['one for other groups', { version: '2', issuedOn: day('02/09/2025'), participants: 'Doanh nghiệp' }, 'issued'],
    ['one of the same day', { version: '2' }, 'issued'],
    ['one that is a draft', { version: '2', decision: '', issuedOn: day('02/09/2025') }, 'issued'],
    ['the same version again', { issuedOn: day('02/09/2025') }, 'issued'],
    ['one that names no group', { version: '2', issuedOn: day('02/09/2025'), participants: '' }, 'issued'],
    ['another criterion', { code: 'CQ2', version: '2', issuedOn: day('02/09/2025') }, 'issued'],
  ])('are superseded, or not, by %s', (_, other, state) => {
    expect(read(issued, { ...issued, ...other })[0]?.state).toBe(state);
  });

  it('that name no group, or none that is known, give way to any later version', () => {
    const later = { ...issued, version: '2', issuedOn: day('02/09/2025') };
    for (const participants of ['', 'Sở lạ']) {
      expect(read({ ...issued, participants }, later)[0]?.state).toBe('superseded');
    }
    expect(read({ ...issued, participants: 'Doanh nghiệp' }, later)[0]?.state).toBe('issued');
  });

  it('are found by code and version, by the code alone where a row names no version', () => {
    const all = read(issued, { ...issued, version: '2' });
    const found = (code: string, version: string) => findCriterion(all, code, version)?.version;
    expect([found('cq1', '2'), found('CQ1', ''), found('CQ1', '3'), found('CQ9', '')]).toEqual([
      '2',
      '1',
      undefined,
      undefined,
    ]);
  });

  it('name groups of Plan 190 and no others', () => {
    const check = (participants: string) => checkCriterion(itemOf({ participants }), 'Nhóm');
    expect(check('Sở, ban, ngành; Enterprises')).toEqual([]);
    expect(check('Sở, ban, nghành')).toMatchObject([
      {
        rule: 'V56',
        key: 'participants',
        facts: { text: 'Sở, ban, nghành', column: 'Nhóm', suggestion: 'Sở, ban, ngành' },
      },
    ]);
  });

  it('that are issued make a round; the drafts, while none is', () => {
    const all = read(issued, { ...issued, code: 'CQ2', decision: '' });
    expect(chooseCriteria(all).map(({ code }) => code)).toEqual(['CQ1']);
    expect(chooseCriteria(all.slice(1)).map(({ code }) => code)).toEqual(['CQ2']);
  });
});

const stc = unit('STC', 'Sở Tài chính', 3);
const ward = unit('PHOANKIEM', 'Phường Hoàn Kiếm', 5, { kind: 'ward' });
const firm = unit('FPT', 'Công ty FPT', 9, { kind: 'enterprise' });
const stranger = unit('LA', 'Đơn vị lạ', 10, { kind: undefined });

it('a round has a row for each unit and each criterion of its group, once', () => {
  const all = read(issued, { ...issued, code: 'DN1', participants: 'Doanh nghiệp' });
  const standing = itemOf<ScoreKey>({ round: 'Đợt 1', criterion: ' cq1', version: '1 ' }, { unitCode: 'STC' });
  const plan = listRoundRows('Đợt 1', all, [stc, ward, firm, stranger], [standing]);
  expect(plan.added.map(({ unit: { code }, criterion }) => `${code} ${criterion.code}`)).toEqual([
    'PHOANKIEM CQ1',
    'FPT DN1',
  ]);
  expect([plan.standing, plan.units.map(({ code }) => code)]).toEqual([1, ['STC', 'PHOANKIEM', 'FPT']]);
  expect(listRoundRows('Đợt 2', all, [stc], [standing]).added).toHaveLength(1);
  expect(listRoundRows(' đợt 1 ', all, [stc], [standing]).added).toHaveLength(0);
});

describe('points', () => {
  const all = read(issued, { ...issued, code: 'CQ2', decision: '' }, { ...issued, code: 'CQ3', most: '' });
  const faults = (cells: ItemCells<ScoreKey>) =>
    checkScore(itemOf({ criterion: 'CQ1', version: '1', evidence: 'x', ...cells }), all).map(({ rule, key, facts }) => {
      // What is missing is the key's own column.
      if ('problem' in facts) expect(facts.problem).toBe(key);
      return `${rule}@${key}`;
    });

  it.each<[string, ItemCells<ScoreKey>, readonly string[]]>([
    ['none', {}, []],
    ['none of a draft', { criterion: 'CQ2' }, []],
    ['of a draft', { criterion: 'CQ2', selfScore: 5 }, ['V48@selfScore']],
    ['of no criterion', { criterion: 'CQ9', score: 5 }, ['V48@score']],
    ['nothing', { selfScore: 0 }, []],
    ['the most', { selfScore: 10 }, []],
    ['more than the most', { selfScore: 10.5 }, ['V47@selfScore']],
    ['less than nothing', { score: -0.5 }, ['V47@score']],
    ['without evidence', { selfScore: 0.5, evidence: '' }, ['V49@evidence']],
    ['nothing, without evidence', { selfScore: 0, evidence: '' }, []],
    ['reviewed as the unit did', { selfScore: 8, score: 8 }, []],
    ['reviewed otherwise', { selfScore: 8, score: 7 }, ['V49@reason']],
    ['reviewed otherwise, with a reason', { selfScore: 8, score: 7, reason: 'thiếu số liệu' }, []],
    ['reviewed alone', { score: 7 }, []],
    [
      'of a criterion without a fixed most, above what the row says',
      { criterion: 'CQ3', selfScore: 6, most: 5 },
      ['V47@selfScore'],
    ],
    ['of a criterion without a fixed most, as the row says', { criterion: 'CQ3', selfScore: 5, most: 5 }, []],
    ['less than nothing, of a criterion without any most', { criterion: 'CQ3', selfScore: -1 }, []],
    ['of a criterion without any most', { criterion: 'CQ3', selfScore: 50 }, []],
  ])('%s', (_, cells, expected) => {
    expect(faults(cells)).toEqual(expected);
  });

  it('have a state, and the first criterion is about tasks', () => {
    const words = [{}, { selfScore: 0 }, { selfScore: 1, score: 0 }].map((cells) =>
      wordOf(scores, itemOf<ScoreKey>(cells)),
    );
    expect(words).toEqual(['Chưa chấm', 'Đã tự chấm', 'Đã thẩm định']);
    expect([isOfTasks(itemOf({ criterion: 'cq1' })), isOfTasks(itemOf({ criterion: 'CQ2' }))]).toEqual([true, false]);
  });

  it('for tasks done stand beside what the tasks say', () => {
    const tasks = [
      taskOf(done),
      taskOf({ ...done, dueText: today - 9 }),
      taskOf({ ...done, dueText: '' }),
      taskOf({ dueText: today - 1 }),
      taskOf(),
      taskOf({ progress: 'Hủy', evidence: '9/QĐ-UBND' }),
      taskOf({ lead: 'Sở Tài chính' }),
    ];
    const factsOf = countTaskFacts(tasks.map((task) => ({ task })));
    expect(printTaskFacts(factsOf('SKHCN'), false)).toBe('3/5 hoàn thành; đúng hạn 1/3; 1 quá hạn');
    expect(printTaskFacts(factsOf('STC'), true)).toBe('0/1 done; in time 0/0; 0 overdue');
    expect(factsOf('SNV')).toEqual({ total: 0, done: 0, inTime: 0, overdue: 0 });
  });
});

describe('plans, models and awards', () => {
  it('a plan covers all seven contents or says why not', () => {
    const plan = (cells: ItemCells<PlanKey>) => [
      wordOf(emulationPlans, itemOf(cells)),
      ...checkPlan(itemOf(cells)).map(({ rule, key, facts }) => `${rule}@${key} ${(facts as { areas: string }).areas}`),
    ];
    expect(plan({ areas: 'ND1–ND6', excused: 'ND7: chưa có hoạt động' })).toEqual(['Đủ 7 nội dung']);
    expect(plan({ areas: 'ND1–ND5', excused: 'ND7' })).toEqual(['Còn nội dung chưa nêu', 'V67@areas ND6, ND7']);
  });

  it('a model is published once it is approved', () => {
    const cells: ItemCells<ModelKey>[] = [
      {},
      { recognisedBy: 'QĐ 5' },
      { recognisedBy: 'QĐ 5', approvedOn: today },
      { approvedOn: today, published: 'https://hanoi.gov.vn' },
      { published: 'https://hanoi.gov.vn' },
    ];
    expect(cells.map((one) => wordOf(models, itemOf(one)))).toEqual([
      'Đề xuất',
      'Đã công nhận',
      'Đã duyệt',
      'Đã đăng',
      'Đề xuất',
    ]);
    const faults = (one: ItemCells<ModelKey>) => checkModel(itemOf(one)).map(({ rule, key }) => `${rule}@${key}`);
    expect([faults(cells[3] ?? {}), faults(cells[4] ?? {})]).toEqual([[], ['V71@published']]);
    expect([faults({ areas: 'ND8' }), faults({ areas: 'ND1' }), faults({})]).toEqual([['V67@areas'], [], []]);
    const waits = [{ title: 'a' }, { title: 'a', approvedOn: today }, {}].map((one) =>
      waitsForApproval(itemOf<ModelKey>(one)),
    );
    expect(waits).toEqual([true, false, false]);
  });

  it('an award stands at its last step', () => {
    const steps: ItemCells<AwardKey>[] = [];
    for (const key of ['dossier', 'council', 'proposal', 'decision', 'refused'] as const)
      steps.push({ ...steps[steps.length - 1], [key]: 'x' });
    expect([{}, ...steps].map((one) => wordOf(awards, itemOf<AwardKey>(one)))).toEqual([
      'Đang lập hồ sơ',
      'Đủ hồ sơ',
      'Đã họp hội đồng',
      'Đã trình',
      'Đã có quyết định',
      'Không đạt',
    ]);
  });
});
