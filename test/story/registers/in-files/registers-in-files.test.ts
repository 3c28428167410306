import { beforeAll, describe, expect, it } from 'vitest';
import { prepareRegisterWorld, type RegisterWorld, sheet, tabHeadings } from '../register-world';

const day = 1440;

describe('ten difficulties of units with files of their own', () => {
  let world: RegisterWorld;
  beforeAll(async () => {
    world = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2 }))();
    for (let row = 0; row < 5; row += 1)
      for (const index of [0, 1]) world.typeIn(index, row + 2, 'Khó khăn', `Vướng mắc ${row + 1} của tệp ${index + 1}`);
    world.later();
  }, 60_000);

  const states = () => {
    const counts: Record<string, number> = {};
    for (const { 'Trạng thái': state = '' } of world.lines()) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  };

  it('are ten new rows, and three days later add up by what the office did, in the tabs as well', () => {
    expect(states()).toEqual({ Mới: 10 });
    world.pass(3 * day);
    const codes = world.lines().map(({ Mã = '' }) => Mã);
    for (const code of codes.slice(0, 6)) world.answer(code, 'Ngày tiếp nhận', 45_943);
    for (const code of codes.slice(0, 2)) world.answer(code, 'Nội dung trả lời', 'Đã bố trí kinh phí.');
    for (const code of codes.slice(2, 5)) world.answer(code, 'Đợt trình', 'VM-20251013-0930');
    world.answer(codes[2] ?? '', 'Văn bản trình', '412/TTr-SKHCN');
    world.later();
    const expected = { 'Đã trả lời': 2, 'Đã trình UBND': 3, 'Đang xem xét': 1, Mới: 4 };
    expect(states()).toEqual(expected);
    const inTabs = new Map([...world.tab(0), ...world.tab(1)].map((line) => [line.Mã, line['Trạng thái']]));
    expect(world.lines().map((line) => [line.Mã, line['Trạng thái']])).toEqual(
      codes.map((code) => [code, inTabs.get(code)]),
    );
    expect(world.later().cellsWritten).toBe(0);
    const range = { sheetId: world.tabId(0), startRowIndex: 1, endRowIndex: 6 };
    const sortSpecs = [{ dimensionIndex: tabHeadings.indexOf('Khó khăn'), sortOrder: 'DESCENDING' }];
    world.changeFile(0, { sortRange: { range, sortSpecs } });
    world.later();
    expect([world.lines().map(({ Mã }) => Mã), states()]).toEqual([codes, expected]);
    expect(world.later().cellsWritten).toBe(0);
  });
});

it('an ad-hoc report is stated above the tables of thirteen files: 7 in time, 1 with nothing, 2 late, 3 overdue', async () => {
  const world = (await prepareRegisterWorld({ fileCount: 13, rowCount: 1 }))();
  const title = 'Chế độ báo cáo';
  world.enter(2, { 'Tên báo cáo': 'Kết quả thực hiện', 'Căn cứ': '139/KH-UBND', Loại: 'Đột xuất' }, title);
  world.enter(2, { 'Hạn gửi': 'trước ngày 14/10/2025', 'Đơn vị thực hiện': 'tất cả các đơn vị' }, title);
  world.later();
  world.pass(10 * day);
  const said = [
    ...Array<string>(7).fill('Đã nộp BC01: Nguyễn Văn A, 13/10/2025'),
    'Không phát sinh BC01: Trần Thị B, 13/10/2025',
    ...Array<string>(2).fill('Đã nộp BC01: Lê Văn C, 14/10/2025'),
  ];
  for (const [index, text] of said.entries()) {
    const sheetId = world.fileOf(index).book?.sheets[0]?.properties.sheetId ?? 0;
    const range = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    const rows = [{ values: [{ userEnteredValue: { stringValue: text } }] }];
    world.changeFile(
      index,
      { insertDimension: { range, inheritFromBefore: false } },
      { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' } },
    );
  }
  world.later();
  const report = world.rows('Báo cáo').map((row) => String(row[0] ?? ''));
  const at = report.findIndex((text) => text.startsWith('Báo cáo BC01: Kết quả thực hiện; hạn cuối 13/10/2025'));
  expect(report[at + 1]).toBe('13 đơn vị: 7 đúng hạn; 1 không phát sinh; 2 trễ; 3 chưa nộp.');
  expect(world.lines('Nộp báo cáo').filter((line) => line['Mã báo cáo'] === 'BC01')).toHaveLength(10);
  expect(world.later().cellsWritten).toBe(0);
  expect(world.lines(sheet)).toEqual([]);
});
