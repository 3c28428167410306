/** What the page of the first steps says. */
export interface StartRequest {
  /** Codes of the product's own list of Hanoi's units. */
  readonly codes: ReadonlySet<string>;
  /** A list of one's own, a unit a line. */
  readonly pasted: string;
  /** Code or name of the unit that consolidates; '' = as it stands. */
  readonly coordinator: string;
  readonly coordinatorEmails: string;
  /** Domains of the addresses above that are not allowed yet become so. */
  readonly addsDomains: boolean;
  /** A sheet for each of these units now. */
  readonly makesSheets: boolean;
}

/** Reads what a page sent; what makes no sense counts as not said. */
export function parseStartRequest(given: unknown): StartRequest {
  const said = typeof given === 'object' && given !== null ? (given as { readonly [name: string]: unknown }) : {};
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return {
    codes: new Set(Array.isArray(said.codes) ? said.codes.filter((code) => typeof code === 'string') : []),
    pasted: typeof said.pasted === 'string' ? said.pasted : '',
    coordinator: text(said.coordinator),
    coordinatorEmails: text(said.coordinatorEmails),
    addsDomains: said.addDomains === true,
    makesSheets: said.makesSheets !== false,
  };
}
