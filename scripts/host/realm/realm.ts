import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { fromWallTime, zoneName, zoneOffsetMs } from '../formats/zone';

/** The means to build values of the script's realm: what `kit.js` gives. */
export interface Kit {
  adopt(value: unknown): unknown;
  createDate(time: number): object;
  createBytes(bytes: Uint8Array): object;
  createError(name: string, message: string, details?: object): object;
  createObject(prototype: object): object;
  /** An object with a setter and a getter for each field, which JSON does not show. */
  createRecord(fields: readonly string[]): object;
  createPrototype(label: string): object;
  createMethod(name: string, call: (self: unknown, args: readonly unknown[]) => unknown): object;
  defineMethod(target: object, name: string, method: object): void;
  defineGetter(target: object, name: string, get: () => unknown): void;
  defineGlobal(name: string, value: unknown): void;
  createAbsent(refuse: (member: string) => never): object;
  createStrict(object: object, refuse: (member: string) => never): object;
  runTemplate(template: object, code: string, printer: TemplatePrinter): unknown;
  /** Tells when a promise of the script has settled. */
  watch(promise: object, done: (value: unknown) => void, failed: (error: unknown) => void): void;
}

/** Where the code of a template prints to. */
interface TemplatePrinter {
  readonly $out: object;
  readonly print: (value: unknown) => void;
  readonly printSafely: (value: unknown) => void;
}

export interface RealmOptions {
  /** The time zone of the script's manifest. */
  readonly zone: string;
  readonly now: () => number;
  /** Makes a realm value of a host object that is neither plain nor an array. */
  readonly wrap: (value: object) => unknown;
  readonly isScriptFile: (name: unknown) => boolean;
}

export interface Realm {
  readonly context: vm.Context;
  readonly kit: Kit;
}

const installDate = compile(new URL('./date.js', import.meta.url));
const createKit = compile(new URL('./kit.js', import.meta.url));

function compile(file: URL): vm.Script {
  return new vm.Script(readFileSync(file, 'utf8'), { filename: file.href });
}

/** A context with the language and nothing else: no Node, no browser, as on Google. */
export function createRealm(options: RealmOptions): Realm {
  // An ordinary global object: one made of a sandbox would show Node's interceptors, and be slow.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  installDate.runInContext(context)({
    zone: options.zone,
    now: options.now,
    offsetAt: (time: number) => zoneOffsetMs(options.zone, time),
    fromWall: (wall: number) => fromWallTime(options.zone, wall),
    zoneNameAt: (time: number) => zoneName(options.zone, time),
  });
  const kit: Kit = createKit.runInContext(context)({
    objectPrototype: Object.prototype,
    wrap: options.wrap,
    isScriptFile: options.isScriptFile,
  });
  return { context, kit };
}
