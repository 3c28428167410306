import { types } from 'node:util';
import { ServiceError } from '../runs/exceptions';
import { EnumValue } from './enum-value';
import { isKindOf } from './google-types';
import type { GoogleTypes, Kind, Member, Parameter } from './surface';

/** What the checks need to know of the host's own classes. */
export interface ClassLookup {
  /** `Spreadsheet.Range` for an instance of it; undefined for anything that is not of the host. */
  typeOf(value: unknown): string | undefined;
  hasClass(type: string): boolean;
}

/**
 * The arguments as the method wants them: numbers and booleans become text where only text is taken, as Google does.
 * @throws Google's complaint when no overload fits.
 */
export function matchArguments(
  method: string,
  member: Extract<Member, { kind: 'method' }>,
  args: readonly unknown[],
  types: GoogleTypes,
  lookup: ClassLookup,
): readonly unknown[] {
  for (const lenient of [false, true]) {
    for (const overload of member.overloads) {
      if (fits(overload, args, lenient, types, lookup)) return convert(overload, args);
    }
  }
  const given = args.map((value) => describe(value, lookup)).join(',');
  throw new ServiceError(`The parameters (${given}) don't match the method signature for ${method}.`);
}

function fits(
  overload: readonly Parameter[],
  args: readonly unknown[],
  lenient: boolean,
  types: GoogleTypes,
  lookup: ClassLookup,
): boolean {
  const isOpen = overload.at(-1)?.rest === true;
  if (args.length > overload.length && !isOpen) return false;
  return overload.every((parameter, i) => {
    if (parameter.rest) return true;
    if (i >= args.length) return parameter.optional;
    return parameter.kinds.some((kind) => isOfKind(args[i], kind, lenient, types, lookup));
  });
}

function isOfKind(value: unknown, kind: Kind, lenient: boolean, all: GoogleTypes, lookup: ClassLookup): boolean {
  switch (kind.kind) {
    case 'any':
      return true;
    case 'string':
      return typeof value === 'string' || (lenient && (typeof value === 'number' || typeof value === 'boolean'));
    case 'integer':
      return typeof value === 'number' && Number.isFinite(value);
    case 'number':
    case 'boolean':
      return typeof value === kind.kind;
    case 'null':
      return value === null || value === undefined;
    case 'array':
      return Array.isArray(value);
    case 'date':
      return types.isDate(value);
    case 'object':
      return typeof value === 'object' && value !== null;
    case 'named':
      return isNamed(value, kind.name, all, lookup);
  }
}

function isNamed(value: unknown, name: string, all: GoogleTypes, lookup: ClassLookup): boolean {
  if (all.enums.has(name)) return value instanceof EnumValue && value.enumName === name;
  const own = lookup.typeOf(value);
  if (own !== undefined) return isKindOf(all, own, name);
  if (lookup.hasClass(name) || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // Options are plain objects; a source of a blob must be able to give one.
  return [...(all.interfaces.get(name)?.members ?? [])].every(
    ([member, { kind }]) => kind !== 'method' || typeof (value as Record<string, unknown>)[member] === 'function',
  );
}

/** Numbers and booleans become text where only text is taken; a broken number is cut where only whole ones are. */
function convert(overload: readonly Parameter[], args: readonly unknown[]): readonly unknown[] {
  if (args.every((value) => typeof value !== 'number' && typeof value !== 'boolean')) return args;
  return args.map((value, i) => {
    if (typeof value === 'number' && overload[i]?.kinds.some(({ kind }) => kind === 'integer'))
      return Math.trunc(value);
    const onlyText = overload[i]?.kinds.every(({ kind }) => kind === 'string' || kind === 'null') === true;
    return onlyText && (typeof value === 'number' || typeof value === 'boolean') ? String(value) : value;
  });
}

/** As Google's complaint names what it was given: `(String,number,null)`, `(number[])`, `(SpreadsheetApp.Range)`. */
function describe(value: unknown, lookup: ClassLookup): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length > 0 && Array.isArray(value[0]) ? 'number[][]' : 'number[]';
  const own = lookup.typeOf(value);
  if (own !== undefined) return own.replace('Spreadsheet.', 'SpreadsheetApp.');
  return '(class)';
}
