import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import { importKeys } from '../../../src/core/import/proposal/proposal';
import { type RecognitionContext, recognise } from '../../../src/core/import/recognise';
import { unit } from '../hanoi-units';
import { type FixtureCell, sourceOf } from './source-table';

type Rows = readonly (readonly FixtureCell[])[];

const directory = createDirectory([unit('STC', 'Sở Tài chính', { aliases: ['STC'] }), unit('SNV', 'Sở Nội vụ')]);
const headings = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'];

function proposed(rows: Rows, context: RecognitionContext = {}, merges: readonly string[] = []) {
  const reading = recognise(sourceOf({ sheet: 'Bảng', rows, merges }), context);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.proposal;
}
const kinds = (rows: Rows, context: RecognitionContext = {}) =>
  proposed(rows, context).rows.map(({ rowNumber, kind }) => `${rowNumber} ${kind}`);

describe('what import would make of a sheet', () => {
  const table: Rows = [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2025'],
    headings,
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['I', 'THỂ CHẾ'],
    [1, 'Xây dựng quy chế làm việc', 'STC', '30/10', 'HT'],
    [2, 'Rà soát thủ tục hành chính', 'SNV', 'Quý IV', 'Chậm'],
    ['', 'TỔNG CỘNG', 2],
    [],
  ];

  it('is all of it: headings, year, columns, rows, questions and what is written otherwise', () => {
    const column = (columnIndex: number, key: string | undefined, confidence: number, reason: string) => ({
      columnIndex,
      heading: headings[columnIndex],
      key,
      confidence,
      reason,
      examples: expect.any(Array),
    });
    expect(proposed(table, { directory })).toEqual({
      sheet: 'Bảng',
      headingRows: [2],
      year: 2025,
      columns: [
        column(0, undefined, 0.98, 'numbering'),
        column(1, 'title', 0.99, 'heading'),
        column(2, 'lead', 0.99, 'heading'),
        column(3, 'dueText', 0.99, 'heading'),
        column(4, 'progress', 0.97, 'heading'),
      ],
      rows: [
        { rowNumber: 3, kind: 'form', label: '(2)', values: {} },
        { rowNumber: 4, kind: 'section', label: 'THỂ CHẾ', values: {} },
        {
          rowNumber: 5,
          kind: 'task',
          label: 'Xây dựng quy chế làm việc',
          values: {
            title: 'Xây dựng quy chế làm việc',
            lead: 'Sở Tài chính',
            dueText: '30/10/2025',
            progress: 'Hoàn thành',
          },
        },
        {
          rowNumber: 6,
          kind: 'task',
          label: 'Rà soát thủ tục hành chính',
          values: {
            title: 'Rà soát thủ tục hành chính',
            lead: 'Sở Nội vụ',
            dueText: 'Quý IV/2025',
            progress: 'Chậm',
          },
        },
        { rowNumber: 7, kind: 'total', label: 'TỔNG CỘNG', values: {} },
      ],
      tables: [{ sheet: 'Bảng', headingRow: 2, firstColumn: 0, lastColumn: 4, title: 'KẾ HOẠCH CÔNG TÁC NĂM 2025' }],
      questions: [
        { cell: { row: 5, column: 4 }, kind: 'unknownProgress', text: 'Chậm', cells: [{ row: 5, column: 4 }] },
      ],
      understood: [
        { key: 'lead', from: 'STC', to: 'Sở Tài chính', rows: 1 },
        { key: 'lead', from: 'SNV', to: 'Sở Nội vụ', rows: 1 },
        { key: 'dueText', from: '30/10', to: '30/10/2025', rows: 1 },
        { key: 'dueText', from: 'Quý IV', to: 'Quý IV/2025', rows: 1 },
        { key: 'progress', from: 'HT', to: 'Hoàn thành', rows: 1 },
      ],
    });
  });

  it('shows of a column only what stands in its rows, not its number', () => {
    const { columns } = proposed(table, { directory });
    expect(columns.map(({ examples }) => examples)).toEqual([
      ['I', '1', '2'],
      ['THỂ CHẾ', 'Xây dựng quy chế làm việc', 'Rà soát thủ tục hành chính'],
      ['STC', 'SNV', '2'],
      ['30/10', 'Quý IV'],
      ['HT', 'Chậm'],
    ]);
  });

  it('has all columns that import fills to choose from, each once', () => {
    expect([...importKeys].sort()).toEqual(
      [
        ...['assignedOn', 'contact', 'delayCause', 'deliverable', 'difficulty', 'doneOn', 'dueText', 'evidence'],
        ...['evidenceTo', 'extendedTo', 'extensionBasis', 'field', 'lead', 'note', 'partners', 'percent', 'progress'],
        ...['proposal', 'source', 'title'],
      ].sort(),
    );
  });
});

describe('a sheet without a table', () => {
  it('is told by what it has most of headings, and where', () => {
    const groups = recognise(
      sourceOf({ sheet: 'Bảng', rows: [['DANH SÁCH'], ['STT', 'Nội dung', 'Kinh phí'], [1, 'Giấy', 5]] }),
    );
    expect(groups).toEqual({
      problem: { kind: 'noTable', seen: ['STT', 'Nội dung', 'Kinh phí'], rowNumber: 2 },
    });
    const merged = {
      sheet: 'Bảng',
      rows: [
        ['STT', 'Nội dung', 'Kinh phí', ''],
        ['', '', 'Kế hoạch', 'Thực chi'],
        [1, 'Giấy', 5, 6],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    };
    expect(recognise(sourceOf(merged))).toEqual({
      problem: {
        kind: 'noTable',
        seen: ['STT', 'Nội dung', 'Kinh phí / Kế hoạch', 'Kinh phí / Thực chi'],
        rowNumber: 1,
      },
    });
    expect(recognise(sourceOf({ sheet: 'Bảng', rows: [['abc'], ['def', 'ghi']] }))).toEqual({
      problem: { kind: 'noTable', seen: [], rowNumber: 1 },
    });
  });

  it('is empty, or too large by its rows or its columns', () => {
    const sized = (rows: number, columns: number) => {
      const last = [...Array.from({ length: columns - 1 }, () => ''), 'x'];
      return recognise(
        sourceOf({ sheet: 'Bảng', rows: [...Array.from({ length: rows - 1 }, (): FixtureCell[] => []), last] }),
      );
    };
    expect(recognise(sourceOf({ sheet: 'Bảng', rows: [[''], []] }))).toEqual({ problem: { kind: 'empty' } });
    expect(sized(2, 200)).toEqual({ problem: { kind: 'tooLarge', rows: 2, columns: 200 } });
    expect(sized(2, 199)).toMatchObject({ problem: { kind: 'noTable' } });
    expect(sized(20_000, 2)).toEqual({ problem: { kind: 'tooLarge', rows: 20_000, columns: 2 } });
    expect(sized(19_999, 2)).toMatchObject({ problem: { kind: 'noTable' } });
  });
});

describe('what people have said of a row', () => {
  const rows: Rows = [
    headings,
    [1, 'Xây dựng quy chế làm việc', 'STC', '30/10/2025', 'HT'],
    ['', 'Rà soát thủ tục hành chính', '', '', ''],
    [2, 'Báo cáo kết quả', 'STC', '30/10/2025', 'HT'],
  ];

  it('holds: it is a task with its values, or a section without any', () => {
    expect(kinds(rows)).toEqual(['2 task', '3 unclear', '4 task']);
    const said = proposed(rows, {
      rows: new Map([
        [3, 'task'],
        [4, 'section'],
      ]),
    });
    expect(said.rows.map(({ kind, values }) => [kind, values.title])).toEqual([
      ['task', 'Xây dựng quy chế làm việc'],
      ['task', 'Rà soát thủ tục hành chính'],
      ['section', undefined],
    ]);
    expect(said.questions).toEqual([]);
  });

  it('until then it is asked about, with its number and text', () => {
    expect(proposed(rows).questions).toEqual([
      { cell: { row: 2, column: 0 }, kind: 'isTask', rowNumber: 3, text: 'Rà soát thủ tục hành chính' },
    ]);
  });
});

describe('several tables', () => {
  const one = [1, 'Việc của phòng A', 'Phòng A', '30/10/2025', 'HT'];
  const other = [1, 'Việc của phòng B', 'Phòng B', '30/10/2025', 'HT'];

  it('are asked about at the first one’s headings, until one is chosen', () => {
    const rows = [['Bảng 1. A'], headings, one, [], ['Bảng 2. B'], headings, other];
    const place = { sheet: 'Bảng', firstColumn: 0, lastColumn: 4 };
    const tables = [
      { ...place, headingRow: 2, title: 'Bảng 1. A' },
      { ...place, headingRow: 6, title: 'Bảng 2. B' },
    ];
    expect(proposed(rows).questions).toEqual([{ cell: { row: 1, column: 0 }, kind: 'tables', tables }]);
    expect(proposed(rows).tables).toEqual(tables);
    expect(kinds(rows)).toEqual(['3 task', '4 blank', '5 form', '6 form', '7 task']);
    expect(proposed(rows, { table: 0 }).questions).toEqual([]);
    expect(kinds(rows, { table: 0 })).toEqual(['3 task', '4 blank']);
    expect(kinds(rows, { table: 1 })).toEqual(['7 task']);
    expect(proposed(rows, { table: 1 }).questions).toEqual([]);
    expect(kinds(rows, { table: 9 })).toEqual(['3 task', '4 blank']);
  });

  it('beside each other each have their own rows', () => {
    const rows = [
      [...headings, '', ...headings],
      [...one, '', ...other],
      [2, 'Việc thứ hai của A', 'Phòng A', '30/11/2025', 'HT', '', '', '', '', '', ''],
    ];
    const read = (table: number) =>
      proposed(rows, { table }).rows.map(({ kind, label, values }) => [kind, label, values.lead]);
    expect(read(0)).toEqual([
      ['task', 'Việc của phòng A', 'Phòng A'],
      ['task', 'Việc thứ hai của A', 'Phòng A'],
    ]);
    expect(read(1)).toEqual([
      ['task', 'Việc của phòng B', 'Phòng B'],
      ['blank', '', undefined],
    ]);
  });
});
