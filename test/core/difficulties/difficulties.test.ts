import { describe, expect, it } from 'vitest';
import { checkDifficulty } from '../../../src/core/difficulties/check-difficulties';
import { countDifficulties, difficultyStates } from '../../../src/core/difficulties/count-difficulties';
import { type DifficultyKey, difficulties, isOpenState } from '../../../src/core/difficulties/difficulties';
import { readDifficulties } from '../../../src/core/difficulties/difficulty-facts';
import { taskNoteOf } from '../../../src/core/difficulties/task-note';
import type { Item, ItemCells } from '../../../src/core/register/item';
import { stateWord } from '../../../src/core/register/register';
import { itemOf } from '../register/item-fixtures';
import { context, day, today } from '../rules/fixtures';

type Cells = ItemCells<DifficultyKey>;

const within = { today, calendar: context.calendar, settings: { difficultyDays: 10 } };
const readAll = (...rows: readonly Cells[]) =>
  readDifficulties(
    rows.map((cells) => itemOf(cells, { code: 'VM-2025-STC-001' })),
    within,
  );
const readOne = (cells: Cells, over: Partial<Item<DifficultyKey>> = {}) => {
  const [one] = readDifficulties([itemOf(cells, { code: 'VM-2025-STC-001', ...over })], within);
  if (one === undefined) throw new Error('nothing read');
  return one;
};

const received: Cells = { problem: 'Thiếu máy chủ', receivedOn: day('06/10/2025') };

describe('a difficulty', () => {
  it.each<[word: string, Cells, isGone?: boolean]>([
    ['Mới', { problem: 'Thiếu máy chủ' }],
    ['Đơn vị rút', { problem: 'Thiếu máy chủ' }, true],
    ['Đang xem xét', received],
    ['Đang xem xét', received, true],
    ['Đã trả lời', { ...received, answer: 'Đã bố trí' }],
    ['Đã trình UBND', { ...received, answer: 'Đã bố trí', submission: '412/TTr-SKHCN' }],
    ['Đã có ý kiến', { ...received, submission: '412/TTr-SKHCN', decision: '6012/UBND-ĐMPT' }],
    ['Đã đóng', { ...received, decision: '6012/UBND-ĐMPT', closedOn: today }],
  ])('is %s: %j', (word, cells, isGone = false) => {
    expect(stateWord(difficulties as never, readOne(cells, { isGone }).state)).toBe(word);
  });

  it('of a batch goes up with the document that one of its rows names', () => {
    const [first, second, third, own] = readAll(
      { batch: 'VM-20251016-0930' },
      { batch: 'VM-20251016-0930', submission: '412/TTr-SKHCN', submittedOn: today },
      {},
      { batch: 'VM-20251016-0930', submission: '500/TTr-SKHCN' },
    );
    expect(first?.item.cells).toMatchObject({ submission: '412/TTr-SKHCN', submittedOn: today });
    expect([first, second, third].map((one) => one?.state)).toEqual(['submitted', 'submitted', 'new']);
    expect(own?.item.cells.submission).toBe('500/TTr-SKHCN');
  });

  it('without a batch is in none', () => {
    expect(readAll({ batch: '', submission: '412/TTr-SKHCN' }, { batch: '' })[1]?.state).toBe('new');
  });

  it.each<[string, Cells, string | undefined]>([
    ['new: 3 working days after it was reported', { reportedOn: day('09/10/2025') }, '14/10/2025'],
    ['new, reported by this very run', {}, undefined],
    ['received: by the day that was set', { ...received, answerBy: day('08/10/2025') }, '08/10/2025'],
    ['received: else the working days of the setting', received, '20/10/2025'],
    ['answered', { ...received, answer: 'Đã bố trí', answerBy: today }, undefined],
  ])('has a last day while somebody has to act: %s', (_, cells, expected) => {
    expect(readOne(cells).lastDay).toBe(expected === undefined ? undefined : day(expected));
  });

  it.each<[string, Cells, boolean, isGone?: boolean]>([
    ['received', received, true],
    ['received, with a proposal', { ...received, proposal: 'Bố trí vốn' }, false],
    ['new', { problem: 'Thiếu máy chủ' }, false],
    ['new, for the city', { problem: 'Thiếu máy chủ', level: 'UBND Thành phố' }, true],
    ['new, for the government', { problem: 'Thiếu máy chủ', level: 'Trung ương' }, true],
    ['new, for another department', { problem: 'Thiếu máy chủ', level: 'Sở ngành khác' }, false],
    ['without words', { receivedOn: today }, false],
    ['closed', { ...received, closedOn: today }, false],
    ['withdrawn, for the city', { problem: 'Thiếu', level: 'UBND Thành phố' }, false, true],
  ])('is asked for a proposal, or not: %s', (_, cells, isAsked, isGone = false) => {
    const faults = checkDifficulty(readOne(cells, { isGone }));
    expect(faults.map(({ rule, key }) => `${rule}@${key}`)).toEqual(isAsked ? ['V46@proposal'] : []);
  });
});

describe('the count of difficulties', () => {
  const aged = (days: number, more: Cells = {}): Cells => ({ problem: 'a', reportedOn: today - days, ...more });

  it('stands by kind, in the order of the words, those without one last', () => {
    const { byKind, total, open, undecided } = countDifficulties(
      readAll(
        aged(0, { kind: 'Khác' }),
        aged(0, { kind: 'Thể chế', receivedOn: today }),
        aged(0, { kind: 'Institutions' }),
        aged(0, { submission: '412/TTr' }),
        aged(0, { closedOn: today }),
      ),
      today,
    );
    expect(byKind.map(({ kind, total: n }) => [kind, n])).toEqual([
      ['institution', 2],
      ['other', 1],
      ['', 2],
    ]);
    expect(total.byState).toEqual({
      new: 2,
      withdrawn: 0,
      received: 1,
      answered: 0,
      submitted: 1,
      decided: 0,
      closed: 1,
    });
    expect([total.total, open, undecided.length]).toEqual([5, 4, 1]);
  });

  it('has the ages 0–7, 8–30 and over 30 days of those that wait for somebody', () => {
    const rows = [0, 7, 8, 30, 31, 32].map((days) => aged(days));
    const answered = [{ answer: 'a' }, { decision: 'b' }, { closedOn: today }].map((more) => aged(3, more));
    const waiting = [aged(40, { submission: '4/TTr' }), aged(1, { receivedOn: today })];
    const { ages } = countDifficulties(readAll(...rows, ...answered, ...waiting, { problem: 'hôm nay' }), today);
    expect(ages).toEqual({ upTo7: 3, from8To30: 2, over30: 3 });
  });

  it.each([
    ['Thể chế', 'institution'],
    ['Kinh phí', 'budget'],
    ['Hạ tầng', 'infrastructure'],
    ['Dữ liệu', 'data'],
    ['Nhân lực', 'staff'],
    ['phối hợp', 'coordination'],
    ['Khác', 'other'],
    ['Infrastructure', 'infrastructure'],
    ['Coordination', 'coordination'],
    ['Other', 'other'],
    ['Lạ', ''],
  ])('takes %s as the kind %j', (word, kind) => {
    expect(readOne({ kind: word }).kind).toBe(kind);
  });

  it('takes as open what is neither closed nor withdrawn', () => {
    expect(difficultyStates.filter((state) => !isOpenState(state))).toEqual(['withdrawn', 'closed']);
  });
});

describe('the note at a task’s row', () => {
  const noteOf = (cells: Cells, on = today) => taskNoteOf(readOne(cells), on);

  it.each<[string, Cells, string | undefined]>([
    ['new', { problem: 'a' }, undefined],
    ['new, with a day of closing that is none', { problem: 'a', closedOn: '' }, undefined],
    ['received', received, ''],
    ['answered', { ...received, answer: 'Đã  bố trí\nvốn' }, 'Đã bố trí vốn'],
    ['submitted', { ...received, answer: 'a', submission: '412/TTr-SKHCN' }, '412/TTr-SKHCN'],
    ['decided', { ...received, answer: 'a', decision: '6012/UBND-ĐMPT' }, '6012/UBND-ĐMPT'],
    ['closed on an answer', { ...received, answer: 'Đã bố trí', closedOn: today }, 'Đã bố trí'],
  ])('tells the document or the answer: %s', (_, cells, detail) => {
    expect(noteOf(cells)?.detail).toBe(detail);
  });

  it('is none where the unit has withdrawn it', () => {
    expect(taskNoteOf(readOne({ problem: 'a' }, { isGone: true }), today)).toBeUndefined();
  });

  it('names the difficulty and by when it is answered', () => {
    expect(noteOf(received)).toEqual({
      code: 'VM-2025-STC-001',
      state: 'received',
      detail: '',
      lastDay: day('20/10/2025'),
    });
  });

  it('stands for 30 days after closing', () => {
    const closed = (closedOn: number) => noteOf({ ...received, closedOn }) !== undefined;
    expect([closed(today), closed(today - 30), closed(today - 31)]).toEqual([true, true, false]);
    expect(noteOf({ ...received, closedOn: 'rồi' })).toBeUndefined();
  });

  it('is cut where an answer is long', () => {
    const { detail = '' } = noteOf({ ...received, answer: 'rất dài '.repeat(40) }) ?? {};
    expect([detail.length <= 120, detail.length > 100]).toEqual([true, true]);
  });
});
