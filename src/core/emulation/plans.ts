import type { ItemFault } from '../register/check-items';
import type { Item } from '../register/item';
import { textAt } from '../register/item-reading';
import { type Field, type Register, type UnitItemKey, unitItemEnd, unitItemFields } from '../register/register';
import { type Area, areas, parseAreas, parseExcused } from '../tasks/areas';

export type PlanKey = UnitItemKey | 'symbol' | 'issuedOn' | 'link' | 'areas' | 'excused' | 'leader';

export type PlanState = 'whole' | 'partial';

export type PlanItem = Item<PlanKey>;

const text: Field = { type: 'text', by: 'unit' };

/** `Kế hoạch thi đua`: each unit's action plan, and which of the seven contents it covers. In the order of the columns. */
export const emulationPlans: Register<PlanKey, PlanState> = {
  name: 'emulationPlans',
  module: 'emulation',
  home: 'unit',
  codePrefix: 'TD',
  fields: {
    code: unitItemFields.code,
    unit: unitItemFields.unit,
    symbol: { ...text, isRequired: true },
    issuedOn: { type: 'day', by: 'unit', isRequired: true },
    link: { type: 'link', by: 'unit' },
    areas: text,
    excused: { type: 'prose', by: 'unit' },
    leader: { ...text, isRequired: true },
    ...unitItemEnd,
  },
  states: [
    { state: 'whole', words: ['Đủ 7 nội dung', 'All seven contents'], when: (item) => openAreas(item).length === 0 },
    { state: 'partial', words: ['Còn nội dung chưa nêu', 'Contents left out'], when: () => true },
  ],
  identity: ['unit', 'symbol'],
};

/** Contents that the plan neither covers nor leaves out for a reason. */
export function openAreas(item: PlanItem): readonly Area[] {
  const stated = new Set([...parseAreas(textAt(item, 'areas')), ...parseExcused(textAt(item, 'excused'))]);
  return areas.filter((area) => !stated.has(area));
}

export function checkPlan(item: PlanItem): ItemFault[] {
  const open = openAreas(item);
  return open.length === 0 ? [] : [{ rule: 'V67', key: 'areas', facts: { areas: open.join(', ') } }];
}
