import { types } from 'node:util';
import type { Kit } from '../realm/realm';
import { toRealmError } from '../realm/realm-error';
import { notImplemented } from '../runs/exceptions';
import type { Execution } from '../runs/execution';
import { withAdvice } from './advice';
import { ApiRecord } from './api-record';
import { type ClassDefinition, effectOf, NO_NEEDS } from './class-definition';
import { exposeEnum, exposeEnumValue } from './enum-objects';
import { EnumValue } from './enum-value';
import { googleTypes, membersOf } from './google-types';
import { revealWithin } from './reveal';
import { type ClassLookup, matchArguments } from './signature';
import type { GoogleTypes, Member } from './surface';

/** Carries calls from the script's realm to the host's classes, and values both ways. */
export interface Bridge {
  /** The script's object for one of the host's. */
  expose(instance: object): object;
  /** A global service. */
  exposeGlobal(name: string, instance: object): void;
  /** A global enum: `Weekday`. */
  exposeEnum(name: string, enumName: string): void;
  /** A global that is not in the host at all; `what` says what it is, where its name does not. */
  exposeAbsent(name: string, what?: string): void;
  /** The host's object for one of the script's; any other value as it is. */
  reveal(value: unknown): unknown;
}

/** @param classes every class of the host; a member that `@types/google-apps-script` does not know is an error. */
export function createBridge(execution: Execution, kit: Kit, classes: readonly ClassDefinition[]): Bridge {
  const types = googleTypes();
  const definitions = new Map<unknown, ClassDefinition>(classes.map((definition) => [definition.of, definition]));
  const names = new Set(classes.map((definition) => definition.type));
  const prototypes = new Map<ClassDefinition, object>();
  /** Global services, of which there is one each: their methods work detached, as in `lines.forEach(Logger.log)`. */
  const singles = new Map<ClassDefinition, object>();
  const exposed = new WeakMap<object, object>();
  const revealed = new WeakMap<object, object>();
  const lookup: ClassLookup = {
    typeOf: (value) =>
      typeof value === 'object' && value !== null ? definitions.get(value.constructor)?.type : undefined,
    hasClass: (name) => names.has(name),
  };
  const reveal = (value: unknown) =>
    typeof value === 'object' && value !== null ? (revealed.get(value) ?? value) : value;
  const targetOf = (definition: ClassDefinition, self: unknown) => {
    const target = reveal(self);
    return target instanceof definition.of ? target : singles.get(definition);
  };

  function prototypeOf(definition: ClassDefinition): object {
    let prototype = prototypes.get(definition);
    if (prototype === undefined) {
      prototype = kit.createPrototype(definition.name);
      prototypes.set(definition, prototype);
      for (const [name, member] of surfaceOf(definition, types)) {
        if (member.kind === 'method') {
          const call = callerOf(definition, name, member);
          kit.defineMethod(prototype, name, kit.createMethod(name, call));
        }
      }
    }
    return prototype;
  }

  function callerOf(definition: ClassDefinition, name: string, member: Extract<Member, { kind: 'method' }>) {
    const own = definition.of.prototype[name] as ((...args: readonly unknown[]) => unknown) | undefined;
    const method = own ?? definition.alike?.(name);
    const fullName = definition.service === undefined ? definition.name : `${definition.service}.${definition.name}`;
    const call = {
      name: `${definition.name}.${name}`,
      effect: effectOf(definition, name),
      needs: definition.needs?.(name) ?? NO_NEEDS,
      isLogging: definition.isLogging === true,
    };
    return (self: unknown, args: readonly unknown[]) =>
      execution.serve(call, targetOf(definition, self), kit, (target) => {
        if (method === undefined) throw notImplemented(withAdvice(call.name));
        // A log names the script's own objects.
        const given = call.isLogging ? args : Array.from(args, (arg) => revealWithin(arg, reveal));
        return kit.adopt(
          method.apply(target, [...matchArguments(`${fullName}.${name}`, member, given, types, lookup)]),
        );
      });
  }

  function expose(instance: object): object {
    const known = exposed.get(instance);
    if (known !== undefined) return known;
    if (instance instanceof ApiRecord) return kit.createRecord(instance.fields);
    if (instance instanceof EnumValue) return exposeEnumValue(instance, enumTools);
    const definition = definitions.get(instance.constructor);
    if (definition === undefined) throw new Error(`the host cannot hand a ${instance.constructor.name} to a script`);
    const object = kit.createObject(prototypeOf(definition));
    link(instance, object);
    const { text } = definition;
    if (text !== undefined)
      kit.defineMethod(
        object,
        'toString',
        kit.createMethod('toString', () => text(instance as never)),
      );
    for (const [name, member] of surfaceOf(definition, types)) {
      if (member.kind === 'property') {
        kit.defineGetter(object, name, () => execution.aside(() => property(definition, instance, name, member)));
      }
    }
    return object;
  }

  function link(instance: object, object: object): void {
    exposed.set(instance, object);
    revealed.set(object, instance);
  }

  function property(definition: ClassDefinition, instance: object, name: string, member: Member): unknown {
    if (name in instance) return kit.adopt((instance as Record<string, unknown>)[name]);
    if (member.kind === 'property' && member.enumName !== undefined) return exposeEnum(member.enumName, enumTools);
    throw toRealmError(kit, notImplemented(`${definition.name}.${name}`), execution);
  }

  const enumTools = {
    kit,
    reveal,
    link,
    objectOf: (value: EnumValue) => exposed.get(value),
    refuse: (what: string): never => {
      throw toRealmError(kit, notImplemented(what), execution);
    },
  };

  return {
    expose,
    reveal,
    exposeGlobal: (name, instance) => {
      const definition = definitions.get(instance.constructor);
      if (definition !== undefined) singles.set(definition, instance);
      kit.defineGlobal(name, expose(instance));
    },
    exposeEnum: (name, enumName) => kit.defineGlobal(name, exposeEnum(enumName, enumTools)),
    exposeAbsent: (name, what) =>
      kit.defineGlobal(
        name,
        kit.createAbsent((member) => {
          const missing = what === undefined ? withAdvice(`${name}.${member}`) : `${name}.${member} (${what})`;
          throw toRealmError(kit, notImplemented(missing), execution);
        }),
      ),
  };
}

const surfaces = new Map<ClassDefinition, ReadonlyMap<string, Member>>();

/** What Google's class has, after a check that the host's class has nothing else. */
export function surfaceOf(definition: ClassDefinition, types: GoogleTypes): ReadonlyMap<string, Member> {
  let members = surfaces.get(definition);
  if (members === undefined) {
    members = membersOf(types, definition.type);
    for (const name of methodNames(definition.of.prototype)) {
      if (!members.has(name)) throw new Error(`Google's ${definition.type} has no member ${name}`);
    }
    surfaces.set(definition, members);
  }
  return members;
}

function methodNames(prototype: object): string[] {
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  return [...own, ...methodNames(Object.getPrototypeOf(prototype) as object)];
}

/** What `kit.adopt` does not know itself: dates, bytes, and the host's objects. */
export function wrapForeign(value: object, kit: Kit, bridge: Bridge): unknown {
  if (types.isDate(value)) return kit.createDate(value.getTime());
  if (value instanceof Uint8Array) return kit.createBytes(value);
  return bridge.expose(value);
}
