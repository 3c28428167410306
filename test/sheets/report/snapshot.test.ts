import { describe, expect, it } from 'vitest';
import { compareSnapshots, takeSnapshot } from '../../../src/core/report/frozen/snapshot';
import { momentOf } from '../../../src/core/time/day';
import type { Row } from '../../../src/core/values/cell';
import { paperTexts } from '../../../src/i18n/draft/paper-texts';
import { isFrozenAs, planFreeze, readSnapshot, snapshotTitles } from '../../../src/sheets/report/frozen/snapshot-sheet';
import { day, tasksOf, today, usual } from '../../core/consolidate/fixtures';
import { createWorkbook } from '../workbook';

const letterhead = {
  parentAgency: 'UBND Thành phố Hà Nội',
  agency: '',
  agencyCode: 'SKHCN',
  place: '',
  signTitle: 'KT. Giám đốc; Phó Giám đốc',
  signerName: 'Nguyễn Văn An',
  recipients: ['UBND Thành phố', 'Lưu: VT'],
};
const asOf = momentOf(today, 16, 30);
const tasks = tasksOf('SKHCN', [usual('B-1'), usual('B-2', { dueText: day('01/10/2025') })]);
const snapshot = takeSnapshot('BC-20251013-1630', asOf, tasks);

function frozen() {
  const book = createWorkbook({ title: 'Báo cáo', sheetId: 1, rows: 2, columns: 21, values: [['BÁO CÁO'], ['20/20']] });
  book.apply(
    planFreeze(snapshot, {
      reportSheetId: 1,
      ...book.size(1),
      newSheetId: 2,
      index: 1,
      editors: ['chu-so-huu@example.vn'],
      description: 'Báo cáo đã chốt',
      amounts: [],
      page: [['BÁO CÁO'], ['20/20']],
      paper: paperTexts(letterhead, 'vi'),
    }),
  );
  return book;
}

describe('a frozen report', () => {
  it('is a copy under its own code, with the codes it counted in hidden columns', () => {
    const book = frozen();
    const grid = book.read(2);
    expect(grid.title).toBe('BC-20251013-1630');
    expect(grid.rows.slice(3, 5).map((row) => row[0])).toEqual(['BÁO CÁO', '20/20']);
    expect(readSnapshot(grid)).toEqual(snapshot);
    expect(book.sheetOf(2).columnMetadata[22]?.hiddenByUser).toBe(true);
  });

  it('has the form of a paper around the page: blanks of the office are dots, and titles of the signer have a line each', () => {
    const grid = frozen().read(2);
    expect(grid.rows.slice(0, 3).map((row) => [row[0], row[10]])).toEqual([
      ['UBND THÀNH PHỐ HÀ NỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['……………………', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: ……/BC-SKHCN', '……………………, ngày …… tháng …… năm ……'],
    ]);
    const foot = grid.rows.find((row) => String(row[0]).startsWith('Nơi nhận:'));
    expect(foot?.[0]).toBe('Nơi nhận:\n- UBND Thành phố;\n- Lưu: VT.');
    expect(foot?.[10]).toBe('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\nNguyễn Văn An');
  });

  it('is protected', () => {
    const [protection] = frozen().sheetOf(2).protectedRanges;
    expect(protection).toMatchObject({ description: 'Báo cáo đã chốt' });
    expect(protection?.warningOnly ?? false).toBe(false);
  });

  it('compared with itself read back shows no change', () => {
    const read = readSnapshot(frozen().read(2));
    expect(read && compareSnapshots(snapshot, read)).toMatchObject({ added: [], gone: [], moves: [] });
  });

  it('is told from other sheets by its title', () => {
    const titles = ['Báo cáo', 'BC-20251013-1630', 'BC-20251001-0800', 'BC-nháp', 'BC-20251013-0900'];
    expect(snapshotTitles(titles)).toEqual(['BC-20251013-1630', 'BC-20251013-0900', 'BC-20251001-0800']);
    expect(readSnapshot({ ...frozen().read(2), title: 'Báo cáo' })).toBeUndefined();
  });
});

describe('a report that was frozen already', () => {
  const headings = ['STT', 'Đơn vị', ...Array.from({ length: 10 }, (_, index) => `Cột ${index}`)];
  const page = [['BÁO CÁO'], headings, [1, 'Sở Nội vụ', 3], ['', 'TỔNG CỘNG', 3], ['QUÁ HẠN'], [1, 'Sở Nội vụ', 'A']];
  const frozenWith = (rows: readonly Row[]) => ({
    spreadsheetId: 'tracker',
    sheetId: 2,
    title: 'BC-20251013-1630',
    rows,
  });

  it('is known by its figures', () => {
    expect(isFrozenAs(page, frozenWith(page))).toBe(true);
    expect(isFrozenAs(page, frozenWith(page.with(2, [1, 'Sở Nội vụ', 4])))).toBe(false);
  });

  it('is another once its lists have grown or shrunk, though all that stood there still stands', () => {
    const grown = [...page, [2, 'Sở Tài chính', 'B']];
    expect(isFrozenAs(grown, frozenWith(page))).toBe(false);
    expect(isFrozenAs(page, frozenWith(grown))).toBe(false);
  });

  it('is the same when only what stands above its table has changed', () => {
    expect(isFrozenAs(page.with(0, ['BÁO CÁO, so với kỳ trước']), frozenWith(page))).toBe(true);
  });
});
