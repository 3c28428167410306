import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { storyBundle } from '../bundle';
import { createSmallTracker, type SmallTracker, type SmallTrackerOptions, typedTask } from '../small-tracker';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

/** A tracker that has been checked once, as every tracker in use has. */
function checked(options: SmallTrackerOptions = { tasks: [typedTask(1), typedTask(2), typedTask(3)] }): SmallTracker {
  const tracker = createSmallTracker(bundle, options);
  tracker.run('validateEntries');
  return tracker;
}

const said = ({ messages }: RunResult) => messages.map(({ text }) => text).join('\n');

/** Round trips that read, and that write. */
function trips({ calls }: RunResult): { reads: number; writes: number } {
  const count = (names: readonly string[]) => names.reduce((sum, name) => sum + (calls[name] ?? 0), 0);
  return { reads: count(['Range.getValues']), writes: count(['Range.setValues']) };
}

const first = 'KH139-2025-SKHCN-001';

describe('an edit of a unit’s sheet', () => {
  it('says what is wrong with a typed cell, and how to mend it', () => {
    const tracker = checked();
    const result = tracker.edit('SKHCN!J2', [['31/02/2026']]);
    expect(tracker.at('check', 2)).toBe(
      'J2: hạn “31/02/2026” không có trên lịch. Nhập ngày/tháng/năm, ví dụ 28/02/2026.',
    );
    expect(said(result)).toContain('1 vấn đề');
    // The second, smaller one sees whether the row still stands there.
    expect(trips(result)).toEqual({ reads: 2, writes: 1 });
  });

  it('is an update: a row that nobody touched for a year is no longer called stale', () => {
    const tracker = checked({ tasks: [typedTask(1, { updatedAt: '01/9/2024 08:00' }), typedTask(2)] });
    expect(tracker.at('check', 2)).toContain('chưa cập nhật');
    tracker.edit('SKHCN!U2', [['Đã đôn đốc']]);
    expect(tracker.at('check', 2)).toBe('');
  });

  it('clears a mended row at once, and its last day and status follow', () => {
    const tracker = checked();
    tracker.edit('SKHCN!J2', [['31/02/2026']]);
    tracker.edit('SKHCN!J2', [['30/09/2025']]);
    expect(tracker.at('status', 2)).toBe('Quá hạn');
    expect(tracker.at('check', 2)).toMatch(/^R2: /);
    tracker.edit('SKHCN!R2', [['Chờ thẩm định; cam kết xong 31/10/2025']]);
    expect(tracker.at('check', 2)).toMatch(/^AA2: ⚠ [^\n]*chưa ghi cấp cần quyết định/);
    tracker.edit('SKHCN!AA2', [['UBND Thành phố']]);
    expect(tracker.at('check', 2)).toBe('');
  });

  it('checks every row of a pasted block of 2,000 rows and all people’s columns', () => {
    const tracker = checked();
    const block = Array.from({ length: 2_000 }, (_, row) =>
      typedTask(row + 10, row % 100 === 50 ? { lead: '' } : {}).slice(1, 21),
    );
    const result = tracker.edit('SKHCN!B5', block);
    expect(said(result)).toContain('20 vấn đề trên 2000 dòng');
    expect(tracker.at('check', 55)).toMatch(/^F55: /);
    expect(tracker.at('check', 54)).toBe('');
    expect(tracker.at('code', 2004)).toBe('KH139-2025-SKHCN-2003');
    // The code's column stands apart from the other computed ones, and is written only for new codes.
    expect(trips(result)).toEqual({ reads: 2, writes: 2 });
    const again = tracker.edit('SKHCN!B5', block);
    expect(trips(again)).toEqual({ reads: 1, writes: 0 });
  });

  it('fills a column down, and judges all its rows', () => {
    const tracker = checked();
    tracker.edit('SKHCN!N2:N4', [['150']]);
    expect([2, 3, 4].map((row) => String(tracker.at('check', row)).split(':')[0])).toEqual(['N2', 'N3', 'N4']);
  });

  it('judges several columns at once', () => {
    const tracker = checked();
    tracker.edit('SKHCN!M2', [['Hoàn thành', '100', '', '']]);
    const check = String(tracker.at('check', 2));
    expect(check.split('\n').map((line) => line.split(':')[0])).toEqual(['O2', 'P2']);
    expect(tracker.at('status', 2)).toBe('Báo hoàn thành, chờ xác nhận');
  });

  it('lets a cleared row lose what was computed, and keep nothing that looks filled', () => {
    const tracker = checked();
    tracker.edit('SKHCN!B2', [
      typedTask(1)
        .slice(1, 21)
        .map(() => ''),
    ]);
    expect(['dueOn', 'status', 'check'].map((key) => tracker.at(key, 2))).toEqual(['', '', '']);
    expect(tracker.at('code', 2)).toBe(first);
  });

  it('takes headings and title rows in an edited block in its stride', () => {
    const tracker = checked({ above: [['UBND THÀNH PHỐ HÀ NỘI'], [], ['Theo Công văn 5514']], tasks: [typedTask(1)] });
    const result = tracker.edit('SKHCN!A1:Z1', [['Biểu theo dõi nhiệm vụ năm 2025']]);
    expect(said(result)).toBe('');
    tracker.edit('SKHCN!B3', [
      ['Theo dõi', ''],
      ['Nội dung nhiệm vụ', 'Lĩnh vực'],
      ['Xây dựng kho dữ liệu mở', 'Xây dựng'],
    ]);
    expect(tracker.at('check', 5)).toMatch(/^C5: /);
  });

  it('says at once that a heading of the template is gone', () => {
    const tracker = checked();
    expect(said(tracker.edit('SKHCN!J1', [['Hạn chót']]))).toContain('Hàng tiêu đề');
    expect(said(tracker.edit('SKHCN!J1', [['Thời hạn']]))).not.toContain('Hàng tiêu đề');
  });

  it('leaves sheets that are no unit’s alone', () => {
    const tracker = checked();
    const result = tracker.edit('Báo cáo!A40', [['ghi chú riêng']]);
    expect(trips(result)).toEqual({ reads: 0, writes: 0 });
  });
});

describe('an edit of a computed column', () => {
  it.each([
    ['dueOn', '01/01/2030'],
    ['status', 'Hoàn thành đúng hạn'],
    ['check', 'đã xem'],
  ])('%s is put back and said', (key, typed) => {
    const tracker = checked();
    const before = tracker.at(key, 2);
    const result = tracker.edit(`SKHCN!${tracker.name(key, 2)}`, [[typed]]);
    expect(tracker.at(key, 2)).toBe(before);
    expect(said(result)).toContain('do hệ thống tính');
  });

  it('is taken away again on a row without a task, and said', () => {
    const tracker = checked();
    const result = tracker.edit('SKHCN!W9', [['Quá hạn']]);
    expect(tracker.at('status', 9)).toBe('');
    expect(said(result)).toContain('do hệ thống tính');
  });

  it('puts back a whole column that was typed over', () => {
    const tracker = checked();
    tracker.edit('SKHCN!W2:W4', [['Xong hết']]);
    expect([2, 3, 4].map((row) => tracker.at('status', row))).toEqual(Array(3).fill('Đang thực hiện, trong hạn'));
  });

  it('is computed again where a paste went over it together with people’s columns, and said', () => {
    const tracker = checked();
    const row = [...typedTask(1)];
    row[22] = 'Xong rồi';
    const result = tracker.edit('SKHCN!B2', [row.slice(1)]);
    expect(tracker.at('status', 2)).toBe('Đang thực hiện, trong hạn');
    expect(said(result)).toContain('đã được tính lại');
  });
});

describe('a task code', () => {
  it('is given when a row has a title, not before, and only once', () => {
    const tracker = checked();
    tracker.edit('SKHCN!D6', [['139/KH-UBND']]);
    expect(tracker.at('code', 6)).toBe('');
    tracker.edit('SKHCN!B6', [['Lập kế hoạch dữ liệu mở năm 2026']]);
    expect(tracker.at('code', 6)).toBe('KH139-2025-SKHCN-004');
    tracker.edit('SKHCN!B6', [['Lập kế hoạch dữ liệu mở giai đoạn 2026 - 2030']]);
    tracker.edit('SKHCN!D6', [['190/KH-UBND']]);
    tracker.run('validateEntries');
    expect(tracker.at('code', 6)).toBe('KH139-2025-SKHCN-004');
  });

  it('is put back at once when it was typed over or cleared in its cell', () => {
    const tracker = checked();
    expect(said(tracker.edit('SKHCN!A2', [['ABC']]))).toContain('do hệ thống tính');
    expect(tracker.at('code', 2)).toBe(first);
    tracker.edit('SKHCN!A2', [['']]);
    expect(tracker.at('code', 2)).toBe(first);
  });

  it('is written again by the next check when a block of codes was changed, and the log names the cells', () => {
    const tracker = checked();
    tracker.run('consolidate');
    expect(said(tracker.edit('SKHCN!A2', [['X1'], [''], ['X3']]))).toContain('Ctrl+Z');
    const result = tracker.run('validateEntries');
    expect([2, 3, 4].map((row) => tracker.at('code', row))).toEqual([1, 2, 3].map((n) => `KH139-2025-SKHCN-00${n}`));
    expect(said(result)).toContain('khôi phục 3 mã');
    const log = tracker
      .rows('Nhật ký')
      .map((row) => row.join(' '))
      .join('\n');
    expect(log).toContain(`'SKHCN'!A2 (${first})`);
    expect(tracker.run('validateEntries').cellsWritten - 5).toBe(0);
  });

  it('that a consolidation wrote again is named in its line of the log', () => {
    const tracker = checked();
    tracker.run('consolidate');
    tracker.edit('SKHCN!A2', [['X1'], ['X2']]);
    tracker.run('consolidate');
    expect(tracker.at('code', 2)).toBe(first);
    expect(tracker.rows('Nhật ký').at(-1)?.[4]).toContain(`'SKHCN'!A2 (${first})`);
  });

  it('goes with its row when rows are sorted or moved', () => {
    const tracker = checked();
    const rows = tracker.rows('SKHCN').slice(1, 4);
    const { grid } = tracker.sheet('SKHCN');
    grid.moveRows(3, 1, 1);
    tracker.run('validateEntries');
    expect(
      tracker
        .rows('SKHCN')
        .slice(1, 4)
        .map((row) => [row[0], row[1]]),
    ).toEqual([rows[2], rows[0], rows[1]].map((row) => [row?.[0], row?.[1]]));
  });

  it.each([
    ['below', 5, 2],
    ['above', 2, 3],
  ])('stays with the first row when a row is copied %s it', (_, copyRow, originalRow) => {
    const tracker = checked();
    if (copyRow < originalRow) tracker.sheet('SKHCN').grid.insertRows(1, 1);
    const original = tracker.rows('SKHCN')[originalRow - 1]?.map(String) as string[];
    tracker.edit(`SKHCN!A${copyRow}`, [original]);
    expect(tracker.at('code', originalRow)).toBe(first);
    expect(tracker.at('code', copyRow)).toBe('KH139-2025-SKHCN-004');
  });

  it('of a row copied by a script is renewed by the next check, which says so', () => {
    const tracker = checked();
    const { grid } = tracker.sheet('SKHCN');
    for (let column = 0; column < 25; column += 1) grid.setCell(5, column, grid.cellAt(1, column));
    const result = tracker.run('validateEntries');
    expect(tracker.at('code', 2)).toBe(first);
    expect(tracker.at('code', 6)).toBe('KH139-2025-SKHCN-004');
    expect(said(result)).toContain('cấp mã mới cho 1 dòng sao chép');
  });
});

describe('sheets that people have worked on', () => {
  it('count hidden, filtered and merged rows like all others', () => {
    const tracker = checked();
    const sheet = tracker.sheet('SKHCN');
    const sheetId = sheet.properties.sheetId as number;
    const hide = (row: number, how: object, fields: string) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
        properties: how,
        fields,
      },
    });
    const merged = { sheetId, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 5, endColumnIndex: 6 };
    tracker.change([
      hide(1, { hiddenByUser: true }, 'hiddenByUser'),
      { mergeCells: { range: merged, mergeType: 'MERGE_ALL' } },
      {
        setBasicFilter: {
          filter: { range: { sheetId, startRowIndex: 0 }, criteria: { 13: { hiddenValues: ['40'] } } },
        },
      },
    ]);
    tracker.edit('SKHCN!J2:J4', [['31/02/2026']]);
    expect([2, 3, 4].map((row) => String(tracker.at('check', row)).includes(`J${row}: `))).toEqual([true, true, true]);
    expect(tracker.at('check', 4)).toContain('F4: ');
  });

  it('may hold formulas: their values are judged, their errors named, and neither is written over', () => {
    const tracker = checked();
    const { grid } = tracker.sheet('SKHCN');
    grid.setCell(1, 9, { formula: '=REF', value: '#REF!', error: '#REF!' });
    grid.setCell(2, 5, { formula: "='Đơn vị'!B2", value: 'Sở Khoa học và Công nghệ' });
    grid.setCell(3, 1, { formula: '=NA()', value: '#N/A', error: '#N/A' });
    for (const column of [4, 6, 20]) grid.setCell(2, column, { formula: '=1/0', value: '#DIV/0!', error: '#DIV/0!' });
    tracker.edit('SKHCN!N2:N4', [['45']]);
    expect(tracker.at('check', 2)).toMatch(/^J2: /);
    const lines = String(tracker.at('check', 3)).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['E3', 'G3', 'U3']);
    expect(lines.every((line) => line.includes('#DIV/0!'))).toBe(true);
    expect(tracker.at('check', 4)).toMatch(/^B4: /);
    expect(tracker.sheet('SKHCN').grid.cellAt(2, 5)?.formula).toBe("='Đơn vị'!B2");
    tracker.run('validateEntries');
    expect(tracker.at('check', 2)).toMatch(/^J2: /);
  });

  it('may hold cells of 50,000 characters, booleans and numbers where texts belong', () => {
    const tracker = checked();
    tracker.edit('SKHCN!B2', [['x'.repeat(50_000)]]);
    tracker.edit('SKHCN!F3', [['TRUE']]);
    tracker.edit('SKHCN!M4', [['12']]);
    expect(String(tracker.at('check', 3))).toMatch(/^F3: /);
    expect(String(tracker.at('check', 4))).toMatch(/^M4: /);
    tracker.run('validateEntries');
    expect(String(tracker.at('check', 4))).toMatch(/^M4: /);
  });
});
