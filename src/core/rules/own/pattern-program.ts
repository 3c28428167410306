import { type Accepts, type PatternNode, parsePatternNodes } from './pattern-syntax';

export type Step =
  | { readonly kind: 'letter'; readonly accepts: Accepts; readonly next: number }
  | { readonly kind: 'fork'; readonly next: number; readonly other: number }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'match' };

/** Steps by number; the pattern begins at 0. */
export type Program = readonly Step[];

/** `(a{9}){9}{9}` unfolds to more steps than are worth following. */
const mostSteps = 1500;

/** undefined when the pattern cannot be read or unfolds beyond measure. */
export function compilePattern(source: string): Program | undefined {
  const root = parsePatternNodes(source);
  if (root === undefined) return undefined;
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length >= mostSteps) throw new TooManySteps();
    return steps.push(step) - 1;
  };

  /** Compiles backwards: each node is given the step that comes after it, and answers with its own first step. */
  function compile(node: PatternNode, next: number): number {
    switch (node.kind) {
      case 'letter':
        return add({ kind: 'letter', accepts: node.accepts, next });
      case 'start':
      case 'end':
        return add({ kind: node.kind, next });
      case 'sequence': {
        let first = next;
        for (let index = node.parts.length - 1; index >= 0; index -= 1)
          first = compile(node.parts[index] as PatternNode, first);
        return first;
      }
      case 'choice':
        return node.options
          .map((option) => compile(option, next))
          .reduceRight((other, first) => add({ kind: 'fork', next: first, other }));
      case 'repeat': {
        let first = next;
        if (node.most === undefined) {
          const loop = add({ kind: 'fork', next, other: next });
          steps[loop] = { kind: 'fork', next: compile(node.part, loop), other: next };
          first = loop;
        } else {
          for (let count = node.least; count < node.most; count += 1) {
            first = add({ kind: 'fork', next: compile(node.part, first), other: next });
          }
        }
        for (let count = 0; count < node.least; count += 1) first = compile(node.part, first);
        return first;
      }
    }
  }

  try {
    const match = add({ kind: 'match' });
    const first = compile(root, match);
    return moveToFront(steps, first);
  } catch (error) {
    if (error instanceof TooManySteps) return undefined;
    throw error;
  }
}

class TooManySteps extends Error {}

/** The program begins at step 0: a fork there leads to the first step on both ways. */
function moveToFront(steps: readonly Step[], first: number): Program {
  const moved = steps.map((step): Step => {
    switch (step.kind) {
      case 'match':
        return step;
      case 'fork':
        return { ...step, next: step.next + 1, other: step.other + 1 };
      default:
        return { ...step, next: step.next + 1 };
    }
  });
  return [{ kind: 'fork', next: first + 1, other: first + 1 }, ...moved];
}
