import { expect, it } from 'vitest';
import { toFileSource } from '../../../src/app/files/choose-files';
import { readByExport } from '../../../src/app/files/export-files';
import type { FileAnswer } from '../../../src/app/ports/files-port';
import type { Ports } from '../../../src/app/ports/ports';
import { createPace } from '../../../src/core/time/pace';
import { unit } from '../../core/consolidate/fixtures';

type Export = FileAnswer<readonly (readonly string[])[]>;
const ok: Export = { isOk: true, value: [['Mã nhiệm vụ'], ['A-1']] };
const refused = (status: number, message = ''): Export => ({ isOk: false, status, message });

const sources = ['a', 'b', 'c'].map((fileId) =>
  toFileSource(unit(fileId.toUpperCase(), fileId, 1, { fileId }), new Map()),
);
const named = toFileSource(unit('N', 'n', 1, { fileId: 'n', sheetName: 'Việc', namesSheet: true }), new Map());

function read(answers: Record<string, Export>, isGranted: boolean | undefined = undefined, given = sources) {
  const asked: string[] = [];
  const ports = {
    clock: { elapsedMs: () => 0, sleep: () => undefined },
    log: { note: () => undefined },
    files: {
      exportFirstSheets: (ids: readonly string[]) => {
        asked.push(...ids);
        return ids.map((id) => answers[id] ?? ok);
      },
    },
  } as unknown as Ports;
  const access = { isGranted, pace: createPace(1_000) };
  const found = readByExport(ports, given, access, { untilMs: 1_000, onProgress: () => undefined });
  return { asked, isGranted: access.isGranted, ids: found && [...found.keys()].map(({ fileId }) => fileId), found };
}

it('a file that was exported has its cells, and not the id of its sheet', () => {
  const { found, isGranted } = read({});
  expect([...(found?.values() ?? [])][0]).toMatchObject({
    answer: {
      isOk: true,
      value: { fileTitle: 'a', grid: { spreadsheetId: 'a', sheetId: 0, rows: [['Mã nhiệm vụ'], ['A-1']] } },
    },
    knowsSheetId: false,
  });
  expect(isGranted).toBe(true);
});

it.each([
  ['Insufficient authentication scopes', false],
  ['Google Drive API has not been used in project 1 before or it is disabled.', false],
])('without the right to export, which the first file tells (“%s”), nothing is', (message, isGranted) => {
  expect(read({ a: refused(403, message) })).toMatchObject({ asked: ['a'], isGranted, ids: undefined });
});

it('where that is known no file is asked for it', () => {
  expect(read({}, false)).toMatchObject({ asked: [], ids: undefined });
});

it('a file that may not be exported is left to Sheets, and so is one whose sheet is named', () => {
  expect(read({ a: refused(403, 'This file cannot be exported.'), b: refused(404) })).toMatchObject({
    asked: ['a', 'b', 'c'],
    isGranted: undefined,
    ids: ['c'],
  });
  expect(read({}, true, [named, ...sources])).toMatchObject({ asked: ['a', 'b', 'c'], ids: ['a', 'b', 'c'] });
});
