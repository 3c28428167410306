import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHostCommand } from '../../../scripts/cli/host-command';
import { sampleDrive } from '../../../scripts/cli/sample-drive';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';
import type { FixtureTable } from '../../core/import/source-table';
import { annexTable } from '../../core/import/tables/annex';
import { departmentTable } from '../../core/import/tables/department';
import { actionLog } from '../../core/import/tables/projects';
import { bookOfTables } from '../../story/import/book-of-table';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recognise-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function fileOf(...tables: readonly Pick<FixtureTable, 'sheet' | 'rows' | 'merges'>[]): Promise<string> {
  const file = path.join(folder, 'bang.xlsx');
  await writeFile(file, await writeXlsx(bookOfTables('bang', tables)));
  return file;
}

async function recognise(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runHostCommand(['recognise', ...args], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run host -- recognise', () => {
  it('prints what import would make of a department’s table, and nothing else', async () => {
    const { status, out, err } = await recognise(await fileOf(departmentTable()));
    const json = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(Object.keys(json)).toEqual(['sheet', 'headingRows', 'year', 'columns', 'rows', 'questions']);
    expect(json).toMatchObject({ sheet: 'Theo dõi NV 2025', headingRows: [6, 7], year: 2025 });
    expect(json.columns[7]).toEqual({
      column: 'H',
      heading: 'Kết quả / Ngày hoàn thành',
      key: 'doneOn',
      confidence: 0.97,
    });
    expect(json.rows.filter(({ kind }: { kind: string }) => kind === 'task')).toHaveLength(60);
  });

  it('knows the units and documents of a tracker', async () => {
    const table = {
      ...annexTable,
      rows: annexTable.rows.map((row, index) =>
        index === 4 ? [...row.slice(0, 2), 'STC', 'SNV, VP UBND TP', ...row.slice(4)] : row,
      ),
    };
    const tracker = path.join(await sampleDrive(() => undefined), 'theo-doi-cv5514.xlsx');
    const { out } = await recognise(await fileOf(table), '--units', tracker);
    const json = JSON.parse(out);
    expect(json.rows[2].values).toMatchObject({
      lead: 'Sở Tài chính',
      partners: 'Sở Nội vụ; Văn phòng UBND Thành phố',
    });
  });

  it('reads the named sheet, and names the others when none is named', async () => {
    const file = await fileOf(annexTable, actionLog);
    const named = JSON.parse((await recognise(file, '--sheet', 'Actions')).out);
    expect([named.sheet, named.questions.some(({ text }: { text: string }) => text.includes('2 bảng'))]).toEqual([
      'Actions',
      false,
    ]);
    const first = JSON.parse((await recognise(file)).out);
    expect(first.sheet).toBe('Phụ lục');
    expect(first.questions[0].text).toContain('Actions');
  });

  it.each(['Log', 'Báo cáo', 'Giao việc', 'Văn bản'])(
    'reads a foreign workbook’s sheet %s, though a tracker has one of that name',
    async (sheet) => {
      const { status, out } = await recognise(await fileOf({ ...actionLog, sheet }));
      expect([status, JSON.parse(out).sheet]).toEqual([0, sheet]);
    },
  );

  it('a file without a table gets a sentence and no JSON', async () => {
    const people = {
      sheet: 'Danh bạ',
      rows: [
        ['STT', 'Họ và tên', 'Chức vụ'],
        [1, 'Nguyễn Văn A', 'Trưởng phòng'],
      ],
    };
    const { status, out, err } = await recognise(await fileOf(people));
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('“Danh bạ” không có bảng nhiệm vụ');
  });

  it('a file that cannot be read gets a sentence', async () => {
    const file = path.join(folder, 'x.xlsx');
    await writeFile(file, 'no workbook');
    expect(await recognise(file)).toMatchObject({ status: 1, out: '' });
  });

  it('a file or a sheet that is not there is a wrong command line', async () => {
    expect((await recognise(path.join(folder, 'none.xlsx'))).status).toBe(2);
    expect((await recognise(await fileOf(annexTable), '--sheet', 'Không có')).err).toContain('Phụ lục');
  });
});
