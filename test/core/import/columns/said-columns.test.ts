import { describe, expect, it } from 'vitest';
import type { AssignedColumn } from '../../../../src/core/import/columns/assign-columns';
import { withSaid } from '../../../../src/core/import/columns/said-columns';
import type { ImportKey } from '../../../../src/core/import/proposal/proposal';
import type { Progress } from '../../../../src/core/tasks/progress/progress';

const column = (columnIndex: number, key: ImportKey | undefined, state?: Progress): AssignedColumn => ({
  columnIndex,
  heading: 'Cột',
  key,
  confidence: 0.9,
  reason: 'heading',
  examples: ['x'],
  ...(state !== undefined && { state }),
});
const shown = (columns: readonly AssignedColumn[], ...said: readonly (readonly [number, ImportKey | null])[]) =>
  withSaid(columns, new Map(said)).map(({ key, reason, confidence, state }) =>
    [key ?? 'none', reason, confidence, state].filter((part) => part !== undefined).join(' '),
  );

describe('what people have said of columns', () => {
  it('holds for certain; of other columns what was found', () => {
    const columns = [column(2, 'title'), column(3, 'dueText'), column(5, 'note')];
    expect(shown(columns, [3, 'lead'], [5, null])).toEqual(['title heading 0.9', 'lead person 1', 'none person 1']);
    expect(withSaid(columns, undefined)).toBe(columns);
    expect(withSaid(columns, new Map([[3, 'lead']]))[1]).toEqual({
      columnIndex: 3,
      heading: 'Cột',
      key: 'lead',
      confidence: 1,
      reason: 'person',
      examples: ['x'],
    });
  });

  it('takes what it names from the column that was found for it, whichever comes first', () => {
    const columns = [column(2, undefined), column(3, 'dueText'), column(4, undefined)];
    expect(shown(columns, [2, 'dueText'])).toEqual(['dueText person 1', 'none rival 0.5', 'none heading 0.9']);
    expect(shown(columns, [4, 'dueText'])).toEqual(['none heading 0.9', 'none rival 0.5', 'dueText person 1']);
    expect(shown(columns, [2, 'dueText'], [4, 'dueText'])).toEqual([
      'dueText person 1',
      'none rival 0.5',
      'dueText person 1',
    ]);
  });

  it('keeps ticks where people call the column progress, beside other ticks but beside no words', () => {
    const ticks = [column(2, 'progress', 'done'), column(3, 'progress', 'inProgress'), column(4, undefined)];
    expect(shown(ticks, [2, 'progress'])).toEqual([
      'progress person 1 done',
      'progress heading 0.9 inProgress',
      'none heading 0.9',
    ]);
    expect(shown(ticks, [2, 'note'])[0]).toBe('note person 1');
    expect(shown(ticks, [4, 'progress'])).toEqual(['none rival 0.5', 'none rival 0.5', 'progress person 1']);
    const words = [column(2, 'progress', 'done'), column(3, 'progress')];
    expect(shown(words, [2, 'progress'])).toEqual(['progress person 1 done', 'none rival 0.5']);
  });
});
