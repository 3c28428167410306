import { describe, expect, it } from 'vitest';
import type { KnownTasks } from '../../../src/core/codes/known-task';
import { checkTasks } from '../../../src/core/rules/tasks/check-tasks';
import type { Task } from '../../../src/core/tasks/task';
import { bareTask, clean, context, day, done, findingsOfAll, placeOfUnit, taskOf } from './fixtures';

const finance = placeOfUnit('STC', 200);
const atFinance = { lead: 'Sở Tài chính', partners: '' };

function knownAs(...entries: readonly (readonly [code: string, unitCode: string, title: string])[]): KnownTasks {
  return new Map(entries.map(([code, unitCode, title]) => [code, { unitCode, title, lastDay: undefined }]));
}

describe('duplicate codes (V04)', () => {
  const a = taskOf({ code: 'KH139-2025-SKHCN-001', title: 'Việc thứ nhất của kế hoạch' }, 5);
  const b = taskOf({ code: 'KH139-2025-SKHCN-001', title: 'Việc thứ hai của kế hoạch' }, 9);

  it('are told to the lower row, naming the upper one', () => {
    expect(findingsOfAll([a, b])).toEqual(['V04@code SKHCN!9']);
    const [issue] = checkTasks([b, a], context);
    expect(issue?.facts).toMatchObject({ otherRow: 5, otherSheet: 'SKHCN', otherUnit: 'SKHCN' });
  });

  it('leave the code to the unit that it names', () => {
    const inFinance = taskOf({ ...atFinance, code: a.code, title: 'Việc của Tài chính' }, 3, finance);
    expect(findingsOfAll([inFinance, a])).toEqual(['V04@code STC!3']);
  });

  it('leave the code to the row that the master knows by it', () => {
    const known = knownAs([a.code, 'SKHCN', b.title]);
    expect(findingsOfAll([a, b], { known })).toEqual(['V04@code SKHCN!5']);
  });

  it('of a copied row are one problem, not also a likely duplicate', () => {
    expect(findingsOfAll([a, taskOf({ code: a.code, title: a.title }, 6)])).toEqual(['V04@code SKHCN!6']);
  });

  it('of three rows are told to two', () => {
    const c = taskOf({ code: a.code, title: 'Việc thứ ba của kế hoạch' }, 2);
    expect(findingsOfAll([a, b, c])).toEqual(['V04@code SKHCN!5', 'V04@code SKHCN!9']);
  });

  it('are found however many rows are blank', () => {
    const copy = taskOf({ code: a.code, title: a.title }, 6);
    expect(findingsOfAll([bareTask({}, 4), a, bareTask({ status: '?' }, 8), copy])).toEqual(['V04@code SKHCN!6']);
  });

  it('do not count rows that were emptied', () => {
    const emptied = taskOf({ ...Object.fromEntries(Object.keys(clean).map((key) => [key, ''])), code: a.code }, 12);
    expect(findingsOfAll([a, emptied])).toEqual([]);
  });
});

describe('edited codes (V05)', () => {
  const known = knownAs(
    ['KH139-2025-SKHCN-001', 'SKHCN', 'Việc thứ nhất'],
    ['KH139-2025-SKHCN-002', 'SKHCN', 'Việc thứ hai'],
  );

  it('are known by the title', () => {
    const edited = taskOf({ code: 'KH139-2025-SKHCN-01', title: 'Việc thứ nhất' });
    expect(findingsOfAll([edited], { known })).toEqual(['V05@code SKHCN!5']);
    expect(checkTasks([edited], context, { known })[0]?.facts).toMatchObject({ knownCode: 'KH139-2025-SKHCN-001' });
  });

  it.each(["'", '’', "''"])('are seen when they begin with %s, whether or not the master knows the task', (mark) => {
    const code = `${mark}KH139-2025-SKHCN-001`;
    for (const title of ['Việc thứ nhất', 'Việc mới']) {
      const typed = taskOf({ code, title });
      expect([title, findingsOfAll([typed], { known })]).toEqual([title, ['V05@code SKHCN!5']]);
      expect(checkTasks([typed], context, { known })[0]?.facts).toEqual({ code, knownCode: 'KH139-2025-SKHCN-001' });
    }
    expect(findingsOfAll([taskOf({ code: 'NV-77’', title: 'Việc mới' })], { known })).toEqual([]);
  });

  it('are seen when two rows exchanged theirs', () => {
    const first = taskOf({ code: 'KH139-2025-SKHCN-002', title: 'Việc thứ nhất' }, 5);
    const second = taskOf({ code: 'KH139-2025-SKHCN-001', title: 'Việc thứ hai' }, 6);
    expect(findingsOfAll([first, second], { known })).toEqual(['V05@code SKHCN!5', 'V05@code SKHCN!6']);
  });

  it('are not a changed title, a new task or a moved row', () => {
    const renamed = taskOf({ code: 'KH139-2025-SKHCN-001', title: 'Việc thứ nhất (đã sửa)' }, 5);
    const fresh = taskOf({ code: 'NV-77', title: 'Việc mới', dueText: '15/12/2025' }, 6);
    const moved = taskOf({ ...atFinance, code: 'KH139-2025-SKHCN-002', title: 'Việc thứ hai' }, 7, finance);
    expect(findingsOfAll([renamed, fresh, moved], { known })).toEqual([]);
  });

  it('are not guessed when two tasks of the unit share the title', () => {
    const twice = knownAs(['KH139-2025-SKHCN-001', 'SKHCN', 'Báo cáo'], ['KH139-2025-SKHCN-002', 'SKHCN', 'Báo cáo']);
    expect(findingsOfAll([taskOf({ code: 'X-1', title: 'Báo cáo' })], { known: twice })).toEqual([]);
  });
});

describe('likely duplicates (V06)', () => {
  const title = 'Xây dựng nền tảng dữ liệu dùng chung của Thành phố';
  const at = (rowNumber: number, cells: object = {}): Task => taskOf({ code: '', title, ...cells }, rowNumber);

  const alike: readonly (readonly [what: string, cells: object])[] = [
    ['the same title', {}],
    [
      'other accents, case and spaces',
      { title: 'XÂY DỰNG  nền tảng dữ liệu dùng chung của thành phố.'.normalize('NFD') },
    ],
    ['other tone places and filler words', { title: 'Tiếp tục xây dựng nền tảng dữ liệu dùng chung của Thành phố' }],
    ['another order', { title: 'Nền tảng dữ liệu dùng chung của Thành phố: xây dựng' }],
    ['a second source', { source: '190/KH-UBND', assignedOn: day('20/07/2025') }],
  ];
  it.each(alike)('are seen for %s', (_, cells) => {
    expect(findingsOfAll([at(5), at(8, cells)])).toEqual(['V06@title SKHCN!8']);
  });

  const different: readonly (readonly [what: string, cells: object])[] = [
    ['another deadline: the next of a series', { dueText: '30/06/2026' }],
    ['another lead', { lead: 'Sở Tài chính', partners: '' }],
    ['one word that matters', { title: 'Xây dựng nền tảng bản đồ dùng chung của Thành phố' }],
    ['another number', { title: `${title} năm 2026` }],
    ['a cancelled task', { progress: 'Hủy', evidence: '5712/UBND-ĐMPT' }],
  ];
  it.each(different)('are not seen for %s', (_, cells) => {
    // A row of another lead on this sheet is told of by V63.
    const findings = findingsOfAll([at(5), at(8, cells)]).filter((finding) => !finding.startsWith('V63'));
    expect(findings).toEqual([]);
  });

  it('need enough words to compare', () => {
    expect(findingsOfAll([at(5, { title: 'Báo cáo tháng' }), at(8, { title: 'Báo cáo tháng' })])).toEqual([]);
  });

  it('are told once for each row after the first', () => {
    expect(findingsOfAll([at(9), at(5), at(7)])).toEqual(['V06@title SKHCN!7', 'V06@title SKHCN!9']);
  });

  it('are found among thousands of rows of one deadline without comparing all with all', () => {
    const tasks = Array.from({ length: 5000 }, (_, index) => at(index + 2, { title: `${title} số ${index}` }));
    expect(findingsOfAll([...tasks, at(6000, { title: `${title} số 4321` })])).toEqual(['V06@title SKHCN!6000']);
  });
});

describe('parts of a task (V26)', () => {
  const parent = taskOf({ dueText: '30/11/2025', code: 'KH139-2025-SKHCN-007', title: 'Việc cha' }, 5);
  const child = (cells: object) => taskOf({ code: 'KH139-2025-SKHCN-007.1', title: 'Việc con', ...cells }, 6);
  const of = (...tasks: Task[]) => findingsOfAll(tasks).filter((finding) => finding.startsWith('V26'));

  it('are not due after the whole', () => {
    expect(of(parent, child({ dueText: '31/12/2025' }))).toEqual(['V26@dueText SKHCN!6']);
    expect(of(parent, child({ dueText: '30/11/2025' }))).toEqual([]);
  });

  it('are judged by their extension, at its cell', () => {
    const extended = child({
      dueText: '30/11/2025',
      extendedTo: day('15/12/2025'),
      extensionBasis: '5712/UBND-ĐMPT: chờ',
    });
    expect(of(parent, extended)).toEqual(['V26@extendedTo SKHCN!6']);
  });

  it('are left alone when done, or when the whole has no deadline', () => {
    expect(of(parent, child({ ...done, dueText: '31/12/2025' }))).toEqual([]);
    expect(of(taskOf({ dueText: 'thường xuyên', code: 'KH139-2025-SKHCN-007' }), child({}))).toEqual([]);
    expect(of(child({}))).toEqual([]);
  });

  it('are compared with the master when the whole is elsewhere', () => {
    const known: KnownTasks = new Map([
      ['KH139-2025-SKHCN-007', { unitCode: 'STC', title: 'Việc cha', lastDay: day('30/11/2025') }],
    ]);
    expect(findingsOfAll([child({ dueText: '31/12/2025' })], { known })).toEqual(['V26@dueText SKHCN!6']);
  });
});
