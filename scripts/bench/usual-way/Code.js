// The same jobs as public scripts of this kind do them: a loop over sheets, and often a call per row.

const MASTER = 'Tổng hợp';
const SYSTEM = [
  'Hướng dẫn',
  'Cấu hình',
  'Đơn vị',
  'Văn bản',
  'Ngày nghỉ',
  'Quy tắc',
  'Giao việc',
  'Tổng hợp',
  'Báo cáo',
  'Kiểm tra dữ liệu',
  'Nộp báo cáo',
  'Lịch sử thời hạn',
  'Xem trước thư',
  'Thư nhắc',
  'Nhật ký',
];

function unitSheets() {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !SYSTEM.includes(sheet.getName()));
}

function clearMaster() {
  const master = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(MASTER);
  const rows = master.getLastRow();
  if (rows > 1) master.getRange(2, 1, rows - 1, master.getLastColumn()).clearContent();
  return master;
}

/** `getValues` per sheet, `appendRow` per row. */
function consolidateByAppendRow() {
  const master = clearMaster();
  for (const sheet of unitSheets()) {
    const values = sheet.getDataRange().getValues();
    for (let row = 1; row < values.length; row += 1) {
      if (values[row][1] !== '') master.appendRow(values[row]);
    }
  }
}

/** `getValues` per sheet, one `setValues` at the end. */
function consolidateBySetValues() {
  const master = clearMaster();
  const rows = [];
  for (const sheet of unitSheets()) {
    const values = sheet.getDataRange().getValues();
    for (let row = 1; row < values.length; row += 1) {
      if (values[row][1] !== '') rows.push(values[row]);
    }
  }
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push('');
  writeRows(master, rows);
}

function writeRows(master, rows) {
  if (rows.length === 0) return;
  const missing = rows.length + 1 - master.getMaxRows();
  if (missing > 0) master.insertRowsAfter(master.getMaxRows(), missing);
  master.getRange(2, 1, rows.length, rows[0].length).setValues(rows);
}

/** A look at each sheet, and a mark in the check column for each bad row. */
function validateByRow() {
  for (const sheet of unitSheets()) {
    const values = sheet.getDataRange().getValues();
    const heading = values[0].indexOf('Kiểm tra');
    for (let row = 1; row < values.length; row += 1) {
      const problem = values[row][1] === '' ? 'Chưa nhập nội dung nhiệm vụ.' : '';
      sheet.getRange(row + 1, heading + 1).setValue(problem);
    }
  }
}

/** `openById` for each unit's own file, `appendRow` per row. */
function consolidateFilesByAppendRow() {
  const master = clearMaster();
  for (const values of readFiles()) {
    for (let row = 1; row < values.length; row += 1) {
      if (values[row][1] !== '') master.appendRow(values[row]);
    }
  }
}

/** `openById` for each unit's own file, one `setValues` at the end. */
function consolidateFilesBySetValues() {
  const master = clearMaster();
  const rows = [];
  for (const values of readFiles()) {
    for (let row = 1; row < values.length; row += 1) {
      if (values[row][1] !== '') rows.push(values[row]);
    }
  }
  writeRows(master, rows);
}

function readFiles() {
  const units = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Đơn vị').getDataRange().getValues();
  const column = units[0].indexOf('Mã tệp');
  return units
    .slice(1)
    .filter((row) => row[column] !== '')
    .map((row) => SpreadsheetApp.openById(row[column]).getSheets()[0].getDataRange().getValues());
}
