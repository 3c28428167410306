import { expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { cellName } from '../../../src/sheets/requests/a1';
import { run } from '../coordinator';
import { done, openSample, placeOf, tableOf } from '../trackers';
import { cityRows } from './money/city-money';
import { addRows } from './register-rows';

const all = 'Chế độ báo cáo; Vướng mắc; Rà soát; Kinh phí; Chỉ tiêu; Thi đua';

/** Round trips without the mails: who has something more to be told gets one. */
const trips = ({ totalCalls, calls }: RunResult) => totalCalls - (calls['MailApp.sendEmail'] ?? 0);

/** The sample with these modules, frozen once, and what its runs cost afterwards. */
async function costs(modules: string, fill: (office: Office) => void): Promise<number[]> {
  const office = await openSample();
  const at = tableOf(office, 'Cấu hình').findIndex((row) => row.Mục === 'Mô-đun');
  const { row, column } = placeOf(office, 'Cấu hình', 'Giá trị');
  office.edit(`'Cấu hình'!${cellName(row + 2 + at, column)}`, [[modules]]);
  run(office, 'setUpWorkbook', ['OK']);
  fill(office);
  const calls = [trips(done(office.run('runDaily')))];
  done(office.run('freezeReport'));
  office.advanceTo('2025-10-13T08:00:00+07:00');
  calls.push(trips(done(office.run('runDaily'))));
  const again = done(office.run('consolidate'));
  expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  done(office.run('validateEntries'));
  const checked = done(office.run('validateEntries'));
  expect(checked.cellsWritten).toBe(0);
  return [...calls, trips(again), trips(checked)];
}

it('a run with every module on, rows in each register, costs no more calls than one with none; the daily run at most three', async () => {
  const without = await costs('Không', () => undefined);
  const withAll = await costs(all, (office) => {
    addRows(office, 'Kinh phí', cityRows);
    addRows(office, 'Chỉ tiêu', [
      { 'Tên chỉ tiêu': 'A', 'Căn cứ': '139/KH-UBND', Năm: '2025', 'Kế hoạch': '80', 'Ngày số liệu': '01/06/2025' },
    ] as never);
    addRows(office, 'Đợt rà soát', [{ 'Căn cứ': '139/KH-UBND', 'Từ ngày': '10/10/2025', Hạn: '20/10/2025' }] as never);
    addRows(office, 'Chế độ báo cáo', [
      {
        'Tên báo cáo': 'A',
        'Căn cứ': '139/KH-UBND',
        Loại: 'Đột xuất',
        'Hạn gửi': '13/10/2025',
        'Đơn vị thực hiện': 'STC; SNV',
      },
    ] as never);
  });
  const [first = 0, nextDay = 0, unchanged = 0, checked = 0] = withAll.map(
    (calls, index) => calls - (without[index] ?? 0),
  );
  expect([unchanged, checked]).toEqual([0, 0]);
  expect(first).toBeLessThanOrEqual(3);
  expect(nextDay).toBeLessThanOrEqual(3);
}, 60_000);
