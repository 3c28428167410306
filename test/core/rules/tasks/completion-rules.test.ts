import { describe, expect, it } from 'vitest';
import { type Cells, day, done, tellings, today } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  ['no deliverable', { deliverable: '' }, ['V29@deliverable error']],
  ['done on no day', { ...done, doneOn: '' }, ['V30@doneOn error']],
  ['done today', { ...done, doneOn: today }, []],
  [
    'done tomorrow',
    { ...done, doneOn: today + 1 },
    ['V31@doneOn error: problem future, doneDay 11/10/2025, today 10/10/2025'],
  ],
  ['done on the day of the assignment', { ...done, doneOn: day('20/05/2025') }, []],
  [
    'done before the assignment',
    { ...done, doneOn: day('19/05/2025') },
    ['V31@doneOn error: problem beforeAssigned, doneDay 19/05/2025, assignedDay 20/05/2025'],
  ],
  [
    'done yesterday, assigned today',
    { ...done, source: '5514/UBND-ĐMPT', assignedOn: today, doneOn: today - 1 },
    ['V31@doneOn error: problem beforeAssigned, doneDay 09/10/2025, assignedDay 10/10/2025'],
  ],
  [
    'done before the day of its document, where nobody says when it was assigned',
    { ...done, assignedOn: '', doneOn: day('15/05/2025') },
    ['V31@doneOn error: problem beforeAssigned, doneDay 15/05/2025, assignedDay 16/05/2025'],
  ],
  [
    'done before the day of its document, where the assignment cannot be read',
    { ...done, assignedOn: 'hôm qua', doneOn: day('15/05/2025') },
    ['V17@assignedOn error: problem unreadable, text hôm qua'],
  ],
  [
    'done without an assignment',
    { ...done, source: '', assignedOn: '', doneOn: day('19/05/2025') },
    ['V13@source error'],
  ],
  ['nothing to show', { ...done, evidence: '' }, ['V32@evidence error: missing evidence']],
  ['nobody received it', { ...done, evidenceTo: '' }, ['V32@evidenceTo warning: missing receiver']],
  ['a draft to show', { ...done, evidence: 'Dự thảo Kế hoạch lần 2' }, ['V33@evidence warning']],
  ['100 % of a task in progress', { percent: 100 }, ['V34@percent error: percent 100, progress inProgress']],
  ['99 % of a task that is done', { ...done, percent: 99 }, ['V34@percent error: percent 99, progress done']],
  ['100 % of a task whose progress is not told', { progress: '', percent: 100 }, ['V34@percent error: percent 100']],
  ['a typed status', { status: 'sắp xong' }, ['V35@status warning: text sắp xong, status inTime']],
  ['a number for a status', { status: 12 }, ['V35@status warning: text 12, status inTime']],
  ['stopped by a word', { progress: 'Tạm dừng' }, ['V38@evidence error: progress suspended']],
  [
    'cancelled by a draft',
    { progress: 'Hủy', evidence: 'dự thảo tờ trình' },
    ['V38@evidence error: progress cancelled'],
  ],
  ['cancelled by a document', { progress: 'Hủy', evidence: '12/QĐ-UBND' }, []],
  ['140 %', { percent: 140 }, ['V57@percent error: text 140']],
  ['words for a percentage', { percent: 'gần xong' }, ['V57@percent error: text gần xong']],
];

describe('what was done is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
