import type { ItemFault } from '../register/check-items';
import type { Item } from '../register/item';
import { dayAt, isFilled, textAt } from '../register/item-reading';
import {
  type Field,
  type Register,
  type UnitItemKey,
  unitItemEnd,
  unitItemFields,
  type Words,
} from '../register/register';
import { parseAreas } from '../tasks/areas';

export type ModelKey =
  | UnitItemKey
  | 'title'
  | 'areas'
  | 'summary'
  | 'figures'
  | 'replicable'
  | 'evidence'
  | 'recognisedBy'
  | 'approvedOn'
  | 'published';

export type ModelState = 'published' | 'approved' | 'recognised' | 'proposed';

export type ModelItem = Item<ModelKey>;

export const replicableWords = { yes: ['Có', 'Yes'], no: ['Không', 'No'] } as const satisfies Words;

const prose: Field = { type: 'prose', by: 'unit' };

/** `Điển hình`: models that units name; published once communication has approved them. In the order of the columns. */
export const models: Register<ModelKey, ModelState> = {
  name: 'models',
  module: 'emulation',
  home: 'unit',
  codePrefix: 'DH',
  fields: {
    code: unitItemFields.code,
    unit: unitItemFields.unit,
    title: { ...prose, isRequired: true },
    areas: { type: 'text', by: 'unit', isRequired: true },
    summary: { ...prose, isRequired: true },
    figures: prose,
    replicable: { type: 'word', by: 'unit', words: replicableWords },
    evidence: { ...prose, isRequired: true },
    recognisedBy: { type: 'text', by: 'office' },
    approvedOn: { type: 'day', by: 'office', role: 'communication' },
    published: { type: 'link', by: 'office' },
    ...unitItemEnd,
  },
  states: [
    {
      state: 'published',
      words: ['Đã đăng', 'Published'],
      when: (item) => isFilled(item, 'published') && dayAt(item, 'approvedOn') !== undefined,
    },
    { state: 'approved', words: ['Đã duyệt', 'Approved'], when: (item) => dayAt(item, 'approvedOn') !== undefined },
    { state: 'recognised', words: ['Đã công nhận', 'Recognised'], when: (item) => isFilled(item, 'recognisedBy') },
    { state: 'proposed', words: ['Đề xuất', 'Proposed'], when: () => true },
  ],
  identity: ['unit', 'title'],
};

/** The communication unit has it before it. */
export function waitsForApproval(item: ModelItem): boolean {
  return isFilled(item, 'title') && dayAt(item, 'approvedOn') === undefined;
}

/** Nothing is published before it is approved; a model belongs to at least one content. */
export function checkModel(item: ModelItem): ItemFault[] {
  const faults: ItemFault[] = [];
  if (isFilled(item, 'published') && dayAt(item, 'approvedOn') === undefined) {
    faults.push({ rule: 'V71', key: 'published', facts: {} });
  }
  if (isFilled(item, 'areas') && parseAreas(textAt(item, 'areas')).length === 0) {
    faults.push({ rule: 'V67', key: 'areas', facts: { areas: '' } });
  }
  return faults;
}
