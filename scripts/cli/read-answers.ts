import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error';

/** One call of `google.script.run` from an opened page: the function and its arguments. */
export type PageCall = readonly [functionName: string, ...args: unknown[]];

/** What the person does when the script asks or opens a page. */
export type Answer =
  | { readonly kind: 'button'; readonly button: string }
  /** Without a text the prompt is cancelled. */
  | { readonly kind: 'text'; readonly text: string | undefined }
  | { readonly kind: 'page'; readonly calls: readonly PageCall[] };

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];
const FORM = '[{"button": "OK"}, {"text": "15/10/2025"}, {"page": [["name", "argument"]]}]';

/**
 * The file of `--answers`.
 * @param functionNames what a page may call.
 * @throws UsageError naming the answer that cannot be read.
 */
export function readAnswers(file: string, functionNames: readonly string[]): Answer[] {
  let list: unknown;
  try {
    list = JSON.parse(readText(file).replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${file} is no JSON (${(cause as Error).message}). Write a list of answers, like ${FORM}.`, {
      cause,
    });
  }
  if (!Array.isArray(list)) throw new UsageError(`${file} must be a list of answers, like ${FORM}.`);
  return list.map((value: unknown, index) => {
    const wrong = (what: string) => new UsageError(`Answer ${index + 1} of ${file} ${what}`);
    return parseAnswer(value, functionNames, wrong);
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`There is no file ${file} to read the answers from.`, { cause });
  }
}

function parseAnswer(value: unknown, functionNames: readonly string[], wrong: (what: string) => UsageError): Answer {
  const shape = () => wrong(`is none: ${JSON.stringify(value)}. Write one of ${FORM}.`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw shape();
  const { button, text, page, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0) throw shape();
  if (page !== undefined) {
    if (!Array.isArray(page) || button !== undefined || text !== undefined) throw shape();
    return { kind: 'page', calls: page.map((call: unknown) => parseCall(call, functionNames, wrong)) };
  }
  const pressed = button === undefined ? undefined : parseButton(button, wrong);
  if (text === undefined && pressed !== undefined) return { kind: 'button', button: pressed };
  if (text !== undefined && text !== null && typeof text !== 'string') throw shape();
  const isCancelled = text === null || (pressed !== undefined && pressed !== 'OK' && pressed !== 'YES');
  return { kind: 'text', text: isCancelled ? undefined : (text ?? undefined) };
}

function parseButton(button: unknown, wrong: (what: string) => UsageError): string {
  const name = String(button).toUpperCase();
  if (BUTTONS.includes(name)) return name;
  throw wrong(`presses ${JSON.stringify(button)}. The buttons are OK, CANCEL, YES and NO.`);
}

function parseCall(call: unknown, functionNames: readonly string[], wrong: (what: string) => UsageError): PageCall {
  const [name, ...args] = Array.isArray(call) ? (call as unknown[]) : [call];
  if (typeof name !== 'string' || !Array.isArray(call)) {
    throw wrong(
      `calls ${JSON.stringify(call)}. A page's call is the function and its arguments: ["name", "argument"].`,
    );
  }
  if (functionNames.includes(name)) return [name, ...args];
  throw wrong(`calls ${name}, which a page cannot. The functions are: ${functionNames.join(', ')}.`);
}
