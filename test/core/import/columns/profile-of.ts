import type { ColumnProfile } from '../../../../src/core/import/columns/column-profile';

/** Ten filled cells that look like nothing, but for these shares. */
export const profileOf = (shares: Partial<ColumnProfile>): ColumnProfile => ({
  filled: 10,
  units: 0,
  persons: 0,
  progress: 0,
  percents: 0,
  ticks: 0,
  whens: 0,
  symbols: 0,
  numbers: 0,
  numbered: 0,
  shared: 0,
  length: 10,
  examples: [],
  ...shares,
});
