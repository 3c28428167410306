import type { Bundle } from '../bundle';
import { TextOutputService } from '../services/content/content-service';
import { HtmlOutputService } from '../services/html/html-output';
import type { Workspace } from '../workspace';
import type { RunResult } from './run-result';
import { runFunction } from './runtime';

/** A request to the script's web app. */
export interface Visit {
  readonly functionName: 'doGet' | 'doPost';
  /** Behind the address's question mark. */
  readonly query: string;
  /** Behind the address itself, without its stroke. */
  readonly pathInfo?: string;
  /** What a `doPost` was sent. */
  readonly body?: { readonly contents: string; readonly type: string };
}

/** What the web app answers: a page, or text of one of ContentService's types. */
export interface WebAnswer {
  readonly type: string;
  readonly content: string;
  /** Of a page. */
  readonly title?: string;
}

const FORM = 'application/x-www-form-urlencoded';
const WRITTEN = /^(doGet|doPost)(?:\?(.*))?$/s;

/** A visit as the command line writes it: `doGet?unit=SNV`; what stands behind the mark of a `doPost` is its form. Undefined for anything else. */
export function readVisit(address: string): Visit | undefined {
  const [, functionName, query = ''] = WRITTEN.exec(address) ?? [];
  if (functionName === 'doPost') return { functionName, query: '', body: { contents: query, type: FORM } };
  return functionName === 'doGet' ? { functionName, query } : undefined;
}

/**
 * Runs `doGet` or `doPost` with the event that Google gives a web app, as the account that runs the script; the page or text that it answers is in the
 * result's `value`, a `WebAnswer`. https://developers.google.com/apps-script/guides/web
 */
export function visitWebApp(workspace: Workspace, bundle: Bundle, visit: Visit): RunResult {
  return runFunction(workspace, bundle, visit.functionName, [eventOf(visit)], { isAttended: false, answer: answerOf });
}

function eventOf({ query, pathInfo, body }: Visit) {
  const form = body?.type === FORM ? body.contents : '';
  const length = body === undefined ? -1 : Buffer.byteLength(body.contents);
  return {
    ...parametersOf([query, form].filter(Boolean).join('&')),
    queryString: query,
    contextPath: '',
    contentLength: length,
    ...(pathInfo !== undefined && { pathInfo }),
    ...(body !== undefined && { postData: { ...body, length, name: 'postData' } }),
  };
}

/** The first value of each parameter, and all of them. */
function parametersOf(query: string) {
  const search = new URLSearchParams(query);
  const parameters = Object.fromEntries([...search.keys()].map((key) => [key, search.getAll(key)]));
  const parameter = Object.fromEntries([...search.keys()].map((key) => [key, search.get(key)]));
  return { parameter, parameters };
}

function answerOf(returned: unknown): WebAnswer | undefined {
  if (returned instanceof HtmlOutputService) {
    return { type: 'HTML', content: returned.getContent(), title: returned.getTitle() };
  }
  if (returned instanceof TextOutputService) {
    return { type: returned.getMimeType().value, content: returned.getContent() };
  }
  return undefined;
}
