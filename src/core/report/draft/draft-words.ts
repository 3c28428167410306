/** What the paper's own settings say. */
export interface DraftLetterhead {
  /** '' where there is none. */
  readonly parentAgency: string;
  readonly agency: string;
  readonly agencyCode: string;
  readonly place: string;
  readonly signTitle: string;
  /** '' while nobody is named. */
  readonly signerName: string;
  readonly recipients: readonly string[];
}

/** Everything that a draft says besides the frozen report's own texts; no figure stands in it. */
export interface DraftWords {
  readonly nation: string;
  readonly motto: string;
  readonly number: (agencyCode: string) => string;
  readonly placeAndDate: (place: string) => string;
  readonly kind: string;
  readonly subject: string;
  /** What the frozen report's line of documents begins with. */
  readonly basisPrefix: string;
  readonly basis: (document: string) => string;
  readonly opening: (agency: string, stamp: string) => string;
  readonly figures: string;
  readonly byDocument: string;
  readonly overdue: string;
  readonly money: string;
  readonly difficulties: string;
  readonly next: string;
  readonly figureLine: (total: string, done: string, overdue: string, dueSoon: string) => string;
  readonly nextLine: (dueSoon: string, overdue: string) => string;
  readonly noMoney: string;
  readonly noDifficulties: string;
  readonly listedIn: (annex: string) => string;
  readonly annex: (numeral: string, title: string) => string;
  readonly annexName: (numeral: string) => string;
  readonly byUnit: string;
  /** Title of the annex on money. */
  readonly moneyAnnex: string;
  readonly ending: string;
  readonly recipients: string;
  readonly footer: (code: string) => string;
  /** Titles of blocks whose sums stand among the figures: reviews and reports that are owed. */
  readonly sumTitles: RegExp;
  /** How titles of the frozen report's blocks on money and on difficulties begin. */
  readonly moneyTitles: RegExp;
  readonly difficultyTitles: RegExp;
}
