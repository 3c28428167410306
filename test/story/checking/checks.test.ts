import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { setUpSample } from '../../../scripts/sample';
import { sampleFaults } from '../../../scripts/sample/sample-faults';
import { sheetGridOf } from '../../../scripts/start/read-sheet-grid';
import { storyBundle } from '../bundle';
import { createSmallTracker, type SmallTracker, typedTask } from '../small-tracker';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

const listed = (tracker: SmallTracker) =>
  tracker
    .rows('Kiểm tra dữ liệu')
    .slice(1)
    .map((row) => `${row[4]} ${row[2]}`);

const log = (tracker: SmallTracker) => tracker.rows('Nhật ký').slice(1);
const loggedCells = 5;

describe('the check of all entries', () => {
  it('takes four calls, the last look before it writes among them, and writes nothing the second time but its line in the log', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { lead: '' }), typedTask(2)] });
    const first = tracker.run('validateEntries');
    const second = tracker.run('validateEntries');
    expect([first.totalCalls, second.totalCalls]).toEqual([4, 4]);
    expect(second.cellsWritten).toBe(loggedCells);
  });

  it('lists errors before warnings, each with a link that jumps to its cell', () => {
    const tracker = createSmallTracker(bundle, {
      tasks: [typedTask(1, { dueText: '30/11/2025' }), typedTask(2, { lead: '' })],
    });
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual(["V07 'SKHCN'!F3", "V23 'SKHCN'!J2"]);
    const { grid } = tracker.sheet('Kiểm tra dữ liệu');
    const { sheetId } = tracker.sheet('SKHCN').properties;
    expect(grid.cellAt(1, 2)?.textFormatRuns ?? grid.cellAt(1, 2)?.format?.textFormat?.link?.uri).toBe(
      `#gid=${sheetId}&range=F3`,
    );
  });

  it('keeps the counts of each unit in the log, run by run, so that progress shows', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { lead: '' }), typedTask(2, { source: '' })] });
    tracker.run('validateEntries');
    tracker.edit('SKHCN!F2', [['Sở Khoa học và Công nghệ']]);
    tracker.run('runDaily');
    tracker.edit('SKHCN!D3', [['139/KH-UBND']]);
    tracker.run('validateEntries');
    const counts = log(tracker).map((row) => /^SKHCN (\d+)\/\d+$/m.exec(String(row[4]))?.[1]);
    expect(counts.filter((count) => count !== undefined)).toEqual(['2', '1']);
  });

  it('replaces a typed status once, and says where in the log', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { status: 'Sắp xong' })] });
    const first = tracker.run('validateEntries');
    expect(first.messages.map(({ text }) => text).join()).toContain('thay 1 trạng thái nhập tay');
    expect(log(tracker)[0]?.[4]).toContain("'SKHCN'!W2");
    expect(listed(tracker)).toEqual([]);
    expect(tracker.run('validateEntries').cellsWritten).toBe(loggedCells);
  });

  it('brings back the drop-downs that a paste has taken away, and touches no others', () => {
    const tracker = createSmallTracker(bundle, { tasks: [1, 2, 3].map((n) => typedTask(n)) });
    tracker.run('validateEntries');
    const progress = 12;
    const ruleAt = (row: number) => tracker.sheet('SKHCN').grid.cellAt(row, progress)?.validation?.condition?.type;
    const { sheetId = 0 } = tracker.sheet('SKHCN').properties as { sheetId?: number };
    const range = {
      sheetId,
      startRowIndex: 2,
      endRowIndex: 4,
      startColumnIndex: progress,
      endColumnIndex: progress + 1,
    };
    tracker.change([{ setDataValidation: { range } }]);
    expect([1, 2, 3].map(ruleAt)).toEqual(['ONE_OF_LIST', undefined, undefined]);
    const result = tracker.run('validateEntries');
    expect([1, 2, 3].map(ruleAt)).toEqual(Array(3).fill('ONE_OF_LIST'));
    expect(result.messages.map(({ text }) => text).join()).toContain('danh sách chọn ở 2 ô');
    expect(log(tracker).at(-1)?.[4]).toContain("'SKHCN'!M3:M4");
  });
});

describe('the sheet Quy tắc', () => {
  const rules = (rows: readonly (readonly string[])[]) => (tracker: SmallTracker) => tracker.edit('Quy tắc!A2', rows);

  it('sets the severity of a rule, at the edit and at the check', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { source: '' }), typedTask(2, { lead: '' })] });
    rules([
      ['V13', 'Tắt'],
      ['V07', 'Cảnh báo'],
    ])(tracker);
    tracker.edit('SKHCN!N2:N3', [['45']]);
    expect([2, 3].map((row) => tracker.at('check', row))).toEqual(['', expect.stringContaining('F3: ⚠')]);
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual(["V07 'SKHCN'!F3"]);
    expect(tracker.rows('Kiểm tra dữ liệu')[1]?.[0]).toBe('Cảnh báo');
  });

  it('adds rules of the tracker’s own, in its own words', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1), typedTask(2, { note: 'PL-12' })] });
    rules([
      ['', 'Lỗi', 'Ghi chú', 'Theo mẫu', '^PL-\\d+$', '', 'Ghi chú phải là số phụ lục, ví dụ PL-12', 'Use PL-12'],
    ])(tracker);
    tracker.edit('SKHCN!U2', [['phụ lục 12']]);
    expect(tracker.at('check', 2)).toBe('U2: Ghi chú phải là số phụ lục, ví dụ PL-12.');
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual(["R1 'SKHCN'!U2"]);
  });

  it('names the cell of a row that is wrong, at once and at the check, and the other rows have their effect', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1)] });
    const edit = tracker.edit('Quy tắc!A2', [
      ['', 'Lỗi', 'Cột lạ', 'Bắt buộc'],
      ['V99', 'Tắt'],
      ['', 'Cảnh báo', 'Ghi chú', 'Bắt buộc'],
    ]);
    expect(edit.messages.map(({ text }) => text).join()).toContain('Cột lạ');
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual(["V59 'Quy tắc'!C2", "V59 'Quy tắc'!A3", "R2 'SKHCN'!U2"]);
  });
});

describe('sheets of every shape', () => {
  it.each<[string, readonly (readonly string[])[], readonly (readonly string[])[]]>([
    [
      'blank rows above and between',
      [[], ['Tiêu đề'], []],
      [typedTask(1), [], ['', ' \u00a0', '\u200b'], typedTask(2, { lead: '' })],
    ],
    ['nine rows above', Array(9).fill(['x']), [[], typedTask(2, { lead: '' })]],
  ])('are read with %s, and every address is the sheet’s own', (_, above, tasks) => {
    const tracker = createSmallTracker(bundle, { above, tasks });
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual([`V07 'SKHCN'!F${above.length + 1 + tasks.length}`]);
  });

  it('may hold nothing but headings', () => {
    const tracker = createSmallTracker(bundle, { tasks: [] });
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual([]);
  });

  it('with two headings for one column are named and left as they are', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { lead: '' })] });
    tracker.edit('SKHCN!Z1', [['Thời hạn']]);
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual(["V01 'SKHCN'!Z1"]);
    expect(tracker.at('check', 2)).toBe('');
  });

  it('may hold 5,000 rows', () => {
    const tasks = Array.from({ length: 5_000 }, (_, row) => typedTask(row, row === 4_321 ? { lead: '' } : {}));
    const tracker = createSmallTracker(bundle, { tasks });
    tracker.run('validateEntries');
    expect(tracker.run('validateEntries').totalCalls).toBe(4);
    expect(listed(tracker)).toEqual(["V07 'SKHCN'!F4323"]);
    tracker.edit('SKHCN!F4323', [['Sở Khoa học và Công nghệ']]);
    expect(tracker.at('check', 4323)).toBe('');
  });
});

describe('safe repairs', () => {
  const slips = { title: 'Xây dựng kho  dữ liệu mở\u200b', lead: 'so khoa hoc va cong nghe', source: '139/kh-ubnd' };

  it('list what they would change, and change nothing when the answer is no', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, slips)] });
    tracker.workspace.screen.willAnswer('CANCEL');
    const result = tracker.run('fixSafely');
    const asked = result.messages.map(({ text }) => text).join();
    for (const words of [
      "'SKHCN'!B2",
      '“so khoa hoc va cong nghe” → “Sở Khoa học và Công nghệ”',
      '“139/kh-ubnd” → “139/KH-UBND”',
    ])
      expect(asked).toContain(words);
    expect(tracker.at('lead', 2)).toBe(slips.lead);
    expect(result.cellsWritten).toBe(0);
  });

  it('correct what is certain, leave what is doubtful and every formula, and log the cells', () => {
    const tracker = createSmallTracker(bundle, {
      tasks: [
        typedTask(1, slips),
        typedTask(2, { lead: 'Sở Tài chinhs' }),
        typedTask(3, { lead: 'stc', partners: '' }),
      ],
    });
    tracker.sheet('SKHCN').grid.setCell(3, 5, { formula: '=LOWER("STC")', value: 'stc' });
    tracker.workspace.screen.willAnswer('OK');
    tracker.run('fixSafely');
    expect(['title', 'lead', 'source'].map((key) => tracker.at(key, 2))).toEqual([
      'Xây dựng kho dữ liệu mở',
      'Sở Khoa học và Công nghệ',
      '139/KH-UBND',
    ]);
    expect(tracker.at('lead', 3)).toBe('Sở Tài chinhs');
    expect(tracker.sheet('SKHCN').grid.cellAt(3, 5)?.formula).toBe('=LOWER("STC")');
    const line = log(tracker).at(-1)?.map(String) ?? [];
    expect(line[2]).toBe('Chuẩn hóa cách viết');
    for (const cell of ["'SKHCN'!B2", "'SKHCN'!F2", "'SKHCN'!D2"]) expect(line[4]).toContain(cell);
    expect(line[4]).not.toContain('khoa hoc');
  });

  it('leave a cell alone that someone changed while the question was open', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { lead: 'so khoa hoc va cong nghe' })] });
    tracker.workspace.screen.willAnswer('OK');
    const { grid } = tracker.sheet('SKHCN');
    const ask = tracker.workspace.screen.takeAnswer;
    tracker.workspace.screen.takeAnswer = (buttons, isPrompt, question) => {
      grid.setCell(1, 5, { value: 'Sở Tài chính' });
      return ask(buttons, isPrompt, question);
    };
    tracker.run('fixSafely');
    expect(tracker.at('lead', 2)).toBe('Sở Tài chính');
  });
});

describe('the sample', () => {
  it('shows every planted fault at its row, and no other error', () => {
    const workspace = setUpSample(bundle);
    expect(runFunction(workspace, bundle, 'validateEntries').ok).toBe(true);
    const book = workspace.drive.files.get(workspace.openId)?.book;
    const rows = book === undefined ? [] : (sheetGridOf(book, 'Kiểm tra dữ liệu')?.rows.slice(1) ?? []);
    const found = rows.map((row) => `${row[1]} ${row[4]}`);
    const statusIsLogged = 'V35';
    const planted = sampleFaults.flatMap(({ unitCode, rule }) =>
      rule === undefined || rule === statusIsLogged ? [] : [`${unitCode} ${rule}`],
    );
    expect(planted.filter((one) => !found.includes(one))).toEqual([]);
    const errors = rows.filter((row) => row[0] === 'Lỗi').map((row) => `${row[1]} ${row[4]}`);
    expect(errors.filter((one) => !planted.includes(one))).toEqual([]);
  });
});
