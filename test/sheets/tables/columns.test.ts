import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../src/core/text/text';
import { registerNames, registerSheets, tabColumnsOf } from '../../../src/sheets/registers/register-sheets';
import { type Column, masterColumns, taskColumns } from '../../../src/sheets/tables/columns';
import { matchHeadings } from '../../../src/sheets/tables/headings';
import { sheetTitle } from '../../../src/sheets/tables/sheet-names';
import { systemColumns } from '../../../src/sheets/tables/system-columns';

const tables: [string, readonly Column[]][] = [
  [sheetTitle('master', 'vi'), masterColumns],
  ...Object.entries(systemColumns).map(([name, columns]): [string, readonly Column[]] => [name, columns]),
  ...registerNames.flatMap((name): [string, readonly Column[]][] => [
    [sheetTitle(name, 'vi'), registerSheets[name].columns],
    [`tab ${sheetTitle(name, 'vi')}`, tabColumnsOf(name)],
  ]),
];

const keysWhere = <Key extends string>(columns: readonly Column<Key>[], isMeant: (column: Column<Key>) => boolean) =>
  columns.filter(isMeant).map(({ key }) => key);

describe('the columns of every table', () => {
  it.each(tables)('have a heading in Vietnamese and in English, and no name is blank: %s', (_, columns) => {
    for (const { key, vi, en, aliases, choices } of columns) {
      for (const name of [key, vi, en, ...aliases, ...choices]) expect(name.trim()).not.toBe('');
    }
  });

  it.each(tables)('are found by each of their names, and by no other’s: %s', (_, columns) => {
    const names = columns.flatMap(({ key, vi, en, aliases }) => [vi, en, ...aliases].map((name) => [name, key]));
    const keys = new Map(names.map(([name = '', key = '']) => [headingKey(name), key]));
    for (const [name = '', key] of names) expect([name, keys.get(headingKey(name))]).toEqual([name, key]);
  });

  it.each(tables)('hold a day without cutting it, and sentences broader than that: %s', (_, columns) => {
    for (const { vi, type, width } of columns) {
      if (type === 'date') expect([vi, width >= 80 && width <= 130]).toEqual([vi, true]);
      if (type === 'dateTime') expect([vi, width >= 110 && width <= 140]).toEqual([vi, true]);
      if (type === 'prose') expect([vi, width >= 100]).toEqual([vi, true]);
    }
  });

  it.each(tables)('offer words to choose where one of a list is asked: %s', (_, columns) => {
    for (const { vi, choices, type } of columns) {
      if (type === 'list') expect([vi, choices.length > 0]).toEqual([vi, true]);
    }
  });
});

describe('the task table', () => {
  it.each([
    ['Mã', 'code'],
    ['Nhiệm vụ', 'title'],
    ['Nội dung', 'title'],
    ['Tên nhiệm vụ', 'title'],
    ['Số, ký hiệu văn bản', 'source'],
    ['Văn bản', 'source'],
    ['Căn cứ', 'source'],
    ['Đơn vị chủ trì', 'lead'],
    ['CHỦ TRÌ', 'lead'],
    ['Đơn vị phối hợp', 'partners'],
    ['Phối hợp', 'partners'],
    ['Đầu mối', 'contact'],
    ['Người phụ trách', 'contact'],
    ['Sản phẩm đầu ra', 'deliverable'],
    ['Thời hạn hoàn thành', 'dueText'],
    ['Hạn hoàn thành', 'dueText'],
    ['Trạng thái thực hiện', 'progress'],
    ['Tiến độ thực hiện', 'progress'],
    ['Kết quả', 'evidence'],
    ['Kết quả thực hiện', 'evidence'],
    ['Ngày cam kết mới', 'committedOn'],
    ['Rà soát lần cuối', 'reviewedOn'],
    ['Lead unit', 'lead'],
    ['% complete', 'percent'],
    ['Last day', 'dueOn'],
  ] as const)('understands an office’s heading “%s” as %s', (heading, key) => {
    const others = taskColumns.filter((column) => column.key !== key).map(({ vi }) => vi);
    expect(matchHeadings([[...others, heading]], taskColumns)?.found.get(key)).toBe(others.length);
  });

  it('keeps days in columns of days, and symbols as they were typed', () => {
    expect(keysWhere(taskColumns, ({ type }) => type === 'date')).toEqual([
      'assignedOn',
      'extendedTo',
      'doneOn',
      'dueOn',
      'committedOn',
      'reviewedOn',
    ]);
    expect(keysWhere(taskColumns, ({ type }) => type === 'literal')).toEqual([
      'code',
      'source',
      'dueText',
      'extensionBasis',
      'originCode',
    ]);
    expect(keysWhere(taskColumns, ({ type }) => type === 'percent' || type === 'dateTime')).toEqual([
      'percent',
      'updatedAt',
    ]);
  });

  it('computes its code, last day, status, check, time of update and origin; people fill all else', () => {
    const computed = ['code', 'dueOn', 'status', 'check', 'updatedAt', 'originCode'];
    expect(keysWhere(taskColumns, ({ by }) => by === 'auto')).toEqual(computed);
    expect(keysWhere(taskColumns, ({ by }) => by === 'people')).toHaveLength(taskColumns.length - computed.length);
    expect(keysWhere(masterColumns, ({ by }) => by === 'auto')).toEqual([...computed, 'unit', 'sourceFile']);
  });

  it('has the areas of the emulation movement only in a tracker that follows it', () => {
    expect(keysWhere(taskColumns, ({ module }) => module !== undefined)).toEqual(['areas']);
    expect(taskColumns.find(({ key }) => key === 'areas')?.module).toBe('emulation');
  });

  it('is whole without the columns that came later', () => {
    expect(keysWhere(taskColumns, ({ isLater }) => isLater)).toEqual([
      'committedOn',
      'decidingLevel',
      'reviewedOn',
      'reviewResult',
      'originCode',
      'areas',
    ]);
  });
});

it.each([
  ['settings', ['item', 'value']],
  ['units', ['code', 'name']],
  ['documents', ['symbol']],
  ['holidays', ['day', 'kind']],
  ['rules', ['rule', 'severity']],
  ['assignments', ['title', 'source', 'lead', 'dueText']],
  ['dataCheck', []],
  ['submissions', ['unit', 'period', 'state']],
  ['deadlineHistory', ['at', 'code']],
  ['mailLedger', ['key', 'state', 'day', 'recipient', 'rung', 'taskCode']],
  ['log', ['at', 'action']],
  ['imports', ['at', 'source', 'row']],
] as const)('the sheet of %s is read only with its columns of %s', (sheet, keys) => {
  expect(keysWhere(systemColumns[sheet] ?? [], ({ required }) => required)).toEqual(keys);
});

it.each([
  ['dataCheck', []],
  ['mailPreview', []],
  ['log', []],
  ['deadlineHistory', []],
  ['imports', []],
  ['mailLedger', ['resend']],
] as const)('people fill nothing in the sheet of %s but %j', (sheet, keys) => {
  expect(keysWhere(systemColumns[sheet] ?? [], ({ by }) => by === 'people')).toEqual(keys);
});
