import type { Kit } from '../realm/realm';
import { EnumValue, enumValues } from './enum-value';

interface EnumTools {
  readonly kit: Kit;
  readonly reveal: (value: unknown) => unknown;
  readonly link: (value: EnumValue, object: object) => void;
  readonly objectOf: (value: EnumValue) => object | undefined;
  /** Says that the host has no such member; what it throws is the script's. */
  readonly refuse: (what: string) => never;
}

/**
 * A value of one of Google's enums as a script sees it. Each holds all the others, and the enum is its own first value:
 * `BorderStyle === BorderStyle.DOTTED`, and in JSON it is its name (github.com/brucemcpherson/fakegasenum, README, as tried on Google).
 */
export function exposeEnumValue(value: EnumValue, tools: EnumTools): object {
  const { kit, reveal, link, objectOf, refuse } = tools;
  const known = objectOf(value);
  if (known !== undefined) return known;
  const bare = kit.createObject(kit.createPrototype(value.value));
  const define = (name: string, call: (other: unknown) => unknown) =>
    kit.defineMethod(
      bare,
      name,
      kit.createMethod(name, (_self, [other]) => call(other)),
    );
  for (const name of ['toString', 'name', 'toJSON']) define(name, () => value.value);
  define('ordinal', () => value.position);
  define('compareTo', (other) => {
    const shown = reveal(other);
    return shown instanceof EnumValue ? value.position - shown.position : Number.NaN;
  });
  for (const one of enumValues(value.enumName)) {
    kit.defineGetter(bare, one.value, () => exposeEnumValue(one, tools));
  }
  // Google may have members that the pinned types have not: undefined would look like an answer.
  const object = kit.createStrict(bare, (member) => refuse(`${value.enumName}.${member}`));
  link(value, object);
  return object;
}

/** @throws when Google has no such enum. */
export function exposeEnum(enumName: string, tools: EnumTools): object {
  const [first] = enumValues(enumName);
  if (first === undefined) throw new Error(`the enum ${enumName} is empty`);
  return exposeEnumValue(first, tools);
}
