import { describe, expect, it } from 'vitest';
import { difficulties } from '../../../src/core/difficulties/difficulties';
import type { Directory } from '../../../src/core/directory/unit';
import type { ItemCells, ItemPlace } from '../../../src/core/register/item';
import type { ItemTab } from '../../../src/core/register/item-draft';
import { mergeItems } from '../../../src/core/register/merge-items';
import type { Register } from '../../../src/core/register/register';

const place: ItemPlace = { spreadsheetId: 'tracker', sheetId: 1, sheetTitle: 'Vướng mắc', columnIndex: {} };
const unit = { code: 'STC', name: 'Sở Tài chính' };
const directory = {
  match: (text: string) => (text === unit.name ? { kind: 'one', unit } : { kind: 'unknown' }),
  findByCode: () => unit,
} as unknown as Directory;

function merge(sheet: readonly ItemCells[], tab: readonly ItemCells[], serial = 0) {
  const own: ItemTab = {
    unitCode: 'STC',
    source: 'Tệp STC',
    place: { ...place, spreadsheetId: 'stc' },
    rows: tab.map((cells, index) => ({ rowNumber: index + 2, cells })),
    emptied: [],
  };
  const rows = sheet.map((cells, index) => ({ rowNumber: index + 2, cells }));
  return mergeItems({
    register: difficulties as unknown as Register,
    sheet: { place, rows, emptied: [], lastRowNumber: rows.length + 1 },
    tabs: [own],
    directory,
    goneState: 'withdrawn',
    serials: new Map([['VM-2025-STC', serial]]),
    copied: new Set(['VM-2025-STC-009']),
  });
}

const standing = (code: string, problem: string, more: ItemCells = {}): ItemCells => ({
  code,
  unit: unit.name,
  problem,
  sourceFile: 'Tệp STC',
  updatedAt: 45_940,
  ...more,
});

/** Code, problem and row of each draft. */
const seen = ({ drafts }: ReturnType<typeof merge>) =>
  drafts.map(({ cells, tabRow, isGone }) => [cells.code, cells.problem, tabRow?.rowNumber ?? 0, isGone]);

describe('rows of a tab and those of the tracker', () => {
  it('are known by their code, wherever they stand now', () => {
    const sheet = [standing('VM-2025-STC-001', 'A'), standing('VM-2025-STC-002', 'B')];
    const tab = [
      { code: 'VM-2025-STC-002', problem: 'B mới' },
      { code: 'VM-2025-STC-001', problem: 'A' },
    ];
    expect(seen(merge(sheet, tab))).toEqual([
      ['VM-2025-STC-001', 'A', 3, false],
      ['VM-2025-STC-002', 'B mới', 2, false],
    ]);
  });

  it('of which two bear one code: the one that says the same is meant, the other is new', () => {
    const sheet = [standing('VM-2025-STC-001', 'A')];
    const tab = [
      { code: 'VM-2025-STC-001', problem: 'B' },
      { code: 'VM-2025-STC-001', problem: 'A' },
    ];
    expect(seen(merge(sheet, tab))).toEqual([
      ['VM-2025-STC-001', 'A', 3, false],
      ['', 'B', 2, false],
    ]);
  });

  it.each([
    ['the next code, of a run that was cut off', 'VM-2025-STC-004', 'VM-2025-STC-004'],
    ['a code far ahead', 'VM-2025-STC-050', ''],
    ['another unit’s code', 'VM-2025-SNV-001', ''],
    ['words', 'của tôi', ''],
  ])('keep %s only where a run can have given it', (_, code, kept) => {
    expect(merge([], [{ code, problem: 'A' }], 3).drafts[0]?.cells.code).toBe(kept);
  });

  it('that were first typed in the tracker stay what the tracker says, and a changed copy is told', () => {
    const own = standing('VM-2025-STC-001', 'A', { sourceFile: '' });
    const copy = { code: 'VM-2025-STC-001', problem: 'Sửa ở bản sao', updatedAt: 45_940 };
    const merged = merge([own], [copy]);
    expect(merged.drafts[0]?.cells.problem).toBe('A');
    expect(merged.overwritten).toHaveLength(1);
    expect(merge([{ ...own, problem: 'A mới', updatedAt: 45_941 }], [copy]).overwritten).toEqual([]);
  });

  it('that are gone from their tab are gone; those that only the tracker has are not', () => {
    const sheet = [standing('VM-2025-STC-001', 'A'), standing('VM-2025-STC-002', 'B', { sourceFile: '' })];
    expect(seen(merge(sheet, []))).toEqual([
      ['VM-2025-STC-001', 'A', 0, true],
      ['VM-2025-STC-002', 'B', 0, false],
    ]);
  });

  it('whose origin in the tracker was deleted are taken out of the tab', () => {
    const merged = merge([], [{ code: 'VM-2025-STC-009', problem: 'A' }], 9);
    expect([merged.drafts, merged.abandoned.length]).toEqual([[], 1]);
  });

  it('come below the last row of the tracker, each in a row of its own, whole and as their unit’s', () => {
    const merged = merge(
      [standing('VM-2025-STC-001', 'A')],
      [{ code: 'VM-2025-STC-001', problem: 'A' }, { problem: 'B', note: 'x', status: 'của tôi' }, { problem: 'C' }],
      1,
    );
    expect(merged.drafts.map(({ rowNumber, cells }) => [rowNumber, cells.problem])).toEqual([
      [2, 'A'],
      [3, 'B'],
      [4, 'C'],
    ]);
    expect(merged.drafts[1]).toMatchObject({
      cells: { code: '', problem: 'B', note: 'x', unit: unit.name, sourceFile: 'Tệp STC' },
      standing: undefined,
      unitCode: 'STC',
      isGone: false,
    });
    expect(merged.drafts[1]?.cells.status).toBeUndefined();
  });

  it('of a run that was cut off bring along what it had worked out', () => {
    const row = { code: 'VM-2025-STC-001', problem: 'A', status: 'Mới', reportedOn: 45_940 };
    expect(merge([], [row]).drafts[0]?.cells).toMatchObject(row);
  });

  it.each([
    [[1], 3, 'VM-2025-STC-005', 'VM-2025-STC-005'],
    [[1], 3, 'VM-2025-STC-006', ''],
    [[1, 6], 0, 'VM-2025-STC-008', 'VM-2025-STC-008'],
    [[1, 6], 0, 'VM-2025-STC-009', ''],
  ])('where the tracker has the rows %j and has given %i numbers keep %s: “%s”', (serials, given, code, kept) => {
    const sheet = serials.map((serial) => standing(`VM-2025-STC-00${serial}`, `A${serial}`));
    const tab = [
      ...sheet.map(({ code: own, problem }) => ({ code: own, problem })),
      { code, problem: 'B' },
      { problem: 'C' },
    ];
    const merged = merge(sheet, tab, given);
    expect(merged.drafts[serials.length]?.cells.code).toBe(kept);
  });

  it('that were copied in the tracker with their code are other rows: the first keeps it', () => {
    const merged = merge([standing('VM-2025-STC-001', 'A'), standing('VM-2025-STC-001', 'B')], []);
    expect(merged.drafts.map(({ cells }) => cells.code)).toEqual(['VM-2025-STC-001', '']);
  });

  it('that were typed in a unit’s file are what that file says, besides the unit’s name', () => {
    const merged = merge(
      [standing('VM-2025-STC-001', 'A', { answer: 'Đã trả lời' })],
      [{ code: 'VM-2025-STC-001', problem: 'A mới', unit: 'Sở khác', answer: 'lạ' }],
    );
    expect(merged.drafts[0]?.cells).toMatchObject({ problem: 'A mới', unit: unit.name, answer: 'Đã trả lời' });
  });

  it('that follow a task’s cell are said there, and the copy says the rest', () => {
    const made = standing('VM-2025-STC-001', 'Của việc', { sourceFile: 'STC › KH139-2025-STC-001' });
    const merged = merge([made], [{ code: 'VM-2025-STC-001', problem: 'Sửa ở đây', proposal: 'Đề xuất' }]);
    expect(merged.drafts[0]?.cells).toMatchObject({ problem: 'Của việc', proposal: 'Đề xuất' });
    expect(merged.overwritten).toEqual([]);
  });

  it.each([
    ['another moment, changed', { updatedAt: 45_941, problem: 'B' }, 1],
    ['another moment, the same', { updatedAt: 45_941, problem: 'A' }, 0],
    ['no moment, changed', { problem: 'B' }, 0],
    ['the same moment, changed in its file', { updatedAt: 45_940, problem: 'B' }, 0],
  ])('typed in a file count as overwritten where the tracker’s copy has %s', (_, cells, count) => {
    const copy = standing('VM-2025-STC-001', 'A', { updatedAt: 45_940 });
    expect(merge([copy], [{ code: 'VM-2025-STC-001', ...cells }]).overwritten).toHaveLength(count);
  });

  it('that look secret stay in the file', () => {
    const merged = merge([], [{ problem: 'Tài liệu TỐI MẬT' }]);
    expect([merged.drafts, merged.kept.length]).toEqual([[], 1]);
  });
});
