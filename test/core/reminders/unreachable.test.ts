import { describe, expect, it } from 'vitest';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import {
  applyChanges,
  briefly,
  day,
  describeChanges,
  directoryOf,
  input,
  settings,
  skhcn,
  stc,
  task,
  unit,
} from './fixtures';

const friday = day('10/10/2025');
const dueTuesday = { lastDay: day('14/10/2025') };

function plan(over: Partial<DigestInput> & Pick<DigestInput, 'tasks'>) {
  return planDigests(input({ today: friday, ...over }));
}

describe('addresses that cannot be mailed', () => {
  it('a unit that has not named a leader has opted out: noted, not a problem', () => {
    const bare = unit('B', { leaderEmails: '' });
    const tasks = [task({ code: 'A', unit: bare, lastDay: day('07/10/2025') }, friday)];
    const result = plan({ tasks, directory: directoryOf([bare]) });
    expect(describeChanges(result.ledgerChanges).filter((line) => line.includes('T+3'))).toEqual([
      '+ A|T+3|2025-10-07| skipped',
    ]);
    expect(result.digests.map(briefly)).toEqual(['dau-moi@b.example.vn overdue: A@T+1']);
    expect(result.problems).toEqual([]);
  });

  it('of a repeated rung write nothing down: its fixed rung has been', () => {
    const today = day('31/10/2025');
    const bare = unit('B', { leaderEmails: '', contactEmails: '' });
    const tasks = [task({ code: 'A', unit: bare, ...dueTuesday }, today)];
    const { ledgerChanges, problems } = plan({ today, tasks, directory: directoryOf([bare]) });
    const rungs = ledgerChanges.appends.map(({ entry }) => entry.rung).sort();
    expect(rungs).toEqual(['T+1', 'T+3', 'T+7', 'T-1', 'T-3', 'T-7', 'T0']);
    const nobody = ledgerChanges.appends.filter(({ entry: { recipient } }) => recipient === '');
    expect(nobody.map(({ entry: { state } }) => state)).toEqual(nobody.map(() => 'skipped'));
    expect(problems.map(({ kind }) => kind)).toEqual(['noAddress']);
  });

  it('are written down with their cell, and the others are mailed', () => {
    const contact = 'ai đó; xa@elsewhere.com; gan@example.vn';
    const tasks = [
      task({ code: 'A', ...dueTuesday, cells: { contact } }, friday),
      task({ code: 'B', ...dueTuesday }, friday),
    ];
    const result = plan({ tasks });
    expect(result.digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: B@T-3', 'gan@example.vn soon: A@T-3']);
    expect(result.problems.map(({ kind, source }) => [kind, source.at === 'task' && source.place.columnIndex])).toEqual(
      [
        ['malformed', 7],
        ['outsideDomains', 7],
      ],
    );
    expect(describeChanges(result.ledgerChanges).filter((line) => line.includes('A|T-3'))).toEqual([
      '+ A|T-3|2025-10-14|ai đó failed',
      '+ A|T-3|2025-10-14|gan@example.vn claimed',
      '+ A|T-3|2025-10-14|xa@elsewhere.com skipped',
    ]);
  });

  it('in a task’s own cell leave the unit’s mailbox to be told', () => {
    const tasks = [task({ code: 'A', ...dueTuesday, cells: { contact: 'Nguyễn Văn A' } }, friday)];
    expect(plan({ tasks }).digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: A@T-3']);
  });

  it('of another unit by the directory get nothing; the unit’s mailbox is told', () => {
    const other = unit('X', { contactEmails: 'dau-moi@x.example.vn' });
    const cells = { contact: 'dau-moi@x.example.vn' };
    const { digests } = plan({
      tasks: [task({ code: 'A', ...dueTuesday, cells }, friday)],
      directory: directoryOf([skhcn, other]),
    });
    expect(digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: A@T-3']);
  });

  it('once mended are mailed the rung that is still current', () => {
    const outside = [task({ code: 'A', ...dueTuesday, cells: { contact: 'a@moi.vn' } }, friday)];
    const ledger = applyChanges([], plan({ tasks: outside }).ledgerChanges).filter(
      ({ recipient }) => recipient === 'a@moi.vn',
    );
    const allowed = { ...settings, mailDomains: ['example.vn', 'moi.vn'] };
    expect(plan({ tasks: outside, ledger, settings: allowed }).digests.map(briefly)).toEqual(['a@moi.vn soon: A@T-3']);
  });

  it('of a leader are told with the unit’s own cell', () => {
    const odd = unit('B', { leaderEmails: 'ông An', rowNumber: 9 });
    const tasks = [task({ code: 'A', unit: odd, lastDay: day('07/10/2025') }, friday)];
    expect(plan({ tasks, directory: directoryOf([odd]) }).problems).toEqual([
      {
        kind: 'malformed',
        taskCode: 'A',
        text: 'ông An',
        source: { at: 'unit', unitCode: 'B', rowNumber: 9, field: 'leader' },
      },
    ]);
  });

  it('of a coordinating unit that the directory does not know are missed in the setting, once', () => {
    const tasks = ['A', 'B'].map((code) => task({ code, unit: stc, lastDay: day('01/10/2025') }, friday));
    const nobody = { ...settings, coordinatorEmails: '' };
    const { problems, digests } = plan({ tasks, settings: nobody, directory: directoryOf([stc]) });
    expect(problems).toEqual([
      { kind: 'noAddress', taskCode: 'A', audience: 'coordinator', source: { at: 'setting' } },
    ]);
    expect(digests.map(({ recipient }) => recipient)).toEqual(['dau-moi@stc.example.vn', 'lanh-dao@stc.example.vn']);
  });

  it('missing altogether are told once for a unit, however many tasks it has', () => {
    const bare = unit('B', { contactEmails: '' });
    const tasks = ['A', 'C'].map((code) => task({ code, unit: bare, ...dueTuesday }, friday));
    const { problems } = plan({ tasks, directory: directoryOf([bare]) });
    expect(problems).toEqual([
      {
        kind: 'noAddress',
        taskCode: 'A',
        audience: 'contact',
        source: { at: 'unit', unitCode: 'B', rowNumber: 2, field: 'contact' },
      },
    ]);
  });
});
