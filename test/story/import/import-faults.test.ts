import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { createDrive } from '../../../scripts/host/drive/drive';
import type { ImportView } from '../../../src/app/importing/import-view';
import type { ImportAnswer } from '../../../src/app/use-cases/importing/import-rows';
import type { FixtureTable } from '../../core/import/source-table';
import { annexTable } from '../../core/import/tables/annex';
import { departmentTable } from '../../core/import/tables/department';
import { spreadsheetFile } from '../../host/script-office';
import { storyBundle } from '../bundle';
import { bookOfTables } from './book-of-table';
import { answerOf, call, openPage, tasksOf, trackerWith } from './import-world';

let bundle: Bundle;
const sheet = 'Theo dõi NV 2025';
const source = { sheet, toUnit: 'SKHCN' };

beforeAll(async () => {
  bundle = await storyBundle();
});

const headings = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'];
const row = (number: number, lead = 'Sở Tài chính') => [
  number,
  `Nhiệm vụ thử nghiệm số ${number}`,
  lead,
  '31/12/2025',
  'HT',
];

describe('a printed annex', () => {
  it('two tasks come in, and nothing of its form', () => {
    const tracker = trackerWith(bundle, annexTable);
    const answer = answerOf<ImportAnswer>(
      call(tracker.workspace, bundle, 'importRows', { sheet: 'Phụ lục', unknownLeads: 'add', makeSheets: true }),
    );
    expect(answer.text).toContain('Đã đọc 2 nhiệm vụ');
    expect(tasksOf(tracker, 'SKHCN').map((task) => task['Nội dung nhiệm vụ'])).toEqual([
      'Xây dựng quy chế quản lý dữ liệu',
    ]);
    expect(tasksOf(tracker, 'SXD').map((task) => task['Thời hạn'])).toEqual(['Quý IV/2025']);
  });
});

describe('a run that is cut off', () => {
  it('leaves nothing behind, or is finished by the next', () => {
    const whole = trackerWith(bundle, departmentTable());
    const calls = call(whole.workspace, bundle, 'importRows', source).allCalls;
    for (let at = 1; at <= calls; at += 1) {
      const tracker = trackerWith(bundle, departmentTable());
      tracker.workspace.killAt(at);
      call(tracker.workspace, bundle, 'importRows', source);
      expect([0, 60], `killed at call ${at}`).toContain(tasksOf(tracker, 'SKHCN').length);
      tracker.workspace.killAt(Number.MAX_SAFE_INTEGER);
      call(tracker.workspace, bundle, 'importRows', source);
      expect(tasksOf(tracker, 'SKHCN'), `after call ${at}`).toHaveLength(60);
    }
  });
});

describe('what cannot be imported is said in a sentence, and nothing is changed', () => {
  const people = {
    sheet: 'Danh bạ',
    rows: [
      ['STT', 'Họ và tên', 'Chức vụ'],
      [1, 'Nguyễn Văn A', 'Trưởng phòng'],
    ],
  };
  const wide = { sheet: 'Rộng', rows: [Array.from({ length: 200 }, (_, at) => `Cột ${at}`)] };
  const empty = { sheet: 'Trống', rows: [['']] };
  it.each<[string, Pick<FixtureTable, 'sheet' | 'rows'>, object, string]>([
    ['an empty sheet', empty, { sheet: 'Trống' }, 'không có nội dung nào'],
    ['a list of people', people, { sheet: 'Danh bạ' }, 'không có bảng nhiệm vụ'],
    ['200 columns', wide, { sheet: 'Rộng' }, '200 cột'],
    ['a sheet that is not there', people, { sheet: 'Không có' }, 'Không có trang tính “Không có”'],
    ['the tracker’s own sheet', people, { sheet: 'Đơn vị' }, 'là trang của bảng theo dõi này'],
    ['a unit’s own sheet', people, { sheet: 'STC' }, 'là trang của bảng theo dõi này'],
    [
      'a link that leads nowhere',
      people,
      { file: 'https://docs.google.com/spreadsheets/d/khong-co/edit' },
      'Không đọc được',
    ],
  ])('%s', (_, table, request, sentence) => {
    const tracker = trackerWith(bundle, table);
    const result = call(tracker.workspace, bundle, 'importRows', request);
    expect(result.ok).toBe(true);
    expect(result.messages.map(({ text }) => text).join(' ')).toContain(sentence);
    expect(result.cellsWritten).toBe(0);
  });

  it('rows without a lead wait for one', () => {
    const table = { sheet: 'Bảng', rows: [headings, row(1, '')] };
    const tracker = trackerWith(bundle, table);
    const refused = answerOf<ImportAnswer>(call(tracker.workspace, bundle, 'importRows', { sheet: 'Bảng' }));
    expect(refused.text).toContain('1 nhiệm vụ chưa có đơn vị chủ trì');
    const done = answerOf<ImportAnswer>(call(tracker.workspace, bundle, 'importRows', { sheet: 'Bảng', lead: 'STC' }));
    expect(done.isDone).toBe(true);
    expect(tasksOf(tracker, 'STC')).toHaveLength(1);
  });

  it('another unit’s person may not import', () => {
    const tracker = trackerWith(bundle, annexTable);
    tracker.workspace.user = 'stc@hanoi.example';
    const result = call(tracker.workspace, bundle, 'importRows', { sheet: 'Phụ lục', toUnit: 'STC' });
    expect(result.messages).toHaveLength(1);
    expect(result.cellsWritten).toBe(0);
  });
});

describe('a table in another spreadsheet', () => {
  it('is read by its link, and not changed', () => {
    const tracker = trackerWith(bundle);
    const book = bookOfTables('bang-nguon', [
      { sheet: 'Bìa', rows: [['BÌA']] },
      { sheet: 'Bảng', rows: [headings, row(1)] },
    ]);
    tracker.workspace.drive.files.set('bang-nguon', spreadsheetFile(book, { owner: tracker.workspace.user }));
    const request = { file: 'https://docs.google.com/spreadsheets/d/bang-nguon/edit', sheet: 'Bảng' };
    const view = answerOf<ImportView>(call(tracker.workspace, bundle, 'recogniseImport', request));
    expect(view.source).toBe('bang-nguon / Bảng');
    const result = call(tracker.workspace, bundle, 'importRows', request);
    expect(answerOf<ImportAnswer>(result).isDone).toBe(true);
    expect(result.totalCalls).toBeLessThanOrEqual(5);
    expect(tasksOf(tracker, 'STC')).toHaveLength(1);
    expect(createDrive([...tracker.workspace.drive.files.values()]).files.get('bang-nguon')?.book).toBe(book);
  });
});

describe('2,000 rows', () => {
  it('take at most five calls', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => row(index + 1, index % 2 === 0 ? 'Sở Tài chính' : 'SKHCN'));
    const tracker = trackerWith(bundle, { sheet: 'Bảng', rows: [headings, ...rows] });
    const result = call(tracker.workspace, bundle, 'importRows', { sheet: 'Bảng' });
    expect(answerOf<ImportAnswer>(result).text).toContain('Đã đọc 2000 nhiệm vụ');
    const page = openPage(tracker.workspace, bundle);
    expect(page.totalCalls + result.totalCalls).toBeLessThanOrEqual(5);
    expect(tasksOf(tracker, 'STC').length + tasksOf(tracker, 'SKHCN').length).toBe(2000);
  });
});
