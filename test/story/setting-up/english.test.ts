import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { cellName } from '../../../src/sheets/requests/a1';
import { systemSheets } from '../../../src/sheets/tables/sheet-names';
import { done, openTracker, placeOf, putCell, quote, sheetOf, tableOf, titlesOf } from '../trackers';

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

/** What an office types before the first set-up: the settings with `Ngôn ngữ` = en, and its units. */
async function openEnglish(): Promise<Office> {
  const office = await openTracker({
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Ngôn ngữ', 'en'],
      ['Tên miền thư được phép', 'dd.example'],
    ],
    'Đơn vị': [
      ['Unit code', 'Unit name', 'Order', 'Contact e-mail', 'Sheet', 'Gets reminders'],
      ['DOST', 'Department of Science and Technology', '1', 'dost@dd.example', 'DOST', 'Yes'],
      ['DOF', 'Department of Finance', '2', 'dof@dd.example', 'DOF', 'Yes'],
    ],
  });
  done(office.run('setUpWorkbook'));
  const { row } = placeOf(office, 'DOST', 'Task');
  const put = (heading: string, line: number, value: string | number) =>
    putCell(office, 'DOST', row + line, placeOf(office, 'DOST', heading).column, value);
  for (const [line, due, progress] of [
    [1, '30/9/2025', 'In progress'],
    [2, '14/10/2025', 'Not started'],
    [3, '1/10/2025', 'Done'],
  ] as const) {
    put('Task', line, `Build data set ${line}`);
    put('Field', line, 'Digital transformation');
    put('Assigning document', line, '139/KH-UBND');
    put('Lead unit', line, 'Department of Science and Technology');
    put('Deliverable', line, 'Report');
    put('Deadline as worded', line, due);
    put('Progress', line, progress);
  }
  return office;
}

function validationOf(office: Office, title: string, heading: string): string[] {
  const { row, column } = placeOf(office, title, heading);
  const values = sheetOf(office, title).grid.cellAt(row + 1, column)?.validation?.condition?.values ?? [];
  return values.map(({ userEnteredValue }) => userEnteredValue ?? '');
}

describe('a Vietnamese tracker whose language becomes English', () => {
  it('hears its sheets called as they are, whatever is asked of it', async () => {
    const office = await openTracker({
      'Cấu hình': [
        ['Mục', 'Giá trị'],
        ['Ngôn ngữ', 'vi'],
      ],
      'Đơn vị': [
        ['Mã đơn vị', 'Tên đơn vị', 'Thứ tự', 'Trang tính'],
        ['SKHCN', 'Sở Khoa học và Công nghệ', '1', 'SKHCN'],
      ],
    });
    done(office.run('setUpWorkbook'));
    const { row, column } = placeOf(office, 'Cấu hình', 'Giá trị');
    const line = tableOf(office, 'Cấu hình').findIndex((one) => one.Mục === 'Ngôn ngữ');
    putCell(office, 'Cấu hình', row + 1 + line, column, 'en');
    const said = [
      'validateEntries',
      'consolidate',
      'assignTasks',
      'compareSnapshots',
      'resendSelected',
      'sendReminders',
    ]
      .flatMap((name) => done(office.run(name)).messages)
      .map(({ text }) => text ?? '')
      .join('\n');
    expect(said).toContain('See the sheet “Kiểm tra dữ liệu”');
    expect(said).toContain('See “Tổng hợp” and “Báo cáo”');
    expect(said).toContain('the sheet “Thư nhắc”');

    const names = Object.values(systemSheets).map(({ en }) => `“${en}”`);
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });
});

describe('a tracker whose language is English before the first set-up', () => {
  it('says what each setting means, also those that were typed before the set-up', async () => {
    const office = await openEnglish();
    const rows = tableOf(office, 'Cấu hình');
    expect(rows.find((row) => Object.values(row).includes('en') && Object.keys(row).length > 2)).toBeDefined();
    for (const row of rows) expect(row.Meaning ?? row['Giải thích'] ?? '').not.toBe('');
  });

  it('has English sheets, headings and drop-downs', async () => {
    const office = await openEnglish();
    const made = titlesOf(office).filter((title) => !['Cấu hình', 'Đơn vị'].includes(title));
    expect(made.filter((title) => vietnamese.test(title))).toEqual([]);
    expect(validationOf(office, 'DOST', 'Progress')).toEqual([
      'Not started',
      'In progress',
      'Done',
      'Suspended',
      'Cancelled',
    ]);
    expect(validationOf(office, 'DOST', 'Field')[0]).toBe('S&T');
    expect(validationOf(office, 'Holidays', 'Kind')).toEqual(['Public holiday', 'Day in lieu', 'Make-up day']);
  });

  it('derives English statuses on the unit’s sheet and in the master, and colours them', async () => {
    const office = await openEnglish();
    done(office.run('validateEntries'));
    done(office.run('consolidate'));
    const statuses = (title: string) => {
      const { row, column } = placeOf(office, title, 'Status');
      return office
        .texts(quote(title))
        .slice(row + 1, row + 4)
        .map((cells) => cells[column]);
    };
    expect(statuses('DOST')).toEqual(['Overdue', 'Due soon', 'Overdue']);
    expect(statuses('Master')).toEqual(['Overdue', 'Due soon', 'Overdue']);
    expect(tableOf(office, 'Master').map((row) => row.Progress)).toEqual(['In progress', 'Not started', 'Done']);
    const words = sheetOf(office, 'DOST').conditionalFormats.flatMap(({ booleanRule }) =>
      (booleanRule?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue),
    );
    expect(words).toContain('Overdue');
    expect(words).not.toContain('Quá hạn');
    expect(tableOf(office, 'Data check').map((row) => row.Severity)).toContain('Error');
  });

  it('says nothing in Vietnamese on any sheet that it writes', async () => {
    const office = await openEnglish();
    done(office.run('runDaily'));
    done(office.run('submitReport'));
    const said = titlesOf(office)
      .filter((title) => !['Cấu hình', 'Đơn vị', 'Settings', 'Holidays', 'Rules'].includes(title))
      .flatMap((title) => office.texts(quote(title)).flatMap((row) => row.filter((text) => vietnamese.test(text))));
    // The spreadsheet bears the name that its people gave it.
    const names = /^Theo dõi$|10 ngày (?:làm việc )?kể từ ngày giao|Đôn Đốc|Cấu hình|Đơn vị|UBND-ĐMPT|“[^”]*”/g;
    expect(said.filter((text) => vietnamese.test(text.replace(names, '')))).toEqual([]);
  });

  it('says the states of its registers in English, and rests with them', async () => {
    const office = await openEnglish();
    const task = placeOf(office, 'DOST', 'Difficulties');
    putCell(office, 'DOST', task.row + 1, task.column, 'No budget yet');
    const duty = placeOf(office, 'Report duties', 'Title');
    for (const [heading, value] of [
      ['Title', 'Report of the quarter'],
      ['Basis', '139/KH-UBND'],
      ['Kind', 'Periodic'],
      ['Due text', 'ngày chốt'],
      ['Units', 'Department of Finance'],
    ] as const) {
      putCell(office, 'Report duties', duty.row + 1, placeOf(office, 'Report duties', heading).column, value);
    }
    done(office.run('consolidate'));
    expect(tableOf(office, 'Difficulties').map((row) => row.Status)).toEqual(['New']);
    expect(tableOf(office, 'Report duties').map((row) => row.Status)).toEqual(['In force']);
    expect(tableOf(office, 'Report duties')[0]?.Check).toContain('“Every”');
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);

    const { row, column } = placeOf(office, 'Difficulties', 'Received on');
    office.edit(`Difficulties!${cellName(row + 2, column)}`, [['10/10/2025']]);
    expect(tableOf(office, 'Difficulties').map(({ Status }) => Status)).toEqual(['Under review']);
    done(office.run('validateEntries'));
    const check = placeOf(office, 'DOST', 'Check');
    expect(office.texts('DOST')[check.row + 1]?.[check.column]).toMatch(/under review/i);
    putCell(office, 'DOST', task.row + 1, task.column, '');
    done(office.run('consolidate'));
    expect(tableOf(office, 'Difficulties').map(({ Status }) => Status)).toEqual(['Under review']);
  });

  it('keeps a withdrawn difficulty withdrawn in English', async () => {
    const office = await openEnglish();
    const task = placeOf(office, 'DOST', 'Difficulties');
    putCell(office, 'DOST', task.row + 1, task.column, 'No budget yet');
    done(office.run('consolidate'));
    putCell(office, 'DOST', task.row + 1, task.column, '');
    done(office.run('consolidate'));
    expect(tableOf(office, 'Difficulties').map(({ Status }) => Status)).toEqual(['Withdrawn']);
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  });

  it('rests when nothing has changed', async () => {
    const office = await openEnglish();
    done(office.run('runDaily'));
    expect(done(office.run('setUpWorkbook')).cellsWritten).toBe(0);
    expect(done(office.run('consolidate')).cellsWritten).toBe(0);
  });
});
