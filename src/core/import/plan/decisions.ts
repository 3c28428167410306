import type { Progress } from '../../tasks/progress/progress';

/** What becomes of rows whose lead the directory does not know: a unit's code, a new unit of that name, or they are left out. */
export type LeadDecision =
  | { readonly kind: 'unit'; readonly code: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'skip' };

/** What people have said about where the rows go. */
export interface ImportDecisions {
  /** By the lead as it stands in the source. */
  readonly leads: ReadonlyMap<string, LeadDecision>;
  /** For all other leads that are not known. */
  readonly unknownLeads: LeadDecision | undefined;
  /** Who leads rows without a lead. */
  readonly noLead: LeadDecision | undefined;
  /** All rows go to this unit, whatever their lead; the lead is kept in the notes. */
  readonly toUnit: string | undefined;
  /** By the text as it stands in the source. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** By the text of a day or a deadline as it stands in the source: how it is to be written. */
  readonly days: ReadonlyMap<string, string>;
}
