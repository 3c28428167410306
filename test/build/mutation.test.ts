import { describe, expect, it } from 'vitest';
import { compile, findMutants } from '../../scripts/mutation/find-mutants';
import { withSwitches } from '../../scripts/mutation/switches';

const source = `
  const words: readonly string[] = ['xong', 'dang lam'];
  function firstOpen(days: number[], after?: number): number | undefined {
    const seen: number[] = [];
    for (const day of days) {
      if (day > (after ?? 0) && day !== 5) seen.push(day);
    }
    return seen.filter((day) => day % 2 === 0)[0];
  }
  function named(list?: { items: string[] }): number {
    return list?.items.filter((word) => words.includes(word)).length ?? -1;
  }
  said = JSON.stringify([firstOpen([1, 5, 6, 8], 2), firstOpen([]), named(), named({ items: ['xong', 'khac'] })]);
`;

describe('code that holds many changes at once', () => {
  it('does what the unchanged code does while none is at work', () => {
    expect(saidWith(0)).toBe(JSON.stringify([6, undefined, -1, 1]));
  });

  it('does what each change alone would do while it is at work', () => {
    for (const { number, start, end, text, line } of switches) {
      const alone = `${compiled.code.slice(0, start)}${text}${compiled.code.slice(end)}`;
      expect(saidWith(number), `${number}: ${text} in line ${line}`).toBe(run(alone, 0));
    }
    expect(switches.length).toBeGreaterThan(20);
  });
});

it('nothing is changed that would say the same', () => {
  const mutants = findMutants(compile('source.ts', 'function leave() { return undefined; } said = leave;'));
  expect(mutants.map(({ before, after }) => [before, after])).toEqual([['said = leave;', ';']]);
});

const compiled = compile('source.ts', source);
const switches = findMutants(compiled).map((mutant, index) => ({ ...mutant, number: index + 1 }));
const holdingAll = withSwitches(compiled.code, switches);

function saidWith(number: number): string {
  return run(holdingAll, number);
}

function run(code: string, atWork: number): string {
  try {
    return new Function('changedHere', `let said; ${code}; return said;`)((number: number) => number === atWork);
  } catch (error) {
    return (error as Error).message;
  }
}
