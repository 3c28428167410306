import { type Bundle, BundleError, loadBundle } from '../host/bundle';
import { EditRefused, editCells, UnknownPlace } from '../host/edits';
import type { RunResult } from '../host/run-result';
import { runFunction } from '../host/runtime';
import { type FiredTrigger, fireDueTriggers, openSpreadsheet } from '../host/triggers';
import type { Workspace } from '../host/workspace';
import { watchCells } from './changed-cells';
import { type CommandLine, parseCommandLine, UsageError } from './command-line';
import { readTexts } from './edit-texts';
import { ensureBundle } from './ensure-bundle';
import { openWorkspace } from './open-workspace';
import { printMenus } from './print-menu';
import { buildReport, errorText, type RunReport } from './run-report';
import { sampleDrive } from './sample-drive';
import { assertApart, writeResults } from './write-results';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** 0 done; 1 the script threw, or the spreadsheet refused an edit; 2 the command line is wrong. */
export type ExitStatus = 0 | 1 | 2;

/** Where the project and the sample come from. */
export interface Sources {
  bundle(note: (text: string) => void): Promise<string>;
  sample(note: (text: string) => void): Promise<string>;
}

/**
 * `npm run host -- …`: reads the command line, does it on the local host, writes `drive/`, `outbox/` and `run.json` into the folder `--out`, and tells the
 * terminal. What it throws is a bug: a wrong command line or place is told in a sentence, with status 2.
 */
export async function runHostCommand(
  args: readonly string[],
  terminal: Terminal,
  sources: Sources = { bundle: ensureBundle, sample: sampleDrive },
): Promise<ExitStatus> {
  try {
    return await obey(parseCommandLine(args), terminal, sources);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnknownPlace || error instanceof BundleError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}

async function obey({ command, options }: CommandLine, terminal: Terminal, sources: Sources): Promise<ExitStatus> {
  const note = options.quiet ? () => undefined : (text: string) => terminal.err(text);
  const texts = command.kind === 'edit' ? readTexts(command.json) : [];
  const bundle = loadBundle(await sources.bundle(note));
  if (command.kind === 'run') assertFunction(bundle, command.functionName);
  const folder = options.drive ?? (await sources.sample(note));
  if (command.kind !== 'menu') await assertApart(options.out, folder);
  note(`reading ${folder} …`);
  const workspace = await openWorkspace(folder, options);
  if (command.kind === 'menu') return showMenu(workspace, bundle, terminal);

  const work =
    command.kind === 'run'
      ? run(workspace, bundle, command.functionName, note)
      : edit(workspace, bundle, command.place, texts, terminal);
  note(`writing ${options.out}/drive, ${options.out}/outbox, ${options.out}/run.json …`);
  await writeResults(options.out, workspace, work.report);
  for (const message of work.report.messages) terminal.out(message);
  for (const at of [options.failAt, options.killAt]) {
    if (at !== undefined && at > work.report.allCalls)
      terminal.err(`There was no call ${at}: the run made ${work.report.allCalls}.`);
  }
  terminal.out(summaryOf(work.report));
  if (work.report.error === null) return 0;
  terminal.err(work.stack === '' ? work.report.error : work.stack);
  return 1;
}

interface Work {
  readonly report: RunReport;
  /** Of the error, with the script's lines; '' when there is none. */
  readonly stack: string;
}

function run(workspace: Workspace, bundle: Bundle, functionName: string, note: (text: string) => void): Work {
  const fired = fireDueTriggers(workspace, bundle);
  for (const { trigger } of fired) note(`fired the trigger on ${trigger.functionName}`);
  note(`running ${functionName} …`);
  return workOf([runFunction(workspace, bundle, functionName)], fired);
}

function edit(workspace: Workspace, bundle: Bundle, place: string, texts: string[][], terminal: Terminal): Work {
  const book = workspace.drive.files.get(workspace.openId)?.book;
  const changes = book === undefined ? () => [] : watchCells(book);
  try {
    const { range, onEdit, others } = editCells(workspace, bundle, place, texts);
    terminal.out(`edited ${range}`);
    const changed = changes();
    for (const { cell, text } of changed.slice(0, SHOWN_CELLS)) terminal.out(`${cell}  ${text}`);
    if (changed.length > SHOWN_CELLS) terminal.out(`… and ${changed.length - SHOWN_CELLS} more cells`);
    return workOf([...(onEdit === undefined ? [] : [onEdit]), ...others], []);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    return { report: { ...buildReport([], []), ok: false, error: error.message }, stack: '' };
  }
}

const SHOWN_CELLS = 40;

function workOf(results: readonly RunResult[], fired: readonly FiredTrigger[]): Work {
  const failed = [...fired.flatMap(({ result }) => result ?? []), ...results].find(({ ok }) => !ok);
  return { report: buildReport(results, fired), stack: failed?.error?.stack ?? '' };
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
