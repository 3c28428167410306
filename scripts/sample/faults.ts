import type { SampleTask } from './sample-task';

/** What people do to a sheet. `rowIndex` counts the unit's tasks from 0; a leading apostrophe makes a typed date a text. */
export interface Fault {
  readonly unitCode: string;
  readonly rowIndex: number;
  readonly why: string;
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
    change: () => ({ evidence: '', evidenceTo: '' }),
  },
  { unitCode: 'SKHCN', rowIndex: 15, why: 'a date that stayed text', change: () => ({ dueText: "'13/10/2025" }) },
  {
    unitCode: 'STC',
    rowIndex: 1,
    why: 'two leads in one cell',
    change: () => ({ lead: 'Sở Tài chính; Sở Khoa học và Công nghệ' }),
  },
  { unitCode: 'STC', rowIndex: 3, why: 'done without a completion day', change: () => ({ doneOn: '' }) },
  { unitCode: 'STC', rowIndex: 5, why: 'a day that is not in the calendar', change: () => ({ dueText: '31/09/2025' }) },
  { unitCode: 'STC', rowIndex: 8, why: 'per cent over one hundred', change: () => ({ percent: '450' }) },
  {
    unitCode: 'SNV',
    rowIndex: 6,
    why: 'day and month swapped, so that the deadline precedes the assignment',
    change: () => ({ dueText: '11/10/2025', assignedOn: '10/11/2025' }),
  },
  { unitCode: 'SNV', rowIndex: 4, why: 'a lead that is nearly a unit', change: () => ({ lead: 'Sở Nội vụu' }) },
  { unitCode: 'SNV', rowIndex: 9, why: 'a lead that no directory knows', change: () => ({ lead: 'Phòng Tổ chức' }) },
  { unitCode: 'SNV', rowIndex: 11, why: 'a year written with two digits', change: () => ({ dueText: "'31/10/25" }) },
  {
    unitCode: 'SVHTT',
    rowIndex: 4,
    why: 'the year of assignment mistyped into the future',
    change: () => ({ assignedOn: '16/5/2026' }),
  },
  {
    unitCode: 'SVHTT',
    rowIndex: 10,
    why: 'a code copied with its row',
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
    change: () => ({ status: 'Sắp xong' }),
  },
  { unitCode: 'VPUBND', rowIndex: 5, why: 'overdue without a cause', change: () => ({ dueText: '30/09/2025' }) },
  {
    unitCode: 'VPUBND',
    rowIndex: 9,
    why: 'a progress word outside the list',
    change: () => ({ progress: 'Đang làm' }),
  },
  {
    unitCode: 'VPUBND',
    rowIndex: 10,
    why: 'a draft given as evidence',
    change: () => ({ evidence: 'Dự thảo báo cáo' }),
  },
  {
    unitCode: 'VPUBND',
    rowIndex: 4,
    why: 'text in an old font encoding',
    change: () => ({ note: 'Së Khoa häc vµ C«ng nghÖ ®· göi' }),
  },
  { unitCode: 'SGDDT', rowIndex: 5, why: 'a difficulty without a proposal', change: () => ({ proposal: '' }) },
  {
    unitCode: 'SGDDT',
    rowIndex: 3,
    why: 'the lead repeated among the partners',
    change: () => ({ partners: 'Sở Giáo dục và Đào tạo; Sở Khoa học và Công nghệ' }),
  },
  { unitCode: 'SGDDT', rowIndex: 6, why: 'no deliverable named', change: () => ({ deliverable: '' }) },
  {
    unitCode: 'SYT',
    rowIndex: 4,
    why: 'an extension without its document',
    change: () => ({ extendedTo: '30/11/2025' }),
  },
  { unitCode: 'SYT', rowIndex: 6, why: 'no deadline at all', change: () => ({ dueText: '' }) },
  {
    unitCode: 'SYT',
    rowIndex: 8,
    why: 'a classified stamp in the notes',
    change: () => ({ note: 'Tài liệu kèm theo đóng dấu TỐI MẬT' }),
  },
  {
    unitCode: 'SCT',
    rowIndex: 5,
    why: 'an identity number in a public sheet',
    change: () => ({ note: 'Liên hệ ông Nguyễn Văn A, CCCD 001080012345' }),
  },
  {
    unitCode: 'SCT',
    rowIndex: 1,
    why: 'one hundred per cent of a task in progress',
    change: () => ({ percent: '100' }),
  },
  { unitCode: 'PHOANKIEM', rowIndex: 8, why: 'a malformed address', change: () => ({ contact: 'ngoc.tran@hoankiem' }) },
  {
    unitCode: 'PHOANKIEM',
    rowIndex: 9,
    why: 'an address outside the allowed domains',
    change: () => ({ contact: 'tran.ngoc@mail.example' }),
  },
  { unitCode: 'PTHANHXUAN', rowIndex: 11, why: 'the assigning document forgotten', change: () => ({ source: '' }) },
  {
    unitCode: 'PHAIBATRUNG',
    rowIndex: 3,
    why: 'a symbol without its slash',
    change: () => ({ source: '139 KH UBND' }),
  },
  {
    unitCode: 'PHAIBATRUNG',
    rowIndex: 9,
    why: 'suspended without a document',
    change: () => ({ progress: 'Tạm dừng' }),
  },
  { unitCode: 'XPHUCTHO', rowIndex: 9, why: 'the title lost in a paste', change: () => ({ title: '' }) },
  {
    unitCode: 'XXUANMAI',
    rowIndex: 9,
    why: 'a done day in the future',
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
