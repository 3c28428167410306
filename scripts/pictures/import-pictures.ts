import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createSheet } from '../host/book/book';
import type { Bundle } from '../host/bundle';
import { parseEntry } from '../host/formats/entry';
import { callFromPage } from '../host/runs/page-call';
import { runFunction } from '../host/runs/runtime';
import type { Workspace } from '../host/workspace';

const title = 'Theo dõi NV 2025';

/** A department's own table, as such tables are: letterhead, sections, short forms, and words that nobody foresaw. */
const rows = [
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
  ['BẢNG THEO DÕI NHIỆM VỤ NĂM 2025'],
  [
    'STT',
    'Nội dung nhiệm vụ',
    'Văn bản giao',
    'Đơn vị chủ trì',
    'Thời hạn',
    'Tình trạng',
    'Ngày hoàn thành',
    'Ghi chú',
  ],
  ['I', 'NHIỆM VỤ QUÁ HẠN'],
  [
    '1',
    'Xây dựng kho dữ liệu mở của Thành phố',
    'KH 139',
    'TT Đổi mới sáng tạo',
    '30/9',
    'Đang TH',
    '',
    'Thiếu kinh phí',
  ],
  ['2', 'Báo cáo kết quả ứng dụng chữ ký số', 'CV 5514/UBND-ĐMPT', 'Văn phòng Sở', '15.9.2025', 'HT', '12/9/2025', ''],
  ['II', 'NHIỆM VỤ QUÝ IV'],
  ['3', 'Tập huấn chuyển đổi số cho cán bộ xã', 'KH 139', 'P. Quản lý Khoa học', 'Quý IV', 'đang chờ ý kiến', '', ''],
  ['4', 'Rà soát quy trình nội bộ', 'KH 190', 'Sở Tài chính', 'Cuối năm 2025', 'Chưa thực hiện', '', ''],
  ['', 'Tổng cộng: 04 nhiệm vụ'],
];

/** The three steps of an import, as a coordinator walks through them. */
export async function takeImport(
  browser: Browser,
  workspace: Workspace,
  bundle: Bundle,
  fileOf: (step: number) => string,
): Promise<void> {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  if (book === undefined) throw new Error('The tracker cannot be opened.');
  const { grid } = createSheet(book, title);
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text !== '')
        grid.setCell(
          row,
          column,
          parseEntry(column === 1 || text.includes('.') ? `'${text}` : text, 'vi_VN', undefined, 2025),
        );
    }
  }
  const html = runFunction(workspace, bundle, 'importTable').messages.at(-1)?.html ?? '';
  const page = await browser.newPage();
  await page.setViewportSize({ width: 760, height: 640 });
  await page.exposeFunction(
    'callServer',
    (name: string, request: unknown) => callFromPage(workspace, bundle, name, [request]).value,
  );
  await page.addInitScript(clientScript);
  await page.goto('about:blank');
  await page.setContent(html, { waitUntil: 'load' });
  for (const step of [1, 2, 3]) {
    await page.locator(`#step-${step}`).waitFor({ state: 'visible' });
    if (step === 2) await page.locator('#meanings h2').scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.resolve(fileOf(step)) });
    if (step < 3) await page.click('#go');
  }
  await page.close();
}

/** `google.script.run` for a page outside Google. */
const clientScript = `window.google = { script: { host: { close() {} }, run: (function make(done, failed) {
  return new Proxy({}, { get: (_, name) => name === 'withSuccessHandler' ? (f) => make(f, failed)
    : name === 'withFailureHandler' ? (f) => make(done, f)
    : (request) => { window.callServer(name, request).then(done, failed); } });
})() } };`;
