import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { retype } from '../../coordinator';
import { contentOf, copyOf, done, rowWhere, tableOf } from '../../trackers';
import { addRows, blockOf, openWithModules, typeInRow } from '../register-rows';
import { cityRows, skhcn, stc } from './city-money';

const budgets = 'Kinh phí';
const requests = 'Đề nghị kinh phí';
const title = 'Kinh phí năm 2025';

const request = {
  'Đơn vị': stc,
  Loại: 'Tăng',
  Năm: '2025',
  'Nội dung': 'Bổ sung kinh phí chuyển đổi số',
  'Số tiền': '500',
  'Căn cứ': '139/KH-UBND',
  'Cấp thẩm quyền': 'UBND Thành phố',
};

const taskCode = (office: Office, task: string) =>
  rowWhere(office, 'Tổng hợp', 'Nội dung nhiệm vụ', task)['Mã nhiệm vụ'] ?? '';

async function openCityMoney(): Promise<Office> {
  const office = await openWithModules('Kinh phí', { 'Chế độ thư': 'Gửi' });
  addRows(office, budgets, cityRows);
  done(office.run('consolidate'));
  return office;
}

describe('the report on money', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openCityMoney();
  });

  it('has the city’s published figures to the last digit, by unit, by kind and by source with one total', () => {
    const lines = blockOf(office, title);
    const total = [
      'Tổng cộng',
      '914.897',
      '-296.804',
      '618.093',
      '0',
      '211.168',
      '34,2 %\n211.168/618.093',
      '536.179',
      '86,7 %\n536.179/618.093',
      '406.925',
    ];
    expect(lines.filter(([name]) => name === 'Tổng cộng')).toEqual([total, total, total]);
    const lineOf = (name: string) => lines.find(([first]) => first === name)?.slice(1);
    expect(lineOf(skhcn)?.slice(0, 5)).toEqual(['533.389', '-100.000', '433.389', '0', '161.168']);
    expect(lineOf('Chi đầu tư công')?.slice(2, 6)).toEqual(['84.989', '0', '11.168', '13,1 %\n11.168/84.989']);
    expect(lineOf('Chi đầu tư công, NS Thành phố')?.slice(2, 6)).toEqual([
      '33.389',
      '0',
      '11.168',
      '33,4 %\n11.168/33.389',
    ]);
    expect(lineOf('Chi đầu tư công, NS Trung ương')?.slice(2, 6)).toEqual(['51.600', '0', '0', '0,0 %\n0/51.600']);
    expect(lines[1]?.[0]).toBe(
      'Đơn vị tính: triệu đồng. Dự toán giao 914.897; sau điều chỉnh 618.093; giải ngân 211.168, đạt 34,2 %; ước đến 31/12 là 536.179, đạt 86,7 %.',
    );
  });

  it('shows every decimal that was typed, and sums without an error of the last digit', () => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-SKHCN-001', { 'Cam kết chi': '0,1' });
    typeInRow(own, budgets, 'KP-2025-STC-001', { 'Cam kết chi': '0,2' });
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': '11,168' });
    done(own.run('consolidate'));
    const [total = []] = blockOf(own, title).filter(([name]) => name === 'Tổng cộng');
    expect(total.slice(4, 6)).toEqual(['0,3', '200.011,168']);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('leaves an unclear amount out of every sum and names its row', () => {
    const own = copyOf(office);
    typeInRow(own, budgets, 'KP-2025-SKHCN-002', { 'Giải ngân lũy kế': "'11.168" });
    done(own.run('consolidate'));
    const lines = blockOf(own, title);
    expect(lines.find(([name]) => name === 'Tổng cộng')?.[5]).toBe('200.000');
    expect(lines.flat().join('\n')).toContain('không có trong các tổng: KP-2025-SKHCN-002.');
  });

  it('compares row by row with the last frozen report, and names codes that are gone', () => {
    const own = copyOf(office);
    done(own.run('freezeReport'));
    own.advanceTo('2025-10-13T08:30:00+07:00');
    typeInRow(own, budgets, 'KP-2025-SKHCN-001', { 'Giải ngân lũy kế': '160.000' });
    addRows(own, budgets, [{ ...cityRows[0], 'Nội dung chi': 'Mới' } as Record<string, string>]);
    const gone = tableOf(own, budgets).findIndex((row) => row.Mã === 'KP-2025-STC-002');
    own.edit(`'${budgets}'!A${gone + 3}:Y${gone + 3}`, [Array.from({ length: 25 }, () => '')]);
    done(own.run('consolidate'));
    expect(blockOf(own, title)[2]?.[0]).toMatch(
      /^So với báo cáo BC-20251010-\d{4}: giải ngân của 3 dòng có ở cả hai là 161\.168 → 171\.168 \(\+10\.000\)\. Không còn: KP-2025-STC-002\.$/,
    );
  });

  it('has one part for each year, this one first', () => {
    const own = copyOf(office);
    addRows(own, requests, [
      { ...request, Năm: '2026', Loại: 'Dự toán năm sau', 'Số tiền': '1.234,5' },
      { ...request, Năm: '2024', Loại: 'Kéo dài' },
    ]);
    done(own.run('consolidate'));
    const titles = own.texts("'Báo cáo'").flatMap(([first = '']) => (first.startsWith('Kinh phí năm') ? [first] : []));
    expect(titles).toEqual(['Kinh phí năm 2025', 'Kinh phí năm 2024', 'Kinh phí năm 2026']);
    expect(blockOf(own, 'Kinh phí năm 2026').slice(-2)).toEqual([
      ['Dự toán năm sau', '1', '1.234,5', '0', '0', '0'],
      ['Tổng cộng', '1', '1.234,5', '0', '0', '0'],
    ]);
  });

  it('tells by kind what was asked for, answered, granted, and is past its answer', () => {
    const own = copyOf(office);
    const sent = { ...request, 'Văn bản đề nghị': '120/TTr-STC', 'Ngày gửi': '01/10/2025' };
    addRows(own, requests, [
      { ...sent, 'Văn bản trả lời': '6012/UBND-KT', 'Số tiền được duyệt': '300' },
      { ...sent, 'Nội dung': 'Thứ hai', 'Hạn trả lời': '09/10/2025' },
      { ...sent, 'Nội dung': 'Thứ ba', 'Không chấp thuận': '6013/UBND-KT', 'Hạn trả lời': '09/10/2025' },
      { ...sent, 'Nội dung': 'Thứ tư', Loại: 'Phân bổ', 'Hạn trả lời': '10/10/2025' },
    ]);
    done(own.run('consolidate'));
    const lines = blockOf(own, title);
    expect(lines.slice(-4)).toEqual([
      ['Loại đề nghị', 'Số đề nghị', 'Số tiền', 'Đã trả lời', 'Được duyệt', 'Quá hạn trả lời'],
      ['Phân bổ', '1', '500', '0', '0', '0'],
      ['Tăng', '3', '1.500', '2', '300', '1'],
      ['Tổng cộng', '4', '2.000', '2', '300', '1'],
    ]);
  });
});

describe('tasks that wait for money', () => {
  let office: Office;
  let code: string;
  beforeAll(async () => {
    office = await openCityMoney();
    code = taskCode(office, 'Xây dựng kho dữ liệu dùng chung');
    addRows(office, requests, [
      { ...request, 'Mã nhiệm vụ': code },
      { ...request, 'Nội dung': 'Lần thứ hai', 'Mã nhiệm vụ': code },
      { ...request, 'Nội dung': 'Còn xa', 'Mã nhiệm vụ': taskCode(office, 'Rà soát dự toán năm 2026') },
    ]);
    done(office.run('validateEntries'));
    done(office.run('consolidate'));
  });

  const checkOf = (own: Office) => rowWhere(own, 'SKHCN', 'Mã nhiệm vụ', code)['Kiểm tra'];

  it('are told at their own row, each request by its code, and listed in the report (V65)', () => {
    expect(checkOf(office)).toMatch(
      /⚠ thời hạn còn không quá 60 ngày mà đề nghị kinh phí DN-2025-STC-001 chưa được trả lời/,
    );
    expect(checkOf(office)).toContain('DN-2025-STC-002');
    const listed = blockOf(office, title).filter(([, , , , , said]) => said?.startsWith('DN-'));
    expect(listed.map((line) => [line[2], line[4]])).toEqual([
      [code, '20/11/2025'],
      [code, '20/11/2025'],
    ]);
  });

  it('are told still after an edit of another cell of the row, and no more once the request is answered', () => {
    const own = copyOf(office);
    retype(own, 'SKHCN', 'Xây dựng kho dữ liệu dùng chung', 'Ghi chú', 'Đã họp');
    expect(checkOf(own)).toContain('đề nghị kinh phí DN-2025-STC-001');
    for (const one of ['DN-2025-STC-001', 'DN-2025-STC-002'])
      typeInRow(own, requests, one, { 'Văn bản trả lời': '6012/UBND-KT', 'Số tiền được duyệt': '500' });
    done(own.run('validateEntries'));
    expect(checkOf(own)).not.toContain('DN-');
  });
});

describe('mails about money', () => {
  const sentTo = (office: Office, code: string) =>
    tableOf(office, 'Thư nhắc')
      .filter((row) => row['Mã nhiệm vụ'] === code && row['Tình trạng'] === 'Đã gửi')
      .map((row) => `${row.Ngày?.slice(0, 5)} ${row['Người nhận']} ${row.Bậc}`);

  it('ask a unit’s contact for fresh figures, and nobody else; and the coordinating unit for an answer that is late', async () => {
    const office = await openCityMoney();
    typeInRow(office, budgets, 'KP-2025-STC-001', { 'Ngày chốt số': '10/09/2025' });
    addRows(office, requests, [
      { ...request, 'Văn bản đề nghị': '120/TTr-STC', 'Ngày gửi': '01/10/2025', 'Hạn trả lời': '10/10/2025' },
    ]);
    for (const day of ['10', '13', '14', '22', '23']) {
      office.advanceTo(`2025-10-${day}T08:30:00+07:00`);
      done(office.run('runDaily'));
    }
    expect(sentTo(office, 'KP-2025-STC-001')).toEqual(['13/10 stc@dd.example T+1', '22/10 stc@dd.example T+6']);
    expect(sentTo(office, 'DN-2025-STC-001')[0]).toBe('13/10 skhcn@dd.example T+1');
    const mail = office.mails.find(({ to, body }) => to.includes('stc@dd.example') && body.includes('KP-2025-STC-001'));
    expect(mail?.body).toContain('Số liệu chốt từ 10/09/2025');
    done(office.run('previewReminders'));
  });
});

describe('a run with money that is cut off anywhere', () => {
  it('loses nothing and doubles nothing', async () => {
    const office = await openWithModules('Kinh phí');
    addRows(office, budgets, cityRows);
    addRows(office, requests, [request, { ...request, 'Nội dung': 'Khác' }]);
    const whole = copyOf(office);
    const { allCalls } = done(whole.run('consolidate'));
    const wanted = contentOf(whole, ['Nhật ký', 'Báo cáo']);
    for (let call = 1; call <= allCalls; call += 1) {
      const own = copyOf(office);
      if (call % 2 === 0) own.workspace.killAt(call);
      else own.workspace.failAt(call);
      own.run('consolidate');
      done(own.run('consolidate'));
      expect([call, contentOf(own, ['Nhật ký', 'Báo cáo'])]).toEqual([call, wanted]);
    }
  });
});
