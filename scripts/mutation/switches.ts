import type { Change } from './mutant';

/** A change and the number that switches it on. */
export type Switch = Change & { readonly number: number };

/** Compiled code that holds all of these changes, each behind the question whether it is the one at work. */
export function withSwitches(code: string, switches: readonly Switch[]): string {
  // What contains others stands before them.
  const ordered = [...switches].sort((a, b) => a.start - b.start || b.end - a.end);
  return written(code, 0, code.length, ordered);
}

function written(code: string, start: number, end: number, switches: readonly Switch[]): string {
  let text = '';
  let at = start;
  let rest = switches;
  while (rest[0] !== undefined) {
    const node = rest[0];
    const same = rest.filter((one) => one.start === node.start && one.end === node.end);
    const inside = rest.filter((one) => !same.includes(one) && one.end <= node.end);
    rest = rest.filter((one) => one.start >= node.end);
    text += code.slice(at, node.start) + switched(same, written(code, node.start, node.end, inside));
    at = node.end;
  }
  return text + code.slice(at, end);
}

function switched(switches: readonly Switch[], unchanged: string): string {
  return switches.reduceRight(
    (other, { number, text, node }) =>
      node === 'statement'
        ? `if (changedHere(${number})) { ${text} } else { ${other} }`
        : `(changedHere(${number}) ? (${text}) : (${other}))`,
    unchanged,
  );
}
