import { Ajv } from 'ajv';
import type { TaskCells } from '../../../src/core/tasks/task';
import { dayBounds, fieldPattern, progressWordList, symbolPattern } from './row-schema';

/** The same row rules as a JSON schema, which cannot compare two cells; counts the problems. */
export function createAjvCheck(unitNames: readonly string[]): (rows: readonly TaskCells[]) => number {
  const text = { type: 'string', minLength: 1 };
  const day = { type: 'number', minimum: dayBounds.least, maximum: dayBounds.most };
  const validate = new Ajv({ allErrors: true, strict: false }).compile({
    type: 'object',
    required: ['title', 'field', 'source', 'assignedOn', 'lead', 'deliverable', 'dueText', 'progress', 'percent'],
    properties: {
      title: text,
      field: { type: 'string', pattern: fieldPattern.source },
      source: { type: 'string', pattern: symbolPattern.source },
      assignedOn: day,
      lead: { enum: unitNames },
      contact: { anyOf: [{ const: '' }, { type: 'string', pattern: '^[^@ ]+@[^@ ]+\\.[^@ ]+$' }] },
      deliverable: text,
      dueText: text,
      extendedTo: { anyOf: [{ const: '' }, { type: 'number', minimum: dayBounds.least }] },
      progress: { enum: progressWordList },
      percent: { type: 'number', minimum: 0, maximum: 100 },
      doneOn: { anyOf: [{ const: '' }, day] },
    },
    allOf: [
      when(
        { properties: { progress: { const: 'Hoàn thành' } } },
        { properties: { doneOn: day, evidence: text, percent: { const: 100 } } },
        { properties: { percent: { not: { const: 100 } } } },
      ),
      when({ properties: { extendedTo: { type: 'number' } } }, { properties: { extensionBasis: text } }, true),
    ],
  });
  return (rows) => {
    let problems = 0;
    for (const row of rows) if (!validate(row)) problems += validate.errors?.length ?? 0;
    return problems;
  };
}

/** As entries: an object with a key `then` is taken for a promise by linters and readers. */
function when(condition: object, isMet: object, isNot: object | boolean): object {
  return Object.fromEntries([
    ['if', condition],
    ['then', isMet],
    ['else', isNot],
  ]);
}
