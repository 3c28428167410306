import { describe, expect, it } from 'vitest';
import { followTasks, type TellingTask } from '../../../src/core/difficulties/task-difficulties';
import type { ItemDraft, ItemTab } from '../../../src/core/register/item-draft';
import { type Cells, done, taskOf } from '../rules/fixtures';

const code = 'KH139-2025-STC-001';
const tellingTask = (cells: Cells): TellingTask => ({
  task: taskOf({ code, ...cells }),
  unitCode: 'STC',
  unitName: 'Sở Tài chính',
  source: 'Bảng STC',
});

const noRow = { spreadsheetId: 'tracker', sheetId: 1, sheetTitle: 'Vướng mắc', columnIndex: {} };
const rowWith = (cells: object) => ({ place: noRow, rowNumber: 2, cells: cells as ItemDraft['cells'] });

function draft(cells: ItemDraft['cells'], over: Partial<ItemDraft> = {}): ItemDraft {
  return {
    cells: { code: 'VM-2025-STC-001', taskCode: code, sourceFile: `Bảng STC › ${code}`, ...cells },
    standing: rowWith({}),
    tabRow: undefined,
    tab: undefined,
    unitCode: 'STC',
    isGone: false,
    rowNumber: 2,
    ...over,
  };
}

function follow(cells: Cells, drafts: readonly ItemDraft[] = [], tabs: readonly ItemTab[] = []) {
  return followTasks(drafts, [tellingTask(cells)], tabs, 4);
}

/** What each row says after the task was followed. */
function shown(cells: Cells, ...drafts: readonly ItemDraft[]): string[] {
  return follow(cells, drafts).map(
    (one) =>
      `${one.cells.problem}${one.cells.proposal ? ` / ${one.cells.proposal}` : ''}${one.isGone ? ' (withdrawn)' : ''}`,
  );
}

const stc: ItemTab = { unitCode: 'STC', source: 'Bảng STC', place: noRow, rows: [], emptied: [] };

describe('a task that tells of a difficulty', () => {
  it('gets a row below the last, of its unit and with its words', () => {
    const [row, ...others] = follow({ difficulty: 'Thiếu máy chủ ', proposal: 'Bố trí vốn' }, [], [stc]);
    expect(others).toEqual([]);
    expect(row).toEqual({
      cells: {
        unit: 'Sở Tài chính',
        taskCode: code,
        problem: 'Thiếu máy chủ',
        proposal: 'Bố trí vốn',
        sourceFile: `Bảng STC › ${code}`,
      },
      standing: undefined,
      tabRow: undefined,
      tab: stc,
      unitCode: 'STC',
      isGone: false,
      rowNumber: 5,
    });
  });

  it('gets it below rows that other files have added', () => {
    const other = draft({ taskCode: 'KH139-2025-STC-009', problem: 'Khác' }, { rowNumber: 11 });
    const untold = draft({ taskCode: '', problem: 'Chung' }, { rowNumber: 7 });
    expect(follow({ difficulty: 'Thiếu máy chủ' }, [other, untold]).map(({ rowNumber }) => rowNumber)).toEqual([
      11, 7, 12,
    ]);
    const two = [tellingTask({ difficulty: 'a' }), tellingTask({ code: 'KH139-2025-STC-002', difficulty: 'b' })];
    expect(followTasks([], two, [], 4).map(({ rowNumber }) => rowNumber)).toEqual([5, 6]);
  });

  it.each<[string, Cells]>([
    ['that says there is none', { difficulty: 'Không' }],
    ['that says nothing', { difficulty: '' }],
    ['that is done', { difficulty: 'Thiếu máy chủ', ...done }],
  ])('gets none from a task %s', (_, cells) => {
    expect(shown(cells)).toEqual([]);
  });

  it('has its row follow its words until it is received', () => {
    const row = { problem: 'Thiếu máy chủ', proposal: 'Bố trí vốn' };
    const now = { difficulty: 'Thiếu đường truyền', proposal: 'Thuê ngoài' };
    expect(shown(now, draft(row))).toEqual(['Thiếu đường truyền / Thuê ngoài']);
    expect(shown({ ...now, ...done }, draft(row))).toEqual(['Thiếu đường truyền / Thuê ngoài']);
    for (const key of ['receivedOn', 'answer', 'submission', 'decision']) {
      expect(shown(now, draft({ ...row, [key]: 'x' })), key).toEqual(['Thiếu máy chủ / Bố trí vốn']);
    }
  });

  it('leaves a proposal that the unit wrote into its tab', () => {
    const row = draft({ problem: 'Thiếu máy chủ', proposal: 'Bố trí vốn' }, { tabRow: rowWith({}) });
    expect(shown({ difficulty: 'Thiếu máy chủ', proposal: '' }, row)).toEqual(['Thiếu máy chủ / Bố trí vốn']);
    expect(shown({ difficulty: 'Thiếu máy chủ', proposal: 'Thuê ngoài' }, row)).toEqual(['Thiếu máy chủ / Thuê ngoài']);
    const without = draft({ problem: 'Thiếu máy chủ', proposal: 'Bố trí vốn' });
    expect(shown({ difficulty: 'Thiếu máy chủ', proposal: '' }, without)).toEqual(['Thiếu máy chủ']);
  });

  it('finds its row whatever the case of the code', () => {
    const row = draft({ taskCode: ` ${code.toLowerCase()} `, problem: 'Thiếu máy chủ' });
    expect(shown({ difficulty: 'Thiếu máy chủ' }, row)).toEqual(['Thiếu máy chủ']);
  });
});

describe('a difficulty that is over', () => {
  it('is withdrawn when the task’s cell is blanked, where the program made the row', () => {
    const typed = draft({ problem: 'Tự nhập', sourceFile: '' });
    const other = draft({ taskCode: 'KH139-2025-STC-009', problem: 'Việc khác' });
    expect(shown({ difficulty: '' }, draft({ problem: 'Thiếu máy chủ' }), typed, other)).toEqual([
      'Thiếu máy chủ (withdrawn)',
      'Tự nhập',
      'Việc khác',
    ]);
  });

  it('comes back with the same words', () => {
    const gone = draft({ problem: 'Thiếu máy chủ' }, { isGone: true });
    expect(shown({ difficulty: ' THIẾU  máy chủ' }, gone)).toEqual(['THIẾU máy chủ']);
  });

  it('gets a new row for other words, while it may still have been meant', () => {
    const gone = draft({ problem: 'Thiếu máy chủ' }, { isGone: true });
    expect(shown({ difficulty: 'Thiếu vốn' }, gone)).toEqual(['Thiếu máy chủ (withdrawn)', 'Thiếu vốn']);
    const taken = draft({ problem: 'Thiếu máy chủ', receivedOn: 45940 }, { isGone: true });
    expect(shown({ difficulty: 'Thiếu vốn' }, taken)).toEqual(['Thiếu máy chủ (withdrawn)']);
    expect(shown({ difficulty: 'Thiếu vốn', ...done }, gone)).toEqual(['Thiếu máy chủ (withdrawn)']);
  });

  it('is never opened again once closed: other words are another difficulty', () => {
    const closed = draft({ problem: 'Thiếu máy chủ', closedOn: 45940 });
    expect(shown({ difficulty: 'Thiếu máy chủ' }, closed)).toEqual(['Thiếu máy chủ']);
    expect(shown({ difficulty: 'Thiếu vốn' }, closed)).toEqual(['Thiếu máy chủ', 'Thiếu vốn']);
    const both = draft({ problem: 'Thiếu máy chủ', closedOn: 45940 }, { isGone: true });
    expect(shown({ difficulty: 'Thiếu máy chủ' }, both)).toEqual(['Thiếu máy chủ (withdrawn)']);
  });

  it('is told from the one that stands for the task now: the last', () => {
    const closed = draft({ problem: 'Thiếu máy chủ', closedOn: 45940 });
    const open = draft({ problem: 'Thiếu vốn' }, { rowNumber: 3 });
    expect(shown({ difficulty: 'Thiếu nhân lực' }, closed, open)).toEqual(['Thiếu máy chủ', 'Thiếu nhân lực']);
  });
});

describe('a row that an interrupted run made', () => {
  const inTab = { code: 'VM-2025-STC-001' };
  const sourceOf = (row: ItemDraft, difficulty = 'Thiếu máy chủ') => follow({ difficulty }, [row])[0]?.cells.sourceFile;
  const unfinished = (cells: ItemDraft['cells'], over: Partial<ItemDraft> = {}) =>
    draft(
      { problem: 'Thiếu máy chủ', sourceFile: 'Bảng STC', ...cells },
      { standing: undefined, tabRow: rowWith(inTab), ...over },
    );

  it('is known again by its code in the unit’s tab', () => {
    expect(sourceOf(unfinished({}))).toBe(`Bảng STC › ${code}`);
  });

  it.each<[string, ItemDraft, string?]>([
    ['stands in the tracker', unfinished({}, { standing: rowWith({}) })],
    ['is in no tab', unfinished({}, { tabRow: undefined })],
    ['has no code in the tab', unfinished({ code: '' }, { tabRow: rowWith({}) })],
    ['has another code in the tab', unfinished({}, { tabRow: rowWith({ code: 'VM-2025-STC-002' }) })],
    ['says something else', unfinished({}), 'Thiếu vốn'],
  ])('is not one that %s', (_, row, difficulty) => {
    expect(sourceOf(row, difficulty)).toBe('Bảng STC');
  });
});
