import { googleTypes } from './google-types';

/** A member of one of Google's enums. One object each, so that `===` works. */
export class EnumValue {
  constructor(
    /** `Base.Button`. */
    readonly enumName: string,
    readonly value: string,
    readonly position: number,
  ) {}
}

const known = new Map<string, readonly EnumValue[]>();

export function enumValues(enumName: string): readonly EnumValue[] {
  let values = known.get(enumName);
  if (values === undefined) {
    const names = googleTypes().enums.get(enumName);
    if (names === undefined) throw new Error(`@types/google-apps-script has no enum ${enumName}`);
    values = names.map((name, position) => new EnumValue(enumName, name, position));
    known.set(enumName, values);
  }
  return values;
}

/** @throws when the enum has no such member. */
export function enumValue(enumName: string, value: string): EnumValue {
  const found = enumValues(enumName).find((one) => one.value === value);
  if (found === undefined) throw new Error(`${enumName} has no member ${value}`);
  return found;
}
