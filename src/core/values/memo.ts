/** Longer texts do not repeat, and would only be kept alive. */
const longestKey = 200;

/**
 * The same function, which remembers its answers: in a tracker the same few hundred dates, units and symbols stand in every row.
 * Forgets all at once when there are more than `most`. `make` must not answer undefined.
 */
export function memoize<Key extends string | number, Value>(
  make: (key: Key) => Value,
  most = 20_000,
): (key: Key) => Value {
  let known = new Map<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const value = make(key);
    if (typeof key === 'string' && key.length > longestKey) return value;
    if (known.size >= most) known = new Map();
    known.set(key, value);
    return value;
  };
}
