import type { Bundle } from '../host/bundle';
import { EditRefused, editCells } from '../host/people/edits';
import { callFromPage } from '../host/runs/page-call';
import type { RunFailure, RunResult } from '../host/runs/run-result';
import { runFunction } from '../host/runs/runtime';
import { type FiredTrigger, fireDueTriggers } from '../host/runs/triggers';
import { readVisit, visitWebApp } from '../host/runs/web-app';
import type { Workspace } from '../host/workspace';
import { watchCells } from './output/changed-cells';
import { buildReport, errorText, type RunReport } from './output/run-report';
import type { ScriptedPerson } from './scripted-person';

interface Desk {
  readonly workspace: Workspace;
  readonly bundle: Bundle;
  readonly person: ScriptedPerson;
}

export interface Work {
  readonly report: RunReport;
  /** What standard error says of the error; '' when there is none. */
  readonly failure: string;
  /** Sentences on answers that fitted nothing. */
  readonly misfits: readonly string[];
}

/** Fires what is due, runs the function, then does what the person does in the pages it opened. */
export function doRun(
  desk: Desk,
  functionName: string,
  note: (text: string) => void,
  show: (text: string) => void,
): Work {
  const { workspace, bundle } = desk;
  const fired = fireDueTriggers(workspace, bundle);
  for (const { trigger } of fired) note(`fired the trigger on ${trigger.functionName}`);
  note(`running ${functionName} …`);
  const visit = readVisit(functionName);
  const result =
    visit === undefined ? runFunction(workspace, bundle, functionName) : visitWebApp(workspace, bundle, visit);
  if (visit !== undefined && result.ok) show(answerText(result.value));
  const results = [result];
  return workOf(desk, [...results, ...callFromPages(desk, note)], fired);
}

/** What a web app answered: its page or text as it is. */
function answerText(value: unknown): string {
  const { content } = (value ?? {}) as { readonly content?: string };
  return (
    content ?? `doGet and doPost answer with HtmlService or ContentService; this answer is ${JSON.stringify(value)}.`
  );
}

/** Types or pastes texts, lets `onEdit` run, and shows the cells that changed. */
export function doEdit(desk: Desk, place: string, texts: string[][], show: (text: string) => void): Work {
  const { workspace, bundle, person } = desk;
  const book = workspace.drive.files.get(workspace.openId)?.book;
  const changes = book === undefined ? () => [] : watchCells(book);
  try {
    const { range, onEdit, others } = editCells(workspace, bundle, place, texts);
    show(`edited ${range}`);
    const changed = changes();
    for (const { cell, text } of changed.slice(0, SHOWN_CELLS)) show(`${cell}  ${text}`);
    if (changed.length > SHOWN_CELLS) show(`… and ${changed.length - SHOWN_CELLS} more cells`);
    return workOf(desk, [...(onEdit === undefined ? [] : [onEdit]), ...others], []);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    const report = { ...buildReport([], [], person), ok: false, error: error.message };
    return { report, failure: error.message, misfits: person.misfits };
  }
}

const SHOWN_CELLS = 40;

function callFromPages({ workspace, bundle, person }: Desk, note: (text: string) => void): RunResult[] {
  const results: RunResult[] = [];
  for (let call = person.takePageCall(); call !== undefined; call = person.takePageCall()) {
    const [name, ...args] = call;
    note(`the page calls ${name} …`);
    results.push(callFromPage(workspace, bundle, name, args));
  }
  return results;
}

function workOf({ person }: Desk, results: readonly RunResult[], fired: readonly FiredTrigger[]): Work {
  const failed = [...fired.flatMap(({ result }) => result ?? []), ...results].find(({ ok }) => !ok);
  return {
    report: buildReport(results, fired, person),
    failure: failed?.error === undefined ? '' : failureText(failed.error),
    misfits: person.misfits,
  };
}

/** Errors of the language are bugs, told with the script's lines; all others are sentences that somebody wrote. */
const BUGS = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'URIError', 'EvalError']);

function failureText(error: RunFailure): string {
  return BUGS.has(error.name) && error.stack !== '' ? error.stack : (errorText({ error }) ?? '');
}
