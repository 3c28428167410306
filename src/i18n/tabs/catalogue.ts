/** What is said of registers' tabs in units' own files. */
export interface TabMessages {
  readonly noFiles: string;
  readonly noRegisters: string;
  readonly added: (facts: {
    titles: readonly string[];
    added: number;
    complete: number;
    failed: readonly string[];
    left: number;
  }) => string;
  /** For set-up. */
  readonly missing: (facts: { titles: readonly string[]; names: readonly string[] }) => string;
  /** For the log. */
  readonly overwritten: (codes: string) => string;
  readonly left: (codes: string) => string;
  readonly more: (count: number) => string;
}
