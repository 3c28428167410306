import { describe, expect, it } from 'vitest';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import { listPartners, listRows, listUnitRows, mostDocuments } from '../../../src/core/report/breakdowns';
import { countTasks } from '../../../src/core/report/counting/count-tasks';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { type Cells, context, document, taskOf } from '../rules/fixtures';

const within: TaskContext = {
  ...context,
  settings: { ...context.settings, modules: ['emulation'] },
  documents: createDocumentRegister(
    ['Sổ tay', 'Khác', 'Nghị quyết', 'An toàn', 'Kế hoạch'].map((sourceType, at) =>
      document(`${at + 1}/VB`, '16/05/2025', at + 2, { sourceType }),
    ),
  ),
};
const count = (...rows: readonly Cells[]) =>
  countTasks(
    rows.map((cells) => taskOf(cells, 5, undefined, within)),
    within,
  );
const shown = (rows: readonly { readonly key: string; readonly total: number }[]) =>
  rows.map(({ key, total }) => `${key}: ${total}`);

describe('the lines of a breakdown', () => {
  it('by field stand in the fields’ own order, tasks without one last', () => {
    const rows = listRows(
      count({ field: 'CĐS' }, { field: '' }, { field: 'ĐMST' }, { field: 'KHCN' }, { field: 'CĐS' }),
    );
    expect(shown(rows.byField)).toEqual(['science: 1', 'innovation: 1', 'digital: 2', ': 1']);
  });

  it('by source stand in the order of the kinds, then other words by letter, documents without one last', () => {
    const rows = listRows(count(...[1, 2, 3, 4, 5, 9].map((at) => ({ source: `${at}/VB` }))));
    expect(shown(rows.bySource)).toEqual(['resolution: 1', 'plan: 1', 'other: 1', 'An toàn: 1', 'Sổ tay: 1', ': 1']);
  });

  it('by content of the movement stand by number, tasks without one last', () => {
    const rows = listRows(count({ areas: 'ND5' }, { areas: '' }, { areas: 'ND2; ND1' }, { areas: 'ND5' }));
    expect(shown(rows.byArea)).toEqual(['ND2: 1', 'ND5: 2', ': 1']);
  });

  it('by document stand by size, then by symbol, tasks without one last', () => {
    const rows = listRows(
      count(
        { source: '2/VB' },
        { source: '' },
        { source: '' },
        { source: '3/VB' },
        { source: '3/VB' },
        { source: '1/VB' },
      ),
    );
    expect(shown(rows.byDocument)).toEqual(['3/VB: 2', '1/VB: 1', '2/VB: 1', ': 2']);
  });

  it('by document are so many at most: the smallest share one, and no task is lost', () => {
    const symbols = (many: number) => Array.from({ length: many }, (_, at) => ({ source: `${100 + at}/KH-UBND` }));
    const lines = (many: number) =>
      listRows(count(...symbols(many), { source: '' }, { source: '100/KH-UBND' })).byDocument;
    expect(lines(mostDocuments)).toHaveLength(mostDocuments + 1);
    expect(shown(lines(mostDocuments)).at(-2)).toBe('139/KH-UBND: 1');
    const cut = shown(lines(mostDocuments + 2));
    expect(cut).toHaveLength(mostDocuments + 1);
    expect([cut[0], ...cut.slice(-3)]).toEqual(['100/KH-UBND: 2', '138/KH-UBND: 1', '*: 3', ': 1']);
  });
});

describe('units', () => {
  const rank = new Map([
    ['STC', 0],
    ['SKHCN', 1],
  ]);

  it('stand in protocol order, those without a place behind by code, the tasks without a clear lead last', () => {
    const counts = count({ lead: '' }, { lead: 'Xã Ba Vì' }, { lead: 'Sở Nội vụ' });
    const rows = listUnitRows(counts, ['SKHCN', 'STC', 'LẠ'], context.directory, rank);
    expect(rows.map(({ key, unitName, total }) => `${key} ${unitName} ${total}`)).toEqual([
      'STC Sở Tài chính 0',
      'SKHCN Sở Khoa học và Công nghệ 0',
      'LẠ LẠ 0',
      'SNV Sở Nội vụ 1',
      'XBAVI Xã Ba Vì 1',
      '  1',
    ]);
    expect(listUnitRows(count({}), [''], context.directory, rank).map(({ key }) => key)).toEqual(['SKHCN']);
  });

  it('that coordinate stand in the same order', () => {
    const tasks = new Map([
      ['XBAVI', 1],
      ['LẠ', 4],
      ['SKHCN', 2],
      ['STC', 3],
    ]);
    expect(
      listPartners(tasks, context.directory, rank).map((row) => `${row.unitCode} ${row.unitName} ${row.tasks}`),
    ).toEqual(['STC Sở Tài chính 3', 'SKHCN Sở Khoa học và Công nghệ 2', 'LẠ LẠ 4', 'XBAVI Xã Ba Vì 1']);
  });
});
