import { describe, expect, it } from 'vitest';
import type { AssessedRegister } from '../../../src/app/registers/assess-registers';
import { findMoney, findTargets, riskIssues } from '../../../src/app/registers/money-rows';
import type { MoneyRows } from '../../../src/core/money/count-money';
import { noRuleSettings } from '../../../src/core/rules/catalogue';
import { day, tasksOf, today, usual } from '../../core/consolidate/fixtures';
import { itemOf } from '../../core/register/item-fixtures';
import { codesOf, register } from './assessed';

describe('money that may be shown outside its sheets', () => {
  const [open, done] = tasksOf('SKHCN', [
    usual('A', { dueText: '31/10/2025' }),
    usual('B', { progress: 'Hoàn thành', doneOn: day('01/10/2025'), evidence: '1/BC' }),
  ]);
  const rows = [open, done].map((task) => ({ code: task?.code ?? '', task }));
  const money = (registers: readonly AssessedRegister[]) =>
    findMoney(registers, { rows } as unknown as Parameters<typeof findMoney>[1], today, undefined);
  const asked = (taskCode: string) => ({ taskCode, sentOn: day('01/10/2025'), letter: '1/TTr', title: 'x' });

  it('is nothing where the tracker keeps none', () => {
    expect(money([register('targets', [{ code: 'CT01' }])])).toBeUndefined();
  });

  it('is every row with a code that is not withheld', () => {
    const all = [{ code: 'KP-1' }, { code: '' }, { code: 'KP-2', isWithheld: true }];
    const found = money([register('budgets', all), register('budgetRequests', [{ code: 'DN-1', state: 'sent' }])]);
    expect([
      codesOf(found?.budgets),
      found?.requests.map(({ item, state }) => [item.code, state]),
      found?.frozen,
    ]).toEqual([['KP-1'], [['DN-1', 'sent']], undefined]);
  });

  it('is at risk where a request waits and its task, still open, is due soon', () => {
    const found = money([
      register('budgetRequests', [
        { code: 'DN-1', state: 'sent', cells: asked('A') },
        { code: 'DN-2', state: 'sent', cells: asked('B') },
        { code: 'DN-3', state: 'sent', cells: asked('KHAC') },
      ]),
    ]);
    expect(found?.risks.map(({ request, task }) => [request.code, task.code])).toEqual([['DN-1', 'A']]);
  });
});

describe('a task whose request for money waits', () => {
  const [task] = tasksOf('SKHCN', [usual('A')]);
  const risk = { risks: [{ task, request: itemOf({}, { code: 'DN-1' }) }] } as unknown as MoneyRows;
  const own = task === undefined ? [] : [task];

  it('is told at its row, with the request’s code', () => {
    expect(riskIssues(risk, own, noRuleSettings)).toEqual([
      {
        rule: 'V65',
        severity: 'warning',
        unitCode: 'SKHCN',
        taskCode: 'A',
        place: {
          spreadsheetId: 'tracker',
          sheetId: task?.place.sheetId,
          sheetTitle: 'SKHCN',
          rowNumber: 2,
          columnIndex: undefined,
        },
        key: undefined,
        facts: { code: 'DN-1' },
      },
    ]);
  });

  it('is told where it was read now, and as the tracker’s settings say', () => {
    expect(riskIssues(risk, [], noRuleSettings)).toEqual([]);
    expect(riskIssues(undefined, own, noRuleSettings)).toEqual([]);
    expect(riskIssues(risk, own, new Map([['V65', 'off']]))).toEqual([]);
    expect(riskIssues(risk, own, new Map([['V65', 'error']]))).toMatchObject([{ severity: 'error' }]);
  });
});

it('targets that may be shown have a code and are not withheld', () => {
  const rows = [{ code: 'CT01', state: 'reached' }, { code: '' }, { code: 'CT02', isWithheld: true }];
  expect(
    findTargets([register('budgets', rows), register('targets', rows)]).map(({ item, state }) => [item.code, state]),
  ).toEqual([['CT01', 'reached']]);
  expect(findTargets([])).toEqual([]);
});
