import { dayKeys } from '../../../../src/core/rules/own/own-rules';
import {
  parseRuleRows,
  type RuleRow,
  type RuleRowKey,
  type RuleRows,
  type RuleWords,
} from '../../../../src/core/rules/own/rule-rows';
import type { TaskKey } from '../../../../src/core/tasks/task';
import { headingKey } from '../../../../src/core/text/text';

const columns: { readonly [heading: string]: TaskKey } = {
  noidungnhiemvu: 'title',
  minhchung: 'evidence',
  ghichu: 'note',
  tiendo: 'progress',
  tyle: 'percent',
  ngayhoanthanh: 'doneOn',
  ngaygiao: 'assignedOn',
  thoihan: 'dueText',
  linhvuc: 'field',
};
const severities = { loi: 'error', canhbao: 'warning', thunghiem: 'beta', tat: 'off' } as const;

const words: RuleWords = {
  findTable: (sheet) =>
    sheet === ''
      ? {
          register: undefined,
          find: (heading) => columns[headingKey(heading)],
          isDay: (key) => dayKeys.includes(key),
        }
      : undefined,
  parseSetting: (cell) => severities[headingKey(String(cell)) as keyof typeof severities],
};

export type Sketch = { readonly [key in RuleRowKey]?: string };

function rows(...sketches: readonly Sketch[]): RuleRow[] {
  return sketches.map((cells, index) => ({ rowNumber: index + 2, cells }));
}

/** Reads these rows of `Quy tắc`, the first of them row 2. */
export function read(...sketches: readonly Sketch[]): RuleRows {
  return parseRuleRows(rows(...sketches), words);
}
