import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import { symbolKey } from '../../../src/core/documents/document-symbol';
import { parseFields } from '../../../src/core/tasks/field';
import { parseProgress } from '../../../src/core/tasks/progress/progress';
import { parsePercent } from '../../../src/core/tasks/progress/task-percent';
import { type TaskKey, taskKeys } from '../../../src/core/tasks/task';
import { isDocumentEvidence, readEvidence } from '../../../src/core/tasks/task-evidence';
import { cellText, hasText } from '../../../src/core/tasks/task-text';
import { isVacant } from '../../../src/core/tasks/task-vacancy';
import { bareTask, type Cells, context, day, document, done, taskOf, today, unit } from '../rules/fixtures';

describe('a task', () => {
  it('is what its cells mean today', () => {
    const task = taskOf({ title: '  Việc  một ', source: 'Kế hoạch số 139/KH-UBND ngày 16/5/2025' });
    expect(task).toMatchObject({
      title: 'Việc một',
      fields: ['science', 'digital'],
      symbols: ['139/KH-UBND'],
      lastDay: day('31/12/2025'),
      originalLastDay: day('31/12/2025'),
      isExtended: false,
      progress: 'inProgress',
      percent: 40,
      status: 'inTime',
      updatedAt: day('09/10/2025') + 0.5,
    });
    expect(task.document?.symbol).toBe('139/KH-UBND');
    expect(task.lead.map((match) => match.kind === 'one' && match.unit.code)).toEqual(['SKHCN']);
  });

  const lastDays: readonly (readonly [what: string, cells: Cells, lastDay: string, isExtended: boolean])[] = [
    [
      'an extension with its document',
      { extendedTo: day('31/03/2026'), extensionBasis: '12/UBND: chờ' },
      '31/03/2026',
      true,
    ],
    ['an extension without a document', { extendedTo: day('31/03/2026') }, '31/12/2025', false],
    ['a document of spaces', { extendedTo: day('31/03/2026'), extensionBasis: ' \u200b' }, '31/12/2025', false],
    ['an extension to the same day', { extendedTo: day('31/12/2025'), extensionBasis: '12/UBND' }, '31/12/2025', false],
    ['an unreadable extension', { extendedTo: 'sang năm', extensionBasis: '12/UBND' }, '31/12/2025', false],
    ['"before", excluded by the document', { dueText: 'trước ngày 14/11/2025' }, '13/11/2025', false],
    [
      '"before", included by the document',
      { source: '190/KH-UBND', dueText: 'trước ngày 14/11/2025' },
      '14/11/2025',
      false,
    ],
    [
      'days from the assignment',
      { dueText: '10 ngày làm việc kể từ ngày giao', assignedOn: today },
      '24/10/2025',
      false,
    ],
  ];
  it.each(lastDays)('last day of %s', (_, cells, lastDay, isExtended) => {
    expect(taskOf(cells)).toMatchObject({ lastDay: day(lastDay), isExtended });
  });

  it('is judged by the extended day', () => {
    const late = { dueText: '30/09/2025' };
    expect(taskOf(late).status).toBe('overdue');
    expect(taskOf({ ...late, extendedTo: today, extensionBasis: '12/UBND: chờ' }).status).toBe('dueSoon');
    expect(taskOf({ ...late, ...done, extendedTo: today, extensionBasis: '12/UBND: chờ' }).status).toBe('doneOnTime');
  });

  it('done with a draft is a claim', () => {
    expect(taskOf({ ...done, evidence: 'Dự thảo lần 2' }).status).toBe('unconfirmed');
  });

  it.each<[string, Cells, string]>([
    ['of the unit that leads', { lead: 'Sở Tài chính' }, '25/10/2025'],
    ['of the unit in whose table it stands, where several lead', { lead: 'Sở Tài chính; Sở Nội vụ' }, '23/10/2025'],
    ['of all units, where its own has none', { lead: 'Sở Nội vụ' }, '21/10/2025'],
    ['of the assignment, where the document has none', { lead: 'Sở Tài chính', source: '57-NQ/TW' }, '20/10/2025'],
  ])('counts from the day of receipt: %s', (_, cells, lastDay) => {
    const receipts = (on: string) => ({
      receipts: { days: new Map([[symbolKey('190/KH-UBND'), day(on)]]), problems: [] },
    });
    const units = [
      unit('SKHCN', 'Sở Khoa học và Công nghệ', 2, receipts('13/10/2025') as object),
      unit('STC', 'Sở Tài chính', 3, receipts('15/10/2025') as object),
      unit('SNV', 'Sở Nội vụ', 4),
    ];
    const documents = [document('190/KH-UBND', '', 2, { receivedOn: day('11/10/2025') }), document('57-NQ/TW', '', 3)];
    const received = {
      ...context,
      directory: createDirectory(units),
      documents: createDocumentRegister(documents),
      calendar: { ...context.calendar, workingDayOnOrAfter: (one: number) => one },
    };
    const given = { source: '190/KH-UBND', assignedOn: today, dueText: '10 ngày kể từ ngày nhận' };
    expect(taskOf({ ...given, ...cells }, 5, taskOf().place, received).lastDay).toBe(day(lastDay));
  });

  it('reads the same for a second context with another setting', () => {
    const included = { ...context, settings: { ...context.settings, beforeIncludesDay: true } };
    const cells = { source: '5514/UBND-ĐMPT', dueText: 'trước ngày 14/11/2025' };
    expect(taskOf(cells).lastDay).toBe(day('13/11/2025'));
    expect(taskOf(cells, 5, taskOf().place, included).lastDay).toBe(day('14/11/2025'));
    expect(taskOf(cells).lastDay).toBe(day('13/11/2025'));
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('#REF!', '#N/A', '31/02/2025', 'trước ngày', 'chờ', 'thường xuyên', ';;;', 'x'.repeat(50_000)),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined, ''),
    );
    const cells = fc.record(Object.fromEntries(taskKeys.map((key) => [key, cell])) as Record<TaskKey, typeof cell>, {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(cells, (given) => {
        const task = bareTask(given as Cells);
        expect(typeof task.title).toBe('string');
      }),
    );
  });
});

describe('a row', () => {
  const vacant: readonly Cells[] = [
    {},
    { title: '', note: null },
    { title: ' \u200b\u00a0 ', lead: '\n' },
    { code: 'NV-1', dueOn: today, status: 'Quá hạn', check: 'x', updatedAt: today },
  ];
  it.each(vacant)('is vacant with %j', (cells) => {
    expect(isVacant(bareTask(cells))).toBe(true);
  });

  it.each([{ title: 'x' }, { note: 'x' }, { percent: 0 }, { lead: '?' }])('is not vacant with %j', (cells) => {
    expect(isVacant(bareTask(cells))).toBe(false);
  });
});

describe('cells', () => {
  const progress = [
    ['Hoàn thành', 'done'],
    ['  hoan thanh ', 'done'],
    ['HOÀN THÀNH'.normalize('NFD'), 'done'],
    ['Huỷ', 'cancelled'],
    ['Not started', 'notStarted'],
    ['Đang  thực hiện', 'inProgress'],
    ['Tạm dừng', 'suspended'],
    ['Xong', undefined],
    ['', undefined],
    [1, undefined],
    [true, undefined],
  ] as const;
  it.each(progress)('progress %j is %s', (cell, expected) => {
    expect(parseProgress(cell)).toBe(expected);
  });

  const percents = [
    [0, 0],
    [40, 40],
    [100, 100],
    [0.5, 50],
    [0.285, 28.5],
    ['40', 40],
    ['40%', 40],
    [' 40,5 % ', 40.5],
    [101, undefined],
    [-1, undefined],
    ['101', undefined],
    ['bốn mươi', undefined],
    ['', undefined],
    [true, undefined],
    [Number.NaN, undefined],
  ] as const;
  it.each(percents)('percentage %j is %s', (cell, expected) => {
    expect(parsePercent(cell, 'inProgress')).toBe(expected);
  });

  it('a typed 100 % is stored as 1, which is one percent of a task that is not done', () => {
    expect(parsePercent(1, 'done')).toBe(100);
    expect(parsePercent(1, 'inProgress')).toBe(1);
  });

  const fields = [
    ['KHCN; ĐMST', ['science', 'innovation'], []],
    ['cđs, khcn', ['digital', 'science'], []],
    ['Chuyển đổi số\nKhác', ['digital', 'other'], []],
    ['KHCN; KHCN', ['science'], []],
    ['Nông nghiệp; CĐS', ['digital'], ['Nông nghiệp']],
    ['', [], []],
    [12, [], ['12']],
    ['S&T / Innovation', ['science', 'innovation'], []],
    [null, [], []],
  ] as const;
  it.each(fields)('fields of %j', (cell, expected, unknown) => {
    expect(parseFields(cell)).toEqual({ fields: expected, unknown });
  });

  const evidence = [
    ['', 'none'],
    [' \u200b', 'none'],
    ['#REF!', 'none'],
    ['215/BC-SKHCN', 'given'],
    ['https://hanoi.gov.vn', 'given'],
    [215, 'given'],
    ['Dự thảo', 'draft'],
    ['dự thảo báo cáo', 'draft'],
    ['DỰ THẢO'.normalize('NFD'), 'draft'],
    ['Đã có dự thảo Tờ trình', 'draft'],
    ['Báo cáo (dự thảo)', 'draft'],
    ['Đang dự thảo', 'draft'],
    ['Tờ trình - dự thảo', 'draft'],
    ['Draft report', 'draft'],
    ['Tờ trình 45/TTr-SKHCN về dự thảo Nghị quyết', 'given'],
    ['Công văn góp ý dự thảo Luật đã gửi Bộ', 'given'],
  ] as const;
  it.each(evidence)('evidence %j is %s', (cell, expected) => {
    expect(readEvidence(cell)).toBe(expected);
  });

  it('a document has a receiver, a link has readers', () => {
    expect(isDocumentEvidence('215/BC-SKHCN')).toBe(true);
    expect(isDocumentEvidence('215/BC-SKHCN https://hanoi.gov.vn')).toBe(false);
    expect(isDocumentEvidence('Đã xong')).toBe(false);
  });

  const texts = [
    ['  a  b ', 'a b', true],
    ['#N/A', '', false],
    ['#hashtag', '#hashtag', true],
    ['\u200b\ufeff', '', false],
    ['\u00a0', '', false],
    ['', '', false],
    [0, '0', true],
    [false, '', false],
    ['Đang tải…', '', false],
    ['☑', '', false],
    ['Không', 'Không', true],
    [null, '', false],
    [undefined, '', false],
  ] as const;
  it.each(texts)('text of %j', (cell, text, says) => {
    expect(cellText(cell)).toBe(text);
    expect(hasText(cell)).toBe(says);
  });
});
