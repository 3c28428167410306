import { describe, expect, it } from 'vitest';
import { type ChoiceFacts, chooseFiles, countRows, toFileSource } from '../../../src/app/files/choose-files';
import { sourceMark, type UnitMemory } from '../../../src/app/memory/unit-memory';
import type { ListedFile } from '../../../src/app/ports/files-port';
import type { MasterRecord } from '../../../src/core/consolidate/master-row';
import { unit } from '../../core/consolidate/fixtures';

const now = 45_943.5;
const modifiedTime = '2025-10-13T01:00:00.000Z';
const modifiedMs = Date.parse(modifiedTime);
const listed = (id: string, over: Partial<ListedFile> = {}): ListedFile => ({
  id,
  name: `Tệp ${id}`,
  modifiedTime,
  trashed: false,
  ...over,
});
const record = (unitCode: string, vanishedSince?: number) => ({ unitCode, vanishedSince }) as MasterRecord;

const read: UnitMemory = {
  readAt: now - 1,
  file: { source: sourceMark('tep-stc', undefined), modifiedMs, rowCount: 2, owesWrite: false },
  statement: undefined,
};

function choose(
  memory: UnitMemory | undefined,
  file: ListedFile | undefined,
  records = [record('STC'), record('STC')],
) {
  const stc = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep-stc' });
  const files = new Map(file === undefined ? [] : [[file.id, file]]);
  const facts: ChoiceFacts = { now, memories: new Map(memory === undefined ? [] : [['STC', memory]]), records };
  const { toRead, settled } = chooseFiles([toFileSource(stc, files)], facts);
  return toRead.length > 0 ? 'read' : settled[0]?.kind;
}

describe('a file that a unit keeps', () => {
  const file = listed('tep-stc');
  const fileOf = (over: Partial<NonNullable<UnitMemory['file']>>): UnitMemory => ({
    ...read,
    file: { ...(read.file as NonNullable<UnitMemory['file']>), ...over },
  });

  it.each<[string, UnitMemory | undefined, ListedFile | undefined, MasterRecord[], string]>([
    ['nobody has changed', read, file, [record('STC'), record('STC')], 'unchanged'],
    ['no run has read', undefined, file, [], 'read'],
    ['stood in the tracker before', { ...read, file: undefined }, file, [record('STC'), record('STC')], 'read'],
    [
      'somebody has changed',
      read,
      listed('tep-stc', { modifiedTime: '2025-10-13T01:00:00.001Z' }),
      [record('STC'), record('STC')],
      'read',
    ],
    ['Drive does not list', read, undefined, [record('STC'), record('STC')], 'read'],
    [
      'is another one than before',
      fileOf({ source: sourceMark('tep-khac', undefined) }),
      file,
      [record('STC'), record('STC')],
      'read',
    ],
    ['has lost a row of the master', read, file, [record('STC')], 'read'],
    ['has a row that vanished', read, file, [record('STC'), record('STC'), record('STC', 45_900)], 'unchanged'],
    ['stands beside other units’ rows', read, file, [record('STC'), record('STC'), record('SNV')], 'unchanged'],
    ['was read 6.8 days ago', { ...read, readAt: now - 6.8 }, file, [record('STC'), record('STC')], 'unchanged'],
    ['was read 6.9 days ago', { ...read, readAt: now - 6.9 }, file, [record('STC'), record('STC')], 'read'],
    ['is owed a write', fileOf({ owesWrite: true }), file, [record('STC'), record('STC')], 'read'],
  ])('that %s', (_, memory, drive, records, expected) => {
    expect(choose(memory, drive, records)).toBe(expected);
  });

  it('that lies in the bin is told by its name', () => {
    const stc = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep-stc' });
    const source = toFileSource(stc, new Map([['tep-stc', listed('tep-stc', { trashed: true })]]));
    expect(chooseFiles([source], { now, memories: new Map(), records: [] })).toEqual({
      toRead: [],
      settled: [{ kind: 'unusable', unit: stc, reason: 'fileMissing', facts: { file: 'Tệp tep-stc' } }],
    });
  });

  it.each([
    'a b',
    'a/b',
    'https:x',
    'a?b',
    'a#b',
    'a&b',
    'a=b',
    'a.b',
    'a,b',
    'a;b',
    'a@b',
    'a"b',
    "a'b",
    '<a',
    'a>',
    'a\\b',
  ])('with the id %s cannot be, and is not asked for', (fileId) => {
    const one = unit('STC', 'Sở Tài chính', 1, { fileId });
    expect(chooseFiles([toFileSource(one, new Map())], { now, memories: new Map(), records: [] }).settled).toEqual([
      { kind: 'unusable', unit: one, reason: 'badFileId', facts: { found: fileId } },
    ]);
  });

  it('with a long text for an id is told by its first sixty signs', () => {
    const one = unit('STC', 'Sở Tài chính', 1, { fileId: `a ${'b'.repeat(80)}` });
    const { settled } = chooseFiles([toFileSource(one, new Map())], { now, memories: new Map(), records: [] });
    expect(settled).toMatchObject([{ facts: { found: `a ${'b'.repeat(58)}` } }]);
  });
});

it('of files that are owed a write a hundred are read, the others wait', () => {
  const codes = Array.from({ length: 103 }, (_, index) => `U${index}`);
  const files = new Map(codes.map((code) => [code, listed(code)]));
  const memories = new Map(
    codes.map((code): [string, UnitMemory] => [
      code,
      { ...read, file: { source: sourceMark(code, undefined), modifiedMs, rowCount: 0, owesWrite: true } },
    ]),
  );
  const sources = codes.map((code, index) => toFileSource(unit(code, code, index, { fileId: code }), files));
  const { toRead, settled } = chooseFiles(sources, { now, memories, records: [] });
  expect([toRead.length, settled.length]).toEqual([100, 3]);
});

it('two units in one file are read together where one of them is', () => {
  const [stc, snv] = ['STC', 'SNV'].map((code, index) =>
    unit(code, code, index, { fileId: 'chung', sheetName: code, namesSheet: true }),
  );
  const files = new Map([['chung', listed('chung')]]);
  const sources = [stc, snv].flatMap((one) => (one === undefined ? [] : [toFileSource(one, files)]));
  const memories = new Map([
    ['STC', { ...read, file: { source: sourceMark('chung', 'STC'), modifiedMs, rowCount: 0, owesWrite: false } }],
  ]);
  const { toRead, settled } = chooseFiles(sources, { now, memories, records: [] });
  expect([toRead.map(({ unit: { code } }) => code).sort(), settled]).toEqual([['SNV', 'STC'], []]);
});

it('where a unit’s table is to be looked for is told by its row in the directory', () => {
  const files = new Map([['tep', listed('tep')]]);
  const named = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep', sheetName: 'Việc', namesSheet: true });
  expect(toFileSource(named, files)).toEqual({
    unit: named,
    fileId: 'tep',
    sheetName: 'Việc',
    mark: sourceMark('tep', 'Việc'),
    listed: listed('tep'),
    modifiedMs,
  });
  const first = unit('STC', 'Sở Tài chính', 1, { fileId: 'khac', sheetName: 'Việc' });
  expect(toFileSource(first, files)).toMatchObject({ sheetName: undefined, listed: undefined, modifiedMs: undefined });
});

it('rows that vanished from their tables are not counted', () => {
  expect(countRows([record('A'), record('B'), record('A'), record('B', 45_900)])).toEqual(
    new Map([
      ['A', 2],
      ['B', 1],
    ]),
  );
});
