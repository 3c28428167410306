import type { SafeRepair } from '../../core/tasks/safe-repairs';
import { repairReason } from '../rules/render';
import type { EntriesMessages } from './catalogue';
import { listRepairs } from './repair-lines';

const reason = (why: SafeRepair['why']) => repairReason(why, 'en');

const more = (count: number) => `… and ${count} more`;
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en: EntriesMessages = {
  putRight: ({ statuses, restoredCodes, renewedCodes, dropDowns }) => {
    const parts: string[] = [];
    if (restoredCodes > 0) parts.push(`${count(restoredCodes, 'changed code', 'changed codes')} restored`);
    if (renewedCodes > 0) parts.push(`new codes given to ${count(renewedCodes, 'copied row', 'copied rows')}`);
    if (statuses > 0) parts.push(`${count(statuses, 'typed status', 'typed statuses')} replaced`);
    if (dropDowns > 0) parts.push(`drop-downs restored in ${count(dropDowns, 'cell', 'cells')}`);
    return parts.length === 0 ? '' : `Put right: ${parts.join(', ')}; the sheet “Log” names the cells.`;
  },
  log: {
    statuses: (cells) => `Typed statuses replaced by the computed ones: ${cells}.`,
    restoredCodes: (cells) => `Codes changed or cleared, written again: ${cells}.`,
    renewedCodes: (cells) => `Copied rows with another row’s code, given a new one: ${cells}.`,
    dropDowns: (cells) => `Drop-downs lost in a paste, restored: ${cells}.`,
    more,
  },
  safe: {
    action: 'Standardise spelling',
    nothing: 'No cell needs it: spaces, Unicode, unit names and document symbols are all in order.',
    ask: (repairs) =>
      [
        `The spelling of ${count(repairs.length, 'cell', 'cells')} will be corrected; no meaning changes. Formulas stay as they are.`,
        listRepairs(repairs, reason, more),
        'Correct these cells?',
      ].join('\n\n'),
    done: (cells) => `Spelling corrected in ${count(cells, 'cell', 'cells')}. The sheet “Log” lists them.`,
    changedMeanwhile:
      'Someone has just changed these cells. Nothing was changed; run “Standardise spelling…” again to see the new list.',
    reason,
  },
  edit: {
    computedToo: 'The computed columns (code, last day, status, check) were computed again.',
    codesLater:
      'Task codes are given by the system and may not be changed. Press Ctrl+Z to undo; otherwise the next check writes the old codes again.',
  },
};
