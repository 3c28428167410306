import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/core/rules/tasks/check-tasks';
import { type Cells, context, day, done, findings, names, place, taskOf, today } from './fixtures';

const open: Cells = { progress: 'Đang thực hiện' };
const overdue: Cells = { dueText: '30/09/2025', decidingLevel: 'UBND Thành phố' };
const explained: Cells = { ...overdue, delayCause: 'Chờ thẩm định', committedOn: day('31/10/2025') };

/** rule → what fires with these cells changed in a row that is right. Where several rules fire, all are named. */
const fires: readonly (readonly [rule: string, what: string, cells: Cells, expected: readonly string[]])[] = [
  ['V03', 'title blank', { title: '' }, ['V03@title']],
  ['V03', 'title of zero-width and no-break spaces', { title: '\u200b \u00a0' }, ['V03@title']],
  ['V03', 'title that is a formula error', { title: '#REF!' }, ['V03@title']],
  ['V07', 'lead blank', { lead: '' }, ['V07@lead']],
  ['V07', 'lead of spaces', { lead: '   ' }, ['V07@lead']],
  ['V08', 'two leads with a comma', { lead: 'Sở Khoa học và Công nghệ, Sở Tài chính', partners: '' }, ['V08@lead']],
  ['V08', 'two leads with a line break', { lead: 'Sở Nội vụ\nSở Tài chính', partners: '' }, ['V08@lead']],
  ['V09', 'unknown lead', { lead: 'Sở Vũ trụ' }, ['V09@lead']],
  ['V09', 'number as lead', { lead: 12 }, ['V09@lead']],
  ['V62', 'TRUE as partner', { partners: true }, ['V62@partners']],
  ['V62', 'a placeholder of an import as note', { note: 'Loading...' }, ['V62@note']],
  ['V62', 'a bare tick as deliverable says nothing', { deliverable: '✓' }, ['V29@deliverable']],
  ['V09', 'formula error as lead counts as blank', { lead: '#N/A' }, ['V07@lead']],
  ['V10', 'two units share the name without accents', { lead: 'xa ba vi' }, ['V10@lead']],
  ['V11', 'expired partner', { partners: 'Sở Thông tin và Truyền thông' }, ['V11@partners']],
  ['V12', 'lead among partners', { partners: 'Sở Tài chính; Sở KH&CN' }, ['V12@partners']],
  ['V13', 'no source', { source: '' }, ['V13@source']],
  ['V14', 'malformed symbol', { source: 'Kế hoạch 139' }, ['V14@source']],
  ['V14', 'a known symbol written the other way round', { source: '57/NQ-TW' }, ['V14@source']],
  ['V14', 'unknown document', { source: '77/KH-UBND' }, ['V14@source']],
  ['V14', 'second document unknown', { source: '139/KH-UBND; 77/QĐ-UBND' }, ['V14@source']],
  ['V15', 'assigned tomorrow', { assignedOn: today + 1 }, ['V15@assignedOn']],
  ['V15', 'year typo', { assignedOn: day('21/11/2026') }, ['V15@assignedOn']],
  ['V16', 'assigned before the document', { assignedOn: day('15/05/2025') }, ['V16@assignedOn']],
  ['V17', 'unreadable deadline', { dueText: 'sớm nhất có thể' }, ['V17@dueText']],
  ['V17', 'TRUE as date', { assignedOn: true }, ['V17@assignedOn']],
  ['V17', 'a count without its start', { dueText: '10 ngày kể từ ngày giao', assignedOn: '' }, ['V17@assignedOn']],
  ['V17', 'formula error as deadline', { dueText: '#REF!' }, ['V17@dueText']],
  ['V63', 'another unit’s task on this sheet', { lead: 'Sở Nội vụ', partners: '' }, ['V63@lead']],
  ['V62', 'formula errors where texts belong', { partners: '#N/A', note: '#REF!' }, ['V62@partners', 'V62@note']],
  ['V62', 'a formula error that another rule misses a text for', { deliverable: '#VALUE!' }, ['V29@deliverable']],
  ['V18', '31 February', { dueText: '31/02/2026' }, ['V18@dueText']],
  ['V18', 'done on 31 September', { ...done, doneOn: '31/09/2025' }, ['V18@doneOn']],
  ['V19', 'a text date that could be swapped', { assignedOn: '06/08/2025' }, ['V19@assignedOn']],
  ['V19', 'a bare deadline that could be swapped', { dueText: '11/12/2025' }, ['V19@dueText']],
  ['V20', 'two-digit year', { dueText: '31/12/25' }, ['V20@dueText']],
  ['V20', 'two-digit year asks once', { dueText: '11/12/25' }, ['V20@dueText']],
  ['V21', 'deadline before assignment', { dueText: '19/05/2025' }, ['V21@dueText']],
  [
    'V22',
    'before a day, document silent',
    { source: '5514/UBND-ĐMPT', assignedOn: today, dueText: 'trước ngày 14/10/2025' },
    ['V22@dueText'],
  ],
  ['V23', 'due on a Sunday', { dueText: '30/11/2025' }, ['V23@dueText']],
  ['V23', 'due on a holiday', { dueText: '01/01/2026' }, ['V23@dueText']],
  ['V24', 'no deadline', { dueText: '' }, ['V24@dueText']],
  ['V24', 'a dash for a deadline', { dueText: '-' }, ['V24@dueText']],
  ['V24', 'waiting for nothing', { dueText: 'chờ' }, ['V24@dueText']],
  ['V25', 'waiting for long, never reviewed', { dueText: 'chờ Bộ hướng dẫn', updatedAt: '' }, ['V25@dueText']],
  ['V27', 'extension without a document', { extendedTo: day('31/03/2026') }, ['V27@extensionBasis']],
  ['V27', 'document without a day', { extensionBasis: '5712/UBND-ĐMPT' }, ['V27@extendedTo']],
  [
    'V28',
    'extension that is not later',
    { extendedTo: day('31/12/2025'), extensionBasis: 'CV 1: chậm' },
    ['V28@extendedTo'],
  ],
  ['V29', 'no deliverable', { deliverable: '' }, ['V29@deliverable']],
  ['V30', 'done without a day', { ...done, doneOn: '' }, ['V30@doneOn']],
  ['V31', 'done tomorrow', { ...done, doneOn: today + 1 }, ['V31@doneOn']],
  ['V31', 'done before assigned', { ...done, doneOn: day('19/05/2025') }, ['V31@doneOn']],
  ['V32', 'done without evidence', { ...done, evidence: '' }, ['V32@evidence']],
  ['V32', 'evidence of spaces', { ...done, evidence: ' \u00a0' }, ['V32@evidence']],
  ['V32', 'nobody received it', { ...done, evidenceTo: '' }, ['V32@evidenceTo']],
  ['V33', 'a draft as evidence', { ...done, evidence: 'Dự thảo Kế hoạch lần 2' }, ['V33@evidence']],
  ['V34', '100 % in progress', { ...open, percent: 100 }, ['V34@percent']],
  ['V34', 'done with 90 %', { ...done, percent: 90 }, ['V34@percent']],
  ['V35', 'typed status', { status: 'sắp xong' }, ['V35@status']],
  ['V36', 'overdue without a cause', overdue, ['V36@delayCause']],
  ['V38', 'suspended by a word', { progress: 'Tạm dừng' }, ['V38@evidence']],
  ['V38', 'cancelled with a draft', { progress: 'Hủy', evidence: 'dự thảo tờ trình' }, ['V38@evidence']],
  ['V39', 'not touched for 31 days', { updatedAt: today - 31 }, ['V39@updatedAt']],
  ['V46', 'difficulty without a proposal', { difficulty: 'Thiếu nhân lực' }, ['V46@proposal']],
  ['V50', 'a private mailbox', { contact: 'an@gmail.com' }, ['V50@contact']],
  ['V51', 'a citizen number', { note: 'CCCD 001085012345' }, ['V51@note']],
  ['V52', 'a stamp', { title: 'Kế hoạch phòng thủ (MẬT)' }, ['V52@title']],
  ['V53', 'a legacy font', { deliverable: 'B¸o c¸o kÕt qu¶' }, ['V53@deliverable']],
  ['V56', 'a word outside the list', { progress: 'Đã xong' }, ['V56@progress']],
  ['V56', 'an unknown field', { field: 'KHCN; Nông nghiệp' }, ['V56@field']],
  ['V57', '120 %', { percent: 120 }, ['V57@percent']],
  ['V57', 'words for a percentage', { percent: 'gần xong' }, ['V57@percent']],
  ['V58', 'a name for an address', { contact: 'Nguyễn Văn An' }, ['V58@contact']],
  ['V68', 'the mailbox of another unit', { contact: 'vanthu.snv@hanoi.gov.vn' }, ['V68@contact']],
];

/** rule → what must not fire, neither it nor any other. */
const silent: readonly (readonly [rule: string, what: string, cells: Cells])[] = [
  ['V07', 'alias of a unit', { lead: 'Sở KH&CN' }],
  ['V09', 'NFD, spaces and another tone place', { lead: ' Sở  Khoa học và Công nghệ '.normalize('NFD') }],
  ['V09', 'a unit code', { lead: 'SKHCN' }],
  ['V10', 'accents decide', { partners: 'Xã Ba Vì' }],
  ['V11', 'expired unit of a task done before', { ...done, lead: 'Sở Thông tin và Truyền thông', partners: '' }],
  ['V14', 'another case, without accents', { source: '5514/ubnd-dmpt', assignedOn: today }],
  ['V14', 'a symbol of the Party', { source: '57-NQ/TW; 139/KH-UBND' }],
  ['V15', 'assigned today', { assignedOn: today, source: '5514/UBND-ĐMPT' }],
  ['V16', 'assigned on the day of the document', { assignedOn: day('16/05/2025') }],
  ['V19', 'a real date', { assignedOn: day('06/08/2025'), dueText: day('11/12/2025') }],
  ['V19', 'a wording', { dueText: 'chậm nhất ngày 11/12/2025' }],
  [
    'V19',
    'a deadline that swapped would precede the assignment',
    { dueText: '03/11/2025', assignedOn: day('20/05/2025') },
  ],
  ['V19', 'an assignment on the very day of its document', { source: '190/KH-UBND', assignedOn: '18/07/2025' }],
  [
    'V21',
    'due on the day of the assignment',
    { dueText: day('10/10/2025'), assignedOn: today, source: '5514/UBND-ĐMPT' },
  ],
  ['V22', 'the document says how', { dueText: 'trước ngày 14/11/2025' }],
  [
    'V22',
    'the document says how: included',
    { source: '190/KH-UBND', assignedOn: day('20/07/2025'), dueText: 'trước ngày 14/11/2025' },
  ],
  ['V23', 'a Sunday that is past', { ...done, dueText: '28/09/2025', doneOn: day('26/09/2025') }],
  ['V24', 'regular without a reason', { dueText: 'thường xuyên' }],
  ['V24', 'waiting for something', { dueText: 'chờ Bộ Khoa học và Công nghệ hướng dẫn' }],
  ['V25', 'waiting, reviewed yesterday', { dueText: 'chờ Bộ hướng dẫn', updatedAt: today - 1 }],
  ['V27', 'a whole extension', { extendedTo: day('31/03/2026'), extensionBasis: '5712/UBND-ĐMPT: chờ thẩm định' }],
  ['V32', 'a link needs no receiver', { ...done, evidence: 'https://hanoi.gov.vn/bc215', evidenceTo: '' }],
  ['V33', 'a draft while in progress', { evidence: 'Dự thảo lần 1' }],
  ['V33', 'a numbered submission of a draft', { ...done, evidence: '45/TTr-SKHCN trình dự thảo Nghị quyết' }],
  ['V34', 'done without a percentage', { ...done, percent: '' }],
  ['V34', 'done with a typed 100 %', { ...done, percent: 1 }],
  ['V35', 'the word of yesterday', { status: 'Sắp đến hạn' }],
  ['V35', 'the English word', { status: 'In time' }],
  ['V36', 'due today is not overdue', { dueText: day('10/10/2025') }],
  ['V36', 'overdue with a cause and a commitment', explained],
  ['V38', 'suspended by a document', { progress: 'Tạm dừng', evidence: '5712/UBND-ĐMPT' }],
  ['V39', '30 days', { updatedAt: today - 30 }],
  ['V39', 'a row that was never stamped', { updatedAt: '' }],
  ['V46', 'no difficulty', { difficulty: 'Không có' }],
  ['V46', 'with a proposal', { difficulty: 'Thiếu vốn', proposal: 'Đề nghị bổ sung' }],
  ['V50', 'a subdomain', { contact: 'vanthu@skhcn.hanoi.gov.vn; "An" <an@hanoi.gov.vn>' }],
  ['V50', 'blank: the mailbox of the unit', { contact: '' }],
  ['V56', 'another case and English', { progress: 'IN PROGRESS', field: 'cđs, đmst' }],
  ['V57', 'a fraction of a percent format', { percent: 0.4 }],
  ['V57', 'text', { percent: '40 %' }],
];

describe('rules of a row', () => {
  it('say nothing about a row that is right, open or done', () => {
    expect(findings({})).toEqual([]);
    expect(findings(done)).toEqual([]);
  });

  it.each(fires)('%s fires: %s', (_, __, cells, expected) => {
    expect(findings(cells)).toEqual(expected);
  });

  it.each(silent)('%s does not fire, nor does another: %s', (_, __, cells) => {
    expect(findings(cells)).toEqual([]);
  });
});

describe('a day that would be right with day and month swapped', () => {
  const offers: readonly (readonly [what: string, cells: Cells, facts: readonly object[]])[] = [
    [
      'a deadline of 11/10 for a task of 10/11',
      { source: '', assignedOn: day('10/11/2025'), dueText: '11/10/2025' },
      [{ rule: 'V15' }, { rule: 'V21', suggestedDay: day('10/11/2025') }],
    ],
    [
      'a deadline before its assignment',
      { dueText: '12/05/2025', assignedOn: day('20/05/2025') },
      [{ rule: 'V21', suggestedDay: day('05/12/2025') }],
    ],
    [
      'an assignment after its deadline',
      { dueText: '15/07/2025', assignedOn: day('06/08/2025'), delayCause: 'x' },
      [{ rule: 'V21', suggestedStartDay: day('08/06/2025') }],
    ],
    ['an assignment ahead', { assignedOn: day('08/12/2025') }, [{ rule: 'V15', suggestedDay: day('12/08/2025') }]],
    [
      'an assignment before its document',
      { assignedOn: day('09/05/2025') },
      [{ rule: 'V16', suggestedDay: day('05/09/2025') }],
    ],
  ];
  it.each(offers)('is offered: %s', (_, cells, expected) => {
    const issues = checkRows([taskOf(cells)], context).map(({ rule, facts }) => ({ rule, ...facts }));
    for (const each of expected) expect(issues).toContainEqual(expect.objectContaining(each));
  });

  it.each([{ assignedOn: day('11/12/2025') }, { assignedOn: day('03/02/2025') }])('is not offered for %j', (cells) => {
    const issues = checkRows([taskOf(cells)], context);
    expect(issues.map(({ facts }) => facts.suggestedDay)).toEqual([undefined]);
  });
});

describe('one fault is one issue', () => {
  const cases: readonly (readonly [what: string, cells: Cells, expected: readonly string[]])[] = [
    [
      'an unreadable assignment is not also a missing start',
      { assignedOn: 'hôm qua', dueText: '5 ngày kể từ ngày giao' },
      ['V17@assignedOn'],
    ],
    [
      'a future assignment does not also precede its deadline',
      { assignedOn: day('20/05/2026'), dueText: '31/12/2025' },
      ['V15@assignedOn'],
    ],
    ['a swapped deadline is not also overdue', { dueText: '10/02/2025' }, ['V21@dueText']],
    [
      'a claim past its deadline asks for evidence, not for a cause',
      { ...done, dueText: '30/09/2025', evidence: '' },
      ['V32@evidence'],
    ],
    [
      'a suspension past its deadline asks for the document',
      { progress: 'Tạm dừng', dueText: '30/09/2025' },
      ['V38@evidence'],
    ],
    ['several leads are not also unknown', { lead: 'Sở Vũ trụ; Sở Tài chính', partners: '' }, ['V08@lead']],
    ['an old blank deadline is one error', { dueText: '', updatedAt: today - 1 }, ['V24@dueText']],
  ];
  it.each(cases)('%s', (_, cells, expected) => {
    expect(findings(cells)).toEqual(expected);
  });
});

describe('a table without a column', () => {
  it('is not told the same of every row', () => {
    const { deliverable: _, ...columnIndex } = place.columnIndex;
    const task = taskOf({ deliverable: undefined, difficulty: 'Thiếu vốn' }, 5, { ...place, columnIndex });
    expect(names(checkRows([task], context))).toEqual(['V46@proposal']);
  });
});

describe('a spreadsheet under another locale', () => {
  it('makes real dates doubtful that could be swapped', () => {
    const foreign = { ...context, foreignLocale: true };
    expect(findings({ assignedOn: day('06/08/2025') }, foreign)).toEqual(['V19@assignedOn']);
    expect(findings({ assignedOn: day('20/08/2025') }, foreign)).toEqual([]);
  });
});
