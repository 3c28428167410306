import { appendFileSync } from 'node:fs';
import vm from 'node:vm';
import { afterAll, expect, inject } from 'vitest';
import { noChange } from './tests';

declare module 'vitest' {
  interface ProvidedContext {
    /** The number of the change at work. */
    change: number;
    /** The file that takes a line for each test file: its path, and the numbers of the changes it came by. */
    passed: string;
  }
}

const change = inject('change');
const passed = new Set<number>();

function changedHere(number: number): boolean {
  if (change === noChange) passed.add(number);
  return number === change;
}

Object.assign(globalThis, { changedHere });

// The bundle of a story runs in contexts of its own.
const { runInContext } = vm.Script.prototype;
vm.Script.prototype.runInContext = function (context, options) {
  Object.assign(context, { changedHere });
  return runInContext.call(this, context, options);
};

if (change === noChange) {
  afterAll(() => {
    appendFileSync(inject('passed'), `${JSON.stringify({ test: expect.getState().testPath, numbers: [...passed] })}\n`);
  });
}
