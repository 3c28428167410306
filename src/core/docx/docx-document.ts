/** One cell; `span` columns wide. `merge` begins or continues a cell over several rows. */
export interface DocCell {
  readonly text: string;
  readonly span?: number;
  readonly merge?: 'begin' | 'continue';
}

export interface DocParagraph {
  readonly kind: 'paragraph';
  /** A line break stands for a line break. */
  readonly text: string;
  readonly align?: 'both' | 'center' | 'left';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the body's 14 by default. */
  readonly size?: number;
  /** The first line is moved in, as in running text. */
  readonly indent?: boolean;
  /** Points below; 6 by default. */
  readonly after?: number;
  /** Stands on the page of what follows: a title. */
  readonly keepNext?: boolean;
  /** A rule under the text, moved in by so many twips from both sides. */
  readonly rule?: number;
}

export interface DocTable {
  readonly kind: 'table';
  /** Twips; they fill the text's width. */
  readonly widths: readonly number[];
  /** Repeated on each page. */
  readonly heads: readonly (readonly DocCell[])[];
  readonly rows: readonly (readonly string[])[];
  /** Points. */
  readonly size: number;
  /** Columns of names and texts stand left, all others in the middle. */
  readonly textColumns: readonly number[];
}

/** Two columns without lines: the head of a paper, and its foot. */
export interface DocPair {
  readonly kind: 'pair';
  readonly left: readonly DocParagraph[];
  readonly right: readonly DocParagraph[];
}

export type DocBlock = DocParagraph | DocTable | DocPair;

export interface DocSection {
  readonly landscape: boolean;
  readonly blocks: readonly DocBlock[];
}

export interface DocPaper {
  readonly sections: readonly DocSection[];
  /** At the bottom of every page. */
  readonly footer: string;
}
