import { describe, expect, it } from 'vitest';
import { symbolKey } from '../../../src/core/documents/document-symbol';
import type { ItemCells } from '../../../src/core/register/item';
import { countReview, type ReviewedTask } from '../../../src/core/reviews/count-reviews';
import { type Review, readReview } from '../../../src/core/reviews/read-reviews';
import { type ReviewKey, reviewStateWords } from '../../../src/core/reviews/reviews';
import { itemOf } from '../register/item-fixtures';
import { type Cells, context, day, taskOf, today } from '../rules/fixtures';

const campaign: Review = {
  code: 'RS01',
  basis: '5514/UBND-ĐMPT',
  from: day('06/10/2025'),
  lastDay: day('13/10/2025'),
  scope: 'all',
  units: undefined,
};
const rows = (...sketches: readonly Cells[]): ReviewedTask[] => sketches.map((cells) => ({ task: taskOf(cells) }));
const units = ['STC', 'SKHCN', ''];

function count(of: readonly ReviewedTask[], review: Partial<Review> = {}, on = today, reportYear?: number) {
  const settings = { reportYear };
  return countReview({ ...campaign, ...review }, of, { today: on, settings }, (code) => units.indexOf(code));
}

const gone = { reviewedOn: day('08/10/2025') };

describe('a campaign', () => {
  it('counts each unit’s rows, in protocol order, and what the unit said of them', () => {
    const { units: lines, total } = count(
      rows(
        { ...gone, reviewResult: 'Giữ nguyên' },
        { ...gone, reviewResult: 'Đề nghị điều chỉnh' },
        { ...gone, reviewResult: "Not this unit's" },
        { title: 'Chưa ai xem' },
        { lead: 'Sở Tài chính' },
        { lead: 'Sở Lạ', ...gone },
      ),
    );
    expect(lines.map(({ left, ...line }) => ({ ...line, left: left.map(({ title }) => title) }))).toEqual([
      { unitCode: 'STC', rows: 1, reviewed: 0, toAdjust: 0, notOurs: 0, left: [taskOf().title] },
      { unitCode: 'SKHCN', rows: 4, reviewed: 3, toAdjust: 1, notOurs: 1, left: ['Chưa ai xem'] },
      { unitCode: '', rows: 1, reviewed: 1, toAdjust: 0, notOurs: 0, left: [] },
    ]);
    expect(total).toEqual({ rows: 6, reviewed: 4, toAdjust: 1, notOurs: 1 });
  });

  it.each([
    ['05/10/2025', 0],
    ['06/10/2025', 1],
    ['10/10/2025', 1],
    // A day to come says nothing yet.
    ['11/10/2025', 0],
  ])('counts a row that was gone over on %s, or not', (reviewedOn, reviewed) => {
    expect(count(rows({ reviewedOn: day(reviewedOn) })).total.reviewed).toBe(reviewed);
  });

  it('leaves out units that were not asked, tasks outside the total and those of another year', () => {
    const three = rows({}, { lead: 'Sở Tài chính' }, { progress: 'Hủy', evidence: '9/QĐ-UBND' });
    expect(count(three, { units: new Set(['SKHCN']) }).units.map(({ unitCode, rows: n }) => [unitCode, n])).toEqual([
      ['SKHCN', 1],
    ]);
    expect(count(three, { units: undefined }).total.rows).toBe(2);
    expect(count(rows({}, { dueText: '31/12/2026' }), {}, today, 2025).total.rows).toBe(1);
  });

  it.each<[string, Partial<Review>, ReviewedTask[], string]>([
    ['tomorrow', { from: today + 1 }, rows(gone), 'Chưa bắt đầu'],
    ['today', { from: today }, rows({}), 'Đang rà soát'],
    ['on its last day', { lastDay: today }, rows({}), 'Đang rà soát'],
    ['a day after it', { lastDay: today - 1 }, rows({}), 'Quá hạn'],
    ['after its last row', {}, rows(gone), 'Đã rà soát xong'],
    ['late, after its last row', { lastDay: today - 1 }, rows(gone), 'Đã rà soát xong'],
    ['without any row', {}, [], 'Đang rà soát'],
  ])('stands %s', (_, review, of, word) => {
    expect(reviewStateWords[count(of, review).state][0]).toBe(word);
  });
});

describe('what a campaign is about', () => {
  const over = (on: string) => ({ progress: 'Hoàn thành', evidence: '215/BC-SKHCN', doneOn: day(on) });
  const inScope = (review: Partial<Review>, cells: Cells) => count(rows(cells), review).total.rows === 1;

  it.each<[string, Cells, boolean]>([
    ['due on the quarter’s last day', { dueText: '31/12/2025' }, true],
    ['due on the next quarter’s first day', { dueText: '01/01/2026' }, false],
    ['due on the quarter’s first day, done', { dueText: '01/10/2025', ...over('02/10/2025') }, true],
    ['due on the day before, done before the campaign', { dueText: '30/09/2025', ...over('02/10/2025') }, false],
    ['overdue', { dueText: '30/09/2025' }, true],
    ['without a deadline', { dueText: '' }, false],
  ])('the pressing ones: %s', (_, cells, expected) => {
    expect(inScope({ scope: 'pressing' }, cells)).toBe(expected);
  });

  it.each([
    ['05/10/2025', false],
    ['06/10/2025', true],
  ])('an earlier quarter’s task that was done on %s was open when the campaign began, or not', (doneOn, expected) => {
    const done = { dueText: '30/09/2025', progress: 'Hoàn thành', evidence: '215/BC-SKHCN', doneOn: day(doneOn) };
    expect(inScope({ scope: 'pressing' }, done)).toBe(expected);
  });

  it.each([
    ['15/02/2025', '31/03/2025', '01/04/2025'],
    ['30/06/2025', '30/06/2025', '01/07/2025'],
    ['31/12/2025', '31/12/2025', '01/01/2026'],
  ])('of a campaign that began on %s, the quarter ends on %s', (from, last, next) => {
    const on = day('31/12/2025');
    const due = (dueText: string) => count(rows({ dueText }), { scope: 'pressing', from: day(from) }, on).total.rows;
    expect([due(last), due(next)]).toEqual([1, 0]);
  });

  it('a document’s tasks, whichever of their documents it is', () => {
    const scope = { symbolKey: symbolKey('57-NQ/TW') };
    expect(inScope({ scope }, { source: '139/KH-UBND; 57-NQ/TW' })).toBe(true);
    expect(inScope({ scope }, { source: '139/KH-UBND' })).toBe(false);
  });
});

describe('a row of campaigns', () => {
  const row: ItemCells<ReviewKey> = {
    basis: '5514/UBND-ĐMPT',
    from: day('10/10/2025'),
    dueText: 'trước ngày 14/10/2025',
  };
  const readRow = (cells: ItemCells<ReviewKey>) => {
    const { review, faults } = readReview(itemOf({ ...row, ...cells }, { code: 'RS01' }), context);
    return { review, faults: faults.map(({ rule, key }) => `${rule}@${key}`) };
  };

  it('tells what is gone over, when and by whom', () => {
    expect(readRow({ units: 'Sở Tài chính; Sở Nội vụ', scope: 'Quá hạn và trong quý' })).toEqual({
      review: {
        code: 'RS01',
        basis: '5514/UBND-ĐMPT',
        from: day('10/10/2025'),
        lastDay: day('13/10/2025'),
        scope: 'pressing',
        units: new Set(['STC', 'SNV']),
      },
      faults: [],
    });
  });

  it('reads “trước ngày” as its document does', () => {
    expect(readRow({ basis: '190/KH-UBND' }).review?.lastDay).toBe(day('14/10/2025'));
  });

  it.each<[string, ItemCells<ReviewKey>, unknown]>([
    ['blank', { scope: '' }, 'all'],
    ['all', { scope: 'tất cả' }, 'all'],
    ['all, in English', { scope: 'All' }, 'all'],
    ['in English', { scope: 'Overdue and of the quarter' }, 'pressing'],
    ['a document', { scope: '57-NQ/TW' }, { symbolKey: symbolKey('57-NQ/TW') }],
  ])('reads its scope: %s', (_, cells, scope) => {
    expect(readRow(cells).review?.scope).toEqual(scope);
  });

  it('is about all units where none is named', () => {
    expect(readRow({}).review?.units).toBeUndefined();
  });

  it.each<[string, ItemCells<ReviewKey>, readonly string[], isRead: boolean]>([
    ['a deadline that is none', { dueText: 'sớm' }, ['V17@dueText'], false],
    ['no deadline', { dueText: '' }, [], false],
    ['no first day', { from: '' }, [], false],
    ['a scope that is neither a word nor a document', { scope: '999/QĐ-XYZ' }, ['V64@scope'], false],
    ['a unit that nobody knows', { units: 'Sở Lạ Hoắc' }, ['V09@units'], true],
    ['a unit that is no more', { units: 'Sở Thông tin và Truyền thông' }, ['V09@units'], true],
    ['a kind of which there is none', { units: 'các doanh nghiệp' }, ['V09@units'], true],
    ['a unit of two', { units: 'xa ba vi; Sở Tài chính' }, ['V10@units'], true],
    ['only units that are left out again', { units: 'Sở Tài chính trừ Sở Tài chính' }, [], true],
  ])('says where it is not clear: %s', (_, cells, faults, isRead) => {
    const result = readRow(cells);
    expect([result.faults, result.review !== undefined]).toEqual([faults, isRead]);
  });

  it.each<[ItemCells<ReviewKey>, object]>([
    [{ dueText: 'sớm' }, { problem: 'unreadable', text: 'sớm', of: 'once' }],
    [{ scope: '999/QĐ-XYZ' }, { problem: 'document', text: '999/QĐ-XYZ' }],
    [{ units: 'Sở Tài chinhs' }, { text: 'Sở Tài chinhs', suggestion: 'Sở Tài chính' }],
    [{ units: 'Sở Thông tin và Truyền thông' }, { suggestion: '' }],
    [{ units: 'xa ba vi' }, { text: 'xa ba vi', count: 2, names: 'Xã Ba Vì; Xã Bà Vị' }],
  ])('tells what was found there: %j', (cells, facts) => {
    const { faults } = readReview(itemOf({ ...row, ...cells }, { code: 'RS01' }), context);
    expect(faults.map((fault) => fault.facts)).toEqual([expect.objectContaining(facts)]);
  });
});
