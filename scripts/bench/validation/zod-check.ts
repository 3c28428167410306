import { z } from 'zod';
import type { TaskCells } from '../../../src/core/tasks/task';
import { dayBounds, fieldPattern, progressWordList, symbolPattern } from './row-schema';

/** The row rules that zod can say, over raw cells; counts the problems. */
export function createZodCheck(unitNames: readonly string[]): (rows: readonly TaskCells[]) => number {
  const blank = z.literal('').optional();
  const day = z.number().min(dayBounds.least).max(dayBounds.most);
  const text = z.string().min(1);
  const schema = z
    .object({
      title: text,
      field: z.string().regex(fieldPattern),
      source: z.string().regex(symbolPattern),
      assignedOn: day,
      lead: z.enum(unitNames as [string, ...string[]]),
      partners: z.string().optional(),
      contact: z.union([blank, z.email()]),
      deliverable: text,
      dueText: text,
      extendedTo: z.union([blank, z.number().min(dayBounds.least)]),
      extensionBasis: z.string().optional(),
      progress: z.enum(progressWordList as [string, ...string[]]),
      percent: z.number().min(0).max(100),
      doneOn: z.union([blank, day]),
      evidence: z.string().optional(),
    })
    .superRefine((row, context) => {
      const isDone = row.progress === 'Hoàn thành';
      const report = (path: string) => context.addIssue({ code: 'custom', path: [path] });
      if (isDone && typeof row.doneOn !== 'number') report('doneOn');
      if (isDone && !row.evidence) report('evidence');
      if ((row.percent === 100) !== isDone) report('percent');
      if (typeof row.doneOn === 'number' && row.doneOn < row.assignedOn) report('doneOn');
      if (typeof row.extendedTo === 'number' && !row.extensionBasis) report('extensionBasis');
    });
  return (rows) => {
    let problems = 0;
    for (const row of rows) {
      const result = schema.safeParse(row);
      if (!result.success) problems += result.error.issues.length;
    }
    return problems;
  };
}
