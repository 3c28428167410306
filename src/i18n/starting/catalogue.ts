/** What the page of the first steps says, and what became of it. */
export interface StartMessages {
  readonly page: {
    readonly title: string;
    readonly intro: string;
    readonly units: string;
    readonly all: string;
    readonly none: string;
    readonly groups: { readonly bodies: string; readonly wards: string; readonly communes: string };
    readonly pasted: string;
    readonly pastedHelp: string;
    readonly coordinator: string;
    readonly coordinatorEmails: string;
    readonly makesSheets: string;
    readonly go: string;
    readonly busy: string;
    readonly failed: string;
    readonly addDomains: string;
  };
  readonly nothingChosen: string;
  /** `added` units were written, `known` stood there already, `sheets` were made; `withoutEmail` have no address yet. */
  readonly done: (facts: {
    readonly added: number;
    readonly known: number;
    readonly sheets: number;
    readonly withoutEmail: readonly string[];
  }) => string;
  /** Addresses that get no mail, and what the page offers about it. */
  readonly outside: (facts: {
    readonly addresses: readonly string[];
    readonly domains: readonly string[];
    readonly allowed: readonly string[];
    readonly isPublic: boolean;
  }) => string;
  readonly domainsAdded: (domains: readonly string[]) => string;
  /** Said by set-up while nobody could enter a task. */
  readonly noUnits: string;
  readonly noPlace: (facts: { readonly names: readonly string[] }) => string;
}
