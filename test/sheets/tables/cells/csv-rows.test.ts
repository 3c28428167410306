import { describe, expect, it } from 'vitest';
import { typeCsvRows } from '../../../../src/sheets/tables/cells/csv-rows';
import { taskColumns } from '../../../../src/sheets/tables/columns';

const headings = taskColumns.map(({ vi }) => vi);

function typed(key: string, text: string) {
  const index = taskColumns.findIndex((column) => column.key === key);
  const row = headings.map((_, column) => (column === index ? text : ''));
  return typeCsvRows([['Báo cáo'], headings, row])[2]?.[index];
}

describe('an exported sheet', () => {
  it.each([
    ['assignedOn', '16/05/2025', 45_793],
    ['assignedOn', '45793', 45_793],
    ['updatedAt', '01/10/2025 09:00', 45_931.375],
    ['updatedAt', '1/10/2025 9:00:00', 45_931.375],
    ['updatedAt', '01/10/2025 09:30:15', 45_931 + 34_215 / 86_400],
    ['updatedAt', '01/10/2025', 45_931],
    ['assignedOn', '31/02/2026', '31/02/2026'],
    ['assignedOn', 'chưa rõ', 'chưa rõ'],
    ['percent', '45', 45],
    ['percent', '45,5', 45.5],
    ['percent', '50%', '50%'],
    ['code', '007', '007'],
    ['title', '2025', '2025'],
    ['dueText', '14/10/2025', '14/10/2025'],
  ])('reads %s %s as its cell holds it', (key, text, cell) => {
    expect(typed(key, text)).toBe(cell);
  });

  it('without the table’s headings stays as it is', () => {
    const rows = [
      ['Tên', 'Ngày'],
      ['A', '16/05/2025'],
    ];
    expect(typeCsvRows(rows)).toBe(rows);
  });
});
