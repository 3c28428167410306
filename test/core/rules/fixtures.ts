import { createDirectory } from '../../../src/core/directory/directory';
import type { Unit } from '../../../src/core/directory/unit';
import type { AssigningDocument } from '../../../src/core/documents/document';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import type { Issue } from '../../../src/core/issues/issue';
import { type CheckOptions, checkRows, checkTasks } from '../../../src/core/rules/tasks/check-tasks';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { readTask } from '../../../src/core/tasks/read-task';
import { type Task, type TaskCells, type TaskKey, type TaskTablePlace, taskKeys } from '../../../src/core/tasks/task';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { createCalendar } from '../../../src/core/time/calendar';
import { type Day, dayOf, formatDay } from '../../../src/core/time/day';
import { officialHolidays } from '../../../src/core/time/official-holidays';
import type { Cell } from '../../../src/core/values/cell';

/** `10/10/2025` */
export function day(text: string): Day {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split('/').map(Number);
  return dayOf(year, month, dayOfMonth);
}

/** A Friday. */
export const today = day('10/10/2025');

export function unit(code: string, name: string, rowNumber: number, over: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    aliases: [],
    kind: 'department',
    order: rowNumber,
    contactEmails: `vanthu.${/^[a-z0-9]+$/i.test(code) ? code.toLowerCase() : 'x'}@hanoi.gov.vn`,
    leaderEmails: '',
    sheetName: code,
    namesSheet: false,
    fileId: '',
    wantsReminders: true,
    validFrom: undefined,
    validTo: undefined,
    successorCode: '',
    note: '',
    rowNumber,
    ...over,
  };
}

const units: readonly Unit[] = [
  unit('SKHCN', 'Sở Khoa học và Công nghệ', 2, { aliases: ['Sở KH&CN'] }),
  unit('STC', 'Sở Tài chính', 3),
  unit('SNV', 'Sở Nội vụ', 4),
  unit('PHOANKIEM', 'Phường Hoàn Kiếm', 5, { kind: 'ward' }),
  unit('XBAVI', 'Xã Ba Vì', 6, { kind: 'commune' }),
  unit('XBAVI2', 'Xã Bà Vị', 7, { kind: 'commune' }),
  unit('STTTT', 'Sở Thông tin và Truyền thông', 8, { validTo: day('28/02/2025'), successorCode: 'SKHCN' }),
];

export function document(symbol: string, issued: string, rowNumber: number, over = {}): AssigningDocument {
  return {
    symbol,
    issuedOn: issued === '' ? undefined : day(issued),
    issuer: 'UBND Thành phố',
    summary: '',
    sourceType: '',
    beforeIncludesDay: undefined,
    link: '',
    rowNumber,
    ...over,
  };
}

const documents: readonly AssigningDocument[] = [
  document('139/KH-UBND', '16/05/2025', 2, { beforeIncludesDay: false }),
  document('190/KH-UBND', '18/07/2025', 3, { beforeIncludesDay: true }),
  document('5514/UBND-ĐMPT', '10/10/2025', 4),
  document('57-NQ/TW', '22/12/2024', 5),
];

export const context: TaskContext = {
  today,
  now: today + 8 / 24,
  settings: { ...defaultSettings, mailDomains: ['hanoi.gov.vn'] },
  directory: createDirectory(units),
  documents: createDocumentRegister(documents),
  calendar: createCalendar(officialHolidays),
};

const columnIndex = Object.fromEntries(taskKeys.map((key, index) => [key, index])) as TaskTablePlace['columnIndex'];

export function placeOfUnit(unitCode: string, sheetId = 100): TaskTablePlace {
  return { unitCode, spreadsheetId: 'book', sheetId, sheetTitle: unitCode, columnIndex };
}

export const place = placeOfUnit('SKHCN');

export type Cells = { readonly [key in TaskKey]?: Cell };

const noCells = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as TaskCells;

/** A row with which nothing is wrong. */
export const clean: Cells = {
  code: 'KH139-2025-SKHCN-001',
  title: 'Xây dựng nền tảng dữ liệu dùng chung của Thành phố',
  field: 'KHCN; CĐS',
  source: '139/KH-UBND',
  assignedOn: day('20/05/2025'),
  lead: 'Sở Khoa học và Công nghệ',
  partners: 'Sở Tài chính; Sở Nội vụ',
  contact: 'dautu@hanoi.gov.vn',
  deliverable: 'Hệ thống thông tin',
  dueText: '31/12/2025',
  progress: 'Đang thực hiện',
  percent: 40,
  updatedAt: day('09/10/2025') + 0.5,
};

export const done: Cells = {
  progress: 'Hoàn thành',
  percent: 100,
  doneOn: day('09/10/2025'),
  evidence: '215/BC-SKHCN ngày 09/10/2025',
  evidenceTo: 'UBND Thành phố',
};

/** The clean row with some cells changed. */
export function taskOf(cells: Cells = {}, rowNumber = 5, where = place, ctx: TaskContext = context): Task {
  return readTask({ rowNumber, cells: { ...noCells, ...clean, ...cells } }, where, ctx);
}

/** A row of these cells and no others. */
export function bareTask(cells: Cells, rowNumber = 5, where = place, ctx: TaskContext = context): Task {
  return readTask({ rowNumber, cells: { ...noCells, ...cells } }, where, ctx);
}

/** `V18@dueText`, in the order of issues. */
export function names(issues: readonly Issue[]): string[] {
  return issues.map(({ rule, key }) => `${rule}@${key ?? ''}`);
}

/** `V15@assignedOn error: day 11/10/2025, today 10/10/2025`: an issue and all that its sentence may say. */
export function tell(issue: Issue): string {
  const told = tellFacts(issue);
  return `${issue.rule}@${issue.key ?? ''} ${issue.severity}${told === '' ? '' : `: ${told}`}`;
}

/** `day 11/10/2025, today 10/10/2025` */
export function tellFacts({ facts }: Issue): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name} ${/^(?:to)?day$|Day$/.test(name) ? formatDay(Number(value)) : value}`)
    .join(', ');
}

/** What one changed row says, with its facts. */
export function tellings(cells: Cells, ctx: TaskContext = context): string[] {
  return checkRows([taskOf(cells, 5, place, ctx)], ctx).map(tell);
}

/** What one changed row says. */
export function findings(cells: Cells, ctx: TaskContext = context, options: CheckOptions = {}): string[] {
  return names(checkRows([taskOf(cells, 5, place, ctx)], ctx, options));
}

export function findingsOfAll(tasks: readonly Task[], options: CheckOptions = {}): string[] {
  return checkTasks(tasks, context, options).map(
    ({ rule, key, place: { sheetTitle, rowNumber } }) => `${rule}@${key ?? ''} ${sheetTitle}!${rowNumber}`,
  );
}
