import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderMailsPage } from '../src/i18n/letters/mails-page';
import { sheetTitle } from '../src/sheets/tables/sheet-names';
import { projectRoot } from './build';
import { ensureBundle } from './cli/ensure-bundle';
import { openWorkspace } from './cli/open-workspace';
import { buildReport } from './cli/output/run-report';
import { writeResults } from './cli/output/write-results';
import { readArguments, runScript } from './cli/run-script';
import { sampleDrive } from './cli/sample-drive';
import { type Book, findSheetByTitle, type Sheet } from './host/book/book';
import { type Bundle, loadBundle } from './host/bundle';
import { runFunction } from './host/runs/runtime';
import type { Workspace } from './host/workspace';
import { sampleUnitCodes } from './sample';
import { sampleNow, sampleTrackerId } from './sample/build-tracker';
import { playOctober } from './sample/october/play-october';
import { reportInEnglish } from './sample/october/report-in-english';
import { renderSheetPage } from './start/report-page';
import { findFindings } from './start/summarize';
import { tellFindings } from './start/tell-findings';
import { tellRegisters } from './start/tell-registers';

const startOptions = {
  open: sampleTrackerId,
  now: sampleNow,
  user: undefined,
  failAt: undefined,
  killAt: undefined,
};

/** The newcomer's first run: the daily run of the compiled bundle on the sample tracker, and where to look then. */
async function start(): Promise<number> {
  const note = (text: string) => console.error(text);
  const out = path.join(projectRoot, 'out');
  const bundle = loadBundle(await ensureBundle(note));
  const drive = await sampleDrive(note);
  note('reading the tracker of Official Dispatch 5514/UBND-ĐMPT, as of 08:00 on 10/10/2025 …');
  const workspace = await openWorkspace(drive, startOptions);
  note('running runDaily: check, consolidate, remind …');
  const result = runFunction(workspace, bundle, 'runDaily');
  await writeResults(out, workspace, buildReport([result], []));
  if (!result.ok) {
    console.error(result.error?.stack ?? result.error?.message);
    return 1;
  }
  const { book, report } = findReport(workspace);
  await writeFile(path.join(out, 'mails.html'), mailsPage(workspace.outbox.sent));
  await writeFile(path.join(out, 'report.html'), renderSheetPage(report, sheetTitle('report', 'vi')));

  const { problems, statusesByUnit, rungs } = findFindings(book, sampleUnitCodes);
  const mailCount = workspace.outbox.sent.length;
  note('letting October go on to the 20th: reports, a review, difficulties …');
  const told = await showOctober(path.join(out, 'october'), playOctober(workspace, bundle), bundle);
  const { low, typical, high } = result.price;
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const cost = `${result.totalCalls} round trips; on Google about ${seconds(typical)} s (${seconds(low)} to ${seconds(high)}) by others' published figures`;
  for (const line of tellFindings({ problems, statusesByUnit, rungs, mailCount })) console.log(line);
  console.log(`Cost      ${cost}`);
  console.log('\nOctober   by 08:00 on 20/10/2025, what its report says of each register');
  for (const line of told) console.log(`  ${line}`);
  console.log('\nOpen');
  for (const [file, why] of [
    ['report.html', 'what a leader gets: its first page answers in ten seconds'],
    [
      `drive/${sampleTrackerId}.xlsx`,
      'the workbook itself: a unit’s sheet, say SKHCN, has the checks beside the status',
    ],
    ['mails.html', 'the mails as their readers see them, one a person'],
    ['october/report.html', 'the report ten days later: who handed in, what was reviewed, how difficulties stand'],
    [`october/drive/${sampleTrackerId}.xlsx`, 'that workbook, with its registers at work'],
  ]) {
    const place = path.relative(process.cwd(), path.join(out, file ?? ''));
    console.log(`  ${place.padEnd(40)} ${why}`);
  }
  console.log(`  ${'npm run play'.padEnd(40)} the same in a browser, with its menu and the sidebar “Trang của tôi”`);
  return 0;
}

/** Writes how things stand on the 20th into a folder. @returns what the report says of the registers. */
async function showOctober(folder: string, workspace: Workspace, bundle: Bundle): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  await writeResults(folder, workspace, buildReport([], []));
  const { report } = findReport(workspace);
  await writeFile(path.join(folder, 'mails.html'), mailsPage(workspace.outbox.sent));
  await writeFile(path.join(folder, 'report.html'), renderSheetPage(report, sheetTitle('report', 'vi')));
  reportInEnglish(workspace, bundle);
  return tellRegisters(findReport(workspace).report);
}

function findReport(workspace: Workspace): { readonly book: Book; readonly report: Sheet } {
  const book = workspace.drive.files.get(sampleTrackerId)?.book;
  const report = book === undefined ? undefined : findSheetByTitle(book, sheetTitle('report', 'vi'));
  if (book === undefined || report === undefined) throw new Error('The run left no report.');
  return { book, report };
}

function mailsPage(
  sent: readonly { to: readonly string[]; subject: string; htmlBody: string; body: string; senderName: string }[],
): string {
  const mails = sent.map(({ to, subject, htmlBody, body, senderName }) => ({
    to: to.join(', '),
    subject,
    html: htmlBody,
    text: body,
    senderName,
  }));
  return renderMailsPage(mails, 'vi');
}

const usage = `Usage: npm start
  the whole daily run on the sample: check, consolidate, remind; then which files to open
Options:
  --help   what can be said here`;

await runScript(usage, (args) => {
  readArguments(args, usage, {});
  return start();
});
