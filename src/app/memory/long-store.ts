import { type StoredName, storedKeys } from '../../core/memory/stored-keys';
import { utf8Length } from '../../core/values/utf8';
import type { Ports } from '../ports/ports';

/** A property holds 9 KB; whether Google counts bytes or letters is unverified (`probeWrites` asks), and a Vietnamese letter takes up to 3 bytes: https://developers.google.com/apps-script/guides/services/quotas */
const charactersPerProperty = 2_900;

/** Keeps a text under `name.0`, `name.1` …, and none that outgrows its place; writes only the parts that changed. */
export function writeLong(ports: Ports, name: StoredName, wanted: string): void {
  const text = utf8Length(wanted) > storedKeys[name].mostBytes ? '' : wanted;
  const stored = ports.store.readAll();
  const changed: Record<string, string> = {};
  let count = 0;
  for (let start = 0; start < text.length; start += charactersPerProperty, count += 1) {
    const part = text.slice(start, start + charactersPerProperty);
    if (stored[`${name}.${count}`] !== part) changed[`${name}.${count}`] = part;
  }
  ports.store.write(changed);
  const prefix = `${name}.`;
  const stale = Object.keys(stored).filter(
    (key) => key.startsWith(prefix) && Number(key.slice(prefix.length)) >= count,
  );
  if (stale.length > 0) ports.store.remove(stale);
}

/** undefined when nothing is kept. A run that was cut off while writing leaves parts of two texts: the reader must be able to tell. */
export function readLong(ports: Ports, name: StoredName): string | undefined {
  const stored = ports.store.readAll();
  let text = '';
  let index = 0;
  for (; stored[`${name}.${index}`] !== undefined; index += 1) text += stored[`${name}.${index}`];
  return index === 0 ? undefined : text;
}

/** JSON kept by `writeLong`; undefined when there is none or it is torn. */
export function readLongJson<Value>(ports: Ports, name: StoredName): Value | undefined {
  const text = readLong(ports, name);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    ports.log.note(`What was kept as ${name} is torn and will be made anew: ${String(error)}`);
    return undefined;
  }
}
