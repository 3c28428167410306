import { expect, it } from 'vitest';
import { openSample, placeOf, quote, tableOf } from '../trackers';
import { prepareRegisterWorld, tabHeadings } from './register-world';

const cell = (heading: string, row: number) => `${String.fromCharCode(65 + tabHeadings.indexOf(heading))}${row}`;

it('a rule of the tracker’s own about a register is checked in the tracker and in the units’ tabs', async () => {
  const world = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2 }))();
  const say = { Mức: 'Lỗi', Trang: 'Vướng mắc', Cột: 'Nhóm', 'Điều kiện': 'bắt buộc' };
  world.enter(2, { ...say, 'Thông báo (tiếng Việt)': 'Ghi nhóm để phân loại.' }, 'Quy tắc');
  world.enter(3, { ...say, Cột: 'Nội dung trả lời', 'Điều kiện': 'bắt buộc khi', 'Cột so sánh': 'Nhóm' }, 'Quy tắc');
  world.enter(4, { ...say, Trang: 'Sổ khác' }, 'Quy tắc');
  world.enter(5, { ...say, Cột: 'Minh chứng' }, 'Quy tắc');
  world.typeIn(0, 2, 'Khó khăn', 'Thiếu máy chủ');
  world.later();
  expect(world.lines()[0]?.['Kiểm tra']).toBe(`${cell('Nhóm', 2)}: Ghi nhóm để phân loại.`);
  expect(world.tab(0)[0]?.['Kiểm tra']).toBe(`${cell('Nhóm', 2)}: Ghi nhóm để phân loại.`);
  const problems = world.rows('Kiểm tra dữ liệu').map((row) => row.join(' '));
  expect(problems.filter((line) => line.includes("'Quy tắc'!"))).toEqual([
    expect.stringContaining('Không có sổ “Sổ khác”'),
    expect.stringContaining('Bảng này không có cột “Minh chứng”'),
  ]);
  world.typeIn(0, 2, 'Nhóm', 'Kinh phí');
  world.later();
  expect(world.tab(0)[0]?.['Kiểm tra']).toContain(cell('Nội dung trả lời', 2));
  expect(world.later().cellsWritten).toBe(0);
});

it('it is judged at the edit, too', async () => {
  const office = await openSample();
  const { row } = placeOf(office, 'Quy tắc', 'Trang');
  const at = row + 2 + tableOf(office, 'Quy tắc').length;
  const headings = ['Mức', 'Trang', 'Cột', 'Điều kiện'].map((heading) => placeOf(office, 'Quy tắc', heading).column);
  for (const [index, text] of ['Lỗi', 'Vướng mắc', 'Nhóm', 'bắt buộc'].entries())
    office.edit(`${quote('Quy tắc')}!${String.fromCharCode(65 + (headings[index] ?? 0))}${at}`, [[text]]);
  office.run('consolidate');
  const { column } = placeOf(office, 'Vướng mắc', 'Ghi chú');
  const letter = column >= 26 ? `A${String.fromCharCode(65 + column - 26)}` : String.fromCharCode(65 + column);
  office.edit(`${quote('Vướng mắc')}!${letter}2`, [['Gọi lại']]);
  expect(tableOf(office, 'Vướng mắc')[0]?.['Kiểm tra']).toContain('Nhóm');
});
