import { describe, expect, it } from 'vitest';
import { createNature } from '../../../../src/core/import/own/row-nature';
import type { ImportDecisions } from '../../../../src/core/import/plan/decisions';
import { matchKnown } from '../../../../src/core/import/plan/match-known';
import { codeForUnit } from '../../../../src/core/import/plan/new-units';
import { planRows } from '../../../../src/core/import/plan/plan-rows';
import type { ImportProposal, ImportValues, Question, RowKind } from '../../../../src/core/import/proposal/proposal';
import type { Row } from '../../../../src/core/values/cell';
import { context, day, taskOf } from '../../rules/fixtures';

const none: ImportDecisions = {
  leads: new Map(),
  unknownLeads: undefined,
  noLead: undefined,
  toUnit: undefined,
  progress: new Map(),
  days: new Map(),
};

function plan(
  rows: readonly (ImportValues & { readonly kind?: RowKind })[],
  decisions: Partial<ImportDecisions> = {},
  questions: readonly Question[] = [],
) {
  const proposal = {
    rows: rows.map(({ kind = 'task', ...values }, index) => ({ rowNumber: index + 5, kind, label: '', values })),
    questions,
  } as unknown as ImportProposal;
  return planRows(proposal, context.directory, { ...none, ...decisions }, (lead) => `Chủ trì: ${lead}`);
}
/** `STC` or why not, of each row. */
const places = ({ rows }: ReturnType<typeof plan>) => rows.map(({ unitCode, reason }) => unitCode ?? reason);

describe('where a row of a source goes', () => {
  it('is to the unit that leads it; sections, sums and notes go nowhere', () => {
    const planned = plan([
      { lead: 'Sở Tài chính' },
      { kind: 'section' },
      { kind: 'total' },
      { lead: 'SNV' },
      { kind: 'unclear' },
    ]);
    expect(places(planned)).toEqual(['STC', 'SNV', 'unclear']);
    expect(planned.undecided).toEqual([]);
  });

  it('waits for a decision where the lead is not known, or there is none', () => {
    const planned = plan([{ lead: 'Phòng A' }, { lead: 'Phòng A' }, { lead: 'Phòng B' }, {}]);
    expect(places(planned)).toEqual(['unknownLead', 'unknownLead', 'unknownLead', 'noLead']);
    expect(planned.undecided).toEqual([
      { lead: 'Phòng A', rows: 2 },
      { lead: 'Phòng B', rows: 1 },
    ]);
    expect(planned.withoutLead).toBe(1);
  });

  it.each<[string, Partial<ImportDecisions>, readonly (string | undefined)[]]>([
    [
      'one lead, and all others left out',
      { leads: new Map([['Phòng A', { kind: 'unit', code: 'SNV' }]]), unknownLeads: { kind: 'skip' } },
      ['SNV', 'skipped', 'noLead'],
    ],
    ['all unknown leads', { unknownLeads: { kind: 'unit', code: 'STC' } }, ['STC', 'STC', 'noLead']],
    ['rows without a lead', { noLead: { kind: 'unit', code: 'STC' } }, ['unknownLead', 'unknownLead', 'STC']],
    ['rows without a lead, as a new unit', { noLead: { kind: 'add' } }, ['unknownLead', 'unknownLead', 'noLead']],
    ['everything', { toUnit: 'SNV', unknownLeads: { kind: 'skip' } }, ['SNV', 'SNV', 'SNV']],
    [
      'a unit that is none',
      { unknownLeads: { kind: 'unit', code: 'KHONGCO' } },
      ['unknownLead', 'unknownLead', 'noLead'],
    ],
  ])('is decided for %s', (_, decisions, expected) => {
    expect(places(plan([{ lead: 'Phòng A' }, { lead: 'Phòng B' }, {}], decisions))).toEqual(expected);
  });

  it('may be a new unit, the same for every spelling of its name, with a code that no other has', () => {
    const planned = plan([{ lead: 'Sở Tin Chọn' }, { lead: 'sở tin chọn' }], { unknownLeads: { kind: 'add' } });
    expect(places(planned)).toEqual(['STC2', 'STC2']);
    expect(planned.newUnits).toEqual([{ code: 'STC2', name: 'Sở Tin Chọn' }]);
  });

  it('keeps in the notes whose work it is within the unit that gets it', () => {
    const notes = (rows: readonly ImportValues[], decisions: Partial<ImportDecisions>) =>
      plan(rows, decisions).rows.map(({ cells }) => [cells.lead, cells.note]);
    const toStc = { toUnit: 'STC' };
    expect(notes([{ lead: 'Phòng A' }, { lead: 'Phòng A', note: 'gấp' }, { lead: 'sở tài chính' }, {}], toStc)).toEqual(
      [
        ['Sở Tài chính', 'Chủ trì: Phòng A'],
        ['Sở Tài chính', 'gấp\nChủ trì: Phòng A'],
        ['Sở Tài chính', undefined],
        ['Sở Tài chính', undefined],
      ],
    );
    expect(notes([{ lead: 'Phòng A' }], { unknownLeads: { kind: 'add' } })).toEqual([['Phòng A', undefined]]);
    expect(notes([{ lead: 'SNV' }], { unknownLeads: { kind: 'unit', code: 'STC' } })[0]?.[0]).toBe('Sở Nội vụ');
  });
});

describe('what a row says', () => {
  it('is written with the answers that people gave', () => {
    const [row] = plan([{ lead: 'STC', progress: 'ok', dueText: 'cuối', doneOn: '09/10/2025', assignedOn: 'lạ' }], {
      progress: new Map([['ok', 'done']]),
      days: new Map([['cuối', '31/12/2025']]),
    }).rows;
    expect(row?.cells).toMatchObject({
      progress: 'Hoàn thành',
      dueText: '31/12/2025',
      doneOn: day('09/10/2025'),
      assignedOn: 'lạ',
      title: undefined,
    });
    expect(row?.isDone).toBe(true);
    expect(plan([{ progress: 'ok' }]).rows[0]?.isDone).toBe(false);
  });

  it('has the doubts of its own row, until they are answered', () => {
    const at = (row: number) => ({ cell: { row, column: 0 }, cells: [{ row, column: 0 }] });
    const questions = [
      { kind: 'unknownProgress', text: 'ok', ...at(4) },
      { kind: 'unreadDay', text: 'cuối', heading: '', ...at(4) },
      { kind: 'unknownLead', text: 'Phòng A', suggestion: '', ...at(4) },
      { kind: 'noYear', text: '30/10', ...at(5) },
      { kind: 'noLead', cell: { row: 4, column: 0 } },
    ] as unknown as readonly Question[];
    const doubts = (decisions: Partial<ImportDecisions> = {}) =>
      plan([{ lead: 'Phòng A' }, { lead: 'STC' }], decisions, questions).rows.map((row) =>
        row.doubts.map(({ kind }) => kind),
      );
    expect(doubts()).toEqual([['unknownProgress', 'unreadDay', 'unknownLead'], ['noYear']]);
    expect(doubts({ progress: new Map([['ok', 'done']]), days: new Map([['cuối', '31/12/2025']]) })[0]).toEqual([
      'unknownLead',
    ]);
    for (const answer of [
      { toUnit: 'STC' },
      { unknownLeads: { kind: 'skip' } as const },
      { leads: new Map([['Phòng A', { kind: 'skip' } as const]]) },
    ])
      expect(doubts(answer)[0]).toEqual(['unknownProgress', 'unreadDay']);
  });
});

describe('tasks that stand in the tracker already', () => {
  it.each([
    ['field', 'Tài chính'],
    ['source', '12/KH-STC'],
    ['assignedOn', '03/03/2026'],
    ['evidenceTo', 'Ban Chỉ đạo'],
    ['partners', 'Sở Nội vụ'],
    ['contact', 'Trần Thị Hoa'],
    ['deliverable', 'Tờ trình'],
    ['dueText', '01/02/2027'],
    ['extendedTo', '01/03/2027'],
    ['extensionBasis', 'CV 12/UBND'],
    ['progress', 'Tạm dừng'],
    ['percent', 37],
    ['doneOn', '02/03/2026'],
    ['evidence', 'Báo cáo 5/BC'],
    ['delayCause', 'Chờ thẩm định'],
    ['difficulty', 'Thiếu vốn'],
    ['proposal', 'Bổ sung vốn'],
    ['note', 'gấp'],
  ] as const)('differ where the source says another %s', (key, value) => {
    const [known] = matchKnown([taskOf({ title: 'Việc một', [key]: value })], [taskOf({ title: 'Việc một' })]);
    expect(known?.differences.map((difference) => difference.key)).toEqual([key]);
  });

  const one = taskOf({ title: 'Việc  một' });
  const found = (incoming: Parameters<typeof taskOf>[0][], standing = [one]) =>
    matchKnown(
      incoming.map((cells) => taskOf({ title: 'việc một', ...cells })),
      standing,
    ).map(
      (known) => known && [known.task.rowNumber, ...known.differences.map(({ key, source }) => `${key}=${source}`)],
    );

  it('are known by their contents; what the source leaves blank is no difference', () => {
    expect(found([{ partners: '', note: 'mới' }, { title: 'Việc hai' }])).toEqual([[5, 'note=mới'], undefined]);
  });

  it('are each known once, the one with the same deadline first', () => {
    const later = taskOf({ title: 'Việc một', dueText: '30/06/2026' }, 6);
    expect(found([{ dueText: '30/06/2026' }, {}, {}], [one, later])).toEqual([[6], [5], undefined]);
    expect(found([{ dueText: '01/01/2027' }], [one])[0]?.[0]).toBe(5);
  });
});

it.each([
  ['P. Kế hoạch - Tài chính', [], 'PKHTC'],
  ['Sở Văn hóa và Thể thao', [], 'SVHTT'],
  ['VNPT', [], 'VNPT'],
  ['Tổ 3', [], 'T3'],
  ['Thuế', [], 'THUE'],
  ['Phòng A', ['PA', 'PA2'], 'PA3'],
  ['???', [], 'DV'],
  ['Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba', [], 'MHBBNSBTCMMM'],
])('the code of a new unit %s', (name, taken, code) => {
  expect(codeForUnit(name, new Set(taken))).toBe(code);
});

describe('a row of a unit’s own table', () => {
  // Number, title, lead, deadline, note, code.
  const nature = createNature({ code: 5, title: 1, note: 4, marks: [2, 3], lead: 2, dueText: 3 });
  it.each<[string, Row, string]>([
    ['has a code', ['', 'TỔNG CỘNG', '', '', '', 'KH139-2025-STC-001'], 'task'],
    ['has a lead and a deadline', ['1', 'Rà soát dự toán', 'Sở Tài chính', 45_940], 'task'],
    ['has a title only', ['1', 'Rà soát dự toán'], 'task'],
    ['numbers the columns', ['(1)', '(2)', '(3)', '(4)'], 'form'],
    ['sums up', ['', 'Tổng số: 12 nhiệm vụ', '', '12'], 'form'],
    ['sums up with a lead and a day', ['', 'Tổng số: 12', 'STC', 'sớm'], 'task'],
    ['is signed', ['', '', '', 'KT. GIÁM ĐỐC'], 'form'],
    ['says something by the way', ['', 'Ghi chú: chưa gồm xã'], 'form'],
    ['says so, and has a lead', ['', 'Ghi chú: chưa gồm xã', 'STC'], 'task'],
    ['is a section in capitals', ['I', 'HOÀN THIỆN THỂ CHẾ'], 'form'],
    ['is a section by its first word', ['', 'Phần I. Thể chế'], 'form'],
    ['may be a section', ['II', 'Hoàn thiện thể chế'], 'unclear'],
    ['was said to be none', ['II', 'Hoàn thiện thể chế', '', '', 'Mục'], 'form'],
    ['was said to be none in English', ['', 'Việc', '', '', 'not a task.'], 'form'],
    ['is blank', ['', '', '', ''], 'task'],
  ])('%s', (_, row, expected) => {
    expect(nature(row)).toBe(expected);
  });
});
