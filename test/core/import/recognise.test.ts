import { describe, expect, it } from 'vitest';
import type { ImportProposal } from '../../../src/core/import/proposal/proposal';
import { recognise } from '../../../src/core/import/recognise';
import { allTables } from './all-tables';
import { type FixtureTable, indexOf, sourceOf } from './source-table';

function proposalOf(table: Pick<FixtureTable, 'sheet' | 'rows' | 'merges'>): ImportProposal {
  const reading = recognise(sourceOf(table));
  if ('problem' in reading) throw new Error(`no table: ${reading.problem.kind}`);
  return reading.proposal;
}

interface Measured {
  readonly name: string;
  readonly columns: number;
  readonly wrongColumns: readonly string[];
  readonly tasks: number;
  readonly wrongRows: readonly string[];
}

/** What a person would have to put right. */
function measure(table: FixtureTable): Measured {
  const { columns, rows } = proposalOf(table);
  const wanted = new Map(Object.entries(table.columns).map(([letters, key]) => [indexOf(letters), key]));
  const wrongColumns = columns
    .filter(({ columnIndex, key }) => wanted.get(columnIndex) !== key)
    .map(({ heading, key }) => `${heading}: ${key ?? 'none'}`);
  const wrongRows = rows
    .filter(({ rowNumber, kind }) => (table.others[rowNumber] ?? 'task') !== kind)
    .map(({ rowNumber, kind }) => `${rowNumber}: ${kind}`);
  return {
    name: table.name,
    columns: columns.length,
    wrongColumns,
    tasks: rows.filter(({ kind }) => kind === 'task').length,
    wrongRows,
  };
}

describe('tables as people keep them', () => {
  it.each(allTables.map((table) => [table.name, table] as const))('%s: no task is lost or invented', (_, table) => {
    expect(measure(table).wrongRows).toEqual([]);
  });

  it.each(allTables.map((table) => [table.name, table] as const))('%s: headings and year are found', (_, table) => {
    const { headingRows, year } = proposalOf(table);
    expect({ headingRows, year }).toEqual({ headingRows: table.headingRows, year: table.year });
  });

  it('at least 95 % of all columns are right without a click', () => {
    const measured = allTables.map(measure);
    const columns = measured.reduce((sum, one) => sum + one.columns, 0);
    const wrong = measured.flatMap((one) => one.wrongColumns);
    console.table(
      measured.map(({ name, columns: all, wrongColumns, tasks, wrongRows }) => ({
        table: name,
        columns: `${all - wrongColumns.length}/${all}`,
        tasks,
        'rows wrong': wrongRows.length,
      })),
    );
    expect(1 - wrong.length / columns, wrong.join('; ')).toBeGreaterThanOrEqual(0.95);
  });
});
