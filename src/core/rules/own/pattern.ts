import { compilePattern, type Program, type Step } from './pattern-program';

/** Whether a text holds the pattern. */
export type Pattern = (text: string) => boolean;

/** Longer texts are judged by their beginning: a rule must not hold up a check of thousands of rows. */
export const longestPatternText = 2000;
export const longestPattern = 200;

/**
 * A pattern in the usual notation: letters, `.`, `\d \w \s`, `[a-z]`, `( | )`, `* + ? {2,4}`, `^ $`; `\w` includes Vietnamese letters.
 * undefined when it cannot be read, is too long, or uses what is not supported (look-around, back references).
 *
 * It is not a JavaScript `RegExp`: that one tries alternatives one after another and can take years over `(a+)+$`
 * (https://swtch.com/~rsc/regexp/regexp1.html). This one follows all alternatives at once: time grows with text times pattern, never worse.
 */
export function parsePattern(source: string): Pattern | undefined {
  if (source.length > longestPattern) return undefined;
  const program = compilePattern(source);
  return program === undefined ? undefined : (text) => holds(program, text.slice(0, longestPatternText));
}

function holds(program: Program, text: string): boolean {
  const seenAt = new Int32Array(program.length).fill(-1);
  let current: number[] = [];
  for (let index = 0; ; index += 1) {
    const next: number[] = [];
    // A match may begin at any letter.
    if (follow(program, 0, index, text.length, seenAt, current)) return true;
    if (index === text.length) return false;
    const code = text.charCodeAt(index);
    for (const at of current) {
      const step = program[at] as Step;
      if (
        step.kind === 'letter' &&
        step.accepts(code) &&
        follow(program, step.next, index + 1, text.length, seenAt, next)
      ) {
        return true;
      }
    }
    current = next;
  }
}

/** Adds every letter step that can be reached without reading; true when the end of the pattern can. */
function follow(
  program: Program,
  from: number,
  index: number,
  length: number,
  seenAt: Int32Array,
  into: number[],
): boolean {
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seenAt[at] === index) continue;
    seenAt[at] = index;
    const step = program[at] as Step;
    switch (step.kind) {
      case 'match':
        return true;
      case 'letter':
        into.push(at);
        break;
      case 'fork':
        open.push(step.other, step.next);
        break;
      case 'start':
        if (index === 0) open.push(step.next);
        break;
      case 'end':
        if (index === length) open.push(step.next);
        break;
    }
  }
  return false;
}
