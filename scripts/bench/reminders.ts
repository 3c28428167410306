import { type DigestInput, planDigests } from '../../src/core/reminders/digests';
import type { LedgerEntry } from '../../src/core/reminders/ledger/ledger-entry';
import { type MailLedger, planLedgerChanges, readMailLedger } from '../../src/sheets/lists/mail-ledger';
import { mailLedgerColumns } from '../../src/sheets/tables/system-columns';
import { buildBundle } from '../build';
import { runFunction } from '../host/runs/runtime';
import type { Workspace } from '../host/workspace';
import { setUpSample } from '../sample';
import { priced, printTable } from './print-table';
import { createDigestInput } from './reminders/core-input';
import { createSyntheticWorkspace } from './synthetic-tracker';

const taskCount = 5_000;
const recipientCount = 300;

/** Calls of a run with R recipients (goal: R + 6), and the core's time for 5,000 open tasks and 300 recipients (goal: under 100 ms). */
export async function benchReminders(print: (line: string) => void): Promise<void> {
  const { directory } = await buildBundle();
  const trackers: [string, Workspace][] = [
    ['the sample', setUpSample(directory)],
    ['20 units × 25 tasks', createSyntheticWorkspace(directory, 20, 25)],
    ['143 units × 35 tasks', createSyntheticWorkspace(directory, 143, 35)],
  ];
  const rows: string[][] = [];
  for (const [name, workspace] of trackers) {
    if (name !== 'the sample') workspace.clock.set('2025-12-31T08:00:00+07:00');
    rows.push(runRow(`${name}: first run`, workspace, directory), runRow(`${name}: again`, workspace, directory));
  }
  print('sendReminders (goal: round trips ≤ R + 6)');
  printTable(
    print,
    ['run', 'R', 'round trips', 'over R', 'all calls', 'priced s (low / typical / high)', 'CPU ms'],
    rows,
  );
  benchCore(print);
}

function runRow(name: string, workspace: Workspace, directory: string): string[] {
  const before = workspace.outbox.sent.length;
  const result = runFunction(workspace, directory, 'sendReminders');
  if (!result.ok) return [`${name}: ${result.error?.message ?? 'failed'}`];
  const mails = workspace.outbox.sent.length - before;
  const { totalCalls, allCalls, price, cpuMs } = result;
  return [name, mails, totalCalls, totalCalls - mails, allCalls, priced(price), cpuMs.toFixed(0)].map(String);
}

function benchCore(print: (line: string) => void): void {
  const first = createDigestInput(taskCount, recipientCount);
  const plan = planDigests(first);
  const entries = plan.ledgerChanges.appends.map(({ entry }) => entry);
  const sent: readonly LedgerEntry[] = entries.map((entry) =>
    entry.state === 'claimed' ? { ...entry, state: 'sent' } : entry,
  );
  const requests = planLedgerChanges(blankLedger(), plan.ledgerChanges, () => 'Chưa gửi thì đã đến bậc T-1.');
  const bytes = Buffer.byteLength(JSON.stringify(requests));
  print(`The core: ${taskCount} open tasks, ${recipientCount} recipients (goal: under 100 ms)`);
  printTable(
    print,
    ['run', 'mails', 'ledger rows', 'median ms'],
    [
      coreRow('first, with an empty ledger', first),
      coreRow('again, with the ledger of the first', { ...first, ledger: sent }),
      coreRow('the next working day', { ...first, ledger: sent, today: first.today + 3 }),
    ],
  );
  const perRow = bytes / plan.ledgerChanges.appends.length;
  print(
    `A new row of the ledger: ${perRow.toFixed(0)} bytes of JSON; ${(bytes / 1e6).toFixed(1)} MB for the first run of all.\n`,
  );
}

function coreRow(name: string, input: DigestInput): string[] {
  let plan = planDigests(input);
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    plan = planDigests(input);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const { digests, ledgerChanges } = plan;
  return [name, digests.length, ledgerChanges.appends.length, (times[7] ?? 0).toFixed(1)].map(String);
}

function blankLedger(): MailLedger {
  const headings = mailLedgerColumns.map(({ vi }) => vi);
  const reading = readMailLedger({ spreadsheetId: 'bench', sheetId: 1, title: 'Thư nhắc', rows: [headings] });
  if ('problems' in reading) throw new Error('The bench ledger cannot be read.');
  return reading.ledger;
}
