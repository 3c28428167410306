import { type Difference, isCompared } from './differences';
import type { Step } from './record-steps';
import type { Refused } from './send-step';

const mostPlaces = 3;
const mostValue = 80;
const mostOfAKind = 12;

/** What a person reads of one step: each kind of request that was sent, with what came of it. */
export function tellStep(
  { name, writes }: Step,
  kinds: ReadonlyMap<string, number>,
  differences: readonly Difference[],
  refused: readonly Refused[],
): readonly string[] {
  const lines = new Map<string, string[]>();
  const add = (kind: string, line: string) => lines.set(kind, [...(lines.get(kind) ?? []), line]);
  for (const { kind, by, text } of refused) add(kind, `refused by ${by}: ${text}`);
  for (const one of differences) add(one.kind, describe(one));
  const quiet = [...kinds.keys()].filter((kind) => ![...lines.keys()].some((told) => told.split(' / ').includes(kind)));
  return [
    `${name}: ${writes.length} writes`,
    ...[...lines].flatMap(([kind, told]) => [
      `  ${kind}${countOf(kind, kinds)}: ${told.length} ${told.length === 1 ? 'difference' : 'differences'}`,
      ...told.slice(0, mostOfAKind).map((line) => `    ${line}`),
      ...(told.length > mostOfAKind ? [`    and ${told.length - mostOfAKind} more`] : []),
    ]),
    ...tellKinds('alike', quiet.filter(isCompared), kinds),
    ...tellKinds(
      'sent, and not compared',
      quiet.filter((kind) => !isCompared(kind)),
      kinds,
    ),
  ];
}

function tellKinds(what: string, some: readonly string[], kinds: ReadonlyMap<string, number>): readonly string[] {
  return some.length === 0 ? [] : [`  ${what}: ${some.map((kind) => `${kind}${countOf(kind, kinds)}`).join(', ')}`];
}

function countOf(kind: string, kinds: ReadonlyMap<string, number>): string {
  const count = kind.split(' / ').reduce((sum, one) => sum + (kinds.get(one) ?? 0), 0);
  return count === 0 ? '' : ` (${count})`;
}

function describe({ sheet, places, name, google, here }: Difference): string {
  const shown = places.slice(0, mostPlaces).filter((place) => place !== '');
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
  const where = [sheet === '' ? '' : `'${sheet}'`, `${shown.join(', ')}${more}`]
    .filter((text) => text !== '')
    .join(' ');
  return `${where === '' ? '' : `${where}: `}${name}: Google ${show(google)}, here ${show(here)}`;
}

function show(value: string | undefined): string {
  if (value === undefined) return 'nothing';
  return `“${value.length > mostValue ? `${value.slice(0, mostValue)}…` : value}”`;
}
