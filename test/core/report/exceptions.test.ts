import { describe, expect, it } from 'vitest';
import { listDifficulties, listOverdue, measureCarried } from '../../../src/core/report/exceptions';
import { type Cells, context, day, done, place, taskOf, today } from '../rules/fixtures';

const { directory } = context;
const rank = new Map([
  ['STC', 0],
  ['SKHCN', 1],
]);
const late = (code: string, days: number, over: Cells = {}) => taskOf({ code, dueText: today - days, ...over });

describe('the overdue tasks', () => {
  it('stand longest overdue first, then by unit in protocol order, then by code; unclear and unranked leads last', () => {
    const tasks = [
      late('B', 2),
      late('A', 2),
      late('C', 2, { lead: 'Sở Tài chính' }),
      late('D', 2, { lead: 'Sở Nội vụ' }),
      late('E', 2, { lead: 'Sở Lạ Hoắc' }),
      late('F', 9),
    ];
    const { items, hidden } = listOverdue(tasks, today, directory, rank);
    expect(items.map(({ task, unitName }) => `${task.code} ${unitName}`)).toEqual([
      'F Sở Khoa học và Công nghệ',
      'C Sở Tài chính',
      'A Sở Khoa học và Công nghệ',
      'B Sở Khoa học và Công nghệ',
      'D Sở Nội vụ',
      'E ',
    ]);
    expect(hidden).toBe(0);
  });

  it('are cut after 300, and how many more there are is told', () => {
    const tasks = Array.from({ length: 302 }, (_, at) => late(`A${1000 + at}`, 2));
    const { items, hidden } = listOverdue(tasks, today, directory, rank);
    expect([items.length, hidden]).toEqual([300, 2]);
    const listed = listDifficulties(tasks, directory, rank);
    expect([listed.items.length, listed.hidden]).toEqual([300, 2]);
  });

  it('tell why, by when, and who must decide: whom the unit names, else who receives the product, else who assigned it', () => {
    const [one, two, three, four] = [
      late('A', 9, {
        decidingLevel: 'Chủ tịch',
        evidenceTo: 'Văn phòng',
        delayCause: 'thiếu vốn',
        committedOn: '20/10/2025',
      }),
      late('B', 8, { evidenceTo: 'Văn phòng' }),
      late('C', 7),
      late('D', 6, { source: '9/KH-UBND' }),
    ].map((task) => listOverdue([task], today, directory, rank).items[0]);
    expect([one, two, three, four].map((item) => item?.decidedBy)).toEqual([
      'Chủ tịch',
      'Văn phòng',
      'UBND Thành phố',
      '',
    ]);
    expect(one).toMatchObject({ cause: 'thiếu vốn', committedOn: day('20/10/2025'), lastDay: today - 9, daysLate: 9 });
    expect(two).toMatchObject({ cause: '', committedOn: undefined, deliverable: 'Hệ thống thông tin' });
  });
});

it('difficulties stand by unit in protocol order, then by code, with what the unit proposes', () => {
  const tasks = [
    taskOf({ code: 'B', difficulty: 'thiếu người', proposal: 'bổ sung biên chế' }),
    taskOf({ code: 'C', difficulty: 'thiếu vốn', lead: 'Sở Tài chính' }),
    taskOf({ code: 'A', difficulty: 'chưa có hướng dẫn' }),
    taskOf({ code: '0', difficulty: 'chưa rõ chủ trì', lead: '' }),
  ];
  const { items } = listDifficulties(tasks, directory, rank);
  expect(items.map(({ task, unitCode, difficulty, proposal }) => [task.code, unitCode, difficulty, proposal])).toEqual([
    ['C', 'STC', 'thiếu vốn', ''],
    ['A', 'SKHCN', 'chưa có hướng dẫn', ''],
    ['B', 'SKHCN', 'thiếu người', 'bổ sung biên chế'],
    ['0', '', 'chưa rõ chủ trì', ''],
  ]);
});

describe('a task that goes on from an earlier year', () => {
  const origin = { ...taskOf({ originCode: 'KH1-2024-STC-001' }, 5, place), firstLastDay: day('09/10/2025') };
  const finished = (on: string) => ({
    ...origin,
    ...taskOf({ ...done, doneOn: day(on) }),
    firstLastDay: day('09/10/2025'),
  });

  it.each([
    ['open, a day past it', origin, 1],
    ['open, on it', { ...origin, firstLastDay: today }, 0],
    ['done on it', finished('09/10/2025'), 0],
    ['done a day after it', finished('10/10/2025'), 1],
    ['done, nobody says when', { ...finished('10/10/2025'), doneOn: taskOf({}).doneOn }, 0],
    ['that had no day', { ...origin, firstLastDay: undefined }, 0],
  ])('is late by the day that was first assigned: %s', (_, task, carriedLate) => {
    expect(measureCarried([task], today)).toEqual({ carried: 1, carriedLate });
  });
});
