import { describe, expect, it } from 'vitest';
import { assignedOnce, inOrderOfUse, orderOfTable } from '../../../src/sheets/tables/column-order';
import { column, taskColumns } from '../../../src/sheets/tables/columns';
import { findHeadings } from '../../../src/sheets/tables/headings';

const headingsOf = (columns: typeof taskColumns) => columns.map(({ vi }) => vi);

describe('the order of a task table', () => {
  it('begins with what an officer fills each week, the check beside the status', () => {
    expect(headingsOf(inOrderOfUse(taskColumns)).slice(0, 13)).toEqual([
      'Mã nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Thời hạn',
      'Hạn cuối',
      'Tiến độ',
      'Tỷ lệ (%)',
      'Ngày hoàn thành',
      'Minh chứng',
      'Trạng thái',
      'Kiểm tra',
      'Nguyên nhân chậm',
      'Khó khăn, vướng mắc',
      'Đề xuất, kiến nghị',
    ]);
    expect(new Set(inOrderOfUse(taskColumns))).toEqual(new Set(taskColumns));
  });

  it.each([
    ['made before the order of use', taskColumns],
    ['laid out by use', inOrderOfUse(taskColumns)],
  ])('tells where a heading is missing in a table %s', (_, columns) => {
    const headings = headingsOf(columns);
    const place = headings.indexOf('Tiến độ');
    headings[place] = 'Làm tới đâu';
    const reading = findHeadings([headings], taskColumns);
    expect(reading).toEqual({
      problems: [expect.objectContaining({ key: 'progress', now: { columnIndex: place, text: 'Làm tới đâu' } })],
    });
  });

  it('goes on with what was assigned once, and ends with what a unit answers', () => {
    expect(
      inOrderOfUse(taskColumns)
        .slice(13)
        .map(({ key }) => key),
    ).toEqual([
      ...['field', 'source', 'assignedOn', 'lead', 'partners', 'contact', 'deliverable', 'evidenceTo'],
      ...['extendedTo', 'extensionBasis', 'note', 'updatedAt'],
      ...['committedOn', 'decidingLevel', 'reviewedOn', 'reviewResult', 'originCode', 'areas'],
    ]);
    expect(assignedOnce).toEqual(
      inOrderOfUse(taskColumns)
        .slice(13, 25)
        .map(({ key }) => key),
    );
  });

  it('leaves columns that it does not know at the end, as they stand', () => {
    const columns = ['z', 'check', 'a', 'code'].map((key) => column(key, key, key, 'text', 1));
    expect(inOrderOfUse(columns).map(({ key }) => key)).toEqual(['code', 'check', 'z', 'a']);
    expect(columns.map(({ key }) => key)).toEqual(['z', 'check', 'a', 'code']);
  });

  it.each([
    ['as it was before, where both fit as well', [], 'before'],
    ['as it was before', ['code', 'title', 'field', 'source'], 'before'],
    ['by use', ['title', 'dueText', 'dueOn'], 'by use'],
    [
      'as it was before, where more of it stands side by side',
      ['title', 'dueText', 'extendedTo', 'extensionBasis', 'progress'],
      'before',
    ],
    [
      'by use, where one stands before the other the wrong way round',
      ['source', 'field', 'title', 'dueText'],
      'by use',
    ],
  ] as const)('is told from what stands side by side: %s', (_, keys, order) => {
    const found = new Map(keys.map((key, index) => [key as string, index + 3]));
    const columns = taskColumns.map((one) => ({ ...one, key: one.key as string }));
    const keysOf = (those: readonly { key: string }[]) => those.map(({ key }) => key);
    expect(keysOf(orderOfTable(columns, found))).toEqual(keysOf(order === 'before' ? columns : inOrderOfUse(columns)));
  });
});
