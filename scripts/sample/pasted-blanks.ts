import type { TaskKey } from '../../src/core/tasks/task';

/** Blank rows that a paste left between tasks: after which task of which unit. */
export const pastedBlanks: readonly {
  readonly unitCode: string;
  readonly afterRowIndex: number;
  readonly cells: { readonly [key in TaskKey]?: string };
}[] = [
  { unitCode: 'SKHCN', afterRowIndex: 9, cells: {} },
  { unitCode: 'STC', afterRowIndex: 6, cells: { title: ' \u00a0', source: '  ' } },
  { unitCode: 'XPHUCTHO', afterRowIndex: 4, cells: {} },
];
