import { createDirectory } from '../../../src/core/directory/directory';
import type { Unit } from '../../../src/core/directory/unit';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import type { DigestInput } from '../../../src/core/reminders/digests';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { readTask } from '../../../src/core/tasks/read-task';
import { type TaskCells, taskKeys } from '../../../src/core/tasks/task';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { createCalendar } from '../../../src/core/time/calendar';
import { dayOf } from '../../../src/core/time/day';
import { officialHolidays } from '../../../src/core/time/official-holidays';

const domain = 'bench.example';
const blank = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as unknown as TaskCells;

function unitAt(index: number): Unit {
  const code = `U${String(index + 1).padStart(3, '0')}`;
  return {
    code,
    name: `Đơn vị ${code}`,
    aliases: [],
    kind: 'department',
    order: index + 1,
    contactEmails: `${code.toLowerCase()}@${domain}`,
    leaderEmails: `ld.${code.toLowerCase()}@${domain}`,
    sheetName: code,
    namesSheet: true,
    fileId: '',
    wantsReminders: true,
    validFrom: undefined,
    validTo: undefined,
    successorCode: '',
    note: '',
    rowNumber: index + 2,
  };
}

/** So many open tasks of units with a focal person and a leader each, on a day on which every task has a rung. */
export function createDigestInput(taskCount: number, recipientCount: number): DigestInput {
  const unitCount = recipientCount / 2;
  const units = Array.from({ length: unitCount }, (_, index) => unitAt(index));
  const today = dayOf(2025, 12, 26);
  const context: TaskContext = {
    today,
    now: today + 1 / 3,
    settings: { ...defaultSettings, mailDomains: [domain], coordinatorEmails: `th@${domain}`, mailMode: 'send' },
    directory: createDirectory(units),
    documents: createDocumentRegister([]),
    calendar: createCalendar(officialHolidays),
  };
  const tasks = Array.from({ length: taskCount }, (_, index) => {
    const { code, name } = units[index % unitCount] as Unit;
    const place = {
      unitCode: code,
      spreadsheetId: 'bench',
      sheetId: index % unitCount,
      sheetTitle: code,
      columnIndex: {},
    };
    const cells: TaskCells = {
      ...blank,
      code: `KH139-2025-${code}-${String(index).padStart(4, '0')}`,
      title: `Triển khai nhiệm vụ số ${index} của đơn vị ${code}`,
      source: '139/KH-UBND',
      assignedOn: dayOf(2025, 5, 16),
      lead: name,
      deliverable: 'Báo cáo',
      dueText: dayOf(2025, 12, 20) + (index % 14),
      progress: 'Đang thực hiện',
    };
    return readTask({ rowNumber: Math.floor(index / unitCount) + 2, cells }, place, context);
  });
  const { settings, directory, calendar } = context;
  return { tasks, issues: [], ledger: [], settings, directory, calendar, today, remainingQuota: 1_500 };
}
