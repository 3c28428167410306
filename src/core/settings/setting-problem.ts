/** What the sentences of each kind of problem may say. `text` is what the cell holds. */
export interface SettingProblemFacts {
  readonly unreadable: { readonly name?: string; readonly text?: string; readonly example?: string };
  readonly unknownSetting: { readonly text?: string; readonly suggestion: string };
  readonly settingTwice: { readonly name: string; readonly otherRow: number };
  readonly noUnitCode: { readonly unit: string };
  readonly badUnitCode: { readonly text?: string };
  readonly unknownRoleUnit: { readonly name: string; readonly text?: string; readonly suggestion: string };
  readonly roleWithoutMailbox: { readonly name: string; readonly unit: string };
  readonly unitCodeTwice: { readonly code: string; readonly otherRow: number };
  readonly noUnitName: NoFacts;
  readonly unitNameTwice: { readonly unit: string; readonly otherRow: number };
  readonly unknownSuccessor: { readonly text?: string };
  readonly validityReversed: { readonly fromDay: number; readonly toDay: number };
  readonly sharedSheet: { readonly otherUnit: string; readonly otherRow: number };
  readonly documentTwice: { readonly symbol: string; readonly otherRow: number };
  readonly holidayTwice: { readonly day: number; readonly otherRow: number };
  readonly yearWithoutTable: { readonly year: number };
  readonly unknownRule: { readonly text?: string };
  readonly ruleGivenTwice: { readonly text?: string };
  readonly unknownSeverity: { readonly text?: string };
  readonly noSeverity: NoFacts;
  readonly unknownPage: { readonly text?: string };
  readonly noColumn: NoFacts;
  readonly unknownColumn: { readonly text?: string };
  readonly noCondition: NoFacts;
  readonly unknownCondition: { readonly text?: string };
  readonly noParameter: NoFacts;
  readonly badPattern: { readonly text?: string };
  readonly badBounds: { readonly text?: string };
  readonly notDateColumn: { readonly text?: string };
}

type NoFacts = Readonly<Record<never, never>>;

export type SettingProblemKind = keyof SettingProblemFacts;

/** An entry of the tracker's own tables that has no effect, or the wrong one. */
export type SettingProblem = {
  readonly [kind in SettingProblemKind]: {
    readonly rowNumber: number;
    /** The column's key in its table. */
    readonly key: string;
    readonly problem: kind;
    readonly facts: SettingProblemFacts[kind];
  };
}[SettingProblemKind];
