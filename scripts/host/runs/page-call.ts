import { types } from 'node:util';
import type { Bundle } from '../bundle';
import type { Workspace } from '../workspace';
import type { RunResult } from './run-result';
import { runFunction } from './runtime';

/** A call that Google's client script in the page refuses before it leaves; the texts are its own. */
export class PageCallRefused extends Error {
  override readonly name = 'PageCallRefused';
}

/**
 * `google.script.run.name(…args)` from a dialog or sidebar: only top-level functions that do not end in `_`, only primitives, plain
 * objects and arrays; undefined arrives as null. The answer is in the result's `value`.
 * https://developers.google.com/apps-script/guides/html/communication
 * @throws PageCallRefused
 */
export function callFromPage(
  workspace: Workspace,
  bundle: Bundle,
  name: string,
  args: readonly unknown[],
  user = workspace.user,
): RunResult {
  if (!bundle.functionNames.includes(name)) throw new PageCallRefused(`google.script.run.${name} is not a function`);
  const sent = args.map((arg, index) => carried(arg, String(index), new Set()));
  return runFunction(workspace, bundle, name, sent, { user });
}

/** The value as it arrives on the server. */
function carried(value: unknown, property: string, above: ReadonlySet<unknown>): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (above.has(value)) throw new PageCallRefused('Failed due to circular reference.');
  const within = new Set([...above, value]);
  if (Array.isArray(value)) return value.map((item, index) => carried(item, String(index), within));
  if (typeof value !== 'object' || types.isDate(value)) {
    throw new PageCallRefused(`Failed due to illegal value in property: ${property}`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carried(item, key, within)]));
}
