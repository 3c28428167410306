import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { invalidArgument } from './error';
import type { FieldMask } from './field-mask';

type Shape = 'string' | 'number' | 'boolean' | 'string[]' | 'number[]' | 'any[][]' | MessageShape;

interface MessageShape {
  readonly message: string;
  readonly many: 'one' | 'list' | 'map';
  /** Found at the first use: messages contain each other. */
  fields?: Fields;
}

type Fields = Readonly<Record<string, Shape>>;

let schemas: ReadonlyMap<string, Fields> | undefined;

function shapeOf(type: string): Shape {
  const message = /Schema\$(\w+)/.exec(type)?.[1];
  if (message === undefined) return type.replace(' | null', '') as Shape;
  return { message, many: type.includes('[key: string]') ? 'map' : type.endsWith('[]') ? 'list' : 'one' };
}

/** Google's own field list, from the types of the pinned `googleapis`: no second list that could grow old. */
function loadSchemas(): ReadonlyMap<string, Fields> {
  const file = createRequire(import.meta.url).resolve('googleapis/build/src/apis/sheets/v4.d.ts');
  const source = readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\//gs, '');
  const found = new Map<string, Fields>();
  for (const [, name = '', body = ''] of source.matchAll(/interface Schema\$(\w+) \{\n(.*?)\n {4}\}/gs)) {
    const fields: Record<string, Shape> = Object.create(null);
    for (const [, field = '', type = ''] of body.matchAll(/^ {8}(\w+)\?: (.+?);$/gms)) fields[field] = shapeOf(type);
    found.set(name, fields);
  }
  return found;
}

function fieldsOf(message: string): Fields {
  schemas ??= loadSchemas();
  const fields = schemas.get(message);
  if (fields === undefined) throw new Error(`googleapis has no Schema$${message}`);
  return fields;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const INTEGER = /(Index|Id|Count|Pixels|^pixelSize|^fontSize|^length)$/;

/** Whether every name and type is known. Says nothing more: calls with millions of fields are nearly always right. */
function fits(value: unknown, fields: Fields, seen: { hasNull: boolean }): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const name in value) {
    const shape = fields[name];
    const part = (value as Record<string, unknown>)[name];
    if (shape === undefined) return false;
    if (part === null || part === undefined) {
      seen.hasNull = true;
      continue;
    }
    if (typeof shape === 'string') {
      if (typeof part !== shape ? !fitsList(part, shape) : shape === 'number' && isBrokenInteger(part, name))
        return false;
      continue;
    }
    shape.fields ??= fieldsOf(shape.message);
    if (shape.many === 'one') {
      if (!fits(part, shape.fields, seen)) return false;
    } else if (shape.many === 'list') {
      if (!Array.isArray(part)) return false;
      for (const one of part) if (!fits(one, shape.fields, seen)) return false;
    } else {
      for (const one of Object.values(part)) if (!fits(one, shape.fields, seen)) return false;
    }
  }
  return true;
}

function isBrokenInteger(part: unknown, name: string): boolean {
  return !Number.isInteger(part) && INTEGER.test(name);
}

function fitsList(part: unknown, shape: string): boolean {
  if (shape === 'any[][]') return Array.isArray(part);
  return shape.endsWith('[]') && Array.isArray(part) && part.every((one) => typeof one === shape.slice(0, -2));
}

/**
 * The message without its nulls, which mean "not set" in Google's JSON. Refuses what Google's JSON parser refuses, unknown names
 * and values of another type, with its texts: a misspelt field would otherwise be ignored here and break the call there.
 */
export function readMessage<T extends object>(value: T | null | undefined, message: string): Partial<T> {
  if (value === null || value === undefined) return {};
  const seen = { hasNull: false };
  if (!fits(value, fieldsOf(message), seen)) explain(value, message, '');
  return seen.hasNull ? withoutNulls(value, message) : value;
}

/** Lists of values keep their nulls: there they mean "leave the cell alone". */
function withoutNulls<T extends object>(value: T, message: string): T {
  const fields = fieldsOf(message);
  const kept: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const shape = fields[name];
    if (part === null || part === undefined || shape === undefined) continue;
    if (typeof shape === 'string') kept[name] = part;
    else if (shape.many === 'one') kept[name] = withoutNulls(part, shape.message);
    else if (shape.many === 'list') kept[name] = part.map((one: object) => withoutNulls(one, shape.message));
    else {
      const entries = Object.entries(part as object);
      kept[name] = Object.fromEntries(entries.map(([key, one]) => [key, withoutNulls(one, shape.message)]));
    }
  }
  return kept as T;
}

/** Walks to the field that does not fit and throws. */
function explain(value: unknown, message: string, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    wrongType(value, path, `type.googleapis.com/google.apps.sheets.v4.${message}`);
  }
  const fields = fieldsOf(message);
  for (const [name, part] of Object.entries(value)) {
    const shape = fields[name];
    if (shape === undefined) {
      const where = path === '' ? '' : ` at '${path}'`;
      throw invalidArgument(`Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`);
    }
    if (part === null || part === undefined) continue;
    const here = path === '' ? snake(name) : `${path}.${snake(name)}`;
    if (typeof shape === 'string') {
      const broken = typeof part === shape ? shape === 'number' && isBrokenInteger(part, name) : !fitsList(part, shape);
      if (broken) wrongType(part, here, typeName(shape, name));
    } else if (shape.many === 'one') {
      explain(part, shape.message, here);
    } else if (shape.many === 'list' && !Array.isArray(part)) {
      wrongType(part, here, `type.googleapis.com/google.apps.sheets.v4.${shape.message}`);
    } else {
      for (const [key, one] of Object.entries(part)) explain(one, shape.message, `${here}[${key}]`);
    }
  }
}

function typeName(shape: string, name: string): string {
  if (shape === 'any[][]') return 'type.googleapis.com/google.protobuf.ListValue';
  if (shape.startsWith('number')) return INTEGER.test(name) ? 'TYPE_INT32' : 'TYPE_DOUBLE';
  return shape.startsWith('string') ? 'TYPE_STRING' : 'TYPE_BOOL';
}

function wrongType(value: unknown, path: string, type: string): never {
  throw invalidArgument(`Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`);
}

/** The first path of the mask that the message does not have; undefined when all are known. */
export function unknownPath(mask: FieldMask, message: string): string | undefined {
  const fields = fieldsOf(message);
  for (const [name, child] of mask.children) {
    const shape = fields[name];
    if (shape === undefined) return name;
    if (child.children.size === 0) continue;
    if (typeof shape === 'string') return `${name}.${[...child.children.keys()][0]}`;
    const deeper = shape.many === 'map' ? undefined : unknownPath(child, shape.message);
    if (deeper !== undefined) return `${name}.${deeper}`;
  }
  return undefined;
}
