import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { cellName } from '../../../../src/sheets/requests/a1';
import { said } from '../../coordinator';
import { copyOf, done, openSample, placeOf, quote, sheetOf, tableOf } from '../../trackers';
import { addRows, blockOf, typeInRow } from '../register-rows';

const criteria = 'Tiêu chí thi đua';
const scores = 'Chấm điểm';
const blockTitle = 'Phong trào thi đua đổi mới sáng tạo và chuyển đổi số (Kế hoạch số 190/KH-UBND)';
const modules = 'Chế độ báo cáo; Vướng mắc; Thi đua';

function openRound(office: Office, ...answers: readonly (readonly [string, string])[]) {
  const [name, phase, deadline] = ['Đợt 1 năm 2025', '1', '31/12/2025'];
  const given =
    answers.length > 0
      ? answers
      : ([
          ['OK', name],
          ['OK', phase],
          ['OK', deadline],
        ] as const);
  for (const answer of given) office.workspace.screen.willAnswer(...answer);
  office.workspace.screen.willAnswer('OK');
  return done(office.run('openRound'));
}

/** The coordinating unit issues the four criteria of agencies, ten points each. */
function issue(office: Office): void {
  for (const code of ['CQ1', 'CQ2', 'CQ3', 'CQ4']) {
    typeInRow(office, criteria, code, { 'Điểm tối đa': '10', 'Số QĐ': '5000/QĐ-UBND', Ngày: '01/10/2025' });
  }
}

const scoreRows = (office: Office) => tableOf(office, scores).filter((row) => row['Đơn vị'] !== '');
const rowOf = (office: Office, unit: string, criterion: string) => {
  const found = scoreRows(office).find((row) => row['Đơn vị'] === unit && row['Mã tiêu chí'] === criterion);
  if (found === undefined) throw new Error(`no score of ${unit} for ${criterion}`);
  return found;
};
const score = (office: Office, unit: string, criterion: string, cells: Readonly<Record<string, string>>) =>
  typeInRow(office, scores, rowOf(office, unit, criterion).Mã ?? '', cells);

/** Units below the directory's last: code, name, kind and group. */
function invite(office: Office, units: readonly (readonly [string, string, string, string])[]): void {
  const at = (heading: string) => placeOf(office, 'Đơn vị', heading).column;
  for (const [code, name, kind, group] of units) {
    const row = sheetOf(office, 'Đơn vị').grid.lastRowWithContent() + 1;
    office.edit(`'Đơn vị'!${cellName(row, at('Mã đơn vị'))}`, [[code, name]]);
    office.edit(`'Đơn vị'!${cellName(row, at('Loại'))}`, [[kind]]);
    if (group !== '') office.edit(`'Đơn vị'!${cellName(row, at('Nhóm đối tượng'))}`, [[group]]);
  }
}

describe('the emulation movement over the sample’s 13 units', () => {
  let office: Office;
  const stc = 'Sở Tài chính';
  beforeAll(async () => {
    office = await openSample();
    const row = office.texts(quote('Cấu hình')).findIndex(([name]) => name === 'Mô-đun');
    office.edit(`'Cấu hình'!B${row + 1}`, [[modules]]);
    office.workspace.screen.willAnswer('OK');
    done(office.run('setUpWorkbook'));
  });

  it('begins with the criteria that are known, as drafts without points', () => {
    const rows = tableOf(office, criteria).filter((row) => row.Mã !== '');
    expect(rows.map((row) => row.Mã)).toEqual(['CQ1', 'CQ2', 'CQ3', 'CQ4', 'DT1', 'DN1', 'CN1', 'CN2', 'CN3']);
    done(office.run('consolidate'));
    expect(
      new Set(
        tableOf(office, criteria)
          .filter((row) => row.Mã !== '')
          .map((row) => row['Trạng thái']),
      ),
    ).toEqual(new Set(['Dự thảo']));
  });

  it('lets no score count before the criteria are issued', () => {
    const own = copyOf(office);
    expect(said(openRound(own))).toContain('dự thảo');
    score(own, stc, 'CQ2', { 'Tự chấm': '8', 'Minh chứng': '120/BC-STC' });
    done(own.run('consolidate'));
    expect(rowOf(own, stc, 'CQ2')['Kiểm tra']).toContain('bộ tiêu chí chưa ban hành');
    expect(blockOf(own, blockTitle).flat().join('\n')).toContain('Bộ tiêu chí: dự thảo');
  });

  it('opens a round of 52 rows once, with the tasks of each unit beside the first criterion', () => {
    const own = copyOf(office);
    issue(own);
    openRound(own);
    expect(scoreRows(own)).toHaveLength(52);
    openRound(own);
    expect(scoreRows(own)).toHaveLength(52);
    expect(rowOf(own, stc, 'CQ1')['Số liệu từ nhiệm vụ']).toMatch(
      /^\d+\/\d+ hoàn thành; đúng hạn \d+\/\d+; \d+ quá hạn$/,
    );
    expect(rowOf(own, stc, 'CQ2')['Số liệu từ nhiệm vụ']).toBe('');
    expect(new Set(scoreRows(own).map((row) => row.Mã)).size).toBe(52);
    const duties = tableOf(own, 'Chế độ báo cáo').filter((row) => (row['Tên báo cáo'] ?? '').includes('thi đua'));
    expect(duties).toHaveLength(1);
    expect(done(own.run('consolidate')).ok).toBe(true);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('asks for a reason where the review differs, and for points within the maximum', () => {
    const own = copyOf(office);
    issue(own);
    openRound(own);
    score(own, stc, 'CQ1', { 'Tự chấm': '8', 'Minh chứng': '120/BC-STC', 'Thẩm định': '7' });
    score(own, stc, 'CQ2', { 'Tự chấm': '12', 'Minh chứng': '121/BC-STC' });
    score(own, stc, 'CQ3', { 'Tự chấm': '5' });
    done(own.run('validateEntries'));
    expect(rowOf(own, stc, 'CQ1')['Kiểm tra']).toContain('chưa ghi lý do');
    expect(rowOf(own, stc, 'CQ2')['Kiểm tra']).toContain('từ 0 đến 10');
    expect(rowOf(own, stc, 'CQ3')['Kiểm tra']).toContain('thiếu minh chứng');
    score(own, stc, 'CQ1', { 'Lý do lệch': 'Một nhiệm vụ chưa có sản phẩm' });
    done(own.run('validateEntries'));
    expect(rowOf(own, stc, 'CQ1')['Kiểm tra']).toBe('');
  });

  it('counts by group, names who lacks what, and never an enterprise', () => {
    const own = copyOf(office);
    const { row, column } = placeOf(own, 'Đơn vị', 'Mã đơn vị');
    const end = sheetOf(own, 'Đơn vị').grid.lastRowWithContent();
    const kind = placeOf(own, 'Đơn vị', 'Loại').column;
    own.edit(`'Đơn vị'!${String.fromCharCode(65 + column)}${end + 1}`, [['CTABC', 'Công ty ABC']]);
    own.edit(`'Đơn vị'!${String.fromCharCode(65 + kind)}${end + 1}`, [['Doanh nghiệp']]);
    expect(row).toBeGreaterThanOrEqual(0);
    addRows(own, 'Kế hoạch thi đua', [
      { 'Đơn vị': 'Công ty ABC', 'Số, ký hiệu': '01/KH-ABC', Ngày: '20/08/2025', 'Lãnh đạo phụ trách': 'Giám đốc' },
      {
        'Đơn vị': stc,
        'Số, ký hiệu': '300/KH-STC',
        Ngày: '20/08/2025',
        'Nội dung có nhiệm vụ': 'ND1–ND6',
        'Không áp dụng': 'ND7: chưa có hoạt động hợp tác quốc tế',
        'Lãnh đạo phụ trách': 'Giám đốc',
      },
      {
        'Đơn vị': 'Sở Khoa học và Công nghệ',
        'Số, ký hiệu': '301/KH-SKHCN',
        Ngày: '20/08/2025',
        'Nội dung có nhiệm vụ': 'ND1; ND3',
        'Không áp dụng': 'ND7',
        'Lãnh đạo phụ trách': 'Giám đốc',
      },
    ]);
    done(own.run('consolidate'));
    const plans = tableOf(own, 'Kế hoạch thi đua').filter((one) => one['Đơn vị'] !== '');
    expect(plans.map((one) => one['Trạng thái'])).toEqual([
      'Còn nội dung chưa nêu',
      'Đủ 7 nội dung',
      'Còn nội dung chưa nêu',
    ]);
    expect(plans[2]?.['Kiểm tra']).toContain('ND2, ND4, ND5, ND6, ND7');
    const block = blockOf(own, blockTitle);
    const text = block.flat().join('\n');
    expect(text).toContain('Chưa có kế hoạch (11)');
    expect(text).not.toMatch(/Chưa[^\n]*Công ty ABC/);
    expect(block.find(([name]) => name === 'Sở, ban, ngành')?.slice(1, 4)).toEqual(['8', '2', '1']);
    expect(block.find(([name]) => name === 'Doanh nghiệp')?.slice(1, 3)).toEqual(['1', '1']);
  });

  it('publishes no model before it is approved, and follows an award by its documents', () => {
    const own = copyOf(office);
    addRows(own, 'Điển hình', [
      {
        'Đơn vị': stc,
        Tên: 'Một cửa số',
        'Nội dung': 'ND3',
        'Tóm tắt': 'Giảm 40% thời gian',
        'Minh chứng': '12/BC-STC',
        'Bài đăng': 'https://hanoi.example/1',
      },
      {
        'Đơn vị': stc,
        Tên: 'Lớp học số',
        'Nội dung': 'ND5',
        'Tóm tắt': 'Mỗi tuần một lớp',
        'Minh chứng': '13/BC-STC',
        'Duyệt truyền thông': '01/10/2025',
        'Bài đăng': 'https://hanoi.example/2',
      },
    ]);
    addRows(own, 'Khen thưởng', [
      { 'Đối tượng': stc, 'Hình thức': 'Cờ thi đua của Chính phủ', 'Đủ hồ sơ': '01/10/2025', 'Tờ trình': '99/TTr-SNV' },
    ]);
    done(own.run('consolidate'));
    const models = tableOf(own, 'Điển hình').filter((one) => one['Đơn vị'] !== '');
    expect(models.map((one) => one['Trạng thái'])).toEqual(['Đề xuất', 'Đã đăng']);
    expect(models[0]?.['Kiểm tra']).toContain('chưa có ngày duyệt truyền thông');
    expect(models[0]?.Mã).toBe('DH-2025-STC-001');
    expect(tableOf(own, 'Khen thưởng')[0]).toMatchObject({ Mã: 'KT01', 'Trạng thái': 'Đã trình' });
  });

  it('judges a score, a plan, a model and a criterion at the edit, as a run does', () => {
    const own = copyOf(office);
    openRound(own);
    score(own, stc, 'CQ1', { 'Tự chấm': '8' });
    expect(rowOf(own, stc, 'CQ1')['Kiểm tra']).toContain('bộ tiêu chí chưa ban hành');
    issue(own);
    score(own, stc, 'CQ1', { 'Tự chấm': '8', 'Minh chứng': '120/BC-STC', 'Thẩm định': '7' });
    expect(rowOf(own, stc, 'CQ1')['Kiểm tra']).toContain('chưa ghi lý do');
    score(own, stc, 'CQ2', { 'Tự chấm': '12' });
    expect(rowOf(own, stc, 'CQ2')['Kiểm tra']).toContain('từ 0 đến 10');
    expect(rowOf(own, stc, 'CQ2')['Kiểm tra']).toContain('thiếu minh chứng');
    const unmoved = scoreRows(own).map((row) => row['Kiểm tra']);
    done(own.run('validateEntries'));
    expect(scoreRows(own).map((row) => row['Kiểm tra'])).toEqual(unmoved);
    score(own, stc, 'CQ1', { 'Lý do lệch': 'Một nhiệm vụ chưa có sản phẩm' });
    expect(rowOf(own, stc, 'CQ1')['Kiểm tra']).toBe('');
    score(own, stc, 'CQ1', { 'Mã nhiệm vụ': 'KH139-2025-STC-999' });
    expect(rowOf(own, stc, 'CQ1')['Kiểm tra']).toContain('KH139-2025-STC-999');
    addRows(own, 'Kế hoạch thi đua', [
      { 'Đơn vị': stc, 'Số, ký hiệu': '300/KH-STC', Ngày: '20/08/2025', 'Nội dung có nhiệm vụ': 'ND1–ND6' },
    ]);
    const [plan] = tableOf(own, 'Kế hoạch thi đua');
    expect(plan?.['Kiểm tra']).toContain('ND7');
    expect(plan?.['Kiểm tra']).toContain('Lãnh đạo phụ trách');
    addRows(own, 'Điển hình', [
      { 'Đơn vị': stc, Tên: 'Một cửa số', 'Nội dung': 'ND9', 'Bài đăng': 'https://hanoi.example/1' },
    ]);
    const [model] = tableOf(own, 'Điển hình');
    expect(model?.['Kiểm tra']).toContain('chưa có ngày duyệt truyền thông');
    typeInRow(own, criteria, 'CQ4', { 'Nhóm đối tượng': 'Sở ngành' });
    expect(tableOf(own, criteria).find((row) => row.Mã === 'CQ4')?.['Kiểm tra']).toContain('Sở ngành');
  });

  it('keeps what is not issued for a group open, and says who is to issue it', () => {
    const own = copyOf(office);
    const kind = placeOf(own, 'Đơn vị', 'Nhóm đối tượng').column;
    own.edit(`'Đơn vị'!${cellName(3, kind)}`, [['Cơ quan Đảng']]);
    done(own.run('consolidate'));
    const text = blockOf(own, blockTitle).flat().join('\n');
    expect(text).toContain('Chờ Sở KH&CN ban hành tiêu chí cho: Cơ quan Đảng');
    expect(blockOf(own, blockTitle).find(([name]) => name === 'Cơ quan Đảng')?.[7]).toBe('–/–');
  });

  it('asks nothing of an enterprise, an institute or a school, and nothing of officials but their number', () => {
    const own = copyOf(office);
    issue(own);
    invite(own, [
      ['CTABC', 'Công ty ABC', 'Doanh nghiệp', ''],
      ['VCNTT', 'Viện Công nghệ thông tin', 'Viện, trường', ''],
      ['DHBK', 'Trường Đại học Bách khoa', 'Viện, trường', ''],
      ['CBCC', 'Cán bộ, công chức Thành phố', 'Sở', 'Cán bộ, công chức, viên chức'],
    ]);
    typeInRow(own, criteria, 'DN1', { 'Điểm tối đa': '10', 'Số QĐ': '5000/QĐ-UBND', Ngày: '01/10/2025' });
    addRows(own, 'Điển hình', [
      { 'Đơn vị': 'Công ty ABC', Tên: 'Nhà máy số', 'Nội dung': 'ND4', 'Tóm tắt': 'Tự động hóa', 'Minh chứng': '1/BC' },
    ]);
    addRows(own, 'Kế hoạch thi đua', [
      {
        'Đơn vị': 'Viện Công nghệ thông tin',
        'Số, ký hiệu': '1/KH-V',
        Ngày: '20/08/2025',
        'Lãnh đạo phụ trách': 'Viện trưởng',
      },
      {
        'Đơn vị': 'Trường Đại học Bách khoa',
        'Số, ký hiệu': '2/KH-T',
        Ngày: '20/08/2025',
        'Lãnh đạo phụ trách': 'Hiệu trưởng',
      },
    ]);
    openRound(own);
    own.advanceTo('2026-01-20T08:30:00+07:00');
    done(own.run('consolidate'));
    const block = blockOf(own, blockTitle);
    expect(block.flat().join('\n')).not.toMatch(/Chưa [^\n]*(?:Công ty ABC|Viện Công nghệ|Bách khoa)/);
    expect(block.find(([name]) => name === 'Viện, trường')?.slice(1, 3)).toEqual(['2', '2']);
    const report = own.texts(quote('Báo cáo')).map((row) => row.join(' '));
    expect(
      report.filter((line) => /Quá hạn \d+ ngày/.test(line) && /Công ty ABC|Viện Công nghệ|Bách khoa/.test(line)),
    ).toEqual([]);
  });

  it('refuses a phase or a day that makes no sense, and opens nothing', () => {
    const own = copyOf(office);
    issue(own);
    expect(said(openRound(own, ['OK', 'Đợt 1'], ['OK', '3']))).toContain('giai đoạn 1 hoặc 2');
    expect(said(openRound(own, ['OK', 'Đợt 1'], ['OK', '1'], ['OK', '31/02/2026']))).toContain('31/02/2026');
    expect(scoreRows(own)).toEqual([]);
  });
});
