/** What one parameter of a Google method takes, as far as a call can be checked. */
export type Kind =
  | { readonly kind: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array' | 'object' | 'null' | 'any' }
  /** An enum or an interface, by its name with the namespace: `Base.Button`, `Spreadsheet.Range`. */
  | { readonly kind: 'named'; readonly name: string };

export interface Parameter {
  /** Any of these. */
  readonly kinds: readonly Kind[];
  readonly optional: boolean;
  readonly rest: boolean;
}

/** A method's overloads, or a property with its enum (if it is one). */
export type Member =
  | { readonly kind: 'method'; readonly overloads: readonly (readonly Parameter[])[] }
  | { readonly kind: 'property'; readonly enumName: string | undefined };

export interface GoogleInterface {
  readonly name: string;
  readonly parents: readonly string[];
  readonly members: ReadonlyMap<string, Member>;
}

export interface GoogleTypes {
  /** By name with the namespace: `Spreadsheet.Range`. */
  readonly interfaces: ReadonlyMap<string, GoogleInterface>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Global name to interface name: `SpreadsheetApp` to `Spreadsheet.SpreadsheetApp`. */
  readonly globals: ReadonlyMap<string, string>;
}
