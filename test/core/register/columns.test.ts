import { expect, it } from 'vitest';
import { amountKeys } from '../../../src/core/money/budgets';
import { fieldsOf, type Register } from '../../../src/core/register/register';
import { registers } from './registers';

/** By register, what units write, what the office writes, what the program writes, in the order of the columns; `!` must not be blank. */
const columns: { readonly [name: string]: readonly string[] } = {
  difficulties: [
    'unit! unit, taskCode task, kind word, problem! prose of the task, proposal prose, level word, note prose',
    'receivedOn day, answerUnit unit, answerBy day, view prose, answer prose, batch text, submission text, submittedOn day, decision text, decidedOn day, closedOn day',
    'code text, status text, check prose, reportedOn day, updatedAt moment, sourceFile text here only',
  ],
  duties: [
    '',
    'title! prose, basis! document, kind! word, every word, cutOff text, dueText! text, units! prose, voluntary prose, via text, to text, from text, form link, validFrom day, validTo day, note prose',
    'code text, status text, check prose, updatedAt moment',
  ],
  reviews: [
    '',
    'basis! document, from! day, dueText! text, scope text, units prose, note prose',
    'code text, status text, check prose, updatedAt moment',
  ],
  budgets: [
    'unit! unit, taskCode task, title! prose, year! year, kind! word, source word, allocated! money, adjusted money, committed money, disbursed! money, forecast! money, cyber money, asOf! day, cause prose, note prose',
    '',
    'code text, budget money, rate text, left money, status text, check prose, updatedAt moment, sourceFile text here only',
  ],
  budgetRequests: [
    'unit! unit, taskCode task, kind! word, moneyCode item, year! year, title! prose, amount! money, basis! document, authority! text, letter text, sentOn day, note prose',
    'answerBy day, answer text, answeredOn day, granted money, refused text',
    'code text, status text, check prose, updatedAt moment, sourceFile text here only',
  ],
  targets: [
    '',
    'title! prose, unit unit, measure text, basis! document, year! year, better word, planned! number, actual number, asOf day, note prose',
    'code text, rate text, status text, check prose, updatedAt moment',
  ],
  criteria: [
    '',
    'code! text, version! text, participants! text, title! prose, method prose, most number, decision text, issuedOn day, note prose',
    'status text, check prose, updatedAt moment',
  ],
  scores: [
    'unit! unit, selfScore number, evidence prose, taskCode task, note prose',
    'score number of oversight, reason prose of oversight',
    'code text, round text, criterion text, version text, most number, taskFacts prose, status text, check prose, updatedAt moment, sourceFile text here only',
  ],
  emulationPlans: [
    'unit! unit, symbol! text, issuedOn! day, link link, areas text, excused prose, leader! text, taskCode task, note prose',
    '',
    'code text, status text, check prose, updatedAt moment, sourceFile text here only',
  ],
  models: [
    'unit! unit, title! prose, areas! text, summary! prose, figures prose, replicable word, evidence! prose, taskCode task, note prose',
    'recognisedBy text, approvedOn day of communication, published link',
    'code text, status text, check prose, updatedAt moment, sourceFile text here only',
  ],
  awards: [
    '',
    'title! prose, kind! text, phase word, dossier text, council text, proposal text, decision text, refused text, note prose',
    'code text, status text, check prose, updatedAt moment',
  ],
};

it.each(Object.entries(columns))('the columns of %s have each its type and its one writer', (name, expected) => {
  const said = (writer: string) =>
    fieldsOf(registers[name] as Register)
      .filter(([, { by }]) => by === writer)
      .map(([key, { type, isRequired, role, isTrackerOnly, isMadeOfTask }]) =>
        [
          `${key}${isRequired ? '!' : ''} ${type}`,
          role === undefined ? '' : ` of ${role}`,
          isTrackerOnly ? ' here only' : '',
          isMadeOfTask ? ' of the task' : '',
        ].join(''),
      )
      .join(', ');
  expect(['unit', 'office', 'auto'].map(said)).toEqual(expected);
});

it.each([
  ['difficulties', 'unit', 'VM', 'difficulties', 'problem taskCode', ''],
  ['duties', 'tracker', 'BC', 'duties', 'title dueText', ''],
  ['reviews', 'tracker', 'RS', 'reviews', 'basis from dueText', ''],
  ['budgets', 'unit', 'KP', 'money', 'title year kind source', 'year'],
  ['budgetRequests', 'unit', 'DN', 'money', 'title year kind', 'year'],
  ['targets', 'tracker', 'CT', 'targets', 'title year', ''],
  ['criteria', 'tracker', '', 'emulation', 'code version participants', ''],
  ['scores', 'unit', 'CD', 'emulation', 'unit round criterion version', ''],
  ['emulationPlans', 'unit', 'TD', 'emulation', 'unit symbol', ''],
  ['models', 'unit', 'DH', 'emulation', 'unit title', ''],
  ['awards', 'tracker', 'KT', 'emulation', 'title kind', ''],
])(
  '%s: rows of a %s, codes “%s”, module %s, known by %s, numbered by “%s”',
  (name, home, codePrefix, module, identity, yearKey) => {
    const register = registers[name] as Register;
    expect([
      register.home,
      register.codePrefix,
      register.module,
      register.identity.join(' '),
      register.yearKey ?? '',
    ]).toEqual([home, codePrefix, module, identity, yearKey]);
  },
);

it('amounts of money stand in the registers of money alone', () => {
  expect(Object.values(registers).flatMap(({ name, isMoney }) => (isMoney ? [name] : []))).toEqual([
    'budgets',
    'budgetRequests',
  ]);
  expect(amountKeys).toEqual(['allocated', 'adjusted', 'committed', 'disbursed', 'forecast', 'cyber']);
});
