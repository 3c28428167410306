import type { Field, Register } from '../../../src/core/register/register';

const columnOf = ([key, { type, by, isRequired, isTrackerOnly, isMadeOfTask }]: [string, Field]) =>
  [
    `${key}: ${type} by ${by}`,
    ...(isRequired ? ['required'] : []),
    ...(isTrackerOnly ? ['in the tracker'] : []),
    ...(isMadeOfTask ? ['of the task'] : []),
  ].join(', ');

/** A register's columns in their order, `title: prose by unit, required`, with its lists of words and its states. */
export function shapeOf<Key extends string, State extends string>(register: Register<Key, State>) {
  const { fields, states, ...rest } = register;
  const columns = Object.entries(fields) as [string, Field][];
  return {
    ...rest,
    columns: columns.map(columnOf),
    words: Object.fromEntries(columns.flatMap(([key, { words }]) => (words === undefined ? [] : [[key, words]]))),
    states: states.map(({ state, words }) => `${state}: ${words.join(' / ')}`),
  };
}
