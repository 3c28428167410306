/** What a stored value is, which says what is lost with it. */
export type StoredKind =
  /** Worked out from the sheets: it only saves time. */
  | 'cache'
  /** How far runs have come: without it the next run does more than it must, and nothing wrong. */
  | 'run'
  /** Known nowhere else: numbers that were given, names that units bore, mails that went. */
  | 'record';

export interface StoredKey {
  readonly kind: StoredKind;
  readonly purpose: string;
  /** Its largest size: a longer text is not kept, or cut by whoever writes it. UTF-8. */
  readonly mostBytes: number;
  /** Who takes it away, or writes over it. */
  readonly forgottenBy: string;
}

/**
 * Everything that is kept between runs, in the document's properties, of which Google holds 500 KB: https://developers.google.com/apps-script/guides/services/quotas.
 * A long text stands in parts under `name.0`, `name.1` and so on.
 */
export const storedKeys = {
  grids: {
    kind: 'cache',
    purpose:
      'Settings, directory, documents, holidays and rules as they were last read: an edit is judged by them without five more reads.',
    mostBytes: 120_000,
    forgottenBy: 'the next run or edit of one of these sheets writes over it',
  },
  language: {
    kind: 'cache',
    purpose: 'The language of the last run, for messages when `Cấu hình` cannot be read.',
    mostBytes: 10,
    forgottenBy: 'the next run in another language',
  },
  masterCopy: {
    kind: 'cache',
    purpose:
      'Where the columns and rows of `Tổng hợp` stood when its packed copy was written, so that the copy can be read instead.',
    mostBytes: 1_000,
    forgottenBy: 'a run that keeps no copy; after a week it does not count',
  },
  frozenMoney: {
    kind: 'cache',
    purpose: 'The newest frozen report, where it holds amounts of money: an edit of `Kinh phí` is compared with it.',
    mostBytes: 30,
    forgottenBy: 'a run or a freezing whose newest frozen report holds none',
  },
  masterTouched: {
    kind: 'cache',
    purpose: 'When a person last typed over the product’s cells in `Tổng hợp` or its copy.',
    mostBytes: 30,
    forgottenBy: 'it does not count once the master was read whole',
  },
  units: {
    kind: 'run',
    purpose:
      'For each unit: when its table was last read, its file’s age then, what it stated, whether something is still to be written to it.',
    mostBytes: 60_000,
    forgottenBy: 'each consolidation writes over it; what does not fit is read again',
  },
  reports: {
    kind: 'run',
    purpose:
      'Codes of reports that may stand in the workbook: another one means that an earlier version of it was brought back.',
    mostBytes: 200,
    forgottenBy: 'each consolidation writes over it',
  },
  reportBy: {
    kind: 'run',
    purpose:
      'Whose rights the files of the standing report were read with: another account may not replace a fuller report by a poorer one unasked.',
    mostBytes: 300,
    forgottenBy: 'each consolidation writes over it',
  },
  run: {
    kind: 'run',
    purpose: 'A run that stopped for want of time, and how often it has.',
    mostBytes: 30,
    forgottenBy: 'the run that comes to its end',
  },
  lastGoodRun: {
    kind: 'run',
    purpose: 'When the daily run last reached its end: opening the workbook says when it has fallen silent.',
    mostBytes: 30,
    forgottenBy: 'the next daily run writes over it',
  },
  holidays: {
    kind: 'run',
    purpose: 'The holiday table of the last daily run: the next one logs which deadlines a change has moved.',
    mostBytes: 20_000,
    forgottenBy: 'the next daily run writes over it',
  },
  ownerToldOn: {
    kind: 'run',
    purpose: 'The day on which the owner was last told of a failure: once a day is enough.',
    mostBytes: 30,
    forgottenBy: 'the next notice writes over it',
  },
  keeper: {
    kind: 'run',
    purpose: 'Whose account the daily run belongs to, and its hour: other accounts’ triggers cannot be seen.',
    mostBytes: 300,
    forgottenBy: 'the keeper who turns the daily run off',
  },
  assigned: {
    kind: 'run',
    purpose: 'How far each series of codes has come in `Tổng hợp`: an edit tells from it that a deadline was assigned.',
    mostBytes: 25_000,
    forgottenBy: 'each consolidation writes over it',
  },
  doubled: {
    kind: 'run',
    purpose:
      'Codes that several rows bore at the last consolidation: of a row pasted since then the original is known.',
    mostBytes: 10_000,
    forgottenBy: 'each consolidation writes over it',
  },
  serials: {
    kind: 'record',
    purpose: 'The highest number of each series of codes: none is given again, though its row was deleted.',
    mostBytes: 30_000,
    forgottenBy: 'nobody; runs only raise it',
  },
  items: {
    kind: 'record',
    purpose: 'The same of the registers, with what units’ files were told of their rows.',
    mostBytes: 30_000,
    forgottenBy: 'nobody; runs only raise it',
  },
  formerNames: {
    kind: 'record',
    purpose: 'Names that units bore before the directory called them otherwise: rows go on bearing them for months.',
    mostBytes: 20_000,
    forgottenBy: 'nobody',
  },
  mailed: {
    kind: 'record',
    purpose:
      'Fingerprints of mail lines that went, or may have, in the last 60 days: none goes twice, though its row in `Thư nhắc` was deleted.',
    mostBytes: 120_000,
    forgottenBy: 'after 60 days, or when there are too many, the oldest days',
  },
  mail: {
    kind: 'record',
    purpose: 'How far the mails of a run have come that is under way: its day, its readers, their lines, the next one.',
    mostBytes: 45_000,
    forgottenBy: 'the run itself, once the ledger says what became of each mail',
  },
  ownerKnows: {
    kind: 'record',
    purpose:
      'What the owner was told of mails: refused addresses, a spent quota, mails of unknown fate. Each is told once.',
    mostBytes: 10_000,
    forgottenBy: 'when it is over',
  },
} as const satisfies { readonly [name: string]: StoredKey };

export type StoredName = keyof typeof storedKeys;
