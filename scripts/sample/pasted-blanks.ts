/** Blank rows that a paste left between tasks: after which task of which unit. */
export const pastedBlanks: readonly {
  readonly unitCode: string;
  readonly afterRowIndex: number;
  readonly cells: readonly string[];
}[] = [
  { unitCode: 'SKHCN', afterRowIndex: 9, cells: [] },
  { unitCode: 'STC', afterRowIndex: 6, cells: ['', ' \u00a0', '', '  '] },
  { unitCode: 'XPHUCTHO', afterRowIndex: 4, cells: [] },
];
