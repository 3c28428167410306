import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/core/values/cell';
import { readAnswerTable } from '../../../src/sheets/lists/answer-table';
import { foldAgain, readFoldingFilter } from '../../../src/sheets/lists/folded-states';
import { printUnitCounts } from '../../../src/sheets/lists/log';
import { readSubmissionLine, readUncounted } from '../../../src/sheets/lists/submission-line';
import {
  codesIn,
  laterStatement,
  readStatement,
  readSubmissions,
  withoutCodes,
} from '../../../src/sheets/lists/submissions';
import { context, day, today } from '../../core/rules/fixtures';

const headings = [
  'Đơn vị',
  'Kỳ báo cáo',
  'Tình trạng',
  'Người',
  'Lúc',
  'Ghi chú',
  'Mã báo cáo',
  'Số, ký hiệu',
  'Yêu cầu bổ sung',
];
const gridOf = (...rows: readonly (readonly Cell[])[]) => ({
  spreadsheetId: 'tracker',
  sheetId: 1,
  title: 'Nộp báo cáo',
  rows: [headings, ...rows],
});

describe('the latest statement of each unit about the running report', () => {
  const read = (...rows: readonly (readonly Cell[])[]) =>
    Object.fromEntries(
      [...readSubmissions(gridOf(...rows), context.directory, today)].map(([code, one]) => [
        code,
        [one.kind, one.by, one.at],
      ]),
    );

  it.each<[string, readonly Cell[], boolean]>([
    ['of this period', ['Sở Tài chính', '10/2025', 'Đã nộp', 'An', today], true],
    ['without a period', ['Sở Tài chính', '', 'Đã nộp', 'An', today], true],
    ['of another period', ['Sở Tài chính', '09/2025', 'Đã nộp', 'An', today], false],
    ['of the built-in report', ['Sở Tài chính', '', 'Đã nộp', 'An', today, '', 'bc00'], true],
    ['of another report', ['Sở Tài chính', '', 'Đã nộp', 'An', today, '', 'BC01'], false],
    ['without a day', ['Sở Tài chính', '', 'Đã nộp', 'An', ''], false],
    ['of a day to come', ['Sở Tài chính', '11/2025', 'Đã nộp', 'An', today + 7], false],
    ['of nobody', ['Sở Lạ', '', 'Đã nộp', 'An', today], false],
    ['that says nothing', ['Sở Tài chính', '', 'Chưa nộp', 'An', today], false],
  ])('%s', (_, row, isCounted) => {
    expect(Object.keys(read(row)).length === 1).toBe(isCounted);
  });

  it('is the last of one day', () => {
    expect(
      read(
        ['Sở Tài chính', '', 'Đã nộp', 'An', today],
        ['Sở Tài chính', '', 'Không phát sinh', 'Bình', today],
        ['Sở Tài chính', '', 'Đã nộp', 'Chi', today - 1],
      ),
    ).toEqual({ STC: ['nothingToReport', 'Bình', today] });
  });

  it('is none where the headings are lost', () => {
    expect(readSubmissions({ ...gridOf(), rows: [['x']] }, context.directory)).toEqual(new Map());
    expect(readAnswerTable({ ...gridOf(), rows: [['x']] }, context.directory)).toBeUndefined();
  });
});

describe('answers to report duties', () => {
  it('are of the minute in which they were noted, or of the day that a person typed', () => {
    const at = (cell: string | number) =>
      readAnswerTable(gridOf(['Sở Tài chính', '', 'Đã nộp', '', cell]), context.directory)?.answers[0]?.at;
    expect([at(today + 0.75), at('10/10/2025'), at('hôm qua')]).toEqual([today + 0.75, day('10/10/2025'), undefined]);
  });

  it('are all rows with a unit, a state and a day', () => {
    const { answers = [], place } =
      readAnswerTable(
        gridOf(
          [
            'Sở Tài chính',
            '10/2025',
            'Đã nộp, còn lỗi',
            'An',
            '10/10/2025',
            '',
            'BC01; bc02-2025-10',
            '5/BC-STC',
            today,
          ],
          ['Sở Nội vụ', '', 'Không phát sinh', '', today],
          ['Sở Nội vụ', '', 'Chưa nộp', '', today],
          ['Sở Nội vụ', '', 'Đã nộp', '', 0],
          ['Sở Lạ', '', 'Đã nộp', '', today],
        ),
        context.directory,
      ) ?? {};
    expect(answers).toEqual([
      {
        unitCode: 'STC',
        codes: ['BC01', 'BC02-2025-10'],
        period: '10/2025',
        kind: 'submitted',
        hasErrors: true,
        at: today,
        by: 'An',
        symbol: '5/BC-STC',
        returnedOn: today,
        rowNumber: 2,
      },
      {
        unitCode: 'SNV',
        codes: [],
        period: '',
        kind: 'nothingToReport',
        hasErrors: false,
        at: today,
        by: '',
        symbol: '',
        returnedOn: undefined,
        rowNumber: 3,
      },
    ]);
    expect(place).toMatchObject({ sheetTitle: 'Nộp báo cáo', sheetId: 1, spreadsheetId: 'tracker' });
  });
});

describe('a statement in a cell above a unit’s table', () => {
  const read = (text: string) => readStatement([[undefined, text]], 1, today);

  it.each<[string, unknown]>([
    ['Không phát sinh: Nguyễn Văn A, 10/10/2025', { kind: 'nothingToReport', by: 'Nguyễn Văn A', at: today }],
    ['Đã nộp 9.10.25 - Bình', { kind: 'submitted', by: 'Bình', at: today - 1 }],
    [
      'Submitted BC05; BC01-2025-10 – An, 10-10-2025',
      { kind: 'submitted', codes: ['BC05', 'BC01-2025-10'], by: 'An', at: today },
    ],
    ['Nothing to report 10/10/2025', { kind: 'nothingToReport', by: '', at: today }],
    ['Đã nộp: An', undefined],
    ['Đã nộp: An, 31/02/2025', undefined],
    ['Đã nộp: An, 11/10/2025', undefined],
    ['Chưa nộp, 10/10/2025', undefined],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('stands above the headings, the later of several counts, the first of one day', () => {
    const rows: Row[] = [['Đã nộp: An, 09/10/2025', 'Không phát sinh: Bình, 10/10/2025'], ['Đã nộp: Chi, 10/10/2025']];
    expect(readStatement(rows, 1, today)?.by).toBe('Bình');
    expect(readStatement(rows, 2, today)?.by).toBe('Bình');
    expect(readStatement(rows, 0, today)).toBeUndefined();
    const one = { kind: 'submitted', by: 'a', at: 5 } as const;
    expect([laterStatement(one, { ...one, by: 'b', at: 6 })?.by, laterStatement(undefined, one)?.by]).toEqual([
      'b',
      'a',
    ]);
  });

  it('may name reports', () => {
    expect(codesIn('BC05, bc01-2025-q4; BC1 xBC02')).toEqual(['BC05', 'BC01-2025-Q4']);
    expect(withoutCodes('Đã nộp BC05; BC06')).toBe('Đã nộp');
  });
});

describe('the line above a unit’s headings', () => {
  const line = (state: Cell, at: Cell, by: Cell = 'An'): Row => ['Nộp báo cáo', state, 'Ngày nộp', at, 'Người nộp', by];

  it.each<[string, Row, unknown]>([
    ['a day', line('Đã nộp', today), { kind: 'submitted', by: 'An', at: today }],
    ['a day in words', line('Không phát sinh', '10/10/2025'), { kind: 'nothingToReport', by: 'An', at: today }],
    ['reports', line('Đã nộp BC05', today, ''), { kind: 'submitted', codes: ['BC05'], by: '', at: today }],
    ['no day', line('Đã nộp', ''), undefined],
    ['a derived state', line('Chưa nộp', today), undefined],
    [
      'English',
      ['Submission', 'Submitted', 'Submitted on', today, 'Submitted by', 'An'],
      { kind: 'submitted', by: 'An', at: today },
    ],
  ])('states the submission: %s', (_, row, expected) => {
    expect(readSubmissionLine([row], 1, today)).toEqual(expected);
  });

  it('and a cell: the later of the two counts', () => {
    expect(readSubmissionLine([line('Đã nộp', today - 2), ['Không phát sinh: Bình, 10/10/2025']], 2, today)?.by).toBe(
      'Bình',
    );
    expect(readSubmissionLine([line('Đã nộp', today), ['Không phát sinh: Bình, 09/10/2025']], 2, today)?.by).toBe('An');
  });

  it('tells why it does not count: no day, or one to come', () => {
    expect(readUncounted([line('Đã nộp', '')], 1, today)).toEqual({ kind: 'submitted', by: 'An', at: undefined });
    expect(readUncounted([line('Đã nộp', day('11/10/2025'))], 1, today)?.at).toBe(today + 1);
    expect(readUncounted([['Đã nộp: An']], 1, today)).toEqual({ kind: 'submitted', by: 'An', at: undefined });
    expect(readUncounted([line('Đã nộp', today)], 1, today)).toBeUndefined();
    expect(readUncounted([['Submission', '', 'Submitted on', '']], 1, today)).toBeUndefined();
  });
});

it('errors and warnings stand in the log by unit, in order, those without any left out', () => {
  const counts = new Map([
    ['STC', { errors: 0, warnings: 1 }],
    ['SNV', { errors: 0, warnings: 0 }],
    ['SKHCN', { errors: 3, warnings: 5 }],
  ]);
  expect(printUnitCounts(counts)).toBe('SKHCN 3/5; STC 0/1');
});

describe('the filter that folds skipped mails away', () => {
  const filter = (over: object) => ({
    sheets: [
      {
        properties: { sheetId: 7 },
        basicFilter: {
          range: { sheetId: 7, startRowIndex: 2, endRowIndex: 50, endColumnIndex: 9 },
          filterSpecs: [{ columnIndex: 4, filterCriteria: { hiddenValues: ['Bỏ qua'] } }],
          ...over,
        },
      },
    ],
  });

  it.each<[string, object, boolean]>([
    ['as it was set', {}, true],
    ['in English', { filterSpecs: [{ filterCriteria: { hiddenValues: ['Skipped'] } }] }, true],
    ['that hides something else', { filterSpecs: [{ filterCriteria: { hiddenValues: ['Đã gửi'] } }] }, false],
    ['that hides nothing', { filterSpecs: [{}] }, false],
    ['by which people sort', { sortSpecs: [{}] }, false],
    ['without a range', { range: undefined }, false],
  ])('is set again, or left to people: %s', (_, over, expected) => {
    expect(readFoldingFilter(filter(over), 7) !== undefined).toBe(expected);
  });

  it('then takes in the rows that came since', () => {
    const found = readFoldingFilter(filter({}), 7);
    expect(found && foldAgain(7, found)).toEqual({
      setBasicFilter: {
        filter: {
          range: { sheetId: 7, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 9 },
          filterSpecs: [{ columnIndex: 4, filterCriteria: { hiddenValues: ['Bỏ qua'] } }],
        },
      },
    });
    expect(readFoldingFilter(filter({}), 8)).toBeUndefined();
  });
});
