import { describe, expect, it } from 'vitest';
import { chooseTable, isCopyOf } from '../../../src/app/files/choose-table';
import { taskColumns } from '../../../src/sheets/tables/columns';
import type { SheetGrid } from '../../../src/sheets/v4';

const headings = taskColumns.map(({ vi }) => vi);
const table = (title: string): SheetGrid => ({ spreadsheetId: 'stc', sheetId: title.length, title, rows: [headings] });
const notes = (title: string): SheetGrid => ({ ...table(title), rows: [['Ghi chú']] });

describe('the task table of a unit’s file', () => {
  it.each<[string, SheetGrid[], object]>([
    ['is the only sheet', [table('Việc')], { grid: table('Việc') }],
    ['is the one with its headings', [table('Việc'), notes('Ghi chú')], { grid: table('Việc') }],
    ['is the original, not its copy', [table('Việc'), table('Bản sao của Việc')], { grid: table('Việc') }],
    ['is the original behind its copy', [table('Copy of Việc'), table('Việc')], { grid: table('Việc') }],
    [
      'may be any of two, which a person chooses',
      [table('Việc'), table('Năm 2026')],
      { candidates: ['Việc', 'Năm 2026'] },
    ],
    ['is not looked for behind a first sheet of another kind', [notes('Bìa'), table('Việc')], { grid: notes('Bìa') }],
    ['is nowhere: the first sheet is told', [notes('Bìa'), notes('Khác')], { grid: notes('Bìa') }],
  ])('%s', (_, [grid, ...others], chosen) => {
    expect(chooseTable({ fileTitle: 'Tệp', grid: grid as SheetGrid, others })).toEqual(chosen);
  });

  it('is the sheet that was asked for, where no others are known', () => {
    expect(chooseTable({ fileTitle: 'Tệp', grid: table('Việc') })).toEqual({ grid: table('Việc') });
  });
});

it.each([
  'Bản sao của Việc',
  'Bản sao của Việc 2',
  'Copy of Việc',
  'copy of việc',
  'Việc (bản sao)',
  'Việc - bản sao',
  'Việc (copy)',
  'Việc (cũ)',
  'Việc cũ',
  'Việc (old)',
  'Việc old',
  'Việc (1)',
  'Việc (4)',
])('“%s” is a copy of “Việc”', (title) => {
  expect(isCopyOf(title, 'Việc')).toBe(true);
});

it.each(['Việc', 'Việc năm 2026', 'Việc (5)', 'Copy', 'Việc mới'])('“%s” is none', (title) => {
  expect(isCopyOf(title, 'Việc')).toBe(false);
});
