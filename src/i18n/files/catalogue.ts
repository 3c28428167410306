/** What is said while the units' own files are read and written. */
export interface FileMessages {
  /** `43/143 đơn vị…` */
  readonly progress: (facts: { done: number; total: number }) => string;
  /** The run stops here and goes on by itself. */
  readonly paused: (facts: { done: number; total: number }) => string;
  /** All is read; what is left is the computing and writing. */
  readonly pausedBeforeWriting: (facts: { total: number }) => string;
  readonly notWritten: (facts: { refused: number; owed: number }) => string;
}
