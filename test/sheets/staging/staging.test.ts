import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { appendDimension, updateCells, writeCells } from '../../../src/sheets/requests/requests';
import { type CommitPlan, estimateBytes, planCommit } from '../../../src/sheets/staging/staging';
import type { Request } from '../../../src/sheets/v4';
import { createWorkbook, type Workbook } from '../workbook';

const sheetId = 5;
const facts = { sheetId: 77, title: '_Đang tổng hợp', leftOverSheetId: undefined, payloadBytes: 20_000 };

function newBook(): Workbook {
  return createWorkbook({ title: 'Tổng hợp', sheetId, rows: 10, columns: 12 });
}

function someRows(count: number): Cell[][] {
  return Array.from({ length: count }, (_, row) => [`Mã ${row}`, 'Nội dung nhiệm vụ dài '.repeat(8), row, '', '007']);
}

function heavyRequests(count: number): Request[] {
  return [
    appendDimension(sheetId, 'ROWS', count),
    updateCells(sheetId, 3, 2, someRows(count)),
    ...writeCells(sheetId, [{ rowIndex: 0, columnIndex: 0, value: 'đầu' }]),
  ];
}

function commit(book: Workbook, plan: CommitPlan, most = Number.POSITIVE_INFINITY): void {
  if (plan.kind === 'direct') {
    book.apply(plan.requests);
    return;
  }
  const steps = [
    ...plan.chunks.map((chunk) => () => book.apply(chunk)),
    ...plan.fills.map((fill) => () => book.fill(fill)),
    () => book.apply(plan.finish),
  ];
  for (const step of steps.slice(0, most)) step();
}

const titles = (book: Workbook) =>
  (book.describe('sheets(properties(title,hidden))') as { sheets: { properties: object }[] }).sheets.map(
    ({ properties }) => properties,
  );

describe('a commit', () => {
  it('that is light goes as it is', () => {
    const requests = heavyRequests(3);
    expect(planCommit(requests, facts)).toEqual({ kind: 'direct', requests });
  });

  it('that is heavy ends with the same cells, and leaves no staging sheet', () => {
    const direct = newBook();
    direct.apply(heavyRequests(300));
    const staged = newBook();
    const plan = planCommit(heavyRequests(300), facts);
    commit(staged, plan);
    expect(plan.kind).toBe('staged');
    expect(staged.read(sheetId).rows).toEqual(direct.read(sheetId).rows);
    expect(titles(staged)).toEqual([{ title: 'Tổng hợp' }]);
  });

  it('never sends more than the payload at once', () => {
    const plan = planCommit(heavyRequests(300), facts);
    if (plan.kind === 'direct') throw new Error('not staged');
    expect(plan.fills.length).toBeGreaterThan(2);
    for (const batch of [...plan.chunks, plan.finish]) expect(estimateBytes(batch)).toBeLessThan(21_000);
    for (const fill of plan.fills) expect(new TextEncoder().encode(JSON.stringify(fill)).length).toBeLessThan(21_000);
  });

  it('cut off half way shows readers the old state in a hidden sheet’s shadow, and the next run clears that away', () => {
    const book = newBook();
    commit(book, planCommit(heavyRequests(300), facts), 2);
    expect(book.read(sheetId).rows).toEqual([]);
    expect(titles(book)).toEqual([{ title: 'Tổng hợp' }, { title: facts.title, hidden: true }]);
    commit(book, planCommit(heavyRequests(300), { ...facts, sheetId: 78, leftOverSheetId: 77 }));
    expect(book.read(sheetId).rows).toHaveLength(303);
    expect(titles(book)).toEqual([{ title: 'Tổng hợp' }]);
  });

  it('keeps formats that stand at the place', () => {
    const book = newBook();
    const format = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
    book.sheetOf(sheetId).grid.setCell(3, 4, { value: 1, format });
    commit(book, planCommit(heavyRequests(300), facts));
    expect(book.sheetOf(sheetId).grid.cellAt(3, 4)).toMatchObject({ value: 0, format });
  });

  it('estimates what JSON would be, within a third', () => {
    const requests = heavyRequests(200);
    const bytes = new TextEncoder().encode(JSON.stringify({ requests })).length;
    expect(estimateBytes(requests) / bytes).toBeGreaterThan(0.9);
    expect(estimateBytes(requests) / bytes).toBeLessThan(1.35);
  });
});
