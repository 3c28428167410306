import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { change, done, openTracker, quote, sheetIdIn, type TypedSheets, tableOf, titlesOf } from '../trackers';

const settings: TypedSheets[string] = [
  ['Mục', 'Giá trị', 'Giải thích'],
  ['Đơn vị tổng hợp', 'SKHCN', ''],
  ['Tên miền thư được phép', 'dd.example', ''],
];
const units: TypedSheets[string] = [
  ['Mã đơn vị', 'Tên đơn vị', 'Email đầu mối', 'Trang tính'],
  ['SKHCN', 'Sở Khoa học và Công nghệ', 'skhcn@dd.example', 'SKHCN'],
];
const peoples = taskColumns.filter(({ by }) => by === 'people');

function taskRow(columns: readonly { readonly key: string }[], title: string): string[] {
  const cells: { readonly [key: string]: string } = {
    title,
    field: 'CĐS',
    source: '139/KH-UBND',
    assignedOn: '01/09/2025',
    lead: 'Sở Khoa học và Công nghệ',
    deliverable: 'Báo cáo',
    dueText: '31/10/2025',
    progress: 'Đang thực hiện',
  };
  return columns.map(({ key }) => cells[key] ?? '');
}

const ownTable = (columns = peoples): TypedSheets[string] => [
  columns.map(({ vi }) => vi),
  taskRow(columns, 'Xây dựng nền tảng dữ liệu dùng chung'),
  taskRow(columns, 'Ban hành kế hoạch chuyển đổi số năm 2026'),
];

/** A departmental table: letterhead, headings in two rows, numbers of rows, sections. */
const departmental: TypedSheets[string] = [
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['', '', 'THEO DÕI NHIỆM VỤ NĂM 2025'],
  [],
  [
    'STT',
    'Nội dung nhiệm vụ',
    'Văn bản giao',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Thời hạn',
    '',
    'Kết quả',
    '',
    'Ghi chú',
  ],
  ['', '', '', '', '', 'Được giao', 'Gia hạn', 'Ngày hoàn thành', 'Tình trạng', ''],
  ['I', 'NHIỆM VỤ QUÁ HẠN'],
  [
    '1',
    'Xây dựng kho dữ liệu',
    'KH 139',
    'P. Kế hoạch - Tài chính',
    'STC, SNV',
    '30/9/2025',
    '',
    '26/9/2025',
    'HT',
    '',
  ],
  ['2', 'Rà soát thủ tục', 'KH 139', 'P. Kế hoạch - Tài chính', '', 'Quý IV', '', '', 'Đang TH', ''],
  ['', 'TỔNG CỘNG', '', '', '', '2'],
];

const everyCell = (office: Office, title: string) => JSON.stringify(office.values(quote(title)));

describe('a table that people had before the product', () => {
  it('is read as the unit’s under its own name when it has all that people fill, and gets codes', async () => {
    const office = await openTracker({ 'Cấu hình': settings, 'Đơn vị': units, SKHCN: ownTable() });
    done(office.run('consolidate'));
    expect(titlesOf(office).slice(0, 3)).toEqual(['Cấu hình', 'Đơn vị', 'SKHCN']);
    expect(tableOf(office, 'Tổng hợp').map((row) => row['Mã nhiệm vụ'])).toEqual([
      'KH139-2025-SKHCN-001',
      'KH139-2025-SKHCN-002',
    ]);
    expect(tableOf(office, 'SKHCN').map((row) => row['Trạng thái'])).toEqual(
      ['Trong hạn', 'Trong hạn'].map(() => expect.anything()),
    );
  });

  it('is read with fewer columns too, and keeps its name and its cells', async () => {
    const few = peoples.filter(({ key }) =>
      ['title', 'source', 'assignedOn', 'lead', 'deliverable', 'dueText', 'progress'].includes(key),
    );
    const office = await openTracker({ 'Cấu hình': settings, 'Đơn vị': units, SKHCN: ownTable(few) });
    done(office.run('validateEntries'));
    expect(titlesOf(office)).toContain('SKHCN');
    expect(tableOf(office, 'SKHCN').map((row) => row['Mã nhiệm vụ'])).toEqual([
      'KH139-2025-SKHCN-001',
      'KH139-2025-SKHCN-002',
    ]);
    expect(office.values(quote('SKHCN'))[0]?.slice(0, few.length)).toEqual(few.map(({ vi }) => vi));
  });

  it('that stands beside the units’ keeps its name, and nothing of it is given out', async () => {
    const office = await openTracker({
      'Cấu hình': settings,
      'Đơn vị': units,
      SKHCN: ownTable(),
      'Nhiệm vụ dự kiến 2026': ownTable(peoples.filter(({ key }) => key !== 'progress')),
    });
    done(office.run('consolidate'));
    expect(titlesOf(office)).toContain('Nhiệm vụ dự kiến 2026');
    expect(tableOf(office, 'Tổng hợp')).toHaveLength(2);
  });

  it('is no list of assignments because “Giao việc” is missing', async () => {
    const draft = [
      [
        'Nội dung nhiệm vụ',
        'Lĩnh vực',
        'Văn bản giao',
        'Ngày giao',
        'Giao cho',
        'Cơ quan phối hợp',
        'Sản phẩm',
        'Thời hạn',
        'Ghi chú',
      ],
      ['Việc còn bàn', 'CĐS', '139/KH-UBND', '01/09/2025', 'SKHCN', '', 'Báo cáo', '31/12/2025', ''],
    ];
    const office = await openTracker({ 'Cấu hình': settings, 'Đơn vị': units, SKHCN: ownTable() });
    done(office.run('consolidate'));
    change(office, { deleteSheet: { sheetId: sheetIdIn(office, 'Giao việc') } });
    change(office, { addSheet: { properties: { title: 'Nháp kế hoạch 2026' } } });
    office.edit("'Nháp kế hoạch 2026'!A1", draft);
    done(office.run('assignTasks'));
    expect(titlesOf(office)).toContain('Nháp kế hoạch 2026');
    expect(tableOf(office, 'SKHCN')).toHaveLength(2);
    expect(everyCell(office, 'Nháp kế hoạch 2026')).toContain('Việc còn bàn');
  });

  it('of a form of its own is left as it is by set-up and checks, which name import', async () => {
    const office = await openTracker({ 'Cấu hình': settings, 'Đơn vị': units, SKHCN: departmental });
    const before = everyCell(office, 'SKHCN');
    done(office.run('setUpWorkbook'));
    expect(office.messages.at(-1)).toContain('Nhập từ bảng có sẵn');
    done(office.run('validateEntries'));
    expect(everyCell(office, 'SKHCN')).toBe(before);
    const problems = tableOf(office, 'Kiểm tra dữ liệu').map((row) => row['Quy tắc']);
    expect(problems.filter((rule) => rule === 'V01')).toHaveLength(1);
    expect(tableOf(office, 'Tổng hợp').filter((row) => row['Nội dung nhiệm vụ'] !== '')).toEqual([]);
  });
});
