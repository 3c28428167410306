import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import type { TaskKey } from '../../../../src/core/tasks/task';
import type { Cell } from '../../../../src/core/values/cell';
import { context, findings, place, taskOf, tellings, unit } from '../fixtures';

const keys: readonly TaskKey[] = [
  'title',
  'source',
  'lead',
  'partners',
  'contact',
  'deliverable',
  'dueText',
  'extensionBasis',
  'evidence',
  'evidenceTo',
  'delayCause',
  'difficulty',
  'proposal',
  'note',
  'decidingLevel',
];

describe('a text that may not be shown (V51, V52, V53)', () => {
  it.each(keys)('is told at %s', (key) => {
    const told = (cell: Cell) => findings({ [key]: cell }).filter((finding) => /^V5[123]@/.test(finding));
    expect(told('CCCD 001085012345')).toEqual([`V51@${key}`]);
    expect(told('MẬT')).toEqual([`V52@${key}`]);
    expect(told('B¸o c¸o kÕt qu¶')).toEqual([`V53@${key}`]);
    expect(told('MẬT: CCCD 001085012345')).toEqual([`V51@${key}`, `V52@${key}`]);
    expect(told('?')).toEqual([]);
  });

  it('says nothing but where it stands', () => {
    expect(tellings({ note: 'MẬT: CCCD 001085012345' })).toEqual(['V51@note error', 'V52@note error']);
    expect(tellings({ note: 'KÕ ho¹ch n¨m' })).toEqual(['V53@note warning']);
  });

  it('is no number by itself: a number is judged where digits are written as text', () => {
    expect(tellings({ note: 1085012345 })).toEqual([]);
  });

  it('is not a name of the directory', () => {
    const depot = unit('KHO', 'Kho tài liệu mật', 9);
    const directory = createDirectory([...context.directory.units, depot]);
    const within = { ...context, directory };
    const told = (cells: object) =>
      checkRows([taskOf(cells, 5, { ...place, unitCode: 'KHO' }, within)], within).map(
        ({ rule, key }) => `${rule}@${key}`,
      );
    expect(told({ lead: 'Kho tài liệu mật', partners: '' })).toEqual([]);
    expect(told({ lead: 'KHO', partners: 'Sở Tài chính; SNV' })).toEqual([]);
    expect(told({ lead: 'KHO', partners: 'Kho tài liệu mật; Sở Vũ trụ' })).toContain('V52@partners');
  });
});
