/** Runs in a script's page before its own scripts: the `google.script` that the page expects, spoken to the page around it. */

type Handler = (value: unknown, userObject: unknown) => void;

interface Caller {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const names = (self as unknown as { __functionNames: readonly string[] }).__functionNames;
const waiting = new Map<number, Caller>();
let calls = 0;

function runner(caller: Caller): object {
  const functions = names
    .filter((name) => !name.endsWith('_'))
    .map((name) => [
      name,
      (...args: readonly unknown[]) => {
        const sent = args.map((arg, index) => carried(arg, String(index), []));
        calls += 1;
        waiting.set(calls, caller);
        parent.postMessage({ play: 'run', id: calls, name, args: sent }, '*');
      },
    ]);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Handler) => runner({ ...caller, success }),
    withFailureHandler: (failure: Handler) => runner({ ...caller, failure }),
    withUserObject: (userObject: unknown) => runner({ ...caller, userObject }),
  };
}

/** What Google's client lets through: primitives, plain objects, arrays; a form as its fields. The texts are its own. */
function carried(value: unknown, property: string, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  if (value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value));
  if (Array.isArray(value)) return value.map((item, index) => carried(item, String(index), [...above, value]));
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carried(item, key, [...above, value])]));
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.play !== 'answer') return;
  const caller = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.answer.isDone) {
    caller?.success?.(data.answer.value, caller.userObject);
    return;
  }
  const error = new Error(data.answer.message);
  error.name = data.answer.name;
  if (caller?.failure === undefined) console.error('Uncaught', error);
  else caller.failure(error, caller.userObject);
});

const host = {
  close: () => parent.postMessage({ play: 'close' }, '*'),
  setWidth: (width: number) => parent.postMessage({ play: 'size', width }, '*'),
  setHeight: (height: number) => parent.postMessage({ play: 'size', height }, '*'),
  editor: { focus: () => parent.focus() },
  origin: 'https://docs.google.com',
};

Object.assign(self, { google: { script: { run: runner({}), host } } });
