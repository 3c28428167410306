import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { copyOf, done, quote, rowWhere, smallSheets, tableOf } from '../../trackers';
import { addRows, blockOf, openWithModules } from '../register-rows';

const sheet = 'Chế độ báo cáo';
const answers = 'Nộp báo cáo';
const usual = { 'Căn cứ': '139/KH-UBND', 'Đơn vị thực hiện': 'tất cả các đơn vị' };
const periodic = { ...usual, Loại: 'Định kỳ' };
const adHoc = { ...usual, Loại: 'Đột xuất' };
const stc = 'Sở Tài chính';
const snv = 'Sở Nội vụ';
const others = { 'Sở Khoa học và Công nghệ': 'Chưa nộp', [snv]: 'Chưa nộp' };

/** Titles of the report's blocks on reports that are owed. */
const titles = (office: Office) =>
  office.texts(quote('Báo cáo')).flatMap(([first = '']) => (/^Báo cáo (?:BC|tình hình)/.test(first) ? [first] : []));

const checkOf = (office: Office, name: string) => rowWhere(office, sheet, 'Tên báo cáo', name)['Kiểm tra'];

/** State of each unit that is not folded away, in the block that begins so. */
function statesIn(office: Office, beginning: string): Record<string, string> {
  const title = titles(office).find((one) => one.startsWith(beginning)) ?? '';
  return Object.fromEntries(
    blockOf(office, title).flatMap((row) => (/^\d+$/.test(row[0] ?? '') ? [[row[1] ?? '', row[2] ?? '']] : [])),
  );
}

describe('reports of every period', () => {
  let office: Office;
  beforeAll(async () => {
    // A unit whose sheet set-up makes has the line above its table.
    const units = [...(smallSheets['Đơn vị'] ?? []), ['SNV', snv, 'Sở', '3', 'snv@dd.example', 'SNV', 'Có']];
    office = await openWithModules('Chế độ báo cáo', {}, { 'Đơn vị': units });
    addRows(office, sheet, [
      { ...periodic, 'Tên báo cáo': 'Quý', 'Tần suất': 'Quý', 'Hạn gửi': 'ngày chốt' },
      { ...periodic, 'Tên báo cáo': 'Nửa năm', 'Tần suất': '6 tháng', 'Hạn gửi': '5 ngày sau ngày chốt' },
      { ...periodic, 'Tên báo cáo': 'Năm', 'Tần suất': 'Năm', 'Hạn gửi': 'trước ngày 20' },
      {
        ...periodic,
        'Tên báo cáo': 'Quý lịch',
        'Tần suất': 'Quý',
        'Ngày chốt': 'cuối kỳ',
        'Hạn gửi': 'trước ngày 10 của tháng sau',
      },
      {
        ...periodic,
        'Tên báo cáo': 'Tháng',
        'Tần suất': 'Tháng',
        'Ngày chốt': '28',
        'Hạn gửi': '2 ngày làm việc sau ngày chốt',
      },
      { ...adHoc, 'Tên báo cáo': 'Chậm nhất', 'Hạn gửi': 'chậm nhất ngày 14/10/2025' },
      { ...adHoc, 'Tên báo cáo': 'Cuối tháng', 'Hạn gửi': 'cuối tháng 10/2025' },
      { ...adHoc, 'Tên báo cáo': 'Trong quý', 'Hạn gửi': 'Quý IV/2025' },
    ]);
    done(office.run('consolidate'));
  });

  it('fall due as their wording says, each in the period that runs', () => {
    expect(titles(office)).toEqual([
      'Báo cáo BC01: Quý kỳ Quý IV/2025; hạn cuối 14/12/2025',
      'Báo cáo BC02: Nửa năm kỳ 6 tháng cuối năm 2025; hạn cuối 19/12/2025',
      'Báo cáo BC03: Năm kỳ Năm 2025; hạn cuối 19/12/2025',
      'Báo cáo BC04: Quý lịch kỳ Quý IV/2025; hạn cuối 09/01/2026',
      'Báo cáo BC05: Tháng kỳ tháng 10/2025; hạn cuối 30/10/2025',
      'Báo cáo BC06: Chậm nhất; hạn cuối 14/10/2025',
      'Báo cáo BC07: Cuối tháng; hạn cuối 31/10/2025',
      'Báo cáo BC08: Trong quý; hạn cuối 31/12/2025',
    ]);
  });

  it('are stated without a period also between the day on which they close and the last day', () => {
    const own = copyOf(office);
    own.advanceTo('2025-10-30T09:00:00+07:00');
    // The 29th is after the cut-off of October and before its last day: it is October that is handed in.
    addRows(own, answers, [
      { 'Đơn vị': stc, 'Mã báo cáo': 'BC05', 'Tình trạng': 'Đã nộp', Lúc: '29/10/2025' },
      { 'Đơn vị': stc, 'Mã báo cáo': 'BC05', 'Tình trạng': 'Đã nộp', Lúc: '30/10/2025' },
    ] as never);
    done(own.run('consolidate'));
    expect(statesIn(own, 'Báo cáo BC05: Tháng kỳ tháng 10/2025')).toEqual(others);
    expect(statesIn(own, 'Báo cáo BC05: Tháng kỳ tháng 11/2025')).toEqual(others);
  });

  it('are stated for an earlier period by its name or its code, and are late by the days', () => {
    const own = copyOf(office);
    own.advanceTo('2025-12-31T09:00:00+07:00');
    addRows(own, answers, [
      { 'Đơn vị': stc, 'Mã báo cáo': 'BC01', 'Kỳ báo cáo': 'Quý 4/2025', 'Tình trạng': 'Đã nộp', Lúc: '15/12/2025' },
      { 'Đơn vị': stc, 'Mã báo cáo': 'BC02-2025-H2', 'Tình trạng': 'Đã nộp', Lúc: '22/12/2025' },
      {
        'Đơn vị': stc,
        'Mã báo cáo': 'BC03',
        'Kỳ báo cáo': 'Năm 2025',
        'Tình trạng': 'Không phát sinh',
        Lúc: '30/12/2025',
      },
    ] as never);
    done(own.run('consolidate'));
    expect(statesIn(own, 'Báo cáo BC01: Quý kỳ Quý IV/2025')[stc]).toBe('Trễ 1 ngày');
    expect(statesIn(own, 'Báo cáo BC02: Nửa năm kỳ 6 tháng cuối năm 2025')[stc]).toBe('Trễ 3 ngày');
    expect(statesIn(own, 'Báo cáo BC03: Năm kỳ Năm 2025')[stc]).toBe('Không phát sinh');
    // What was said late, with nothing to report too, is late; the months and what was asked for once are missing.
    const line = blockOf(own, 'Kỷ luật báo cáo năm 2025').find(([name]) => name === stc) ?? [];
    expect(line.slice(1, 6)).toEqual(['8', '0', '3', '5', '0/8']);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('that are handed in on one day are told apart by their codes, several in one line as well', () => {
    const own = copyOf(office);
    const rows = own.texts("'SNV'");
    const line = rows.findIndex((row) => row.includes('Nộp báo cáo'));
    const at = (label: string) => `'SNV'!${String.fromCharCode(66 + (rows[line] ?? []).indexOf(label))}${line + 1}`;
    own.edit(at('Nộp báo cáo'), [['Đã nộp BC01; BC06']]);
    own.edit(at('Ngày nộp'), [['10/10/2025']]);
    done(own.run('consolidate'));
    const told = tableOf(own, answers).filter((row) => row['Đơn vị'] === snv);
    expect(told.map((row) => [row['Mã báo cáo'], row['Kỳ báo cáo'], row['Trạng thái']])).toEqual([
      ['BC01', 'Quý IV/2025', 'Đúng hạn'],
      ['BC06', '', 'Đúng hạn'],
    ]);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });
});

describe('a row of Chế độ báo cáo', () => {
  it.each([
    [{ ...periodic, 'Tần suất': 'Tháng', 'Hạn gửi': 'trước ngày 14/10/2025' }, '“2 ngày làm việc sau ngày chốt”'],
    [{ ...periodic, 'Tần suất': 'Tháng', 'Hạn gửi': 'ngày chốt', 'Ngày chốt': '31' }, 'từ 1 đến 28, hoặc “cuối kỳ”'],
    [{ ...adHoc, 'Hạn gửi': 'thường xuyên' }, 'hoặc “trước ngày 14/10/2025”, “Quý IV/2025”, “Tháng 12/2025”.'],
    [{ ...adHoc, 'Hạn gửi': '31/10/2025', 'Tổng hợp từ': 'BC77' }, 'không có dòng nào mang mã “BC77”'],
  ])('says which wording is read: %j', async (cells, said) => {
    const office = await openWithModules('Chế độ báo cáo');
    addRows(office, sheet, [{ ...cells, 'Tên báo cáo': 'A' }] as never);
    expect(checkOf(office, 'A')).toContain(said);
    done(office.run('consolidate'));
    expect(checkOf(office, 'A')).toContain(said);
    expect(titles(office)).toHaveLength(cells['Hạn gửi'] === '31/10/2025' ? 1 : 0);
  });

  it('is owed from its first day to its last one, and units that are invited are never late', async () => {
    const office = await openWithModules('Chế độ báo cáo');
    addRows(office, sheet, [
      {
        ...periodic,
        'Tên báo cáo': 'A',
        'Tần suất': 'Tháng',
        'Hạn gửi': 'ngày chốt',
        'Đơn vị thực hiện': stc,
        'Khuyến khích': 'Sở Khoa học và Công nghệ',
        'Hiệu lực từ': '01/08/2025',
        'Hiệu lực đến': '30/09/2025',
      },
      {
        ...periodic,
        'Tên báo cáo': 'Sau này',
        'Tần suất': 'Tháng',
        'Hạn gửi': 'ngày chốt',
        'Hiệu lực từ': '01/11/2025',
      },
    ] as never);
    done(office.run('consolidate'));
    expect(
      tableOf(office, sheet)
        .slice(0, 2)
        .map((row) => row['Trạng thái']),
    ).toEqual(['Hết hiệu lực', 'Chưa hiệu lực']);
    expect(titles(office)).toEqual([
      'Báo cáo BC01: A kỳ tháng 08/2025; hạn cuối 14/08/2025',
      'Báo cáo BC01: A kỳ tháng 09/2025; hạn cuối 14/09/2025',
    ]);
    expect(statesIn(office, 'Báo cáo BC01: A kỳ tháng 09/2025')).toEqual({
      'Sở Khoa học và Công nghệ': 'Chưa nộp (khuyến khích)',
      [stc]: 'Quá hạn 26 ngày',
    });
    // The one that nobody has to hand in is in no unit's count.
    const lines = blockOf(office, 'Kỷ luật báo cáo năm 2025').slice(2);
    expect(lines.map(([name, owed]) => [name, owed])).toEqual([
      [stc, '2'],
      ['Tổng cộng', '2'],
    ]);
  });

  it('goes on being listed for as many days after its last one as the setting says, and stays in the year’s table', async () => {
    const office = await openWithModules('Chế độ báo cáo', { 'Theo dõi báo cáo trễ (ngày)': '30' });
    addRows(office, sheet, [{ ...adHoc, 'Tên báo cáo': 'A', 'Hạn gửi': '10/10/2025', 'Đơn vị thực hiện': stc }]);
    done(office.run('consolidate'));
    office.advanceTo('2025-11-09T09:00:00+07:00');
    done(office.run('consolidate'));
    expect(statesIn(office, 'Báo cáo BC01')).toEqual({ [stc]: 'Quá hạn 30 ngày' });
    office.advanceTo('2025-11-10T09:00:00+07:00');
    done(office.run('consolidate'));
    expect(titles(office).filter((title) => title.includes('BC01'))).toEqual([]);
    const line = blockOf(office, 'Kỷ luật báo cáo năm 2025').find(([name]) => name === stc) ?? [];
    expect(line.slice(1, 6)).toEqual(['2', '0', '0', '2', '0/2']);
  });
});

it('a report that was sent back is owed for two working days more, and a second statement then is the answer', async () => {
  const office = await openWithModules('Chế độ báo cáo');
  addRows(office, sheet, [{ ...adHoc, 'Tên báo cáo': 'A', 'Hạn gửi': '13/10/2025', 'Đơn vị thực hiện': stc }]);
  done(office.run('consolidate'));
  addRows(office, answers, [
    { 'Đơn vị': stc, 'Mã báo cáo': 'BC01', 'Tình trạng': 'Đã nộp', Lúc: '10/10/2025', 'Yêu cầu bổ sung': '10/10/2025' },
  ] as never);
  done(office.run('consolidate'));
  expect(statesIn(office, 'Báo cáo BC01')).toEqual({ [stc]: 'Phải bổ sung' });
  office.advanceTo('2025-10-14T09:00:00+07:00');
  addRows(office, answers, [
    { 'Đơn vị': stc, 'Mã báo cáo': 'BC01', 'Tình trạng': 'Đã nộp', Lúc: '14/10/2025' },
  ] as never);
  done(office.run('consolidate'));
  expect(titles(office).filter((title) => title.includes('BC01'))).toEqual([]);
  expect(
    tableOf(office, answers)
      .filter((row) => row['Mã báo cáo'] === 'BC01')
      .map((row) => row['Trạng thái']),
  ).toEqual(['', 'Trễ 1 ngày']);
});
