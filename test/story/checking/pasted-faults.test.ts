import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { createRandom } from '../../../scripts/host/workspace/random';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { createSmallTracker, type SmallTracker, typedTask } from '../small-tracker';

const rowCount = 500;
const columnCount = 12;
const faultCount = 40;

type Cells = { readonly [key: string]: string };
type Fault = readonly [rule: string, key: string, cells: Cells];

/** One slip each, as people make them, with the one problem that it is; `§` stands for a number of the row. */
const faults: readonly Fault[] = [
  ['V03', 'title', { title: '' }],
  ['V03', 'title', { title: '\u200b \u00a0' }],
  ['V51', 'title', { title: 'Cấp tài khoản cho ông Nguyễn Văn An ở tổ §, CCCD 001080012345' }],
  ['V52', 'title', { title: 'Tổng hợp tài liệu đóng dấu TỐI MẬT của phòng số §' }],
  ['V53', 'title', { title: 'Së Khoa häc vµ C«ng nghÖ ®· göi b¸o c¸o sè §' }],
  ['V56', 'field', { field: 'Nông nghiệp' }],
  ['V13', 'source', { source: '' }],
  ['V14', 'source', { source: 'Kế hoạch 139' }],
  ['V15', 'assignedOn', { assignedOn: '21/11/2026' }],
  ['V16', 'assignedOn', { assignedOn: '16/04/2025' }],
  ['V17', 'assignedOn', { assignedOn: 'hôm qua' }],
  ['V18', 'assignedOn', { assignedOn: '31/09/2025' }],
  ['V07', 'lead', { lead: '' }],
  ['V08', 'lead', { lead: 'Sở Nội vụ; Sở Tài chính' }],
  ['V09', 'lead', { lead: 'Sở Vũ trụ' }],
  ['V09', 'partners', { partners: 'Sở Tài chinhs' }],
  ['V12', 'partners', { partners: 'Sở Tài chính; Sở Khoa học và Công nghệ' }],
  ['V62', 'partners', { partners: '#REF!' }],
  ['V58', 'contact', { contact: 'ngoc.tran@hoankiem' }],
  ['V50', 'contact', { contact: 'tran.ngoc@mail.example' }],
  ['V29', 'deliverable', { deliverable: '' }],
  ['V17', 'dueText', { dueText: 'sớm nhất có thể' }],
  ['V18', 'dueText', { dueText: '31/02/2026' }],
  ['V20', 'dueText', { dueText: '31/12/25' }],
  ['V21', 'dueText', { dueText: '31/12/2024' }],
  ['V23', 'dueText', { dueText: '30/11/2025' }],
  ['V24', 'dueText', { dueText: '' }],
  ['V27', 'extensionBasis', { extendedTo: '31/03/2026' }],
  ['V27', 'extendedTo', { extensionBasis: '5712/UBND-ĐMPT: chờ kinh phí' }],
  ['V28', 'extendedTo', { extendedTo: '01/12/2025', extensionBasis: '5712/UBND-ĐMPT: chờ kinh phí' }],
  ['V56', 'progress', { progress: 'Đang làm' }],
];

interface Paste {
  readonly top: number;
  readonly block: readonly (readonly string[])[];
  /** `V30 O12`, in the order of the sheet. */
  readonly planted: readonly string[];
}

/** 500 rows of 12 columns, some blank, 40 of them with a fault. */
function createPaste(seed: number, firstRow: number, tracker: SmallTracker): Paste {
  const random = createRandom(seed);
  const numbers = Array.from({ length: rowCount }, (_, index) => index).sort(() => random.next() - 0.5);
  const faulty = new Map<number, Fault>();
  for (const [at, row] of numbers.slice(0, faultCount).entries()) {
    faulty.set(row, faults[(at + Math.floor(random.next() * faults.length)) % faults.length] as Fault);
  }
  const blank = new Set(numbers.slice(faultCount, faultCount + 15));
  const block = Array.from({ length: rowCount }, (_, row) =>
    blank.has(row)
      ? Array<string>(columnCount).fill(row % 2 === 0 ? '' : ' ')
      : typedTask(row + 100, faulty.get(row)?.[2])
          .slice(1, 1 + columnCount)
          .map((text) => text.replace('§', String(row))),
  );
  const planted = [...faulty].map(([row, [rule, key]]) => `${rule} ${tracker.name(key, firstRow + row)}`).sort();
  return { top: firstRow, block, planted };
}

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

const titleBlock = [['SỞ KHOA HỌC VÀ CÔNG NGHỆ'], [], ['BIỂU THEO DÕI NHIỆM VỤ NĂM 2025'], []];

describe.each([1, 20, 300, 5514])('40 faults in a pasted block of 500 × 12 (seed %i)', (seed) => {
  it('are found by the edit and by the check, all of them, nothing else, each at its cell', () => {
    const above = titleBlock.slice(0, seed % 5);
    const tracker = createSmallTracker(bundle, { above, tasks: [typedTask(1), [], typedTask(2)] });
    tracker.run('validateEntries');
    const { top, block, planted } = createPaste(seed, above.length + 6 + (seed % 7), tracker);
    const cells = planted.map((one) => one.split(' ')[1]).sort();

    const edit = tracker.edit(`SKHCN!B${top}`, block);
    expect(linesOfChecks(tracker).sort()).toEqual(cells);
    expect(edit.messages.map(({ text }) => text).join()).toContain(`${faultCount} vấn đề`);
    const checks = tracker.rows('SKHCN').map((row) => row[checkColumn]);

    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual(planted);
    expect(tracker.rows('SKHCN').map((row) => row[checkColumn])).toEqual(checks);

    const mended = block.map((row, index) => (row.join('').trim() === '' ? row : typedTask(index + 100).slice(1, 13)));
    tracker.edit(`SKHCN!B${top}`, mended);
    expect(linesOfChecks(tracker)).toEqual([]);
    tracker.run('validateEntries');
    expect(listed(tracker)).toEqual([]);
  });
});

const checkColumn = taskColumns.findIndex(({ key }) => key === 'check');

/** The cells that the check column names, on the rows where it names them. */
function linesOfChecks(tracker: SmallTracker): string[] {
  return tracker.rows('SKHCN').flatMap((row, index) => {
    const text = String(row[checkColumn] ?? '');
    if (text === '' || text === 'Kiểm tra') return [];
    return text.split('\n').map((line) => {
      const cell = line.slice(0, line.indexOf(':'));
      expect(cell.replace(/^[A-Z]+/, '')).toBe(String(index + 1));
      return cell;
    });
  });
}

/** `V30 O12` of every line of the sheet `Kiểm tra dữ liệu`. */
function listed(tracker: SmallTracker): string[] {
  return tracker
    .rows('Kiểm tra dữ liệu')
    .slice(1)
    .map((row) => `${row[4]} ${String(row[2]).replace("'SKHCN'!", '')}`)
    .sort();
}
