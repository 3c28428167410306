import type { ItemFault } from '../register/check-items';
import type { Item } from '../register/item';
import { isFilled, numberAt, textAt } from '../register/item-reading';
import { type Field, type Register, type UnitItemKey, unitItemEnd, unitItemFields } from '../register/register';
import { quote } from '../rules/quote';
import { type Criterion, findCriterion } from './criteria';

export type ScoreKey =
  | UnitItemKey
  | 'round'
  | 'criterion'
  | 'version'
  | 'most'
  | 'taskFacts'
  | 'selfScore'
  | 'evidence'
  | 'score'
  | 'reason';

export type ScoreState = 'open' | 'scored' | 'reviewed';

export type ScoreItem = Item<ScoreKey>;

const auto: Field = { type: 'text', by: 'auto' };

/** `Chấm điểm`: a row for each criterion, unit and round. In the order of the columns. */
export const scores: Register<ScoreKey, ScoreState> = {
  name: 'scores',
  module: 'emulation',
  home: 'unit',
  codePrefix: 'CD',
  fields: {
    code: unitItemFields.code,
    unit: unitItemFields.unit,
    round: auto,
    criterion: auto,
    version: auto,
    most: { type: 'number', by: 'auto' },
    taskFacts: { type: 'prose', by: 'auto' },
    selfScore: { type: 'number', by: 'unit' },
    evidence: { type: 'prose', by: 'unit' },
    score: { type: 'number', by: 'office', role: 'oversight' },
    reason: { type: 'prose', by: 'office', role: 'oversight' },
    ...unitItemEnd,
  },
  states: [
    { state: 'reviewed', words: ['Đã thẩm định', 'Reviewed'], when: (item) => isFilled(item, 'score') },
    { state: 'scored', words: ['Đã tự chấm', 'Self-scored'], when: (item) => isFilled(item, 'selfScore') },
    { state: 'open', words: ['Chưa chấm', 'Not scored'], when: () => true },
  ],
  identity: ['unit', 'round', 'criterion', 'version'],
};

/** Whether a row is of this round and criterion already. */
export function scoreKey({
  unitCode,
  round,
  criterion,
  version,
}: {
  readonly unitCode: string;
  readonly round: string;
  readonly criterion: string;
  readonly version: string;
}): string {
  return [unitCode, round, criterion, version].map((part) => part.trim().toUpperCase()).join('\n');
}

/** V47 to V49: points between nothing and the most, of issued criteria, with evidence, and with a reason where the review differs. */
export function checkScore(item: ScoreItem, all: readonly Criterion[]): ItemFault[] {
  const given = (['selfScore', 'score'] as const).filter((key) => isFilled(item, key));
  if (given.length === 0) return [];
  const criterion = findCriterion(all, textAt(item, 'criterion'), textAt(item, 'version'));
  const faults: ItemFault[] = [];
  const most = criterion?.most ?? numberAt(item, 'most');
  for (const key of given) {
    const points = numberAt(item, key);
    if (criterion?.state !== 'issued' && criterion?.state !== 'superseded')
      faults.push({ rule: 'V48', key, facts: {} });
    else if (points !== undefined && most !== undefined && (points < 0 || points > most)) {
      faults.push({ rule: 'V47', key, facts: { text: quote(item.cells[key]), most } });
    }
  }
  const [own, reviewed] = [numberAt(item, 'selfScore'), numberAt(item, 'score')];
  if ((own ?? 0) > 0 && !isFilled(item, 'evidence')) {
    faults.push({ rule: 'V49', key: 'evidence', facts: { problem: 'evidence' } });
  }
  if (own !== undefined && reviewed !== undefined && own !== reviewed && !isFilled(item, 'reason')) {
    faults.push({ rule: 'V49', key: 'reason', facts: { problem: 'reason' } });
  }
  return faults;
}

/** The first criterion of agencies is about tasks done; its points stay people's. */
export function isOfTasks(item: ScoreItem): boolean {
  return textAt(item, 'criterion').toUpperCase() === 'CQ1';
}
