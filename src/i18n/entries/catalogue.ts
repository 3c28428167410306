import type { SafeRepair } from '../../core/tasks/safe-repairs';

/** What a check put right by itself, by how many cells. */
export interface PutRight {
  readonly statuses: number;
  readonly restoredCodes: number;
  readonly renewedCodes: number;
  readonly dropDowns: number;
}

/** A safe repair with the name of its cell; `isSecret` when its words may not be repeated. */
export interface NamedRepair {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly why: SafeRepair['why'];
  readonly isSecret: boolean;
}

/** What is said about entries that were put right: at an edit, at a check, and by the menu action of safe repairs. */
export interface EntriesMessages {
  /** For the toast of a check; '' when nothing was put right. */
  readonly putRight: (done: PutRight) => string;
  /** Lines of the log; each gets a list of cells. */
  readonly log: {
    readonly statuses: (cells: string) => string;
    readonly restoredCodes: (cells: string) => string;
    readonly renewedCodes: (cells: string) => string;
    readonly dropDowns: (cells: string) => string;
    readonly more: (count: number) => string;
  };
  readonly safe: {
    readonly action: string;
    readonly nothing: string;
    readonly ask: (repairs: readonly NamedRepair[]) => string;
    readonly done: (cells: number) => string;
    /** What people did to all of them between the question and the answer. */
    readonly changedMeanwhile: string;
    readonly reason: (why: SafeRepair['why']) => string;
  };
  readonly edit: {
    /** Typed or pasted over, together with people's own columns. */
    readonly computedToo: string;
    /** Codes changed as a block: what they were is known to the master only. */
    readonly codesLater: string;
  };
}
