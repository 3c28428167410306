import path from 'node:path';
import { type Bundle, BundleError, loadBundle } from '../host/bundle';
import { UnknownPlace } from '../host/people/edits';
import { openSpreadsheet } from '../host/runs/triggers';
import { readVisit } from '../host/runs/web-app';
import type { Workspace } from '../host/workspace';
import { type CommandLine, parseCommandLine } from './command-line';
import { doEdit, doRun, type Work } from './do-command';
import { readTexts } from './edit-texts';
import { ensureBundle } from './ensure-bundle';
import { openWorkspace } from './open-workspace';
import type { Options } from './options';
import { lastResult } from './output/last-result';
import { printMenus } from './output/print-menu';
import { errorText, type RunReport } from './output/run-report';
import { assertApart, writeResults } from './output/write-results';
import { type Answer, readAnswers } from './read-answers';
import { recogniseFile } from './recognise/recognise';
import { sampleDrive } from './sample-drive';
import { createScriptedPerson } from './scripted-person';
import { selectRanges } from './select-ranges';
import { UsageError } from './usage-error';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** 0 done; 1 the script threw, or the spreadsheet refused an edit; 2 the command line is wrong. */
export type ExitStatus = 0 | 1 | 2;

/** Where the project and the sample come from, and the results go when a command names no place. */
export interface Places {
  bundle(note: (text: string) => void): Promise<string>;
  sample(note: (text: string) => void): Promise<string>;
  readonly results: string;
}

/**
 * `npm run host -- …`: reads the command line, does it on the local host, writes `drive/`, `outbox/`, the opened pages and `run.json` into the
 * folder `--out`, and tells the terminal. What it throws is a bug: a wrong command line or place is told in a sentence, with status 2.
 */
export async function runHostCommand(
  args: readonly string[],
  terminal: Terminal,
  places: Places = { bundle: ensureBundle, sample: sampleDrive, results: 'out' },
): Promise<ExitStatus> {
  try {
    return await obey(parseCommandLine(args), terminal, places);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnknownPlace || error instanceof BundleError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}

async function obey({ command, options }: CommandLine, terminal: Terminal, places: Places): Promise<ExitStatus> {
  if (command.kind === 'help') {
    terminal.out(command.text);
    return 0;
  }
  if (command.kind === 'recognise') return recogniseFile(command.file, options, terminal);
  const note = options.quiet ? () => undefined : (text: string) => terminal.err(text);
  const texts = command.kind === 'edit' ? readTexts(command.json) : [];
  const bundle = loadBundle(options.project ?? (await places.bundle(note)));
  if (command.kind === 'run')
    assertFunction(bundle, readVisit(command.functionName)?.functionName ?? command.functionName);
  const answers = options.answers === undefined ? [] : readAnswers(options.answers, bundle.functionNames);
  const out = options.out ?? path.join(places.results, command.kind === 'edit' ? 'edit' : '');
  const goesOn = command.kind === 'edit' && options.drive === undefined && options.out === undefined;
  const last = goesOn ? await lastResult(places.results, path.join(places.results, 'edit')) : undefined;
  // Somebody else's script has no use for our sample: it gets a blank spreadsheet.
  const folder = options.drive ?? last ?? (options.project === undefined ? await places.sample(note) : undefined);
  // A drive is read whole before anything is written: an edit may go on where the last one ended.
  if (command.kind !== 'menu' && last === undefined && folder !== undefined) await assertApart(out, folder);
  if (folder !== undefined) note(`reading ${folder} …`);
  const workspace = await openWorkspace(folder, options, bundle.manifest.timeZone);
  if (command.kind === 'menu' && !bundle.functionNames.includes('onOpen')) {
    throw new UsageError('This script has no function onOpen, so that it builds no menu.');
  }
  if (command.kind === 'menu') return showMenu(workspace, bundle, terminal);

  if (options.select !== undefined) selectRanges(workspace, options.select);
  const person = createScriptedPerson(answers, options.answer === 'no' ? 'last' : 'first');
  workspace.screen.person = person;
  const work =
    command.kind === 'run'
      ? doRun({ workspace, bundle, person }, command.functionName, note, (text) => terminal.out(text))
      : doEdit({ workspace, bundle, person }, command.place, texts, (text) => terminal.out(text));
  note(`writing ${out}/drive, ${out}/outbox, ${out}/run.json …`);
  await writeResults(out, workspace, work.report);
  tell(work, options, answers, terminal);
  return work.report.error === null ? 0 : 1;
}

function tell({ report, failure, misfits }: Work, options: Options, answers: readonly Answer[], terminal: Terminal) {
  for (const message of report.messages) terminal.out(message);
  for (const at of [options.failAt, options.killAt]) {
    if (at !== undefined && at > report.allCalls)
      terminal.err(`There was no call ${at}: the run made ${report.allCalls}.`);
  }
  for (const sentence of misfits) terminal.err(sentence);
  const { left, missing } = report.answers;
  if (left > 0) terminal.err(`${left} of ${answers.length} answers were left over: nothing asked for them.`);
  if (missing > 0 && options.answers !== undefined) {
    terminal.err(`${missing} questions had no answer in ${options.answers}: run.json lists them under "questions".`);
  }
  for (const what of report.notImplemented) terminal.err(`Not in the local host, so its result may differ: ${what}`);
  terminal.out(summaryOf(report));
  if (failure !== '') terminal.err(failure);
}

function showMenu(workspace: Workspace, bundle: Bundle, terminal: Terminal): ExitStatus {
  const result = openSpreadsheet(workspace, bundle);
  terminal.out(printMenus(workspace.screen.menus));
  if (result.ok) return 0;
  terminal.err(errorText(result) ?? '');
  return 1;
}

function assertFunction({ functionNames }: Bundle, name: string): void {
  if (functionNames.includes(name)) return;
  throw new UsageError(`There is no function ${name}. The functions are: ${functionNames.join(', ')}.`);
}

function summaryOf({ ok, totalCalls, allCalls, pricedMs, cellsWritten, cellsLogged }: RunReport): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const price = `${seconds(pricedMs.typical)} s (${seconds(pricedMs.low)} to ${seconds(pricedMs.high)})`;
  const calls = `${totalCalls} round trips, ${allCalls} service calls, on Google about ${price} by others' published figures`;
  return `${ok ? 'done' : 'failed'}: ${calls}; ${cellsWritten} cells written, ${cellsLogged} logged`;
}
