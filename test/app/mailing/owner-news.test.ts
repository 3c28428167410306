import { expect, it } from 'vitest';
import type { MailRun, Outcomes } from '../../../src/app/mailing/mail-run';
import { tellOwnerNews } from '../../../src/app/mailing/owner-news';
import type { Mail, Ports } from '../../../src/app/ports/ports';
import { createDirectory } from '../../../src/core/directory/directory';
import type { LedgerEntry } from '../../../src/core/reminders/ledger/ledger-entry';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { today, unit } from '../../core/consolidate/fixtures';
import { portsOver } from '../memory/stored-ports';

const key = (recipient: string) => `KH139-2025-STC-001|T-3|2025-10-16|${recipient}`;
const entry: LedgerEntry = {
  code: 'KH1',
  rung: 'T-3',
  lastDay: today,
  recipient: 'c@x.vn',
  state: 'unconfirmed',
  day: today,
};

function office({ hasMailbox = true, isDown = false } = {}) {
  const stored: Record<string, string> = { keeper: 'keeper@x.vn' };
  const mails: Mail[] = [];
  const faults: string[] = [];
  const world = { isDown, day: today };
  const directory = createDirectory([
    unit('STC', 'Sở Tài chính', 1, { contactEmails: hasMailbox ? 'a@hanoi.gov.vn' : 'phòng tổng hợp' }),
  ]);
  const ports = {
    ...portsOver(stored),
    session: { ownerEmail: () => 'owner@x.vn' },
    mail: {
      send: (mail: Mail) => {
        if (world.isDown) throw new Error('Mail is down');
        mails.push(mail);
      },
    },
    log: { note: () => undefined, fault: (text: string) => faults.push(text) },
  } as unknown as Ports;
  const tell = (run: Partial<MailRun> & { unconfirmed?: readonly LedgerEntry[] }, outcomes: Outcomes = new Map()) => {
    const desk = {
      unconfirmed: run.unconfirmed ?? [],
      look: { language: 'vi', spreadsheetId: 't' },
      nameCell: () => '',
      input: { directory, settings: defaultSettings, today: world.day },
    };
    const before = mails.length;
    tellOwnerNews(ports, { desk, digests: [], waiting: [], problems: [], ...run } as unknown as MailRun, outcomes);
    return mails.slice(before).map(({ to, text }) => [to, text] as const);
  };
  return { world, stored, faults, mails, tell };
}

const refused: Outcomes = new Map([['b@x.vn', 'refused']]);
const digestTo = (recipient: string) => ({ recipient, keys: [key(recipient)] }) as never;

it('nothing is told where all went well', () => {
  const { tell, stored } = office();
  expect(tell({}, new Map([['b@x.vn', 'sent']]))).toEqual([]);
  expect(Object.keys(stored)).toEqual(['keeper']);
});

it.each<[string, Parameters<ReturnType<typeof office>['tell']>, string]>([
  ['an address that was refused', [{}, refused], 'b@x.vn'],
  ['mails that wait because the service refuses all', [{}, new Map([['d@x.vn', 'serviceDown']])], 'd@x.vn'],
  ['a spent quota', [{ waiting: [{ recipient: 'e@x.vn', reason: 'quota', lineCount: 3 }] as never }], 'e@x.vn'],
  ['a mail of an earlier run of which nobody can say', [{ unconfirmed: [entry] }], 'KH1'],
  ['a mail of this run of which nobody can say', [{ digests: [digestTo('f@x.vn')] }], 'KH139-2025-STC-001'],
])('%s is told once, to whoever keeps the daily run', (_, [run, outcomes], said) => {
  const { tell } = office();
  const [[to, text] = ['', '']] = tell(run, outcomes);
  expect([to, text]).toEqual(['keeper@x.vn', expect.stringContaining(said)]);
  expect(tell(run, outcomes)).toEqual([]);
});

it('lines that wait for another reason are no news', () => {
  const { tell } = office();
  expect(tell({ waiting: [{ recipient: 'e@x.vn', reason: 'keptBack', lineCount: 3 }] as never })).toEqual([]);
});

it('what is over and comes again is news again', () => {
  const { tell } = office();
  expect([tell({}, refused).length, tell({}).length, tell({}, refused).length]).toEqual([1, 0, 1]);
});

it('of doubtful mails only new ones are named', () => {
  const { tell } = office();
  tell({ unconfirmed: [entry] });
  const [[, text] = ['', '']] = tell({ unconfirmed: [entry, { ...entry, code: 'KH2' }] });
  expect([text.includes('KH2'), text.includes('KH1')]).toEqual([true, false]);
});

it('a unit without a mailbox is told once a day until it has one', () => {
  const { tell, world } = office({ hasMailbox: false });
  expect([tell({}).length, tell({}).length]).toEqual([1, 0]);
  world.day = today + 1;
  expect(tell({}).map(([, text]) => text.includes('Sở Tài chính'))).toEqual([true]);
});

it('without a keeper it is told to whoever runs it', () => {
  const { tell, stored } = office();
  delete stored.keeper;
  expect(tell({}, refused).map(([to]) => to)).toEqual(['owner@x.vn']);
});

it('a notice that cannot go ends nothing, and is news the next time', () => {
  const { tell, world, faults } = office({ isDown: true });
  expect(tell({}, refused)).toEqual([]);
  expect(faults).toEqual(['The owner could not be told: Error: Mail is down']);
  world.isDown = false;
  expect(tell({}, refused)).toHaveLength(1);
});

it('where no mail may go nothing is told', () => {
  const { tell } = office({ hasMailbox: false });
  expect(tell({ desk: undefined }, refused)).toEqual([]);
});
