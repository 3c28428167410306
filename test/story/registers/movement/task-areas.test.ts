import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { cellName } from '../../../../src/sheets/requests/a1';
import { contentOf, copyOf, done, openSmall, placeOf, quote, sheetOf, tableOf } from '../../trackers';
import { openWithModules } from '../register-rows';
import { prepareRegisterWorld } from '../register-world';

const heading = 'Nội dung thi đua';

const headingsOf = (office: Office, title: string) => {
  const rows = office.texts(quote(title));
  return rows.find((row) => row.filter((text) => text !== '').length > 3) ?? [];
};

function type(office: Office, title: string, index: number, text: string, column = heading): void {
  const at = placeOf(office, title, column);
  office.edit(`${quote(title)}!${cellName(at.row + 2 + index, at.column)}`, [[text]]);
}

const tasks = (office: Office, title: string, name = 'Nội dung nhiệm vụ') => {
  const { row } = placeOf(office, title, name);
  const rows = office.texts(quote(title));
  return rows
    .slice(row + 1)
    .map((cells) => Object.fromEntries((rows[row] ?? []).map((one, index) => [one, cells[index] ?? ''])))
    .filter((one) => one[name] !== '');
};

/** Name and total of each line of a breakdown. */
function breakdown(office: Office, title: string): [string, number][] {
  const rows = office.values(quote('Báo cáo'));
  const start = rows.findIndex(([first]) => first === title);
  if (start < 0) return [];
  const length = rows.slice(start + 1).findIndex(([, name]) => name === 'Cộng' || name === 'Total' || name === 'Sum');
  return rows.slice(start + 1, start + 2 + length).map(([, name, total]) => [String(name), Number(total)]);
}

describe('areas of the movement on tasks', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Thi đua');
  });

  it('are a column of trackers that follow the movement, and of no other', async () => {
    for (const title of ['STC', 'Tổng hợp']) expect(headingsOf(office, title)).toContain(heading);
    const without = await openSmall();
    for (const title of ['STC', 'Tổng hợp']) expect(headingsOf(without, title)).not.toContain(heading);
  });

  it('come behind the columns that stand there when the movement is taken up, and stay when it is given up', async () => {
    const own = await openSmall();
    done(own.run('consolidate'));
    const before = headingsOf(own, 'STC').filter((text) => text !== '');
    const row = own.texts(quote('Cấu hình')).findIndex(([name]) => name === 'Mô-đun');
    own.edit(`'Cấu hình'!B${row + 1}`, [['Thi đua']]);
    done(own.run('setUpWorkbook'));
    expect(headingsOf(own, 'STC').filter((text) => text !== '')).toEqual([...before, heading]);
    expect(headingsOf(own, 'Tổng hợp')).toContain(heading);
    done(own.run('consolidate'));
    type(own, 'STC', 0, 'ND2');
    done(own.run('consolidate'));
    own.edit(`'Cấu hình'!B${row + 1}`, [['Không']]);
    done(own.run('setUpWorkbook'));
    done(own.run('consolidate'));
    expect(tasks(own, 'STC')[0]?.[heading]).toBe('ND2');
    expect(breakdown(own, 'Theo nội dung thi đua')).toEqual([]);
  });

  it('are understood as people write them, stored by their codes, and counted by the first with the report’s total', () => {
    const own = copyOf(office);
    type(own, 'STC', 0, '3, nd1');
    type(own, 'STC', 1, 'An ninh mạng');
    type(own, 'SKHCN', 0, 'ND1–ND3');
    done(own.run('consolidate'));
    expect(tasks(own, 'STC').map((row) => row[heading])).toEqual(['3, nd1', 'An ninh mạng']);
    expect(
      tasks(own, 'Tổng hợp')
        .map((row) => row[heading])
        .sort(),
    ).toEqual(['', '', 'ND1; ND2; ND3', 'ND3; ND1', 'ND6']);
    expect(breakdown(own, 'Theo nội dung thi đua')).toEqual([
      ['ND1. Nhận thức, tư duy số', 1],
      ['ND3. Chuyển đổi số cơ quan nhà nước, cải cách hành chính', 1],
      ['ND6. An ninh mạng', 1],
      ['(chưa ghi nội dung thi đua)', 2],
      ['Cộng', 5],
    ]);
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('that are none are named at the cell with the way out, at the edit and by the check', () => {
    const own = copyOf(office);
    const { row, column } = placeOf(own, 'STC', heading);
    type(own, 'STC', 0, 'ND9; ND1');
    const cell = cellName(row + 2, column);
    expect(tasks(own, 'STC')[0]?.['Kiểm tra']).toContain(`${cell}: nội dung thi đua “ND9” không có trong danh sách.`);
    expect(tasks(own, 'STC')[0]?.['Kiểm tra']).toContain('Ghi ND1 đến ND7');
    done(own.run('validateEntries'));
    const found = tableOf(own, 'Kiểm tra dữ liệu').filter((one) => one['Quy tắc'] === 'V56');
    expect(found.map((one) => one.Ô)).toEqual([`'STC'!${cell}`]);
    type(own, 'STC', 0, 'ND1');
    expect(tasks(own, 'STC')[0]?.['Kiểm tra']).not.toContain('nội dung thi đua');
  });

  it('are offered in a list that takes several', () => {
    const { grid } = sheetOf(office, 'STC');
    const { row, column } = placeOf(office, 'STC', heading);
    expect(grid.cellAt(row + 1, column)?.validation).toMatchObject({
      condition: {
        type: 'ONE_OF_LIST',
        values: Array.from({ length: 7 }, (_, index) => ({ userEnteredValue: `ND${index + 1}` })),
      },
    });
  });

  it('stand in the frozen report with the other breakdowns', () => {
    const own = copyOf(office);
    type(own, 'STC', 0, 'ND4');
    done(own.run('consolidate'));
    done(own.run('freezeReport'));
    const title = own.workspace.drive.files
      .get(own.workspace.openId)
      ?.book?.sheets.map((one) => one.properties.title ?? '')
      .find((one) => one.startsWith('BC-'));
    const texts = own.texts(quote(title ?? '')).flat();
    expect(texts).toContain('Theo nội dung thi đua');
    expect(texts).toContain('ND4. Kinh tế số, doanh nghiệp công nghệ, khởi nghiệp');
  });

  it('are English in an English tracker', async () => {
    const own = await openWithModules('Emulation', { 'Ngôn ngữ': 'en' });
    done(own.run('consolidate'));
    const report = contentOf(own).Report ?? contentOf(own)['Báo cáo'] ?? [];
    expect(report.flat()).toContain('By emulation area');
    expect(report.flat()).toContain('(no emulation area)');
  });
});

describe('areas of tasks in units’ own files', () => {
  it('travel to the master with the rows, wrong ones are said there', async () => {
    const world = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2, settings: [['Mô-đun', 'Thi đua']] }))();
    world.type(0, 2, 'areas', 'ND5');
    world.type(0, 3, 'areas', 'ND5; abc');
    world.later();
    expect(
      world
        .lines('Tổng hợp')
        .map((row) => row[heading])
        .filter((text) => text !== ''),
    ).toEqual(['ND5', 'ND5; abc']);
    expect(world.later().cellsWritten).toBe(0);
  });
});
