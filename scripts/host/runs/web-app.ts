import type { Bundle } from '../bundle';
import { TextOutputService } from '../services/content/content-service';
import { HtmlOutputService } from '../services/html/html-output';
import type { Workspace } from '../workspace';
import type { RunResult } from './run-result';
import { runFunction } from './runtime';

/** A visit of the script's web app: `doGet?unit=SNV`; what stands behind the mark of a `doPost` is its form. */
const VISIT = /^(doGet|doPost)(?:\?(.*))?$/s;

/** The function of a visit; undefined for a name that is none. */
export function visitedFunction(address: string): string | undefined {
  return VISIT.exec(address)?.[1];
}

/**
 * Runs `doGet` or `doPost` with the event that Google gives a web app, as the account that runs the script; the page or text that it answers is in the
 * result's `value`. https://developers.google.com/apps-script/guides/web
 */
export function visitWebApp(workspace: Workspace, bundle: Bundle, address: string): RunResult {
  const [, name = 'doGet', query = ''] = VISIT.exec(address) ?? [];
  return runFunction(workspace, bundle, name, [name === 'doPost' ? postEvent(query) : getEvent(query)], {
    isAttended: false,
    answer: answerOf,
  });
}

function getEvent(query: string) {
  return { ...parametersOf(query), queryString: query, contextPath: '', contentLength: -1 };
}

function postEvent(form: string) {
  const length = Buffer.byteLength(form);
  const postData = { contents: form, length, name: 'postData', type: 'application/x-www-form-urlencoded' };
  return { ...parametersOf(form), queryString: '', contextPath: '', contentLength: length, postData };
}

/** The first value of each parameter, and all of them. */
function parametersOf(query: string) {
  const search = new URLSearchParams(query);
  const parameters = Object.fromEntries([...search.keys()].map((key) => [key, search.getAll(key)]));
  const parameter = Object.fromEntries([...search.keys()].map((key) => [key, search.get(key)]));
  return { parameter, parameters };
}

function answerOf(returned: unknown): unknown {
  if (returned instanceof HtmlOutputService) return { type: 'HTML', content: returned.getContent() };
  if (returned instanceof TextOutputService) {
    return { type: returned.getMimeType().value, content: returned.getContent() };
  }
  return undefined;
}
