import { describe, expect, it } from 'vitest';
import { assignColumns, headingText } from '../../../../src/core/import/columns/assign-columns';
import type { ColumnProfile } from '../../../../src/core/import/columns/column-profile';
import { readHeading } from '../../../../src/core/import/headings/read-heading';
import { profileOf } from './profile-of';

type Column = readonly [heading: string, data?: Partial<ColumnProfile>];

function assign(...given: readonly Column[]) {
  const headings = given.map(([heading], columnIndex) => ({
    columnIndex,
    parts: [heading],
    meaning: readHeading(heading, ''),
  }));
  return assignColumns(headings, new Map(given.map(([, data = {}], index) => [index, profileOf(data)])));
}
const short = (...given: readonly Column[]) =>
  assign(...given).columns.map(({ key, confidence, reason }) => [key, confidence, reason]);
const questions = (...given: readonly Column[]) => assign(...given).questions;

const task: Column = ['Nội dung nhiệm vụ', { length: 40 }];
const due: Column = ['Thời hạn', { whens: 1 }];
const progress: Column = ['Tiến độ', { progress: 1 }];

describe('what each column is', () => {
  it('is told with its heading, how sure it is, why, and examples', () => {
    expect(
      assign(['STT'], task, ['Đơn vị chủ trì', { units: 1, examples: ['STC', 'SNV'] }], ['Kinh phí'], ['abc']),
    ).toEqual({
      columns: [
        { columnIndex: 0, heading: 'STT', key: undefined, confidence: 0.98, reason: 'numbering', examples: [] },
        {
          columnIndex: 1,
          heading: 'Nội dung nhiệm vụ',
          key: 'title',
          confidence: 0.99,
          reason: 'heading',
          examples: [],
        },
        {
          columnIndex: 2,
          heading: 'Đơn vị chủ trì',
          key: 'lead',
          confidence: 0.99,
          reason: 'heading',
          examples: ['STC', 'SNV'],
        },
        { columnIndex: 3, heading: 'Kinh phí', key: undefined, confidence: 0.9, reason: 'known', examples: [] },
        { columnIndex: 4, heading: 'abc', key: undefined, confidence: 0, reason: 'unknown', examples: [] },
      ],
      questions: [],
    });
  });

  it('is headed in one line, groups before', () => {
    const meaning = { key: undefined, confidence: 0 };
    expect(headingText({ columnIndex: 0, parts: ['Kết quả \n thực hiện', 'Ngày'], meaning })).toBe(
      'Kết quả thực hiện / Ngày',
    );
  });
});

describe('of two columns that could be the same', () => {
  it('the surer one is it; the other is a rival and no surer than one half', () => {
    expect(short(['Trích yếu', { length: 40 }], task)).toEqual([
      [undefined, 0.5, 'rival'],
      ['title', 0.99, 'heading'],
    ]);
    expect(short(task, ['Trích yếu', { length: 5 }])).toEqual([
      ['title', 0.99, 'heading'],
      [undefined, 0.15, 'rival'],
    ]);
  });

  it('of two equals the first is it, unless it is empty', () => {
    const [none, some] = [{ filled: 0 }, {}];
    expect(short(['Ghi chú', some], ['Ghi chú', some]).map(([key]) => key)).toEqual(['note', undefined]);
    expect(short(['Ghi chú', none], ['Ghi chú', some]).map(([key]) => key)).toEqual([undefined, 'note']);
    expect(short(['Ghi chú', none], ['Ghi chú', none]).map(([key]) => key)).toEqual(['note', undefined]);
  });

  it('of two columns of contents the one with half as much again', () => {
    const titles = (first: number, second: number) =>
      short(['Nội dung', { length: first }], ['Nội dung', { length: second }]).map(([key]) => key);
    expect(titles(20, 30)).toEqual(['title', undefined]);
    expect(titles(20, 31)).toEqual([undefined, 'title']);
  });

  it('a second deadline is asked about where it is nearly as sure and has something in it', () => {
    const first = ['Thời hạn hoàn thành', { whens: 1 }] as const;
    const facts = { kind: 'twoDeadlines', headings: ['Thời hạn hoàn thành', 'Hạn xử lý'] };
    expect(questions(task, first, ['Hạn xử lý', { whens: 1 }])).toEqual([{ column: 2, facts }]);
    expect(questions(task, first, ['Hạn xử lý', { whens: 0, filled: 0 }])).toEqual([]);
    expect(questions(task, first, ['Thời gian thực hiện', { whens: 1 }])).toHaveLength(1);
    expect(questions(task, first, ['Thời gian thực hiện', { whens: 0 }])).toEqual([]);
    expect(questions(task, ['Ghi chú'], ['Ghi chú'])).toEqual([]);
  });

  it('a weaker column of documents is what proves the result, where no other is', () => {
    const source: Column = ['Căn cứ', { symbols: 0.1 }];
    const weak: Column = ['Theo quyết định số', { symbols: 0.1 }];
    expect(short(task, source, weak).slice(1)).toEqual([
      ['source', 0.93, 'heading'],
      ['evidence', 0.5, 'heading'],
    ]);
    expect(short(task, source, weak, ['Tài liệu kiểm chứng']).slice(1)).toEqual([
      ['source', 0.93, 'heading'],
      [undefined, 0.5, 'rival'],
      ['evidence', 0.85, 'heading'],
    ]);
    const sure: Column = ['Văn bản giao', { symbols: 1 }];
    expect(short(task, sure, sure).slice(1)).toEqual([
      ['source', 0.97, 'heading'],
      [undefined, 0.5, 'rival'],
    ]);
  });
});

describe('columns of ticks', () => {
  it('are each a state, and people are told which', () => {
    const ticks = { ticks: 1 };
    const { columns, questions: asked } = assign(
      task,
      ['Đã hoàn thành', ticks],
      ['Đang thực hiện', ticks],
      ['Chưa thực hiện', ticks],
    );
    expect(columns.slice(1).map(({ key, state, confidence }) => [key, state, confidence])).toEqual([
      ['progress', 'done', 0.8],
      ['progress', 'inProgress', 0.8],
      ['progress', 'notStarted', 0.8],
    ]);
    expect(asked).toEqual([
      { column: 1, facts: { kind: 'ticks', heading: 'Đã hoàn thành', progress: 'done' } },
      { column: 2, facts: { kind: 'ticks', heading: 'Đang thực hiện', progress: 'inProgress' } },
      { column: 3, facts: { kind: 'ticks', heading: 'Chưa thực hiện', progress: 'notStarted' } },
    ]);
  });

  it('are rivals of a column that has the word', () => {
    const { columns, questions: asked } = assign(task, progress, ['Đã hoàn thành', { ticks: 1 }]);
    expect(columns.slice(1).map(({ key, state, reason }) => [key, state, reason])).toEqual([
      ['progress', undefined, 'heading'],
      [undefined, undefined, 'rival'],
    ]);
    expect(asked).toEqual([]);
  });
});

describe('what only the whole table tells', () => {
  const result: Column = ['Kết quả', {}];

  it('a plan without progress has products under “Kết quả”', () => {
    expect(short(task, due, result)[2]).toEqual(['deliverable', 0.75, 'data']);
  });

  it.each<[string, readonly Column[]]>([
    ['the table has progress', [task, result, progress]],
    ['the table has shares', [task, result, ['Tỷ lệ %', { percents: 1 }]]],
    ['the table has days of completion', [task, result, ['Ngày nghiệm thu', { whens: 1 }]]],
    ['there is a column of products', [task, result, ['Sản phẩm']]],
    ['symbols stand there', [task, ['Kết quả', { symbols: 0.2 }]]],
    ['nothing stands there', [task, ['Kết quả', { filled: 0 }]]],
  ])('“Kết quả” is what proves it where %s', (_, columns) => {
    expect(short(...columns)[1]?.[0]).toBe('evidence');
  });

  it('“Kết quả” of few symbols is a product all the same', () => {
    expect(short(task, ['Kết quả', { symbols: 0.1 }])[1]?.[0]).toBe('deliverable');
    expect(short(task, ['Kết quả', { filled: 1 }])[1]?.[0]).toBe('deliverable');
  });

  it('the only day of a plan is its deadline; beside progress it is the day of completion; people are asked', () => {
    const day: Column = ['Ngày hoàn thành', { whens: 1 }];
    const facts = { kind: 'deadlineOrDone', heading: 'Ngày hoàn thành' };
    expect(assign(task, day).questions).toEqual([{ column: 1, facts }]);
    expect(short(task, day)[1]).toEqual(['dueText', 0.6, 'heading']);
    expect(assign(task, day, progress).questions).toEqual([{ column: 1, facts }]);
    expect(short(task, day, progress)[1]).toEqual(['doneOn', 0.6, 'heading']);
  });

  it('beside a deadline it is the day of completion, and nothing is asked', () => {
    const columns: Column[] = [task, due, ['Ngày hoàn thành', { whens: 1 }]];
    expect(short(...columns)[2]).toEqual(['doneOn', 0.94, 'heading']);
    expect(questions(...columns)).toEqual([]);
  });
});
