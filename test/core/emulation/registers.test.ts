import { describe, expect, it } from 'vitest';
import { participantWords } from '../../../src/core/directory/participants';
import type { Participants } from '../../../src/core/directory/unit';
import { awards } from '../../../src/core/emulation/awards';
import { criteria, firstCriteria } from '../../../src/core/emulation/criteria';
import { models } from '../../../src/core/emulation/models';
import { emulationPlans } from '../../../src/core/emulation/plans';
import { scores } from '../../../src/core/emulation/scores';
import { parseWord } from '../../../src/core/register/item-reading';
import {
  fieldsOf,
  keysBy,
  officeKeys,
  parseState,
  type Register,
  stateWord,
} from '../../../src/core/register/register';

const list = (keys: readonly string[]) => keys.join(' ');
const required = (register: Register) =>
  list(fieldsOf(register).flatMap(([key, field]) => (field.isRequired === true ? [key] : [])));
const ofType = (register: Register, type: string) =>
  list(fieldsOf(register).flatMap(([key, field]) => (field.type === type ? [key] : [])));

const end = 'status check updatedAt';

describe.each<[string, Register, object]>([
  [
    'criteria',
    criteria,
    {
      sheet: 'criteria tracker ',
      unit: '',
      office: 'code version participants title method most decision issuedOn note',
      auto: end,
      required: 'code version participants title',
      identity: 'code version participants',
    },
  ],
  [
    'scores',
    scores,
    {
      sheet: 'scores unit CD',
      unit: 'unit selfScore evidence taskCode note',
      office: '',
      oversight: 'score reason',
      auto: `code round criterion version most taskFacts ${end} sourceFile`,
      required: 'unit',
      identity: 'unit round criterion version',
    },
  ],
  [
    'action plans',
    emulationPlans,
    {
      sheet: 'emulationPlans unit TD',
      unit: 'unit symbol issuedOn link areas excused leader taskCode note',
      office: '',
      auto: `code ${end} sourceFile`,
      required: 'unit symbol issuedOn leader',
      identity: 'unit symbol',
    },
  ],
  [
    'models',
    models,
    {
      sheet: 'models unit DH',
      unit: 'unit title areas summary figures replicable evidence taskCode note',
      office: 'recognisedBy published',
      communication: 'approvedOn',
      auto: `code ${end} sourceFile`,
      required: 'unit title areas summary evidence',
      identity: 'unit title',
    },
  ],
  [
    'awards',
    awards,
    {
      sheet: 'awards tracker KT',
      unit: '',
      office: 'title kind phase dossier council proposal decision refused note',
      auto: `code ${end}`,
      required: 'title kind',
      identity: 'title kind',
    },
  ],
])('the register of %s', (_, register, expected) => {
  it('says whose each column is, which must be filled and by what a row is known', () => {
    const { name, module, home, codePrefix } = register;
    expect(module).toBe('emulation');
    const roles = (['oversight', 'communication'] as const).map((role) => [role, list(officeKeys(register, role))]);
    expect({
      sheet: `${name} ${home} ${codePrefix}`,
      unit: list(keysBy(register, 'unit')),
      office: list(officeKeys(register)),
      ...Object.fromEntries(roles.filter(([, keys]) => keys !== '')),
      auto: list(keysBy(register, 'auto')),
      required: required(register),
      identity: list(register.identity),
    }).toEqual(expected);
  });
});

it.each<[string, Register, string, string]>([
  ['criteria', criteria, 'day', 'issuedOn'],
  ['criteria', criteria, 'number', 'most'],
  ['criteria', criteria, 'prose', 'title method check note'],
  ['criteria', criteria, 'text', 'code version participants decision status'],
  ['scores', scores, 'number', 'most selfScore score'],
  ['scores', scores, 'prose', 'taskFacts evidence reason check note'],
  ['scores', scores, 'text', 'code round criterion version status sourceFile'],
  ['action plans', emulationPlans, 'day', 'issuedOn'],
  ['action plans', emulationPlans, 'link', 'link'],
  ['action plans', emulationPlans, 'prose', 'excused check note'],
  ['action plans', emulationPlans, 'text', 'code symbol areas leader status sourceFile'],
  ['models', models, 'day', 'approvedOn'],
  ['models', models, 'link', 'published'],
  ['models', models, 'word', 'replicable'],
  ['models', models, 'prose', 'title summary figures evidence check note'],
  ['models', models, 'text', 'code areas recognisedBy status sourceFile'],
  ['awards', awards, 'word', 'phase'],
  ['awards', awards, 'prose', 'title check note'],
  ['awards', awards, 'text', 'code kind dossier council proposal decision refused status'],
])('the columns of %s are checked by what they hold: %s %s', (_, register, type, keys) => {
  expect(ofType(register, type)).toBe(keys);
});

it.each<[Register, string, string, string]>([
  [criteria, 'draft', 'Dự thảo', 'Draft'],
  [criteria, 'superseded', 'Thay thế', 'Superseded'],
  [criteria, 'issued', 'Ban hành', 'Issued'],
  [scores, 'open', 'Chưa chấm', 'Not scored'],
  [scores, 'scored', 'Đã tự chấm', 'Self-scored'],
  [scores, 'reviewed', 'Đã thẩm định', 'Reviewed'],
  [emulationPlans, 'whole', 'Đủ 7 nội dung', 'All seven contents'],
  [emulationPlans, 'partial', 'Còn nội dung chưa nêu', 'Contents left out'],
  [models, 'proposed', 'Đề xuất', 'Proposed'],
  [models, 'recognised', 'Đã công nhận', 'Recognised'],
  [models, 'approved', 'Đã duyệt', 'Approved'],
  [models, 'published', 'Đã đăng', 'Published'],
  [awards, 'collecting', 'Đang lập hồ sơ', 'Dossier under way'],
  [awards, 'complete', 'Đủ hồ sơ', 'Dossier complete'],
  [awards, 'heard', 'Đã họp hội đồng', 'Council has met'],
  [awards, 'proposed', 'Đã trình', 'Proposed'],
  [awards, 'awarded', 'Đã có quyết định', 'Awarded'],
  [awards, 'refused', 'Không đạt', 'Not awarded'],
])('a state is told and read in both languages: %j', (register, state, vi, en) => {
  expect([stateWord(register, state), stateWord(register, state, true)]).toEqual([vi, en]);
  expect([parseState(register, vi), parseState(register, en)]).toEqual([state, state]);
});

it.each<[Register, string, string, string | undefined]>([
  [awards, 'kind', 'cờ thi đua của Chính phủ', 'flag'],
  [awards, 'kind', 'Emulation flag of the Government', 'flag'],
  [awards, 'kind', 'Bằng khen của Thủ tướng', 'premier'],
  [awards, 'kind', 'Certificate of merit of the Prime Minister', 'premier'],
  [awards, 'kind', 'Khen của UBND Thành phố', 'city'],
  [awards, 'kind', 'Commendation of the city', 'city'],
  [awards, 'kind', 'Bằng khen của Bộ', undefined],
  [awards, 'phase', 'Giai đoạn 1 (2025–2027)', 'first'],
  [awards, 'phase', 'Phase 1 (2025–2027)', 'first'],
  [awards, 'phase', '1', 'first'],
  [awards, 'phase', 'giai đoạn 1', 'first'],
  [awards, 'phase', 'Giai đoạn 2 (2027–2030)', 'second'],
  [awards, 'phase', 'Phase 2 (2027–2030)', 'second'],
  [awards, 'phase', '2', 'second'],
  [awards, 'phase', 'giai đoạn 2', 'second'],
  [awards, 'phase', '3', undefined],
  [models, 'replicable', 'Có', 'yes'],
  [models, 'replicable', 'yes', 'yes'],
  [models, 'replicable', 'không', 'no'],
  [models, 'replicable', 'No', 'no'],
  [criteria, 'participants', 'Phường, xã', 'local'],
])('a word of a list is understood: %#, %s “%s”', (register, key, written, meant) => {
  expect(parseWord(register.fields[key] ?? { type: 'word', by: 'unit' }, written)).toBe(meant);
});

it('the criteria that Plan 190 names are offered to their groups, in both languages', () => {
  const byGroup = (group: Participants) =>
    firstCriteria.filter(({ participants }) => participants.includes(group)).map(({ code }) => code);
  expect(byGroup('departments')).toEqual(['CQ1', 'CQ2', 'CQ3', 'CQ4']);
  expect(byGroup('local')).toEqual(['CQ1', 'CQ2', 'CQ3', 'CQ4']);
  expect(byGroup('front')).toEqual(['DT1']);
  expect(byGroup('enterprises')).toEqual(['DN1']);
  expect(byGroup('officials')).toEqual(['CN1', 'CN2', 'CN3']);
  for (const { participants, title } of firstCriteria) {
    expect(participants.flatMap((group) => [...participantWords[group]])).not.toContain('');
    expect(title.map((text) => text.length > 12)).toEqual([true, true]);
  }
});
