// The same jobs as public scripts of this kind do them: a loop over sheets, and often a call per row.

const MASTER = 'Tổng hợp';
/** A sheet for each name that the directory has in this column. */
function unitSheets() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return columnOf(directory(), 'Trang tính')
    .map((name) => spreadsheet.getSheetByName(name))
    .filter((sheet) => sheet !== null);
}

function directory() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Đơn vị').getDataRange().getValues();
}

/** What stands under a heading, blanks left out. */
function columnOf(values, heading) {
  const top = values.findIndex((row) => row.includes(heading));
  if (top < 0) return [];
  const column = values[top].indexOf(heading);
  return values.slice(top + 1).flatMap((row) => (row[column] === '' ? [] : [row[column]]));
}

/** Where the headings of a unit's sheet stand, from 0. */
function headingRow(values) {
  return values.findIndex((row) => row.includes('Nội dung nhiệm vụ'));
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
    for (let row = headingRow(values) + 1; row < values.length; row += 1) {
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
    for (let row = headingRow(values) + 1; row < values.length; row += 1) {
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
    const top = headingRow(values);
    const heading = values[top].indexOf('Kiểm tra');
    for (let row = top + 1; row < values.length; row += 1) {
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
  return columnOf(directory(), 'Mã tệp').map((id) =>
    SpreadsheetApp.openById(id).getSheets()[0].getDataRange().getValues(),
  );
}
