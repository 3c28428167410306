import { beforeAll, expect, it } from 'vitest';
import type { Sheet } from '../../../scripts/host/book/book';
import { findSheetByTitle } from '../../../scripts/host/book/book';
import type { Bundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { unpackZip } from '../../../scripts/host/services/utilities/zip';
import type { Workspace } from '../../../scripts/host/workspace';
import { setUpSample } from '../../../scripts/sample';
import { sampleTrackerId } from '../../../scripts/sample/build-tracker';
import { playOctober } from '../../../scripts/sample/october/play-october';
import { reportInEnglish } from '../../../scripts/sample/october/report-in-english';
import { tellRegisters } from '../../../scripts/start/tell-registers';
import { storyBundle } from '../bundle';

let october: Workspace;
let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
  const workspace = setUpSample(bundle);
  runFunction(workspace, bundle, 'runDaily');
  october = playOctober(workspace, bundle);
}, 120_000);

function sheet(title: string): Sheet {
  const book = october.drive.files.get(sampleTrackerId)?.book;
  const found = book === undefined ? undefined : findSheetByTitle(book, title);
  if (found === undefined) throw new Error(`no sheet ${title}`);
  return found;
}

function statesOf(title: string): Record<string, number> {
  const { grid } = sheet(title);
  const column = grid.rowValues(0).indexOf('Trạng thái');
  const counts: Record<string, number> = {};
  for (let row = 1; row < grid.lastRowWithContent(); row += 1) {
    const state = String(grid.valueAt(row, column) ?? '');
    if (state !== '') counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

it('the sample’s October has difficulties in every state, duties half handed in and a review under way', () => {
  expect(statesOf('Vướng mắc')).toEqual({
    Mới: 3,
    'Đang xem xét': 1,
    'Đã trả lời': 1,
    'Đã trình UBND': 2,
    'Đã có ý kiến': 1,
    'Đã đóng': 1,
    'Đơn vị rút': 1,
  });
  expect(statesOf('Nộp báo cáo')).toEqual({ 'Đúng hạn': 7, 'Không phát sinh': 1, 'Trễ 1 ngày': 2 });
  expect(statesOf('Đợt rà soát')).toEqual({ 'Quá hạn': 1, 'Đang rà soát': 1 });
  expect(statesOf('Chỉ tiêu')).toEqual({ 'Chưa đạt': 2, Đạt: 1 });
  expect(statesOf('Chấm điểm')).toMatchObject({ 'Đã thẩm định': 2, 'Đã tự chấm': 2 });
  expect(JSON.stringify(sheet('Chấm điểm').grid.rowValues(sheet('Chấm điểm').grid.lastRowWithContent() - 1))).toContain(
    'bộ tiêu chí chưa ban hành',
  );
  expect(statesOf('Điển hình')).toEqual({ 'Đã duyệt': 1, 'Đề xuất': 1 });
  expect(statesOf('Khen thưởng')).toEqual({ 'Đủ hồ sơ': 1 });
  const { grid } = sheet('Báo cáo');
  const report = Array.from({ length: grid.lastRowWithContent() }, (_, row) => String(grid.valueAt(row, 0) ?? ''));
  expect(report[report.indexOf('Kinh phí năm 2025') + 1]).toContain('giải ngân 39.730');
  expect(report).toContain('13 đơn vị: 7 đúng hạn; 1 không phát sinh; 2 trễ; 3 chưa nộp.');
  expect(report).toContain('23/154 dòng đã rà soát; 1 đề nghị điều chỉnh; 1 không thuộc đơn vị.');
});

it('asks those who owe, and whoever must answer, in one mail each', () => {
  const today = october.outbox.sent.filter(({ at }) => new Date(at).toISOString().startsWith('2025-10-20'));
  const mailTo = (address: string) => today.filter(({ to }) => to.includes(address)).map(({ body }) => body);
  expect(mailTo('daumoi.syt@hanoi.example').join()).toMatch(/BC01-SYT/);
  expect(mailTo('daumoi.stc@hanoi.example').join()).toContain('RS01: còn 5/12 dòng chưa rà soát');
  expect(new Set(today.flatMap(({ to }) => to)).size).toBe(today.length);
});

it('stands still: the next run writes nothing', () => {
  runFunction(october, bundle, 'consolidate');
  expect(runFunction(october, bundle, 'consolidate').cellsWritten).toBe(0);
});

it('drafts its report with what was handed in, reviewed and answered, each figure from the frozen page', () => {
  runFunction(october, bundle, 'freezeReport');
  const drafted = runFunction(october, bundle, 'draftReport');
  const html = drafted.messages.find((message) => message.html !== undefined)?.html ?? '';
  const base64 = /href="data:[^;"]+;base64,([A-Za-z0-9+/=]+)"/.exec(html)?.[1] ?? '';
  const parts = unpackZip(Buffer.from(base64, 'base64'));
  const document = parts.find(({ name }) => name === 'word/document.xml');
  const xml = Buffer.from(document?.bytes ?? []).toString('utf8');
  const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Báo cáo BC01: .*13 đơn vị: 7 đúng hạn; 1 không phát sinh; 2 trễ; 3 chưa nộp\.$/),
      expect.stringMatching(/^Rà soát nhiệm vụ RS01 theo 5514\/UBND-ĐMPT; .*23\/154 dòng đã rà soát/),
      'Theo nguồn giao',
      'Kết luận của Ban Chỉ đạo Trung ương',
      'Khó khăn, vướng mắc theo nhóm',
      expect.stringMatching(/^8 vướng mắc còn mở trên tổng số 10\./),
    ]),
  );
  const frozen = october.drive.files
    .get(sampleTrackerId)
    ?.book?.sheets.find(({ properties }) => /^BC-\d{8}-\d{4}$/.test(properties.title ?? ''));
  const cells = new Set<string>();
  for (let row = 0; row < (frozen?.grid.lastRowWithContent() ?? 0); row += 1)
    for (const value of frozen?.grid.rowValues(row) ?? [])
      for (const number of String(value ?? '').match(/\d+/g) ?? []) cells.add(number);
  const sums = texts.filter((text) => /^(?:Báo cáo BC01|Rà soát|\d+ vướng mắc)/.test(text));
  for (const number of sums.join(' ').match(/\d+/g) ?? []) expect(cells).toContain(number);
});

it('is told to a newcomer in the language of the rest', () => {
  reportInEnglish(october, bundle);
  const told = tellRegisters(sheet('Báo cáo'));
  expect(told[0]).toMatch(/^Report BC01: .*13 units: 7 on time; 1 with nothing to report; 2 late; 3 not submitted\.$/);
  expect(told.find((line) => line.startsWith('Budget 2025'))).toContain('disbursed 39,730');
  expect(told.find((line) => line.startsWith('Review RS01'))).toContain('23/154 rows reviewed');
  expect(told.map((line) => line.split(/[:\d]/)[0])).toEqual(
    expect.arrayContaining(['Difficulties by kind', 'Targets ', 'Report BC']),
  );
  expect(told.find((line) => line.startsWith('Emulation movement'))).toContain('No action plan (10)');
});
