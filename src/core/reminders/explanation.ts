import type { Issue } from '../issues/issue';
import type { Task } from '../tasks/task';
import { cellText } from '../tasks/task-text';
import type { Day } from '../time/day';
import { hashText } from '../values/hash';
import type { RecipientFinder } from './ladder/recipients';
import { indexLedger, type LedgerChanges } from './ledger/ledger';
import { createLedgerDraft, type LedgerDraft } from './ledger/ledger-draft';
import { type LedgerEntry, specialRungs } from './ledger/ledger-entry';
import type { Recall } from './ledger/recall';
import { createRowFilter, type LeftOut, type Matter, readMatter } from './matter';
import type { OwedLine } from './owed';

/** A request on a task that someone still has to answer, in the cell `Nguyên nhân chậm`. */
export interface OpenRequest {
  readonly code: string;
  readonly askedOn: Day;
  readonly entry: LedgerEntry;
}

export function findOpenRequests(entries: Iterable<LedgerEntry>): ReadonlyMap<string, OpenRequest> {
  const open = new Map<string, OpenRequest>();
  for (const entry of entries) {
    if (entry.rung !== specialRungs.request || entry.state !== 'asked' || open.has(entry.code)) continue;
    open.set(entry.code, { code: entry.code, askedOn: entry.lastDay, entry });
  }
  return open;
}

/** Opens a request on each selected task that can be mailed and has none yet. */
export function planRequests(asked: {
  readonly tasks: readonly Task[];
  readonly issues: readonly Issue[];
  readonly ledger: readonly LedgerEntry[];
  readonly today: Day;
  readonly by: string;
}): { readonly changes: LedgerChanges; readonly leftOut: readonly { task: Task; reason: LeftOut | 'alreadyAsked' }[] } {
  const { tasks, issues, ledger, today, by } = asked;
  const draft = createLedgerDraft(indexLedger(ledger), today);
  const open = findOpenRequests(ledger);
  const mayLeave = createRowFilter(issues);
  const leftOut: { task: Task; reason: LeftOut | 'alreadyAsked' }[] = [];
  for (const task of tasks) {
    const matter = readMatter(task, mayLeave);
    if (typeof matter === 'string') leftOut.push({ task, reason: matter });
    else if (open.has(matter.code)) leftOut.push({ task, reason: 'alreadyAsked' });
    else {
      const identity = { code: matter.code, rung: specialRungs.request, lastDay: today, recipient: answerMark(task) };
      draft.put(identity, 'asked', { kind: 'asked', by });
    }
  }
  return { changes: draft.changes(), leftOut };
}

/** Closes requests whose answer stands in the sheet, or whose task is done with. */
export function settleRequests(
  requests: ReadonlyMap<string, OpenRequest>,
  taskOf: (code: string) => Task | undefined,
  isMatter: (code: string) => boolean,
  draft: LedgerDraft,
): ReadonlyMap<string, OpenRequest> {
  const open = new Map<string, OpenRequest>();
  for (const request of requests.values()) {
    const task = taskOf(request.code);
    if (task === undefined) continue;
    const mark = answerMark(task);
    if (!isMatter(request.code) || (mark !== blankMark && mark !== request.entry.recipient)) {
      draft.put(request.entry, 'answered', { kind: 'answered' });
    } else {
      open.set(request.code, request);
    }
  }
  return open;
}

/** An open request stays in the daily mail until it is answered: one line a day to the task's focal persons. */
export function explanationLines(
  requests: ReadonlyMap<string, OpenRequest>,
  matterOf: (code: string) => Matter | undefined,
  findRecipients: RecipientFinder,
  recall: Recall,
  today: Day,
): readonly OwedLine[] {
  const lines: OwedLine[] = [];
  for (const { code, askedOn } of requests.values()) {
    const matter = matterOf(code);
    const reach = matter === undefined ? undefined : findRecipients('contact', matter);
    if (matter === undefined || reach === undefined) continue;
    for (const { key: recipient, name } of reach.addresses) {
      const open = recall.open({ code, rung: specialRungs.explanation, lastDay: today, recipient });
      if (open !== undefined) lines.push({ ...open, recipientName: name, audience: 'contact', matter, askedOn });
    }
  }
  return lines;
}

const blankMark = '0';

/** What stood in the answer's cell, as 32 bits: a later answer is told from one that was there before. */
function answerMark(task: Task): string {
  const text = cellText(task.cells.delayCause);
  if (text === '') return blankMark;
  return hashText(text).toString(16).padStart(8, '0');
}
