/**
 * What a call does beyond the script itself. All are round trips but `look` (a property of the document, read with neither
 * cells nor sheets) and `aside` (locks, properties, cache, triggers, the session): see the README, "Counting and pricing".
 */
export type Effect = 'open' | 'read' | 'write' | 'append' | 'flush' | 'trip' | 'look' | 'aside';

/** What an execution needs before a member may be called. */
export interface Needs {
  /** Any one of these; none for services that ask for no consent. */
  readonly scopes: readonly string[];
  /** The least auth mode: LIMITED is a simple trigger, NONE an add-on that is not enabled in the file. */
  readonly mode: 'NONE' | 'LIMITED' | 'FULL';
}

/** One of Google's classes as the host has it. Its public methods are what the script sees, under the names of `type`. */
export interface ClassDefinition {
  /** In `@types/google-apps-script`: `Spreadsheet.Range`. */
  readonly type: string;
  /** As calls are counted and errors name it: `Range`. */
  readonly name: string;
  /** Before the name in Google's complaints about parameters: `SpreadsheetApp`. */
  readonly service?: string;
  readonly of: abstract new (...args: never[]) => object;
  /** By member; others stay within the script (builders, getters of what is known). */
  readonly effects: Readonly<Record<string, Effect>> | Effect | undefined;
  readonly needs?: (member: string) => Needs;
  /** Methods that are all alike, by name, beside those of the class. */
  readonly alike?: (member: string) => ((...args: readonly unknown[]) => unknown) | undefined;
  /** What `toString()` of an object says, where it is not the class's name. */
  readonly text?: (instance: never) => string;
  /** Its calls only write to the log: they are not counted. */
  readonly isLogging?: boolean;
}

export function effectOf(definition: ClassDefinition, member: string): Effect | undefined {
  const { effects } = definition;
  return typeof effects === 'object' ? effects[member] : effects;
}

/** `{ getValue: 'read', … }` from lists, as class definitions are written. */
export function effects(lists: Partial<Record<Effect, string>>): Record<string, Effect> {
  const byMember: Record<string, Effect> = {};
  for (const [effect, names] of Object.entries(lists)) {
    for (const name of names.split(/\s+/)) byMember[name] = effect as Effect;
  }
  return byMember;
}

export const NO_NEEDS: Needs = { scopes: [], mode: 'NONE' };
