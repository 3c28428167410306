import type { Office } from '../../scripts/host/office';
import type { RunResult } from '../../scripts/host/runs/run-result';
import { cellName } from '../../src/sheets/requests/a1';
import { taskColumns } from '../../src/sheets/tables/columns';
import { idOf, pasteRow, retype, rowNumberOf } from './coordinator';
import { change, copyOf, done, openTracker, placeOf, putCell, sheetOf, type TypedSheets, typeInto } from './trackers';

const domain = 'dd.example';

function taskRow(part: { readonly [key: string]: string }): string[] {
  const task: { readonly [key: string]: string } = {
    field: 'CĐS',
    source: '139/KH-UBND',
    assignedOn: '16/5/2025',
    lead: 'Sở Tài chính',
    deliverable: 'Báo cáo',
    dueText: '20/11/2025',
    progress: 'Đang thực hiện',
    percent: '40',
    ...part,
  };
  return taskColumns.map(({ key }) => task[key] ?? '');
}

const headings = taskColumns.map(({ vi }) => vi);

const sheets: TypedSheets = {
  'Cấu hình': [
    ['Mục', 'Giá trị'],
    ['Tên miền thư được phép', domain],
    ['Chế độ thư', 'Gửi'],
    ['Email đơn vị tổng hợp', `tonghop@${domain}`],
  ],
  'Đơn vị': [
    ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Thứ tự', 'Email đầu mối', 'Trang tính', 'Nhận nhắc việc'],
    ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở', '1', `skhcn@${domain}`, 'SKHCN', 'Có'],
    ['STC', 'Sở Tài chính', 'Sở', '2', `stc@${domain}`, 'STC', 'Có'],
    ['SNV', 'Sở Nội vụ', 'Sở', '3', `snv@${domain}`, 'SNV', 'Có'],
  ],
  'Văn bản': [
    ['Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Trích yếu'],
    ['139/KH-UBND', '16/5/2025', 'UBND Thành phố', 'Kế hoạch triển khai'],
  ],
  SKHCN: [headings, taskRow({ title: 'Xây dựng kho dữ liệu dùng chung', lead: 'Sở Khoa học và Công nghệ' })],
  STC: [
    headings,
    taskRow({ title: 'Rà soát dự toán năm 2026', dueText: '14/10/2025', note: 'Gọi lại chị Hà' }),
    taskRow({ title: 'Cấp kinh phí đợt 1', dueText: '30/9/2025', delayCause: 'Chờ ý kiến', note: 'Đã hẹn họp' }),
    taskRow({
      title: 'Bố trí vốn hạ tầng số',
      difficulty: 'Thiếu vốn đối ứng',
      proposal: 'Bổ sung 5 tỷ đồng',
      note: 'Chờ công văn',
    }),
  ],
  SNV: [
    headings,
    taskRow({ title: 'Đề án vị trí việc làm', lead: 'Sở Nội vụ', difficulty: 'Thiếu người', proposal: 'Tuyển' }),
  ],
  'Bảng của phòng': [
    ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú'],
    ['1', 'Số hóa hồ sơ cán bộ', 'Sở Nội vụ', '15/12/2025', ''],
    ['2', 'Thẩm định giá phần mềm', 'Sở Tài chính', '20/12/2025', ''],
  ],
};

/** What a person types into `Giao việc`. */
const assignment: { readonly [heading: string]: string } = {
  'Nội dung nhiệm vụ': 'Báo cáo kinh phí chuyển đổi số quý IV',
  'Lĩnh vực': 'CĐS',
  'Văn bản giao': '139/KH-UBND',
  'Sản phẩm': 'Báo cáo',
  'Thời hạn': '25/12/2025',
};

let made: Promise<Office> | undefined;

/** A tracker of three departments in the middle of its work, in which every item of the menu has something to do. */
export async function openBusy(): Promise<Office> {
  made ??= make();
  return copyOf(await made);
}

async function make(): Promise<Office> {
  const office = await openTracker(sheets);
  done(office.run('setUpWorkbook'));
  done(office.run('runDaily'));
  done(office.run('freezeReport'));
  office.advanceTo('2025-10-13T08:00:00+07:00');
  const city = { sheet: 'Vướng mắc', row: rowNumberOf(office, 'Vướng mắc', 'Khó khăn', 'Thiếu người') };
  putCell(office, city.sheet, city.row - 1, placeOf(office, city.sheet, 'Cấp giải quyết').column, 'UBND Thành phố');
  retype(office, 'STC', 'Rà soát dự toán năm 2026', 'Thời hạn', '15/10/2025');
  retype(office, 'STC', 'Cấp kinh phí đợt 1', 'Tiến độ', 'Đang thực hiện ');
  // A row that onEdit has not seen has no code yet.
  typeInto(sheetOf(office, 'STC'), office.texts("'STC'").length, 0, [
    taskRow({ title: 'Quyết toán năm 2025', note: 'Hỏi kho bạc' }),
  ]);
  pasteRow(office, 'Giao việc', { ...assignment, 'Giao cho': 'Sở Tài chính; Sở Nội vụ' });
  const sent = office.texts("'Thư nhắc'").findIndex((row) => row.includes('Đã gửi'));
  // A person may have a mail sent again that was refused.
  putCell(office, 'Thư nhắc', sent, placeOf(office, 'Thư nhắc', 'Tình trạng').column, 'Lỗi');
  putCell(office, 'Thư nhắc', sent, placeOf(office, 'Thư nhắc', 'Gửi lại').column, 'x');
  office.advance(60_000);
  return office;
}

function select(office: Office, title: string, ...ranges: readonly string[]): void {
  office.workspace.selection = { sheetId: idOf(office, title), ranges };
}

function selectTask(office: Office, title: string, task: string): void {
  const row = rowNumberOf(office, title, 'Nội dung nhiệm vụ', task);
  select(office, title, `A${row}:C${row}`);
}

type UseCase = (office: Office) => RunResult;

function plain(name: string): UseCase {
  return (office) => office.run(name);
}

/** Agrees to whatever it is asked. */
function agreed(name: string, arrange: (office: Office) => void = () => undefined): UseCase {
  return (office) => {
    arrange(office);
    office.workspace.screen.person = undefined;
    office.workspace.screen.willAnswer('OK');
    return office.run(name);
  };
}

const onOwnTask = (office: Office) => selectTask(office, 'STC', 'Cấp kinh phí đợt 1');

/** Every use-case that writes anything, as a person would run it in the busy tracker. */
export const writingUseCases = {
  setUpWorkbook: (office) => {
    // Something to mend.
    const own = sheetOf(office, 'STC').protectedRanges.filter(({ warningOnly }) => warningOnly === true);
    change(office, ...own.map(({ protectedRangeId = 0 }) => ({ deleteProtectedRange: { protectedRangeId } })));
    return agreed('setUpWorkbook')(office);
  },
  chooseUnits: (office) =>
    office.callFromPage('chooseUnits', [{ codes: ['SYT'], pasted: '', coordinator: '', makesSheets: true }]),
  validateEntries: plain('validateEntries'),
  fixSafely: agreed('fixSafely'),
  confirmReviewed: agreed('confirmReviewed', onOwnTask),
  consolidate: plain('consolidate'),
  runDaily: plain('runDaily'),
  submitReport: agreed('submitReport', onOwnTask),
  declareNothing: agreed('declareNothing', onOwnTask),
  assignTasks: agreed('assignTasks'),
  importRows: (office) => office.callFromPage('importRows', [{ sheet: 'Bảng của phòng' }]),
  acceptChanges: agreed('acceptChanges'),
  freezeReport: (office) => {
    done(office.run('consolidate'));
    return office.run('freezeReport');
  },
  receiveDifficulties: agreed('receiveDifficulties', (office) => select(office, 'Vướng mắc', 'A2:B40')),
  listForCity: agreed('listForCity'),
  previewReminders: plain('previewReminders'),
  sendReminders: agreed('sendReminders'),
  sendTestToMe: plain('sendTestToMe'),
  urgeNow: agreed('urgeNow', onOwnTask),
  requestExplanation: agreed('requestExplanation', onOwnTask),
  resendSelected: agreed('resendSelected'),
  mendCell: (office) => {
    const { column } = placeOf(office, 'STC', 'Tiến độ');
    const rowNumber = rowNumberOf(office, 'STC', 'Nội dung nhiệm vụ', 'Cấp kinh phí đợt 1');
    const cell = { sheetTitle: 'STC', rowIndex: rowNumber - 1, columnIndex: column };
    return office.callFromPage('mendCell', [{ ...cell, from: 'Đang thực hiện ', to: 'Đang thực hiện' }]);
  },
  onEdit: (office) => {
    const { column } = placeOf(office, 'STC', 'Thời hạn');
    const row = rowNumberOf(office, 'STC', 'Nội dung nhiệm vụ', 'Bố trí vốn hạ tầng số');
    const { onEdit } = office.edit(`STC!${cellName(row, column)}`, [['25/12/2025']]);
    if (onEdit === undefined) throw new Error('onEdit did not run');
    return onEdit;
  },
} satisfies { readonly [name: string]: UseCase };

export type WritingUseCase = keyof typeof writingUseCases;
