/** A table of a frozen report, in the texts that it shows. */
export interface FrozenTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A list or a register's block under its title. */
export interface FrozenSection {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly FrozenTable[];
}

/** A breakdown of the table by unit. */
export interface FrozenBand {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** A frozen report as it stands on its sheet: nothing is counted again. */
export interface FrozenPage {
  readonly code: string;
  /** How complete the figures are, and of when. */
  readonly stamp: string;
  readonly basis: string;
  /** Total, done, overdue, due soon; fewer when the sheet does not show them. */
  readonly figures: readonly string[];
  readonly participation: string;
  /** Above the table: figures, punctuality, overdue by age, what changed, how it was counted. */
  readonly lines: readonly string[];
  /** The two rows of headings over the table by unit, by column. */
  readonly headTop: readonly string[];
  readonly headSub: readonly string[];
  readonly units: readonly (readonly string[])[];
  readonly bands: readonly FrozenBand[];
  readonly sections: readonly FrozenSection[];
}

/** Titles of the frozen report's own lists, in its language. */
export interface FrozenTitles {
  readonly overdue: string;
  readonly difficulties: string;
  readonly byDocument: string;
  readonly bySource: string;
  readonly byQuarter: string;
  readonly byField: string;
  readonly byArea: string;
}
