import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import type { ImportView } from '../../../src/app/importing/import-view';
import type { ImportAnswer } from '../../../src/app/use-cases/importing/import-rows';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import type { FixtureTable } from '../../core/import/source-table';
import { spreadsheetFile } from '../../host/script-office';
import { storyBundle } from '../bundle';
import type { SmallTracker } from '../small-tracker';
import { bookOfTables } from './book-of-table';
import { answerOf, call, tasksOf, trackerWith } from './import-world';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

type Rows = FixtureTable['rows'];
const sheet = 'Bảng';
const headings = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'];
const task = (number: number, lead = 'Sở Tài chính', part: readonly string[] = ['31/12/2025', 'HT']) => [
  number,
  `Nhiệm vụ thử nghiệm số ${number}`,
  lead,
  ...part,
];
const open = (rows: Rows) => trackerWith(bundle, { sheet, rows });
const look = (tracker: SmallTracker, request: object = {}) =>
  answerOf<ImportView>(call(tracker.workspace, bundle, 'recogniseImport', { sheet, ...request }));
const bring = (tracker: SmallTracker, request: object = {}) =>
  call(tracker.workspace, bundle, 'importRows', { sheet, ...request });
const asked = ({ questions }: ImportView) => questions.map(({ text }) => text).join('\n');

describe('a source that is hard to read is told in a sentence, and nothing is half imported', () => {
  it('a chart sheet', () => {
    const tracker = open([headings, task(1)]);
    tracker.sheet(sheet).properties.sheetType = 'OBJECT';
    const result = bring(tracker);
    expect(result.messages.map(({ text }) => text).join()).toContain('hoặc đó là trang biểu đồ');
    expect(result.cellsWritten).toBe(0);
  });

  it('a pivot: its counts are no tasks', () => {
    const tracker = open([
      ['Đếm của Nội dung nhiệm vụ', 'Tiến độ', '', ''],
      ['Đơn vị chủ trì', 'Hoàn thành', 'Đang thực hiện', 'Tổng cộng'],
      ['Sở Tài chính', 3, 2, 5],
      ['Sở Nội vụ', 1, 4, 5],
      ['Tổng cộng', 4, 6, 10],
    ]);
    const result = bring(tracker, { toUnit: 'STC' });
    expect(answerOf<ImportAnswer>(result).isDone).toBe(false);
    expect(result.messages.map(({ text }) => text).join()).toMatch(/bảng tổng hợp|không có bảng nhiệm vụ/);
    expect(result.cellsWritten).toBe(0);
  });

  it('an encrypted file', () => {
    const tracker = open([headings, task(1)]);
    const book = bookOfTables('tep-khoa', [{ sheet, rows: [headings] }]);
    const file = spreadsheetFile(book, { owner: tracker.workspace.user, book: undefined, problem: 'encrypted' });
    tracker.workspace.drive.files.set('tep-khoa', { ...file, mimeType: 'application/octet-stream' });
    const result = call(tracker.workspace, bundle, 'importRows', { file: 'tep-khoa' });
    expect(result.messages.map(({ text }) => text).join()).toMatch(/Không đọc được “tep-khoa”/);
    expect(result.cellsWritten).toBe(0);
  });

  it('a protected sheet is only read, so it comes in and stays as it is', () => {
    const tracker = open([headings, task(1)]);
    const source = tracker.sheet(sheet);
    tracker.change([{ addProtectedRange: { protectedRange: { range: { sheetId: source.properties.sheetId ?? 0 } } } }]);
    const before = tracker.rows(sheet);
    expect(answerOf<ImportAnswer>(bring(tracker)).isDone).toBe(true);
    expect(tasksOf(tracker, 'STC')).toHaveLength(1);
    expect(tracker.rows(sheet)).toEqual(before);
  });

  it('three tables on one sheet: named with their rows, and none is chosen for people', () => {
    const again = ['TT', 'Công việc', 'Đơn vị thực hiện', 'Hạn hoàn thành', 'Kết quả'];
    const third = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Tình trạng'];
    const tracker = open([
      ['A. NHIỆM VỤ THÀNH PHỐ GIAO NĂM 2025'],
      headings,
      task(1),
      [],
      ['B. NHIỆM VỤ BỘ GIAO NĂM 2025'],
      again,
      task(2),
      [],
      ['C. NHIỆM VỤ SỞ GIAO NĂM 2025'],
      third,
      task(3),
    ]);
    const refused = answerOf<ImportAnswer>(bring(tracker));
    expect(refused.isDone).toBe(false);
    expect(refused.text).toMatch(/Có 3 bảng: .*hàng 2.*hàng 6.*hàng 10.*Nhập bảng nào/);
    expect(tasksOf(tracker, 'STC')).toEqual([]);
    answerOf<ImportAnswer>(bring(tracker, { table: 1 }));
    expect(tasksOf(tracker, 'STC').map((one) => one['Nội dung nhiệm vụ'])).toEqual(['Nhiệm vụ thử nghiệm số 2']);
  });

  it('headings in the middle of the entries: the rows above are asked about', () => {
    const tracker = open([task(1), task(2), headings, task(3)]);
    const view = look(tracker);
    expect(asked(view)).toContain('nằm trên hàng tiêu đề nhưng giống dữ liệu');
    answerOf<ImportAnswer>(bring(tracker, { rows: { 1: 'task', 2: 'task' } }));
    expect(tasksOf(tracker, 'STC')).toHaveLength(3);
  });

  it('two columns that could be the deadline are named, and either can be chosen', () => {
    const rows = [
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Hạn xử lý'],
      task(1, 'STC', ['30/10/2025', '25/10/2025']),
    ];
    const tracker = open(rows);
    expect(asked(look(tracker))).toContain('Hai cột đều có thể là thời hạn');
    answerOf<ImportAnswer>(bring(tracker, { columns: { D: '', E: 'dueText' } }));
    expect(tasksOf(tracker, 'STC').map((one) => one['Thời hạn'])).toEqual(['25/10/2025']);
  });

  it('no column for the contents: asked for, and nothing is imported', () => {
    const tracker = open([
      ['STT', 'Đơn vị chủ trì', 'Thời hạn', 'Tiến độ'],
      [1, 'STC', '30/10/2025', 'HT'],
    ]);
    const refused = answerOf<ImportAnswer>(bring(tracker));
    expect(refused.text).toContain('Chưa biết cột nào là nội dung nhiệm vụ');
    expect(tasksOf(tracker, 'STC')).toEqual([]);
  });

  it.each([
    ['200 columns', [[...headings, ...Array.from({ length: 195 }, (_, at) => `Cột ${at}`)], task(1)], '200 cột'],
    ['20,000 rows', [headings, ...Array.from({ length: 19_999 }, (_, at) => task(at + 1))], '20000 hàng'],
  ] as const)('%s', (_, rows, sentence) => {
    const tracker = open(rows as Rows);
    const result = bring(tracker, { toUnit: 'STC' });
    expect(result.messages.map(({ text }) => text).join()).toContain(sentence);
    expect(result.cellsWritten).toBe(0);
  });
});

describe('what people answer on the page', () => {
  const rows = [
    headings,
    task(1, 'P. Kế hoạch', ['31/10/2025', 'đang chờ ý kiến']),
    task(2, 'TT Đổi mới', ['Tuần 3 tháng Mười', 'HT']),
    task(3, 'Ban quản lý cũ'),
  ];

  it('each lead goes where it is said to, each word means what it is said to', () => {
    const tracker = open(rows);
    const view = look(tracker);
    expect(view.unread.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
      'days Tuần 3 tháng Mười',
      'progress đang chờ ý kiến',
    ]);
    const request = {
      leads: { 'P. Kế hoạch': 'STC', 'TT Đổi mới': 'SKHCN', 'Ban quản lý cũ': 'skip' },
      progress: { 'đang chờ ý kiến': 'Đang thực hiện' },
      days: { 'Tuần 3 tháng Mười': '18/10/2025' },
    };
    expect(answerOf<ImportAnswer>(bring(tracker, request)).isDone).toBe(true);
    expect(tasksOf(tracker, 'STC')).toMatchObject([
      { 'Tiến độ': 'Đang thực hiện', 'Ghi chú': expect.stringContaining('P. Kế hoạch') },
    ]);
    expect(tasksOf(tracker, 'SKHCN')).toMatchObject([{ 'Thời hạn': '18/10/2025' }]);
  });

  it('the one lead without an answer stops the import, by name', () => {
    const tracker = open(rows);
    const answer = answerOf<ImportAnswer>(
      bring(tracker, { leads: { 'P. Kế hoạch': 'STC', 'Ban quản lý cũ': 'skip' } }),
    );
    expect(answer.text).toContain('TT Đổi mới');
    expect(answer.text).not.toContain('P. Kế hoạch');
  });
});

describe('units that keep files of their own', () => {
  const rows = [headings, ...[1, 2, 3].map((at) => task(at)), ...[4, 5].map((at) => task(at, 'SKHCN'))];

  /** Finance keeps its tasks in a file. */
  function openWithFile(): SmallTracker {
    const tracker = open(rows);
    const book = bookOfTables('tep-stc', [{ sheet: 'Nhiệm vụ', rows: [taskColumns.map(({ vi }) => vi)] }]);
    tracker.workspace.drive.files.set('tep-stc', spreadsheetFile(book, { owner: tracker.workspace.user }));
    const column = (key: string) => unitsColumns.findIndex((one) => one.key === key);
    const { grid } = tracker.sheet('Đơn vị');
    grid.setCell(2, column('fileId'), { value: 'tep-stc' });
    grid.setCell(2, column('sheetName'), { value: 'Nhiệm vụ' });
    return tracker;
  }

  const inFile = ({ workspace }: SmallTracker) => {
    const grid = workspace.drive.files.get('tep-stc')?.book?.sheets[0]?.grid;
    const title = taskColumns.findIndex(({ key }) => key === 'title');
    return Array.from({ length: grid?.lastRowWithContent() ?? 0 }, (_, row) => grid?.valueAt(row, title)).slice(1);
  };

  it('get their rows there, with codes', () => {
    const tracker = openWithFile();
    expect(answerOf<ImportAnswer>(bring(tracker)).isDone).toBe(true);
    expect(inFile(tracker)).toHaveLength(3);
    expect(tasksOf(tracker, 'SKHCN')).toHaveLength(2);
  });

  it('an import cut off at any call goes on with the next: no row twice, none lost', () => {
    const calls = bring(openWithFile()).allCalls;
    for (let at = 1; at <= calls; at += 1) {
      const tracker = openWithFile();
      tracker.workspace.killAt(at);
      bring(tracker);
      expect([0, 3], `killed at call ${at}`).toContain(inFile(tracker).length);
      tracker.workspace.killAt(Number.MAX_SAFE_INTEGER);
      bring(tracker);
      expect([inFile(tracker).length, tasksOf(tracker, 'SKHCN').length], `after call ${at}`).toEqual([3, 2]);
    }
  });
});
