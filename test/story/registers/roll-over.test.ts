import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { retype, run } from '../coordinator';
import { contentOf, copyOf, done, openSample, openSmall, placeOf, quote, rowWhere, tableOf } from '../trackers';

const sheet = 'Giao việc';
const january = '2026-01-05T08:30:00+07:00';

/** The rows of `Giao việc` that come from tasks. */
const rolledRows = (office: Office) => tableOf(office, sheet).filter((row) => row['Chuyển từ mã'] !== '');
const codesFrom = (office: Office) => rolledRows(office).map((row) => row['Chuyển từ mã'] ?? '');

/** Number of the first row that comes from a task. */
function firstRolled(office: Office): number {
  const { row } = placeOf(office, sheet, 'Chuyển từ mã');
  return row + 2 + tableOf(office, sheet).findIndex((one) => one['Chuyển từ mã'] !== '');
}

/** Gives the first rows a document and a deadline, as a coordinator pastes them down a column. */
function giveDocument(office: Office, count: number): void {
  for (const [heading, text] of [
    ['Văn bản giao', '20/KH-UBND'],
    ['Thời hạn', '30/6/2026'],
  ] as const) {
    const { column } = placeOf(office, sheet, heading);
    office.edit(
      `${quote(sheet)}!${cellName(firstRolled(office), column)}`,
      Array.from({ length: count }, () => [text]),
    );
  }
}

function addDocument(office: Office): void {
  const used = tableOf(office, 'Văn bản').filter((row) => row['Số, ký hiệu'] !== '').length;
  const { row, column } = placeOf(office, 'Văn bản', 'Số, ký hiệu');
  office.edit(`'Văn bản'!${cellName(row + 2 + used, column)}`, [['20/KH-UBND', '02/01/2026']]);
}

const totalLine = (office: Office) => office.texts("'Báo cáo'").find((row) => row[1] === 'TỔNG CỘNG') ?? [];
const reportText = (office: Office) => office.texts("'Báo cáo'").flat().join('\n');
const statusOf = (office: Office, code: string) => rowWhere(office, 'Tổng hợp', 'Mã nhiệm vụ', code)['Trạng thái'];

describe('tasks that are rolled over into the next year', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSmall();
    done(office.run('consolidate'));
    office.advanceTo(january);
    addDocument(office);
    done(office.run('consolidate'));
    run(office, 'rollOver', ['OK']);
  });

  it('stand in Giao việc once each, document and deadline blank, to whom they were given; their clocks run on', () => {
    expect(rolledRows(office)).toHaveLength(4);
    expect(rolledRows(office)[0]).toMatchObject({
      'Nội dung nhiệm vụ': 'Xây dựng kho dữ liệu dùng chung',
      'Giao cho': 'Sở Khoa học và Công nghệ',
      'Văn bản giao': '',
      'Thời hạn': '',
      'Chuyển từ mã': 'KH139-2025-SKHCN-001',
    });
    const again = copyOf(office);
    run(again, 'rollOver', ['OK']);
    expect(codesFrom(again)).toEqual(codesFrom(office));
    done(again.run('consolidate'));
    expect(statusOf(again, 'KH139-2025-SKHCN-001')).toBe('Quá hạn');
    expect(totalLine(again)[2]).toBe('5');
  });

  it('leave the total when a new document gives them out: the new task bears its origin and its first deadline', () => {
    const own = copyOf(office);
    giveDocument(own, 2);
    run(own, 'assignTasks', ['OK']);
    const given = tableOf(own, 'SKHCN').filter((row) => row['Mã gốc'] !== '');
    expect(given.map((row) => [row['Mã gốc'], row['Hạn cuối']])).toEqual([
      ['KH139-2025-SKHCN-001', '30/06/2026'],
      ['KH139-2025-SKHCN-002', '30/06/2026'],
    ]);
    done(own.run('validateEntries'));
    done(own.run('consolidate'));
    expect(statusOf(own, 'KH139-2025-SKHCN-001')).toBe('Chuyển tiếp');
    expect(rowWhere(own, 'SKHCN', 'Mã nhiệm vụ', 'KH139-2025-SKHCN-001')['Trạng thái']).toBe('Chuyển tiếp');
    expect(statusOf(own, 'KH139-2025-SKHCN-003')).toBe('Quá hạn');
    expect(totalLine(own)[2]).toBe('5');
    expect(reportText(own)).toContain('7 − 2 chuyển tiếp = 5');
    expect(reportText(own)).toContain('Chuyển tiếp từ năm trước 2 nhiệm vụ; theo hạn giao ban đầu, 2 nhiệm vụ chậm.');
    const history = tableOf(own, 'Lịch sử thời hạn').filter((row) =>
      Object.values(row).includes('KH20-2026-SKHCN-001'),
    );
    expect(history).toHaveLength(1);
    expect(Object.values(history[0] ?? {})).toEqual(expect.arrayContaining(['20/11/2025', '30/06/2026', '20/KH-UBND']));
    done(own.run('validateEntries'));
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
    // What went on is not offered again; what did not is.
    run(own, 'rollOver', ['OK']);
    expect(codesFrom(own)).toHaveLength(4);
  });

  it('keep their state when the old row is edited, and nobody hides an overdue task by typing an origin', () => {
    const own = copyOf(office);
    giveDocument(own, 1);
    run(own, 'assignTasks', ['OK']);
    done(own.run('validateEntries'));
    retype(own, 'SKHCN', 'Xây dựng kho dữ liệu dùng chung', 'Ghi chú', 'Theo kế hoạch mới');
    expect(rowWhere(own, 'SKHCN', 'Mã nhiệm vụ', 'KH139-2025-SKHCN-001')['Trạng thái']).toBe('Chuyển tiếp');
    retype(own, 'SKHCN', 'Triển khai nền tảng họp trực tuyến', 'Mã gốc', 'KH139-2025-SKHCN-002');
    done(own.run('validateEntries'));
    done(own.run('consolidate'));
    expect(statusOf(own, 'KH139-2025-SKHCN-002')).toBe('Quá hạn');
    expect(rowWhere(own, 'SKHCN', 'Mã nhiệm vụ', 'KH139-2025-SKHCN-003')['Mã gốc']).toBe('');
  });

  it('are remembered by the master when Giao việc is cleared, and go on a second time', () => {
    const own = copyOf(office);
    giveDocument(own, 4);
    run(own, 'assignTasks', ['OK']);
    done(own.run('consolidate'));
    const first = firstRolled(own);
    own.edit(
      `${quote(sheet)}!A${first}:L${first + 3}`,
      Array.from({ length: 4 }, () => Array(12).fill('')),
    );
    done(own.run('consolidate'));
    expect(statusOf(own, 'KH139-2025-SKHCN-001')).toBe('Chuyển tiếp');
    own.advanceTo('2027-01-05T08:30:00+07:00');
    run(own, 'rollOver', ['OK']);
    expect(codesFrom(own).sort()).toEqual([
      'KH20-2026-SKHCN-001',
      'KH20-2026-SKHCN-002',
      'KH20-2026-SKHCN-003',
      'KH20-2026-STC-001',
    ]);
  });

  it('are neither lost nor doubled by a run that is cut off anywhere', async () => {
    const start = await openSmall();
    done(start.run('consolidate'));
    start.advanceTo(january);
    const whole = copyOf(start);
    const { allCalls } = run(whole, 'rollOver', ['OK']);
    const wanted = contentOf(whole, ['Nhật ký'])[sheet];
    for (let call = 1; call <= allCalls; call += 1) {
      const own = copyOf(start);
      if (call % 2 === 0) own.workspace.killAt(call);
      else own.workspace.failAt(call);
      own.workspace.screen.willAnswer('OK');
      own.run('rollOver');
      own.workspace.screen.willAnswer('OK');
      done(own.run('rollOver'));
      expect([call, contentOf(own, ['Nhật ký'])[sheet]]).toEqual([call, wanted]);
    }
  });
});

describe('the sample on 05/01/2026', () => {
  it('has a total of 154 after twenty tasks were rolled over: 134 and the 20 new ones, and 20 carried over beside it', async () => {
    const office = await openSample();
    done(office.run('consolidate'));
    office.advanceTo(january);
    addDocument(office);
    run(office, 'rollOver', ['OK']);
    giveDocument(office, 20);
    run(office, 'assignTasks', ['OK']);
    done(office.run('consolidate'));
    expect(totalLine(office)[2]).toBe('154');
    expect(reportText(office)).toContain('− 20 chuyển tiếp');
    expect(reportText(office)).toContain(
      'Chuyển tiếp từ năm trước 20 nhiệm vụ; theo hạn giao ban đầu, 20 nhiệm vụ chậm.',
    );
    const states = tableOf(office, 'Tổng hợp').filter((row) => row['Trạng thái'] === 'Chuyển tiếp');
    expect(states).toHaveLength(20);
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  });
});
