import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../../src/core/values/cell';
import {
  findLookalike,
  findStarterSheet,
  findSystemSheet,
  findUnitSheet,
  isStarterTitle,
  unitMark,
} from '../../../../src/sheets/layout/state/find-sheets';
import type { SheetState } from '../../../../src/sheets/layout/state/workbook-state';
import { masterColumns, taskColumns } from '../../../../src/sheets/tables/columns';
import { systemColumns } from '../../../../src/sheets/tables/system-columns';
import { stateOf } from '../states';
import { unit } from '../workbook';

const sheet = (title: string, rows: readonly Row[] = [], mark?: string): SheetState => stateOf({ title, rows, mark });
const headingsOf = (columns: readonly { readonly vi: string }[] = []): Cell[] => columns.map(({ vi }) => vi);
const nobody = () => false;
const [holidays, settings, ledger] = [systemColumns.holidays, systemColumns.settings, systemColumns.mailLedger];

describe('a sheet of the product', () => {
  const marked = sheet('Lịch', [], 'holidays');

  it.each<[string, SheetState[], string, boolean]>([
    ['by its name', [marked, sheet('Ngày nghỉ')], 'Ngày nghỉ', false],
    ['by its English name', [sheet('Holidays')], 'Holidays', false],
    ['by its mark, under any name', [sheet('A'), marked], 'Lịch', true],
  ])('is found %s', (_, sheets, title, renamed) => {
    const found = findSystemSheet(sheets, 'holidays', nobody);
    expect([found?.sheet.title, found?.renamed]).toEqual([title, renamed]);
  });

  it.each<[string, SheetState[], (one: SheetState) => boolean]>([
    ['two bear its mark', [marked, sheet('Lịch 2', [], 'holidays')], nobody],
    ['it stands for something else', [marked], () => true],
    ['it only has its headings', [sheet('Lịch', [headingsOf(holidays)])], nobody],
    ['it bears another mark', [sheet('Lịch', [], 'rules')], nobody],
    ['there is none', [], nobody],
  ])('is not found when %s', (_, sheets, isClaimed) => {
    expect(findSystemSheet(sheets, 'holidays', isClaimed)).toBeUndefined();
  });

  it.each(['master', 'mailLedger'] as const)(
    'whose content is nowhere else is found by all its headings: %s',
    (key) => {
      const headings = headingsOf(key === 'master' ? masterColumns : ledger);
      expect(findSystemSheet([sheet('x'), sheet('Bản cũ', [headings])], key, nobody)?.sheet.title).toBe('Bản cũ');
      expect(findSystemSheet([sheet('Bản cũ', [headings.slice(0, -1)])], key, nobody)).toBeUndefined();
      expect(findSystemSheet([sheet('A', [headings]), sheet('B', [headings])], key, nobody)).toBeUndefined();
      expect(findSystemSheet([sheet('A', [headings])], key, () => true)).toBeUndefined();
    },
  );

  it('is the marked one rather than one with all its headings', () => {
    const sheets = [sheet('A', [headingsOf(masterColumns)]), sheet('B', [], 'master')];
    expect(findSystemSheet(sheets, 'master', nobody)?.sheet.title).toBe('B');
  });
});

describe('a sheet of people’s that looks like one of the product’s', () => {
  const headings = headingsOf(holidays);

  it('has four fifths of its headings', () => {
    expect(headings).toHaveLength(5);
    const found = (count: number) => findLookalike([sheet('Lịch', [headings.slice(0, count)])], 'holidays', nobody);
    expect([found(5)?.title, found(4)?.title, found(3)?.title]).toEqual(['Lịch', 'Lịch', undefined]);
  });

  it.each<[string, SheetState[], (one: SheetState) => boolean]>([
    ['there are two', [sheet('A', [headings]), sheet('B', [headings])], nobody],
    ['it is marked', [sheet('A', [headings], 'rules')], nobody],
    ['it stands for something else', [sheet('A', [headings])], () => true],
    ['it looks like another one', [sheet('A', [headingsOf(settings)])], nobody],
  ])('is none when %s', (_, sheets, isClaimed) => {
    expect(findLookalike(sheets, 'holidays', isClaimed)).toBeUndefined();
  });

  it('is taken for the table of which it has most', () => {
    const all = headingsOf(systemColumns.dataCheck);
    expect(findLookalike([sheet('A', [all])], 'dataCheck', nobody)?.title).toBe('A');
    expect(findLookalike([sheet('A', [all])], 'rules', nobody)).toBeUndefined();
  });

  it('is no list of tasks to assign when it is a unit’s table', () => {
    const assignments = headingsOf(systemColumns.assignments);
    const lead = taskColumns.find(({ key }) => key === 'lead')?.vi ?? '';
    const progress = taskColumns.find(({ key }) => key === 'progress')?.vi ?? '';
    const found = (more: string) =>
      findLookalike(
        [sheet('A', [[...assignments.filter((heading) => heading !== lead), more]])],
        'assignments',
        nobody,
      );
    expect(found('')?.title).toBe('A');
    expect(found(lead)).toBeUndefined();
    expect(found(progress)).toBeUndefined();
  });

  it('is a master only with the column that no unit’s table has', () => {
    const found = (headings: readonly Cell[]) => findLookalike([sheet('A', [headings])], 'master', nobody)?.title;
    const sourceFile = masterColumns.find(({ key }) => key === 'sourceFile')?.vi;
    const tasks = ['lead', 'progress'].map((key) => taskColumns.find((column) => column.key === key)?.vi);
    const most = headingsOf(masterColumns).filter((heading) => !tasks.includes(String(heading)));
    expect(found(most)).toBe('A');
    expect(found(most.filter((heading) => heading !== sourceFile))).toBeUndefined();
  });
});

describe('the sheet of a unit', () => {
  const stc = unit('STC', 'Sở Tài chính');
  const headings = headingsOf(taskColumns);
  const column = taskColumns.findIndex(({ key }) => key === 'code');
  const rowsWith = (...codes: Cell[]): Row[] => [
    headings,
    ...codes.map((code) => headings.map((_, at) => (at === column ? code : ''))),
  ];
  const without = (key: string): Row[] =>
    rowsWith('KH139-2025-STC-001').map((row) => row.filter((_, at) => taskColumns[at]?.key !== key));
  const find = (...sheets: SheetState[]) => findUnitSheet(sheets, stc, nobody);

  it('bears its name, else its mark, else most of its codes', () => {
    const coded = sheet('Bản của Lan', rowsWith('KH139-2025-STC-001', 'KH139-2025-STC-002', 'KH139-2025-SNV-001'));
    const marked = sheet('Cũ', [], 'unit STC');
    expect(unitMark(stc)).toBe('unit STC');
    expect(find(coded, marked, sheet('stc'))).toMatchObject({ sheet: { title: 'stc' }, renamed: false });
    expect(find(coded, marked)).toMatchObject({ sheet: { title: 'Cũ' }, renamed: true });
    expect(find(coded)).toMatchObject({ sheet: { title: 'Bản của Lan' }, renamed: true });
  });

  it.each<[string, Row[], boolean]>([
    ['more than half of its codes', rowsWith('KH139-2025-STC-001', 'KH139-2025-STC-002', 'X-1'), true],
    ['half of its codes', rowsWith('KH139-2025-STC-001', 'KH139-2025-SNV-001'), false],
    ['no codes', rowsWith('', 5), false],
    ['one code among rows without', rowsWith('', 'KH139-2025-STC-001', 7, ''), true],
    ['codes, without a column of statuses', without('status'), false],
    ['codes, without a column of checks', without('check'), false],
    ['codes under no heading', without('code'), false],
    ['no headings', [['KH139-2025-STC-001']], false],
  ])('is known by its codes where it has %s', (_, rows, isFound) => {
    expect(find(sheet('Bản của Lan', rows)) !== undefined).toBe(isFound);
  });

  it('is not found by codes where two sheets have them, or where the product marked it as another’s', () => {
    const rows = rowsWith('KH139-2025-STC-001');
    expect(find(sheet('A', rows), sheet('B', rows))).toBeUndefined();
    expect(find(sheet('A', rows, 'unit SNV'))).toBeUndefined();
    expect(findUnitSheet([sheet('A', rows)], stc, () => true)).toBeUndefined();
    expect(findUnitSheet([sheet('A', rows)], unit('', 'Sở', { sheetName: 'x' }), nobody)).toBeUndefined();
  });
});

describe('the blank sheet of a new spreadsheet', () => {
  it.each([
    ['Sheet1', true],
    [' sheet 12 ', true],
    ['Trang tính1', true],
    ['trang tinh 3', true],
    ['Sheet', false],
    ['Sheet1a', false],
    ['My Sheet1', false],
    ['Báo cáo', false],
  ])('is told by its title “%s”: %s', (title, isStarter) => {
    expect(isStarterTitle(title)).toBe(isStarter);
    expect(findStarterSheet([sheet(title)]) !== undefined).toBe(isStarter);
  });

  it('is no longer one with content, or beside others', () => {
    expect(findStarterSheet([sheet('Sheet1', [['x']])])).toBeUndefined();
    expect(findStarterSheet([sheet('Sheet1'), sheet('A')])).toBeUndefined();
    expect(findStarterSheet([])).toBeUndefined();
  });
});
