import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import { type RecognitionContext, recognise } from '../../../../src/core/import/recognise';
import { unit } from '../../hanoi-units';
import { date, type FixtureCell, share, sourceOf } from '../source-table';

const directory = createDirectory([
  unit('STC', 'Sở Tài chính', { aliases: ['STC'] }),
  unit('SNV', 'Sở Nội vụ'),
  unit('PVH', 'Phòng Văn hóa và Thông tin'),
]);

/** A table with these columns behind its numbers and contents; each row of cells is a task. */
function read(
  headings: readonly string[],
  rows: readonly (readonly FixtureCell[])[],
  context: RecognitionContext = {},
) {
  const titled = rows.map((cells, index) => [index + 1, `Xây dựng kế hoạch kiểm tra số ${index + 1}`, ...cells]);
  const reading = recognise(
    sourceOf({
      sheet: 'Bảng',
      rows: [['KẾ HOẠCH CÔNG TÁC NĂM 2025'], ['STT', 'Nội dung nhiệm vụ', ...headings], ...titled],
    }),
    context,
  );
  if ('problem' in reading) throw new Error(reading.problem.kind);
  const { proposal } = reading;
  return {
    values: proposal.rows.map(({ values }) => values),
    asked: proposal.questions.map(({ kind }) => kind),
    proposal,
  };
}

describe('shares', () => {
  const percents = (...cells: FixtureCell[]) =>
    read(
      ['Tiến độ', 'Tỷ lệ (%)'],
      cells.map((cell) => ['Đang thực hiện', cell]),
    ).values.map(({ percent }) => percent);

  it.each<[FixtureCell, number | string | undefined]>([
    [share(0.4), 40],
    [share(0.12345), 12.35],
    [share(1), 100],
    ['75%', 75],
    ['75 %', 75],
    ['7,5%', 7.5],
    ['7.25', 7.25],
    ['100', 100],
    ['101%', '101%'],
    ['khoảng 80', 'khoảng 80'],
    [55, 55],
    [0, 0],
    [100, 100],
    [101, '101'],
    [share(1.2), '120%'],
    [-5, '-5'],
    ['', undefined],
  ])('%j is written as %j', (cell, written) => {
    expect(percents(cell, 60, 70)[0]).toBe(written);
  });

  it('bare numbers up to 1 are fractions, which is asked; with one above 1 they are percents', () => {
    const fractions = read(
      ['Tiến độ', 'Tỷ lệ'],
      [
        ['Đang thực hiện', 0.5],
        ['Hoàn thành', 1],
        ['Chưa thực hiện', 0],
      ],
    );
    expect(fractions.values.map(({ percent }) => percent)).toEqual([50, 100, 0]);
    expect(fractions.asked).toContain('fractions');
    const plain = read(
      ['Tiến độ', 'Tỷ lệ'],
      [
        ['Đang thực hiện', 0.5],
        ['Hoàn thành', 2],
      ],
    );
    expect(plain.values.map(({ percent }) => percent)).toEqual([0.5, 2]);
    expect(plain.asked).not.toContain('fractions');
  });

  it('0 and 1 alone are no fractions', () => {
    expect(
      read(
        ['Tiến độ', 'Tỷ lệ'],
        [
          ['Đang thực hiện', 1],
          ['Chưa thực hiện', 0],
        ],
      ).asked,
    ).not.toContain('fractions');
  });
});

describe('progress where no column has the word', () => {
  it('shares say it, and people are asked', () => {
    const { values, asked } = read(['Tỷ lệ (%)'], [['0%'], ['40%'], ['100%'], ['khoảng nửa']]);
    expect(values.map(({ progress }) => progress)).toEqual([
      'Chưa triển khai',
      'Đang thực hiện',
      'Hoàn thành',
      undefined,
    ]);
    expect(asked).toContain('progressFromPercent');
  });

  it('a full day of completion says that it is done, and people are asked', () => {
    const { values, asked } = read(
      ['Thời hạn', 'Ngày hoàn thành'],
      [
        ['31/12/2025', '01/10/2025'],
        ['31/12/2025', date(2025, 10, 2)],
        ['31/12/2025', ''],
        ['31/12/2025', 'tháng 9/2025'],
      ],
    );
    expect(values.map(({ progress }) => progress)).toEqual(['Hoàn thành', 'Hoàn thành', undefined, undefined]);
    expect(asked).toContain('progressFromDay');
  });

  it('nothing is asked where nothing was taken from shares or days', () => {
    const { asked } = read(
      ['Thời hạn', 'Ngày hoàn thành'],
      [
        ['31/12/2025', ''],
        ['30/11/2025', ''],
      ],
    );
    expect(asked).not.toContain('progressFromDay');
    const said = read(
      ['Tiến độ', 'Tỷ lệ (%)'],
      [
        ['Đang thực hiện', '40%'],
        ['Hoàn thành', '100%'],
      ],
    );
    expect(said.asked).not.toContain('progressFromPercent');
  });
});

describe('leads', () => {
  const leads = (...cells: string[]) =>
    read(
      ['Đơn vị chủ trì', 'Thời hạn'],
      cells.map((cell) => [cell, '31/12/2025']),
      { directory },
    );

  it('a unit that the directory knows is written by its name, and listed once with the number of its rows', () => {
    const { values, proposal } = leads('STC', 'STC', 'Sở Tài chính', 'Sở Nội vụ');
    expect(values.map(({ lead }) => lead)).toEqual(['Sở Tài chính', 'Sở Tài chính', 'Sở Tài chính', 'Sở Nội vụ']);
    expect(proposal.understood).toEqual([{ key: 'lead', from: 'STC', to: 'Sở Tài chính', rows: 2 }]);
  });

  it('two units in one cell stay, and are asked about as several', () => {
    const { values, asked } = leads('Sở Tài chính; Sở Nội vụ', 'Sở Nội vụ');
    expect(values[0]?.lead).toBe('Sở Tài chính; Sở Nội vụ');
    expect(asked).toContain('severalLeads');
    expect(asked).not.toContain('unknownLead');
  });

  it('an unknown unit stays and is asked about, with the unit it resembles', () => {
    const { values, proposal } = leads('Sở Tài chánh', 'Sở Nội vụ');
    expect(values[0]?.lead).toBe('Sở Tài chánh');
    expect(proposal.questions).toContainEqual(
      expect.objectContaining({ kind: 'unknownLead', text: 'Sở Tài chánh', suggestion: 'Sở Tài chính' }),
    );
  });

  it('a known and an unknown unit in one cell are asked about as unknown', () => {
    expect(leads('Sở Nội vụ; Đội Bốn', 'Sở Nội vụ').asked).toContain('unknownLead');
  });

  it('without a directory each cell stays as it is', () => {
    const { values, asked } = read(
      ['Đơn vị chủ trì', 'Thời hạn'],
      [
        ['STC', '31/12/2025'],
        ['Sở lạ', '1/12/2025'],
      ],
    );
    expect(values.map(({ lead }) => lead)).toEqual(['STC', 'Sở lạ']);
    expect(asked).not.toContain('unknownLead');
  });
});

describe('partners', () => {
  it.each([
    ['STC\nPhòng Văn hóa và Thông tin', 'Sở Tài chính; Phòng Văn hóa và Thông tin'],
    ['STC, Hội Nông dân', 'Sở Tài chính; Hội Nông dân'],
    ['Hội Nông dân\nĐoàn Thanh niên', 'Hội Nông dân; Đoàn Thanh niên'],
  ])('%j becomes %j', (cell, written) => {
    const { values } = read(
      ['Đơn vị chủ trì', 'Đơn vị phối hợp'],
      [
        ['Sở Nội vụ', cell],
        ['Sở Nội vụ', ''],
      ],
      { directory },
    );
    expect(values.map(({ partners }) => partners)).toEqual([written, undefined]);
  });
});

describe('what people have said', () => {
  it('a year they named holds for dates without one', () => {
    const { values, proposal } = read(
      ['Thời hạn', 'Tiến độ'],
      [
        ['20/10', 'Đang thực hiện'],
        ['Quý IV', ''],
      ],
      { year: 2031 },
    );
    expect(values.map(({ dueText }) => dueText)).toEqual(['20/10/2031', 'Quý IV/2031']);
    expect(proposal.year).toBe(2031);
  });

  it('a column they named or left out is so, for certain', () => {
    const columns = new Map([
      [2, 'note' as const],
      [3, null],
    ]);
    const { values, proposal } = read(['Thời hạn', 'Tiến độ'], [['20/10', 'Đang thực hiện']], { columns });
    expect(values[0]).toMatchObject({ note: '20/10' });
    expect(values[0]?.progress).toBeUndefined();
    expect(proposal.columns.slice(2)).toMatchObject([
      { key: 'note', confidence: 1, reason: 'person' },
      { key: undefined, confidence: 1, reason: 'person' },
    ]);
  });

  it('the day of completion of a year other than the title’s is told with both years', () => {
    const { proposal } = read(['Thời hạn', 'Tiến độ'], [[date(2027, 10, 20, 'd/m'), 'Đang thực hiện']]);
    expect(proposal.questions).toContainEqual(
      expect.objectContaining({ kind: 'otherYear', shown: '20/10', year: 2025 }),
    );
  });
});
