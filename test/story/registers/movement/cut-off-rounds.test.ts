import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { copyOf, done, openSample, quote, tableOf } from '../../trackers';
import { spoiltBy } from '../cut-off';
import { typeInRow } from '../register-rows';

const longTest = { timeout: 240_000 };
const scores = 'Chấm điểm';
const duties = 'Chế độ báo cáo';

function openRound(office: Office) {
  for (const text of ['Đợt 1 năm 2025', '1', '31/12/2025']) office.workspace.screen.willAnswer('OK', text);
  office.workspace.screen.willAnswer('OK');
  const result = office.run('openRound');
  // What a run that was cut off did not ask is not answered by the next one.
  for (let left = 0; left < 4; left += 1) office.workspace.screen.takeAnswer(['OK'], true);
  return result;
}

const rows = (office: Office, title: string) => tableOf(office, title).filter((row) => row.Mã !== '');

describe('a scoring round of 13 units and four criteria', () => {
  let from: Office;
  beforeAll(async () => {
    from = await openSample();
    const row = from.texts(quote('Cấu hình')).findIndex(([name]) => name === 'Mô-đun');
    from.edit(`'Cấu hình'!B${row + 1}`, [['Chế độ báo cáo; Vướng mắc; Thi đua']]);
    done(from.run('setUpWorkbook'));
    for (const code of ['CQ1', 'CQ2', 'CQ3', 'CQ4'])
      typeInRow(from, 'Tiêu chí thi đua', code, { 'Điểm tối đa': '10', 'Số QĐ': '5000/QĐ-UBND', Ngày: '01/10/2025' });
    done(from.run('consolidate'));
  });

  it(
    'every call goes wrong in turn, and the same is clicked again: 52 rows and one report, each once',
    longTest,
    () => {
      const left = (office: Office) => [
        rows(office, scores).map((row) => [
          row.Mã,
          row['Đơn vị'],
          row.Đợt,
          row['Mã tiêu chí'],
          row['Số liệu từ nhiệm vụ'],
        ]),
        rows(office, duties).map((row) => [row.Mã, row['Tên báo cáo'], row['Hạn gửi'], row['Đơn vị thực hiện']]),
      ];
      const whole = copyOf(from);
      done(openRound(whole));
      expect(rows(whole, scores)).toHaveLength(52);
      expect(rows(whole, duties)).toHaveLength(1);
      expect(spoiltBy({ from, run: openRound, left })).toEqual([]);
    },
  );

  it('twice at once, after both have agreed: the rows and the report stand once', longTest, () => {
    const { allCalls } = done(openRound(copyOf(from)));
    let clicks = 0;
    for (let call = 1; call <= allCalls; call += 1) {
      const office = copyOf(from);
      office.workspace.beforeCall(call, () => {
        // Until the first has answered its four questions, it would answer for the second.
        if (office.workspace.screen.messages.length < 4) return;
        clicks += 1;
        openRound(office);
      });
      openRound(office);
      expect([call, rows(office, scores).length, rows(office, duties).length]).toEqual([call, 52, 1]);
    }
    expect(clicks).toBeGreaterThan(4);
  });
});
