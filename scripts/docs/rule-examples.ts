import type { RuleNumber } from '../../src/core/rules/catalogue';
import type { RuleFacts } from '../../src/core/rules/rule-facts';
import { dayOf } from '../../src/core/time/day';
import type { Facts } from '../../src/core/values/facts';

/** One case of a rule: the column that it is reported at and the facts that its sentence needs. */
export interface RuleExample<Told> {
  readonly key: string;
  readonly facts: Told;
}

function at(key: string): RuleExample<Readonly<Record<never, never>>>;
function at<const Told>(key: string, facts: Told): RuleExample<Told>;
function at(key: string, facts = {}): RuleExample<object> {
  return { key, facts };
}

const today = dayOf(2025, 10, 10);
const assignedDay = dayOf(2025, 5, 20);

/** V59 stands apart: its sentences are many. */
const examples: {
  readonly [rule in Exclude<RuleNumber, 'V59'>]: readonly RuleExample<RuleFacts[rule]>[];
} = {
  V01: [
    at('', { problem: 'missing', heading: 'Thời hạn', text: 'Hạn chót' }),
    at('', { problem: 'duplicate', heading: 'Tiến độ', firstColumn: 12, secondColumn: 27 }),
    at('', { problem: 'noHeadings', heading: 'Mã nhiệm vụ' }),
    at('', { problem: 'foreignTable', heading: 'Nội dung công việc' }),
  ],
  V02: [at('', { locale: 'en_US', timeZone: 'America/Los_Angeles' })],
  V03: [at('title')],
  V04: [at('code', { code: 'KH139-2025-SKHCN-007', otherRow: 12, otherSheet: 'SKHCN', otherUnit: 'SKHCN' })],
  V05: [
    at('code', { code: 'KH139-2025-SKHCN-7', knownCode: 'KH139-2025-SKHCN-007' }),
    at('code', { code: "'KH139-2025-SKHCN-007", knownCode: 'KH139-2025-SKHCN-007' }),
  ],
  V06: [at('title', { otherCode: 'KH139-2025-SKHCN-007', otherRow: 12, otherSheet: 'SKHCN' })],
  V07: [at('lead', { unit: 'Sở Tài chính' })],
  V08: [at('lead', { count: 2, text: 'Sở Tài chính; Sở Nội vụ' })],
  V09: [
    at('lead', { text: 'Sở Tài chinhs', suggestion: 'Sở Tài chính' }),
    at('lead', { text: 'Sở Vũ trụ', suggestion: '' }),
  ],
  V10: [at('lead', { text: 'xa hoa lac', count: 2, names: 'Xã Hoà Lạc; Xã Hoa Lạc' })],
  V11: [
    at('lead', {
      unit: 'Sở Thông tin và Truyền thông',
      validToDay: dayOf(2025, 2, 28),
      successor: 'Sở Khoa học và Công nghệ',
    }),
  ],
  V12: [at('partners', { unit: 'Sở Tài chính' })],
  V13: [at('source')],
  V14: [
    at('source', { problem: 'malformed', text: 'Kế hoạch 139', suggestion: '' }),
    at('source', { problem: 'unknown', text: '193/KH-UBND', suggestion: '139/KH-UBND' }),
    at('source', { problem: 'unknown', text: '77/KH-UBND', suggestion: '' }),
  ],
  V15: [
    at('assignedOn', { day: dayOf(2026, 11, 21), today }),
    at('assignedOn', { day: dayOf(2025, 12, 9), today, suggestedDay: dayOf(2025, 9, 12) }),
    at('reviewedOn', { key: 'reviewedOn', day: dayOf(2025, 12, 9), today }),
  ],
  V16: [at('assignedOn', { day: dayOf(2025, 4, 16), issuedDay: dayOf(2025, 5, 16), symbol: '139/KH-UBND' })],
  V17: [
    at('dueText', { problem: 'unreadable', text: '20/10', suggestion: '20/10/2025' }),
    at('dueText', { problem: 'unreadable', text: 'sớm nhất có thể' }),
    at('doneOn', { problem: 'unreadable', text: 'hôm qua' }),
    at('cutOff', { problem: 'unreadable', text: '31', of: 'cutOff' }),
    at('dueText', { problem: 'unreadable', text: 'khi nào xong', of: 'periodic' }),
    at('assignedOn', { problem: 'needsStart' }),
  ],
  V18: [
    at('dueText', { text: '10/31/2025', suggestion: '31/10/2025' }),
    at('dueText', { text: '31/02/2026', exampleDay: dayOf(2026, 2, 28) }),
  ],
  V19: [
    at('dueText', { text: '11/12/2025', readDay: dayOf(2025, 12, 11), swappedDay: dayOf(2025, 11, 12) }),
    at('assignedOn', { text: '06/08/2025', readDay: dayOf(2025, 8, 6), swappedDay: dayOf(2025, 6, 8) }),
  ],
  V20: [at('dueText', { text: '31/12/25', year: 2025, readDay: dayOf(2025, 12, 31) })],
  V21: [
    at('dueText', {
      deadlineDay: dayOf(2025, 10, 11),
      assignedDay: dayOf(2025, 11, 8),
      suggestedDay: dayOf(2025, 11, 10),
    }),
    at('dueText', { deadlineDay: dayOf(2024, 12, 31), assignedDay }),
  ],
  V22: [at('dueText', { namedDay: dayOf(2025, 10, 14), lastDay: dayOf(2025, 10, 13), symbol: '5514/UBND-ĐMPT' })],
  V23: [
    at('dueText', {
      lastDay: dayOf(2026, 1, 1),
      holiday: 'Tết Dương lịch',
      weekday: 4,
      reminderDay: dayOf(2025, 12, 31),
    }),
    at('dueText', { lastDay: dayOf(2025, 11, 30), holiday: '', weekday: 7, reminderDay: dayOf(2025, 11, 28) }),
  ],
  V24: [
    at('dueText', { problem: 'blank', openDays: 0 }),
    at('dueText', { problem: 'blank', openDays: 45 }),
    at('dueText', { problem: 'noCondition', openDays: 0 }),
  ],
  V25: [at('dueText', { openDays: 45, reviewAfterDays: 30 })],
  V26: [
    at('dueText', {
      childDay: dayOf(2025, 12, 31),
      parentCode: 'KH139-2025-SKHCN-007',
      parentDay: dayOf(2025, 11, 30),
    }),
  ],
  V27: [at('extensionBasis', { missing: 'basis' }), at('extendedTo', { missing: 'day' })],
  V28: [at('extendedTo', { extendedDay: dayOf(2025, 12, 1), originalDay: dayOf(2025, 12, 31) })],
  V29: [at('deliverable')],
  V30: [at('doneOn')],
  V31: [
    at('doneOn', { problem: 'future', doneDay: dayOf(2026, 10, 9), today }),
    at('doneOn', { problem: 'beforeAssigned', doneDay: dayOf(2025, 4, 9), assignedDay }),
  ],
  V32: [at('evidence', { missing: 'evidence' }), at('evidenceTo', { missing: 'receiver' })],
  V33: [at('evidence')],
  V34: [at('percent', { percent: 100, progress: 'inProgress' }), at('percent', { percent: 90.5, progress: 'done' })],
  V35: [at('status', { text: 'sắp xong', status: 'inTime' })],
  V36: [
    at('delayCause', { missing: 'cause', daysLate: 10 }),
    at('committedOn', { missing: 'commitment', daysLate: 10 }),
    at('committedOn', { missing: 'newCommitment', daysLate: 10, committedDay: dayOf(2025, 10, 6) }),
  ],
  V37: [at('decidingLevel')],
  V38: [at('evidence', { progress: 'suspended' }), at('evidence', { progress: 'cancelled' })],
  V39: [at('updatedAt', { age: 45 })],
  V40: [at('', { text: '914.897' }), at('actual', { text: '62.500', of: 'number' })],
  V41: [at('')],
  V42: [at('disbursed', { report: 'BC-20251013-1630', beforeVnd: 11_168_000_000, nowVnd: 10_000_000_000 })],
  V43: [at('disbursed', { report: 'BC-20251013-1630', beforeVnd: 11_168_000_000, nowVnd: 11_168_000 })],
  V44: [at('letter', { column: 'Văn bản đề nghị' })],
  V45: [at('')],
  V46: [at('proposal')],
  V47: [at('', { text: '12', most: 10 })],
  V48: [at('')],
  V49: [at('evidence', { problem: 'evidence' }), at('reason', { problem: 'reason' })],
  V50: [at('contact', { text: 'an@gmail.com', domains: 'hanoi.gov.vn', domain: 'hanoi.gov.vn' })],
  V51: [at('note')],
  V52: [at('title')],
  V53: [at('title')],
  V54: [at('', { report: 'Báo cáo tháng 10', lastDay: dayOf(2025, 10, 13), workingDays: 1 })],
  V55: [at('', { day: dayOf(2025, 4, 25), weekday: 5 })],
  V56: [
    at('progress', { text: 'Đã xong', suggestion: 'Hoàn thành' }),
    at('progress', { text: 'Đợi', suggestion: '' }),
    at('field', { text: 'Nông nghiệp', suggestion: '' }),
  ],
  V57: [at('percent', { text: '140' })],
  V58: [at('contact', { text: 'Nguyễn Văn An', domain: 'hanoi.gov.vn' })],
  V65: [at('', { code: 'DN-2025-STC-001' })],
  V66: [at('cause', { rate: '33,4 %', threshold: 37.5 })],
  V67: [at('areas', { areas: 'ND7' }), at('areas', { areas: '' })],
  V68: [at('contact', { text: 'daumoi.snv@hanoi.gov.vn', unit: 'Sở Nội vụ' })],
  V71: [at('published')],
  V72: [at('contactEmails', {})],
  V60: [at('dueText', { text: '31/12/2025' }), at('lead', { text: 'Sở Tài chính' })],
  V61: [at('code', { sinceDay: dayOf(2025, 10, 8) })],
  V62: [at('deliverable', { text: '#REF!' }), at('evidence', { text: 'TRUE' })],
  V63: [at('lead', { unit: 'Sở Nội vụ', own: 'Sở Tài chính' })],
  V64: [
    at('taskCode', { problem: 'task', text: 'KH139-2025-STC-099' }),
    at('basis', { problem: 'document', text: '99/KH-UBND' }),
    at('moneyCode', { problem: 'item', text: 'KP-2025-STC-009' }),
  ],
  V69: [
    at('problem', { problem: 'required', column: 'Khó khăn' }),
    at('unit', { problem: 'foreignUnit', unit: 'Sở Nội vụ', own: 'Sở Tài chính' }),
  ],
  V70: [at('title', { row: 9, text: 'II. Phát triển hạ tầng' })],
};

/** Every kind of sentence that each rule can say. */
export const ruleExamples = examples as unknown as {
  readonly [rule in keyof typeof examples]: readonly RuleExample<Facts>[];
};

/** One set of facts that holds what any sentence about the tracker's own sheets may need. */
export const settingFacts = {
  name: 'Giờ gửi',
  text: 'buổi sáng',
  example: '8',
  suggestion: '',
  unit: 'Sở Tài chính',
  otherUnit: 'Sở Nội vụ',
  code: 'STC',
  symbol: '139/KH-UBND',
  otherRow: 7,
  year: 2027,
  day: dayOf(2025, 9, 2),
  fromDay: dayOf(2025, 7, 1),
  toDay: dayOf(2025, 6, 30),
};
