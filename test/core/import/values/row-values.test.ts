import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import type { AssignedColumn } from '../../../../src/core/import/columns/assign-columns';
import type { ImportKey } from '../../../../src/core/import/proposal/proposal';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { createDoubts } from '../../../../src/core/import/values/doubts';
import { readValues, type ValueContext, wordOf } from '../../../../src/core/import/values/read-values';
import type { Progress } from '../../../../src/core/tasks/progress/progress';
import { unit } from '../../hanoi-units';
import { date, type FixtureCell, share, sourceOf } from '../source-table';

type Given = readonly [key: ImportKey | undefined, cell: FixtureCell, state?: Progress];

const plain: ValueContext = {
  directory: undefined,
  documents: undefined,
  whens: new Map(),
  isFraction: false,
  hasProgress: true,
  hasDoneOn: false,
  hasEvidence: false,
  hasPercent: false,
};
const year = { year: 2025, isSchoolYear: false };
const directory = createDirectory([
  unit('STC', 'Sở Tài chính', { aliases: ['STC'] }),
  unit('SNV', 'Sở Nội vụ'),
  unit('PT1', 'Phòng Tổng hợp Một', { aliases: ['Phòng TH'] }),
  unit('PT2', 'Phòng Tổng hợp Hai', { aliases: ['Phòng TH'] }),
]);

/** The values of a row with these cells, and what is doubted of it. */
function read(cells: readonly Given[], context: Partial<ValueContext> = {}) {
  const grid = createGrid(sourceOf({ sheet: 'Bảng', rows: [cells.map(([, cell]) => cell)] }));
  const columns = cells.map(
    ([key, , state], columnIndex): AssignedColumn => ({
      columnIndex,
      heading: `Cột ${columnIndex}`,
      key,
      confidence: 1,
      reason: 'heading',
      examples: [],
      ...(state !== undefined && { state }),
    }),
  );
  const whens = new Map(
    cells.map((_, column) => [column, { year, order: 'dayFirst' as const, counts: undefined }] as const),
  );
  const doubts = createDoubts();
  const values = readValues(grid, 0, columns, { ...plain, whens, ...context }, doubts);
  return { values, doubts: doubts.list().map(({ cell, ...facts }) => ({ column: cell.column, ...facts })) };
}
const valuesOf = (cells: readonly Given[], context?: Partial<ValueContext>) => read(cells, context).values;

describe('a row’s cells as import would write them', () => {
  it('are texts as they stand, blanks and columns without a key left out', () => {
    const keys = ['title', 'field', 'contact', 'deliverable', 'extensionBasis', 'evidence', 'evidenceTo'] as const;
    const more = ['delayCause', 'difficulty', 'proposal', 'note'] as const;
    const given = [...keys, ...more].map((key): Given => [key, ` ${key}  x `]);
    expect(valuesOf([...given, [undefined, 'y'], ['note', '']])).toEqual(
      Object.fromEntries([...keys, ...more].map((key) => [key, `${key} x`])),
    );
  });

  it('are days and deadlines, each with what is doubted of it', () => {
    const { values, doubts } = read([
      ['dueText', '30/10'],
      ['doneOn', '9/2025'],
      ['assignedOn', date(2024, 3, 5, 'dd/mm')],
      ['extendedTo', ''],
    ]);
    expect(values).toEqual({ dueText: '30/10/2025', doneOn: '9/2025', assignedOn: '05/03/2025' });
    expect(doubts).toEqual([
      { column: 1, kind: 'unreadDay', text: '9/2025', heading: 'Cột 1', cells: [{ row: 0, column: 1 }] },
      { column: 2, kind: 'otherYear', shown: '05/03', stored: 2024, year: 2025 },
    ]);
  });

  it('a period is a deadline, but no day of any kind', () => {
    const kinds = (['dueText', 'doneOn', 'extendedTo', 'assignedOn'] as const).map(
      (key) => read([[key, 'Quý IV']]).doubts.length,
    );
    expect(kinds).toEqual([0, 1, 1, 1]);
  });

  it('a date without its year in a table without one is doubted', () => {
    const whens = new Map([[0, { year: undefined, order: 'dayFirst', counts: undefined } as const]]);
    expect(read([['dueText', '30/10']], { whens })).toEqual({
      values: { dueText: '30/10' },
      doubts: [{ column: 0, kind: 'noYear', text: '30/10', cells: [{ row: 0, column: 0 }] }],
    });
  });

  it('documents are written by their symbols, `;` between', () => {
    expect(valuesOf([['source', 'Công văn số 5514/UBND-ĐMPT\nHọp giao ban']])).toEqual({
      source: '5514/UBND-ĐMPT; Họp giao ban',
    });
    expect(valuesOf([['source', '']])).toEqual({});
  });
});

describe('progress', () => {
  const cell = { row: 0, column: 0 };

  it.each<[string, object]>([
    ['HT', { progress: 'Hoàn thành' }],
    ['Đang TH', { progress: 'Đang thực hiện' }],
    ['Đạt 40%', { progress: 'Đang thực hiện', percent: 40 }],
    ['Đã hoàn thành ngày 26/9/2025', { progress: 'Hoàn thành', doneOn: '26/9/2025' }],
    ['Đã hoàn thành tại Báo cáo 12/BC-STC', { progress: 'Hoàn thành', evidence: '12/BC-STC' }],
    ['-', {}],
    ['...', {}],
    ['x', {}],
    ['', {}],
  ])('%j says %j, and nothing is doubted', (text, values) => {
    expect(read([['progress', text]])).toEqual({ values, doubts: [] });
  });

  it('in other words stays as it is and is doubted', () => {
    expect(read([['progress', 'Chậm']])).toEqual({
      values: { progress: 'Chậm' },
      doubts: [{ column: 0, kind: 'unknownProgress', text: 'Chậm', cells: [cell] }],
    });
  });

  it('gives no share, day or document where a column has it', () => {
    const has = { hasPercent: true, hasEvidence: true };
    expect(valuesOf([['progress', 'Đạt 40%']], has)).toEqual({ progress: 'Đang thực hiện' });
    expect(valuesOf([['progress', 'Đã hoàn thành tại Báo cáo 12/BC-STC']], has)).toEqual({ progress: 'Hoàn thành' });
    expect(
      valuesOf([
        ['doneOn', '25/9/2025'],
        ['progress', 'Đã hoàn thành ngày 26/9/2025'],
      ]),
    ).toEqual({ progress: 'Hoàn thành', doneOn: '25/9/2025' });
  });

  it('by ticks is the state that is ticked', () => {
    const ticked = (done: FixtureCell, running: FixtureCell) =>
      read([
        ['progress', done, 'done'],
        ['progress', running, 'inProgress'],
      ]);
    expect(ticked('x', '')).toEqual({ values: { progress: 'Hoàn thành' }, doubts: [] });
    expect(ticked('', true)).toEqual({ values: { progress: 'Đang thực hiện' }, doubts: [] });
    expect(ticked('', '')).toEqual({ values: {}, doubts: [] });
    expect(ticked(false, '-')).toEqual({ values: {}, doubts: [] });
    expect(ticked('x', 'x')).toEqual({
      values: { progress: 'Hoàn thành' },
      doubts: [{ column: 1, kind: 'unknownProgress', text: 'x', cells: [{ row: 0, column: 1 }] }],
    });
    const twice: readonly Given[] = [
      ['progress', 'x', 'done'],
      ['progress', '✓', 'done'],
    ];
    expect(read(twice)).toEqual({ values: { progress: 'Hoàn thành' }, doubts: [] });
  });

  it('in words below a state is that state, or doubted; what was ticked stays', () => {
    expect(read([['progress', 'đã xong', 'done']])).toEqual({ values: { progress: 'Hoàn thành' }, doubts: [] });
    const other = { column: 0, kind: 'unknownProgress', text: 'chưa làm', cells: [cell] };
    expect(read([['progress', 'chưa làm', 'done']])).toEqual({ values: { progress: 'chưa làm' }, doubts: [other] });
    const mixed: readonly Given[] = [
      ['progress', 'x', 'inProgress'],
      ['progress', 'gần xong', 'done'],
    ];
    expect(read(mixed).values).toEqual({ progress: 'Đang thực hiện' });
    expect(read(mixed).doubts).toHaveLength(1);
  });

  it.each<[Progress, string]>([
    ['notStarted', 'Chưa triển khai'],
    ['inProgress', 'Đang thực hiện'],
    ['done', 'Hoàn thành'],
    ['suspended', 'Tạm dừng'],
    ['cancelled', 'Hủy'],
  ])('%s is written “%s”', (progress, word) => {
    expect(wordOf(progress)).toBe(word);
  });
});

describe('progress where no column has the word', () => {
  const derived = (...cells: Given[]) => valuesOf(cells, { hasProgress: false, hasDoneOn: true }).progress;

  it.each<[FixtureCell, string | undefined]>([
    [share(1), 'Hoàn thành'],
    [share(0), 'Chưa triển khai'],
    [share(0.01), 'Đang thực hiện'],
    [99, 'Đang thực hiện'],
    [1, 'Đang thực hiện'],
    ['nửa', undefined],
    ['', undefined],
  ])('is that of a share: %j', (cell, progress) => {
    expect(derived(['percent', cell])).toBe(progress);
  });

  it.each<[FixtureCell, string | undefined]>([
    ['1/10/2025', 'Hoàn thành'],
    ['01-10-2025', 'Hoàn thành'],
    [date(2025, 10, 1), 'Hoàn thành'],
    ['9/2025', undefined],
    ['trước 1/10/2025', undefined],
    ['', undefined],
  ])('is done by a full day of completion: %j', (cell, progress) => {
    expect(derived(['doneOn', cell])).toBe(progress);
  });

  it('is that of the share before that of the day', () => {
    expect(derived(['doneOn', '1/10/2025'], ['percent', 40])).toBe('Đang thực hiện');
    expect(valuesOf([['doneOn', '1/10/2025']]).progress).toBeUndefined();
    expect(valuesOf([['percent', 100]]).progress).toBeUndefined();
    expect(valuesOf([['doneOn', '1/10/2025']], { hasProgress: false }).progress).toBeUndefined();
  });
});

describe('who leads and who takes part', () => {
  const lead = (text: string) => read([['lead', text]], { directory });

  it.each<[string, string, object | undefined]>([
    ['stc', 'Sở Tài chính', undefined],
    ['Sở Nội vụ; STC', 'Sở Nội vụ; STC', { kind: 'severalLeads' }],
    ['Sở Nội vụ; Phòng TH', 'Sở Nội vụ; Phòng TH', { kind: 'severalLeads' }],
    ['Phòng TH', 'Phòng TH', { kind: 'unknownLead', suggestion: 'Phòng Tổng hợp Một; Phòng Tổng hợp Hai' }],
    ['Sở Tài chánh', 'Sở Tài chánh', { kind: 'unknownLead', suggestion: 'Sở Tài chính' }],
    ['Đội Bốn', 'Đội Bốn', { kind: 'unknownLead', suggestion: '' }],
    ['Sở Nội vụ; Đội Bốn', 'Sở Nội vụ; Đội Bốn', { kind: 'unknownLead', suggestion: '' }],
  ])('%j', (text, written, doubt) => {
    const { values, doubts } = lead(text);
    expect(values).toEqual({ lead: written });
    const about = { column: 0, text, cells: [{ row: 0, column: 0 }] };
    expect(doubts).toEqual(doubt === undefined ? [] : [{ ...about, ...doubt }]);
  });

  it('blanks stay blank, and without a directory nothing is doubted', () => {
    expect(lead('')).toEqual({ values: {}, doubts: [] });
    expect(read([['lead', 'Đội Bốn']])).toEqual({ values: { lead: 'Đội Bốn' }, doubts: [] });
    expect(valuesOf([['partners', '']], { directory })).toEqual({});
    expect(valuesOf([['partners', 'STC\n Đội Bốn']])).toEqual({ partners: 'STC; Đội Bốn' });
  });
});
