import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { statusWords } from '../../../src/core/tasks/status-words';
import { contentOf, done, openSample, openSmall, placeOf, putCell, quote, sheetOf, tableOf } from '../trackers';

const log = 'Nhật ký';

/** One row for each line of docs/tasks.md, "Status", and for its boundaries, on 2025-10-10. */
const statuses: readonly [code: string, lastDay: string, status: string, why: string][] = [
  ['KH139-2025-SVHTT-004', '31/10/2025', 'Hủy/Không thực hiện', 'cancelled, with the document'],
  ['KH139-2025-SNV-005', '30/11/2025', 'Tạm dừng theo chỉ đạo', 'suspended, with the document'],
  ['KH190-2025-PHAIBATRUNG-004', '30/11/2025', 'Đang thực hiện, trong hạn', 'suspended without a document goes on'],
  ['KH139-2025-VPUBND-006', '16/10/2025', 'Báo hoàn thành, chờ xác nhận', 'a draft is no evidence'],
  ['KH190-2025-SKHCN-002', '31/08/2025', 'Quá hạn', 'done without evidence cannot hide an overdue task'],
  ['NQ57-2025-STC-001', '30/09/2025', 'Quá hạn', 'nor can done without its day'],
  ['KH139-2025-VPUBND-004', '03/10/2025', 'Hoàn thành đúng hạn', 'done on the last day itself'],
  ['KH139-2025-SKHCN-001', '31/07/2025', 'Hoàn thành quá hạn', 'done after the last day stays late'],
  ['TB03-2025-VPUBND-002', '', 'Nhiệm vụ thường xuyên', 'regular'],
  ['CV5514-2025-STC-004', '', 'Nhiệm vụ thường xuyên', 'every year'],
  ['TB03-2025-SKHCN-002', '', 'Chờ điều kiện', 'waits for a named condition'],
  ['CV5514-2025-SYT-003', '', 'Chưa xác định thời hạn', 'no deadline'],
  ['KH139-2025-STC-002', '', 'Chưa xác định thời hạn', 'a deadline that is in no calendar'],
  ['KH139-2025-SCT-005', '09/10/2025', 'Quá hạn', 'due yesterday'],
  ['KH139-2025-PHOANKIEM-004', '10/10/2025', 'Sắp đến hạn', 'due today is not overdue'],
  ['KH139-2025-SKHCN-004', '17/10/2025', 'Sắp đến hạn', 'seven days left'],
  ['CV5514-2025-SKHCN-002', '20/10/2025', 'Đang thực hiện, trong hạn', 'ten days left'],
  ['CV5514-2025-SKHCN-001', '13/10/2025', 'Sắp đến hạn', 'before 14/10 means by 13/10'],
  ['CV5514-2025-SKHCN-003', '31/12/2025', 'Đang thực hiện, trong hạn', 'the fourth quarter ends on 31/12'],
  ['NQ57-2025-SCT-001', '15/10/2025', 'Sắp đến hạn', 'the middle of October'],
  ['NQ57-2025-SKHCN-001', '15/11/2025', 'Đang thực hiện, trong hạn', 'an extension with its document counts'],
  ['TB03-2025-SYT-001', '14/10/2025', 'Sắp đến hạn', 'an extension without one does not'],
];

/** The rows of the report's main table, whose numbers stand in the order of docs/tasks.md, "Report". */
function readReport(office: Office) {
  const rows = office.values(quote('Báo cáo'));
  const start = rows.findIndex((row) => row[0] === 'STT') + 3;
  const end = rows.findIndex((row, index) => index > start && row[1] === 'TỔNG CỘNG');
  const numbers = (row: (typeof rows)[number] = []) => row.slice(2, 15).map(Number);
  // A page that goes on repeats its headings.
  const units = rows.slice(start, end).filter((row) => typeof row[2] === 'number');
  return { units, total: numbers(rows[end]), numbers };
}

describe('the first pass over the sample', () => {
  it('derives status and last day of each row by the canon', async () => {
    const office = await openSample();
    done(office.run('validateEntries'));
    done(office.run('consolidate'));
    const byCode = new Map(tableOf(office, 'Tổng hợp').map((row) => [row['Mã nhiệm vụ'], row]));
    const found = statuses.map(([code, , , why]) => {
      const row = byCode.get(code);
      return [code, row?.['Hạn cuối'], row?.['Trạng thái'], why];
    });
    expect(found).toEqual(statuses);
    // All but two: done without a deadline, and rolled over into the next year.
    expect(new Set(statuses.map(([, , status]) => status)).size).toBe(Object.keys(statusWords).length - 2);
  });

  it('shows the same status and last day on the unit’s own sheet as in the master', async () => {
    const office = await openSample();
    done(office.run('runDaily'));
    const own = new Map(
      ['SKHCN', 'STC', 'SYT'].flatMap((title) => tableOf(office, title)).map((row) => [row['Mã nhiệm vụ'], row]),
    );
    const shared = tableOf(office, 'Tổng hợp').filter((row) => own.has(row['Mã nhiệm vụ'] ?? ''));
    expect(shared.length).toBeGreaterThan(30);
    for (const row of shared) {
      const { 'Trạng thái': status, 'Hạn cuối': lastDay } = own.get(row['Mã nhiệm vụ'] ?? '') ?? {};
      expect([row['Mã nhiệm vụ'], row['Trạng thái'], row['Hạn cuối']]).toEqual([row['Mã nhiệm vụ'], status, lastDay]);
    }
  });

  it('makes a report whose numbers add up, across and down', async () => {
    const office = await openSample();
    done(office.run('consolidate'));
    const { units, total, numbers } = readReport(office);
    expect(units.length).toBeGreaterThanOrEqual(13);
    for (const row of [...units.map(numbers), total]) {
      const [
        all = 0,
        done = 0,
        onTime = 0,
        late = 0,
        notJudged = 0,
        open = 0,
        inTime = 0,
        soon = 0,
        overdue = 0,
        ...rest
      ] = row;
      const [none = 0, claimed = 0, regular = 0, suspended = 0] = rest;
      expect(done).toBe(onTime + late + notJudged);
      expect(open).toBe(inTime + soon + overdue + none + claimed);
      expect(all).toBe(done + open + regular + suspended);
    }
    const sums = total.map((_, index) => units.reduce((sum, row) => sum + (numbers(row)[index] ?? 0), 0));
    expect(sums).toEqual(total);
    const counted = tableOf(office, 'Tổng hợp').filter(
      (row) => row['Mã nhiệm vụ'] !== '' && row['Trạng thái'] !== 'Hủy/Không thực hiện',
    );
    expect(total[0]).toBe(counted.length);
  });

  it('says in the report’s first lines who is in it and at what moment', async () => {
    const office = await openSample();
    done(office.run('consolidate'));
    const [, [stamp = ''] = []] = office.texts(quote('Báo cáo'));
    expect(stamp.split('\n')).toEqual([
      '13/13 đơn vị; số liệu tính đến 08:00 10/10/2025',
      'Mã báo cáo: BC-20251010-0800',
    ]);
  });
});

describe('a rerun', () => {
  it.each(['validateEntries', 'consolidate', 'runDaily', 'previewReminders', 'sendReminders', 'setUpWorkbook'])(
    'of %s writes no cell when nothing has changed',
    async (name) => {
      const office = await openSample();
      done(office.run('runDaily'));
      done(office.run(name));
      const before = contentOf(office, [log]);
      const result = done(office.run(name));
      expect(result.cellsWritten).toBe(0);
      expect(contentOf(office, [log])).toEqual(before);
    },
  );

  it('adds one line to the log for each job, and that is all', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const lines = tableOf(office, log).length;
    done(office.run('consolidate'));
    expect(
      tableOf(office, log)
        .slice(lines)
        .map((row) => row.Việc),
    ).toEqual(['Tổng hợp và lập báo cáo']);
  });

  it('after one cell in twenty rows has changed writes at most 1.2 cells for each', async () => {
    const office = await openSample();
    done(office.run('runDaily'));
    const titles = ['SKHCN', 'STC', 'SNV', 'SYT'];
    for (const title of titles) {
      const { row, column } = placeOf(office, title, 'Ghi chú');
      for (const offset of [1, 3]) putCell(office, title, row + offset, column, `Đã rà soát lần ${offset}`);
    }
    const changed = titles.length * 2;
    const result = done(office.run('consolidate'));
    expect(result.cellsWritten).toBeGreaterThanOrEqual(changed);
    expect(result.cellsWritten / changed).toBeLessThanOrEqual(1.2);
    expect(tableOf(office, 'Tổng hợp').filter((row) => row['Ghi chú']?.startsWith('Đã rà soát lần'))).toHaveLength(
      changed,
    );
  });
});

describe('two executions at once', () => {
  it.each(['consolidate', 'validateEntries', 'setUpWorkbook', 'runDaily'])(
    'of %s: the second says that another runs, and does nothing',
    async (name) => {
      const undisturbed = await openSmall();
      done(undisturbed.run(name));
      const office = await openSmall();
      let second: ReturnType<Office['run']> | undefined;
      // Set-up asks before it takes the lock.
      office.workspace.beforeCall(name === 'setUpWorkbook' ? 12 : 6, () => {
        second = office.run(name, name === 'setUpWorkbook' ? {} : { user: 'hai@dd.example' });
      });
      done(office.run(name));
      expect(second?.cellsWritten).toBe(0);
      expect(second?.messages.map(({ text }) => text)).toEqual([expect.stringMatching(/^Đang có một lượt chạy khác/)]);
      // The second waited two seconds for the lock: the log has the later time.
      expect(contentOf(office, [log])).toEqual(contentOf(undisturbed, [log]));
      expect(tableOf(office, log)).toHaveLength(tableOf(undisturbed, log).length);
    },
  );

  it('keeps an edit that a person makes in the middle of a run', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const { row, column } = placeOf(office, 'STC', 'Ghi chú');
    office.workspace.beforeCall(8, () => putCell(office, 'STC', row + 1, column, 'Gõ giữa chừng'));
    done(office.run('validateEntries'));
    expect(sheetOf(office, 'STC').grid.valueAt(row + 1, column)).toBe('Gõ giữa chừng');
  });
});
