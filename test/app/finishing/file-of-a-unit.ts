import type { WriteBack } from '../../../src/app/finishing/write-back';
import type { Assessment } from '../../../src/app/judging/assess-tracker';
import type { UnitMemory } from '../../../src/app/memory/unit-memory';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { contextOf, today, unit } from '../../core/consolidate/fixtures';

export const now = today + 0.5;
export const stc = unit('STC', 'Sở Tài chính', 1, { fileId: 'tep' });
export const file = { fileId: 'tep', title: 'Tệp', source: 'dấu', modifiedMs: 1_000, knowsSheetId: true };
export const statement = { kind: 'submitted', by: 'An', at: today, codes: [] } as const;
const read: UnitOutcome = { kind: 'read', unitCode: 'STC', readAt: now, source: 'Tệp', tasks: [], own: statement };

export interface World {
  readonly outcome?: UnitOutcome;
  readonly table?: object;
  readonly rows?: readonly { readonly unitCode: string; readonly marks: readonly { kind: string }[] }[];
  readonly contested?: readonly string[];
}

/** What a run has found of one unit's file. */
export function assessment({
  outcome = read,
  table = { kind: 'read', unit: stc, file },
  rows = [],
  contested = [],
}: World = {}) {
  return {
    tracker: { unitTables: [table], context: contextOf({ now, today }) },
    outcomes: [outcome],
    consolidation: { rows, contested: new Set(contested) },
    registers: [],
  } as unknown as Assessment;
}

export const back = (modifiedMs: number | undefined): WriteBack => ({
  kind: 'written',
  modifiedMs,
  tabs: ['difficulties'],
});

export const memory: UnitMemory = {
  readAt: now - 2,
  file: { source: 'dấu', modifiedMs: 900, rowCount: 1, owesWrite: false },
  statement,
};
