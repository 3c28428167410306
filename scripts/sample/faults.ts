import type { RuleNumber } from '../../src/core/rules/catalogue';
import type { SampleTask } from './sample-task';

/** What people do to a sheet. `rowIndex` counts the unit's tasks from 0; a leading apostrophe makes a typed date a text. */
export interface Fault {
  readonly unitCode: string;
  readonly rowIndex: number;
  readonly why: string;
  /** Reported for it; absent where the product understands what was meant. */
  readonly rule?: RuleNumber;
  readonly change: (task: SampleTask) => Partial<SampleTask> & { readonly code?: string; readonly status?: string };
}

export const sampleFaults: readonly Fault[] = [
  {
    unitCode: 'SKHCN',
    rowIndex: 6,
    why: 'text pasted in decomposed Unicode',
    change: (task) => ({ title: task.title.normalize('NFD') }),
  },
  {
    unitCode: 'SKHCN',
    rowIndex: 7,
    why: 'zero-width and no-break spaces from a web page',
    change: (task) => ({ deliverable: `\u200b${task.deliverable ?? ''}\u00a0 ` }),
  },
  {
    unitCode: 'SKHCN',
    rowIndex: 14,
    why: 'tone on the other vowel, and a name without its kind',
    change: () => ({ partners: 'Sở Văn hoá và Thể thao; Hoàn Kiếm' }),
  },
  {
    unitCode: 'SKHCN',
    rowIndex: 4,
    why: 'done, with a completion day but no evidence',
    rule: 'V32',
    change: () => ({ evidence: '', evidenceTo: '' }),
  },
  { unitCode: 'SKHCN', rowIndex: 15, why: 'a date that stayed text', change: () => ({ dueText: "'13/10/2025" }) },
  {
    unitCode: 'STC',
    rowIndex: 1,
    why: 'two leads in one cell',
    rule: 'V08',
    change: () => ({ lead: 'Sở Tài chính; Sở Khoa học và Công nghệ' }),
  },
  { unitCode: 'STC', rowIndex: 3, why: 'done without a completion day', rule: 'V30', change: () => ({ doneOn: '' }) },
  {
    unitCode: 'STC',
    rowIndex: 5,
    why: 'a day that is not in the calendar',
    rule: 'V18',
    change: () => ({ dueText: '31/09/2025' }),
  },
  { unitCode: 'STC', rowIndex: 8, why: 'per cent over one hundred', rule: 'V57', change: () => ({ percent: '450' }) },
  {
    unitCode: 'SNV',
    rowIndex: 6,
    why: 'day and month swapped, so that the deadline precedes the assignment',
    rule: 'V21',
    change: () => ({ dueText: '12/05/2025' }),
  },
  {
    unitCode: 'SNV',
    rowIndex: 4,
    why: 'a lead that is nearly a unit',
    rule: 'V09',
    change: () => ({ lead: 'Sở Nội vụu' }),
  },
  {
    unitCode: 'SNV',
    rowIndex: 9,
    why: 'a lead that no directory knows',
    rule: 'V09',
    change: () => ({ lead: 'Phòng Tổ chức' }),
  },
  {
    unitCode: 'SNV',
    rowIndex: 11,
    why: 'a year written with two digits',
    rule: 'V20',
    change: () => ({ dueText: "'31/10/25" }),
  },
  {
    unitCode: 'SVHTT',
    rowIndex: 4,
    why: 'the year of assignment mistyped into the future',
    rule: 'V15',
    change: () => ({ assignedOn: '16/5/2026' }),
  },
  {
    unitCode: 'SVHTT',
    rowIndex: 10,
    why: 'a code copied with its row',
    rule: 'V04',
    change: () => ({ code: 'KH139-2025-SVHTT-001' }),
  },
  {
    unitCode: 'SVHTT',
    rowIndex: 2,
    why: 'the first holder of the copied code',
    change: () => ({ code: 'KH139-2025-SVHTT-001' }),
  },
  {
    unitCode: 'SVHTT',
    rowIndex: 7,
    why: 'a status typed into the computed column',
    rule: 'V35',
    change: () => ({ status: 'Sắp xong' }),
  },
  {
    unitCode: 'VPUBND',
    rowIndex: 5,
    why: 'overdue without a cause',
    rule: 'V36',
    change: () => ({ dueText: '30/09/2025' }),
  },
  {
    unitCode: 'VPUBND',
    rowIndex: 9,
    why: 'a progress word outside the list',
    rule: 'V56',
    change: () => ({ progress: 'Đang làm' }),
  },
  {
    unitCode: 'VPUBND',
    rowIndex: 10,
    why: 'a draft given as evidence',
    rule: 'V33',
    change: () => ({
      progress: 'Hoàn thành',
      percent: '100',
      doneOn: '09/10/2025',
      evidence: 'Dự thảo báo cáo',
      evidenceTo: 'UBND Thành phố',
    }),
  },
  {
    unitCode: 'VPUBND',
    rowIndex: 4,
    why: 'text in an old font encoding',
    rule: 'V53',
    change: () => ({ note: 'Së Khoa häc vµ C«ng nghÖ ®· göi' }),
  },
  {
    unitCode: 'SGDDT',
    rowIndex: 5,
    why: 'a difficulty without a proposal',
    rule: 'V46',
    change: () => ({ proposal: '' }),
  },
  {
    unitCode: 'SGDDT',
    rowIndex: 3,
    why: 'the lead repeated among the partners',
    rule: 'V12',
    change: () => ({ partners: 'Sở Giáo dục và Đào tạo; Sở Khoa học và Công nghệ' }),
  },
  { unitCode: 'SGDDT', rowIndex: 6, why: 'no deliverable named', rule: 'V29', change: () => ({ deliverable: '' }) },
  {
    unitCode: 'SYT',
    rowIndex: 4,
    why: 'an extension without its document',
    rule: 'V27',
    change: () => ({ extendedTo: '30/11/2025' }),
  },
  { unitCode: 'SYT', rowIndex: 6, why: 'no deadline at all', rule: 'V24', change: () => ({ dueText: '' }) },
  {
    unitCode: 'SYT',
    rowIndex: 8,
    why: 'a classified stamp in the notes',
    rule: 'V52',
    change: () => ({ note: 'Tài liệu kèm theo đóng dấu TỐI MẬT' }),
  },
  {
    unitCode: 'SCT',
    rowIndex: 5,
    why: 'an identity number in a public sheet',
    rule: 'V51',
    change: () => ({ note: 'Liên hệ ông Nguyễn Văn A, CCCD 001080012345' }),
  },
  {
    unitCode: 'SCT',
    rowIndex: 1,
    why: 'one hundred per cent of a task in progress',
    rule: 'V34',
    change: () => ({ percent: '100' }),
  },
  {
    unitCode: 'PHOANKIEM',
    rowIndex: 8,
    why: 'a malformed address',
    rule: 'V58',
    change: () => ({ contact: 'ngoc.tran@hoankiem' }),
  },
  {
    unitCode: 'PHOANKIEM',
    rowIndex: 9,
    why: 'an address outside the allowed domains',
    rule: 'V50',
    change: () => ({ contact: 'tran.ngoc@mail.example' }),
  },
  {
    unitCode: 'PTHANHXUAN',
    rowIndex: 11,
    why: 'the assigning document forgotten',
    rule: 'V13',
    change: () => ({ source: '' }),
  },
  {
    unitCode: 'PHAIBATRUNG',
    rowIndex: 3,
    why: 'a symbol without its slash',
    rule: 'V14',
    change: () => ({ source: '139 KH UBND' }),
  },
  {
    unitCode: 'PHAIBATRUNG',
    rowIndex: 9,
    why: 'suspended without a document',
    rule: 'V38',
    change: () => ({ progress: 'Tạm dừng' }),
  },
  { unitCode: 'XPHUCTHO', rowIndex: 9, why: 'the title lost in a paste', rule: 'V03', change: () => ({ title: '' }) },
  {
    unitCode: 'XXUANMAI',
    rowIndex: 9,
    why: 'a done day in the future',
    rule: 'V31',
    change: (task) => ({
      ...task,
      progress: 'Hoàn thành',
      percent: '100',
      doneOn: '25/12/2025',
      evidence: '260/BC-UBND',
      evidenceTo: 'UBND Thành phố',
    }),
  },
];

/** Blank rows that a paste left between tasks: after which task of which unit. */
export const pastedBlanks: readonly {
  readonly unitCode: string;
  readonly afterRowIndex: number;
  readonly cells: readonly string[];
}[] = [
  { unitCode: 'SKHCN', afterRowIndex: 9, cells: [] },
  { unitCode: 'STC', afterRowIndex: 6, cells: ['', ' \u00a0', '', '  '] },
  { unitCode: 'XPHUCTHO', afterRowIndex: 4, cells: [] },
];
