import { describe, expect, it } from 'vitest';
import type { Book } from '../../../scripts/host/book/book';
import { touchFile } from '../../../scripts/host/drive/drive';
import { cellName } from '../../../src/sheets/requests/a1';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { done, openSmall, placeOf, quote, sheetOf } from '../trackers';
import { type FileWorld, prepareFileWorld } from './file-world';

const columnOf = (key: string) => taskColumns.findIndex((column) => column.key === key);

function show(world: FileWorld, rowNumber: number, key: string, value: number, type: string, pattern: string): void {
  const file = world.fileOf(0);
  const grid = (file.book as Book).sheets[0]?.grid;
  grid?.setCell(rowNumber - 1, columnOf(key), { value, format: { numberFormat: { type, pattern } } });
  touchFile(file, world.workspace.clock);
}

describe('what people see in their own file is what is read', () => {
  it('shares as percentages, months and years as the periods that they show, with no call more', async () => {
    const open = await prepareFileWorld({ fileCount: 2, rowCount: 4 });
    const plain = open();
    const calls = done(plain.run('consolidate')).totalCalls;
    const world = open();
    show(world, 2, 'percent', 1, 'PERCENT', '0%');
    show(world, 3, 'percent', 0.4, 'PERCENT', '0%');
    show(world, 2, 'dueText', 45992, 'DATE', 'mm/yyyy');
    show(world, 3, 'dueText', 45658, 'DATE', 'yyyy');
    show(world, 4, 'dueText', 45931, 'DATE', '"Quý IV/"yyyy');
    expect(done(world.run('consolidate')).totalCalls).toBe(calls);
    const [headings = [], ...rows] = world.rows('Tổng hợp');
    const at = (name: string) => headings.indexOf(name);
    const byUnit = rows.slice(0, 4);
    expect(byUnit.map((row) => row[at('Tỷ lệ (%)')]).slice(0, 2)).toEqual([100, 40]);
    expect(byUnit.map((row) => row[at('Hạn cuối')]).slice(0, 3)).toEqual([46022, 46022, 46022]);
    expect(world.cell(0, 2, 'percent')).toBe(1);
  });
});

describe('what people see is what an edit judges', () => {
  it('a share of 100% without “Hoàn thành” is told at once, and a month lasts to its end', async () => {
    const office = await openSmall();
    done(office.run('setUpWorkbook'));
    const { row, column } = placeOf(office, 'STC', 'Tỷ lệ (%)');
    const { grid } = sheetOf(office, 'STC');
    const shown = (at: number, value: number, type: string, pattern: string) =>
      grid.setCell(row + 1, at, { ...grid.cellAt(row + 1, at), value, format: { numberFormat: { type, pattern } } });
    shown(column, 1, 'PERCENT', '0%');
    shown(placeOf(office, 'STC', 'Thời hạn').column, 45992, 'DATE', 'mm/yyyy');
    const note = placeOf(office, 'STC', 'Ghi chú').column;
    office.edit(`${quote('STC')}!${cellName(row + 2, note)}`, [['đã rà']]);
    const texts = office.texts(quote('STC'))[row + 1] ?? [];
    expect(texts[placeOf(office, 'STC', 'Kiểm tra').column]).toContain('100');
    expect(texts[placeOf(office, 'STC', 'Hạn cuối').column]).toBe('31/12/2025');
    expect(texts[column]).toBe('100%');
  });
});
