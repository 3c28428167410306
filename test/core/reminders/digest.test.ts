import { describe, expect, it } from 'vitest';
import { planAdHoc } from '../../../src/core/reminders/by-hand';
import { isOnlyAbout, mainAudience } from '../../../src/core/reminders/digest';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import type { Notice } from '../../../src/core/reminders/matter';
import type { Audience } from '../../../src/core/settings/settings';
import { formatIsoDay } from '../../../src/core/time/day';
import {
  applyChanges,
  briefly,
  day,
  describeChanges,
  directoryOf,
  entry,
  input,
  skhcn,
  stc,
  type TaskSketch,
  task,
  unit,
} from './fixtures';

const friday = day('10/10/2025');
const dueTuesday = { lastDay: day('14/10/2025') };
const plan = (over: Partial<DigestInput>) => planDigests(input({ today: friday, tasks: [], ...over }));

it.each<[Audience, readonly Audience[]]>([
  ['contact', ['contact']],
  ['leader', ['contact', 'leader']],
  ['leader', ['leader']],
  ['coordinator', ['leader', 'coordinator', 'contact']],
])('a mail is worded for the %s, who reads it as %j', (main, audiences) => {
  expect(mainAudience({ audiences })).toBe(main);
});

it('a mail with one heading is about that alone', () => {
  const [late, both] = [
    plan({ tasks: [task({ code: 'A', lastDay: day('09/10/2025') }, friday)] }).digests[0],
    plan({
      tasks: [task({ code: 'A', lastDay: day('09/10/2025') }, friday), task({ code: 'B', ...dueTuesday }, friday)],
    }).digests[0],
  ];
  if (late === undefined || both === undefined) throw new Error('no mail');
  expect([isOnlyAbout('overdue', late), isOnlyAbout('soon', late), isOnlyAbout('overdue', both)]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('what a unit is told once', () => {
  const notice = (over: Partial<Notice> = {}): Notice => ({
    code: 'VM-2025-SKHCN-001',
    rung: 'TL',
    title: 'Thiếu kinh phí',
    unit: skhcn,
    day: day('08/10/2025'),
    text: 'Đã bố trí 5 tỷ đồng',
    place: undefined,
    ...over,
  });
  const key = 'VM-2025-SKHCN-001|TL|2025-10-08|dau-moi@skhcn.example.vn';

  it('goes to its focal persons with its text, under its heading, without a last day', () => {
    const { digests, ledgerChanges } = plan({ notices: [notice()] });
    expect(digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn answered: VM-2025-SKHCN-001@TL']);
    expect(digests[0]).toMatchObject({ audiences: ['contact'], keys: [key] });
    expect(digests[0]?.sections[0]?.groups[0]?.items[0]).toMatchObject({
      matter: { kind: 'item', title: 'Thiếu kinh phí', deliverable: 'Đã bố trí 5 tỷ đồng', lastDay: undefined },
      audience: 'contact',
      daysLeft: undefined,
      isDayOff: false,
    });
    expect(describeChanges(ledgerChanges)).toEqual([`+ ${key} claimed`]);
  });

  it('goes no second time', () => {
    const ledger = applyChanges([], plan({ notices: [notice()] }).ledgerChanges);
    expect(plan({ today: day('13/10/2025'), notices: [notice()], ledger }).digests).toEqual([]);
    const answeredAnew = plan({ today: day('13/10/2025'), notices: [notice({ day: day('13/10/2025') })], ledger });
    expect(answeredAnew.digests).toHaveLength(1);
  });

  it.each(['figures', 'movement'] as const)('stands under the heading that it names: %s', (section) => {
    const [digest] = plan({ notices: [notice({ section })] }).digests;
    expect(digest?.sections.map(({ kind }) => kind)).toEqual([section]);
  });

  it('goes to nobody of a unit that takes no reminders', () => {
    expect(plan({ notices: [notice({ unit: unit('Q', { wantsReminders: false }) })] }).digests).toEqual([]);
  });
});

describe('within a mail', () => {
  it('tasks stand by last day, then by code, whatever order they have in the sheet', () => {
    const tasks = ['C', 'A', 'B'].map((code) => task({ code, ...dueTuesday }, friday));
    const early = task({ code: 'Z', lastDay: day('13/10/2025') }, friday);
    expect(plan({ tasks: [...tasks, early] }).digests.map(briefly)).toEqual([
      'dau-moi@skhcn.example.vn soon: Z@T-1 A@T-3 B@T-3 C@T-3',
    ]);
  });

  it('reports and rows of registers say what is to be done, and are only whose part they are', () => {
    const duty = { unit: stc, lastDay: day('01/10/2025'), place: undefined };
    const duties = [
      { ...duty, code: 'BC-2025-10-STC', title: 'Báo cáo tháng 10' },
      {
        ...duty,
        code: 'VM-1',
        title: 'Thiếu kinh phí',
        kind: 'item' as const,
        toDo: 'trả lời',
        audiences: ['coordinator'] as const,
      },
    ];
    const { digests } = plan({ duties });
    expect(digests.map(briefly)).toEqual([
      'tonghop@skhcn.example.vn overdue: BC-2025-10-STC@T+7 VM-1@T+7',
      'dau-moi@stc.example.vn overdue: BC-2025-10-STC@T+6',
      'lanh-dao@stc.example.vn overdue: BC-2025-10-STC@T+3',
    ]);
    const items = digests[0]?.sections[0]?.groups[0]?.items ?? [];
    expect(items.map(({ matter: { kind, deliverable } }) => [kind, deliverable])).toEqual([
      ['report', ''],
      ['item', 'trả lời'],
    ]);
    expect(digests[0]?.overview).toMatchObject({
      reports: { overdue: 1, today: 0, soon: 0 },
      items: { overdue: 1, today: 0, soon: 0 },
      tasks: { overdue: 0, today: 0, soon: 0 },
      ages: { upTo7: 0, from8To30: 0, over30: 0 },
    });
  });

  it('a task says what its reader still has to do about it', () => {
    const missing = (sketch: Partial<TaskSketch>) =>
      plan({ tasks: [task({ code: 'A', ...dueTuesday, ...sketch }, friday)] }).digests[0]?.sections[0]?.groups[0]
        ?.items[0]?.matter.missing;
    const late = { lastDay: day('09/10/2025') };
    expect(missing({})).toEqual(['deliverable']);
    expect(missing(late)).toEqual(['deliverable', 'delayCause']);
    expect(missing({ ...late, cells: { delayCause: 'chờ góp ý' } })).toEqual(['deliverable']);
    expect(missing({ progress: 'done', doneOn: friday })).toEqual(['evidence']);
    expect(missing({ progress: 'done', hasEvidence: true })).toEqual(['doneOn']);
  });

  it('a last day off is marked on the day itself too, and no longer once it is past', () => {
    const sunday = day('12/10/2025');
    const mark = (lastDay: number) => {
      const tasks = [task({ code: 'A', lastDay }, sunday)];
      return planAdHoc(tasks, input({ today: sunday, tasks })).digests[0]?.sections[0]?.groups[0]?.items[0]?.isDayOff;
    };
    expect([mark(sunday - 1), mark(sunday), mark(sunday + 1)]).toEqual([false, true, false]);
  });

  it('a task without one clear lead is nobody’s, and one of an unread file of its own opens the file', () => {
    const unclear = { ...task({ code: 'A', ...dueTuesday }, friday), lead: [] };
    expect(plan({ tasks: [unclear] }).digests).toEqual([]);
    const own = task({ code: 'B', ...dueTuesday, rowNumber: 7 }, friday);
    const places = [own, { ...own, place: { ...own.place, ownFileId: 'file-9' } }].map(
      (one) => plan({ tasks: [one] }).digests[0]?.sections[0]?.groups[0]?.items[0]?.matter.place,
    );
    expect(places).toEqual([
      {
        spreadsheetId: 'book-1',
        sheetId: own.place.sheetId,
        sheetTitle: 'SKHCN',
        rowNumber: 7,
        columnIndex: undefined,
      },
      { spreadsheetId: 'file-9', sheetId: 0, sheetTitle: '', rowNumber: 0, columnIndex: undefined },
    ]);
  });
});

describe('what else a reader has', () => {
  const late = (code: string, days: number, of = skhcn) => task({ code, unit: of, lastDay: friday - days }, friday);
  /** Told already at the step of today. */
  const told = (code: string, on: number) =>
    ['T+1', 'T+6', 'T+11', 'T+16', 'T+21', 'T+26', 'T+31'].map((rung) =>
      entry(`${code}|${rung}|${formatIsoDay(on)}|dau-moi@skhcn.example.vn`, 'sent', day('01/10/2025')),
    );

  it('is counted by age, and listed by last day, then by code, the latest first', () => {
    const tasks = [
      late('NOW', 1),
      ...[7, 8, 30, 31].map((days) => late(`D${days}`, days)),
      late('B8', 8),
      task({ code: 'DUE', lastDay: friday }, friday),
    ];
    const ledger = tasks.slice(1, 6).flatMap((one) => told(one.code, one.lastDay ?? 0));
    const digest = plan({ tasks, ledger }).digests.find(({ recipient }) => recipient.startsWith('dau-moi'));
    expect(digest?.overview).toMatchObject({
      tasks: { overdue: 6, today: 1, soon: 0 },
      ages: { upTo7: 2, from8To30: 3, over30: 1 },
      isPart: false,
    });
    const { others } = digest?.overview ?? {};
    expect([others?.tasks, others?.reports, others?.more]).toEqual([5, 0, []]);
    expect(others?.groups[0]?.items.map(({ code }) => code)).toEqual(['D31', 'D30', 'B8', 'D8', 'D7']);
  });

  it('is listed up to thirty, unit after unit, and counted beyond', () => {
    const other = unit('B', { order: 2, rowNumber: 3, contactEmails: 'dau-moi@skhcn.example.vn' });
    const third = unit('C', { order: 3, rowNumber: 4, contactEmails: 'dau-moi@skhcn.example.vn' });
    const many = (count: number, of: typeof skhcn) =>
      Array.from({ length: count }, (_, at) => late(`${of.code}${100 + at}`, 1, of));
    const tasks = [...many(29, skhcn), ...many(3, other), ...many(2, third)];
    const ledger = tasks.flatMap((one) => told(one.code, one.lastDay ?? 0));
    const withNew = [...tasks, late('NEW', 2)];
    const digest = plan({ tasks: withNew, ledger, directory: directoryOf([skhcn, other, third]) }).digests[0];
    const { others, isPart } = digest?.overview ?? {};
    expect(others?.groups.map(({ unit: { code }, items }) => `${code} ${items.length}`)).toEqual(['SKHCN 29', 'B 1']);
    expect(others?.more.map(({ unit: { code }, count }) => `${code} ${count}`)).toEqual(['B 2', 'C 2']);
    expect([others?.tasks, isPart]).toEqual([34, false]);
  });

  it('is said to be a part where other people have pressing tasks of the same units', () => {
    const tasks = [
      late('A', 1),
      task({ code: 'B', lastDay: friday - 1, cells: { contact: 'khac@example.vn' } }, friday),
    ];
    const { digests } = plan({ tasks });
    expect(digests.map(({ recipient, overview }) => [recipient, overview.isPart, overview.tasks.overdue])).toEqual([
      ['dau-moi@skhcn.example.vn', true, 1],
      ['khac@example.vn', true, 1],
    ]);
  });
});
