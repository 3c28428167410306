import { unitsWithoutMailbox } from '../../core/directory/mailboxes';
import { type LedgerEntry, ledgerKey, parseLedgerKey } from '../../core/reminders/ledger/ledger-entry';
import { renderOwnerNotice } from '../../i18n/letters/owner-notice';
import { readLongJson, writeLong } from '../memory/long-store';
import type { Ports } from '../ports/ports';
import { keeperOf } from '../running/daily-trigger';
import type { MailRun, Outcomes } from './mail-run';

const name = 'ownerKnows';

/** What only a person can see to: mails of unknown fate, a quota that ran out, addresses that were refused. Each is told once. */
export function tellOwnerNews(ports: Ports, { desk, digests, waiting, problems }: MailRun, outcomes: Outcomes): void {
  if (desk === undefined) return;
  const doubtful = digests
    .filter(({ recipient }) => !outcomes.has(recipient))
    .flatMap(({ keys }) => keys.flatMap((key) => parseLedgerKey(key) ?? []))
    .map((identity): LedgerEntry => ({ ...identity, state: 'unconfirmed', day: desk.input.today }));
  const uncertain = [...desk.unconfirmed, ...doubtful];
  const refused = [...outcomes].filter(([, outcome]) => outcome === 'refused').map(([recipient]) => recipient);
  const { directory, settings, today } = desk.input;
  const unreached = unitsWithoutMailbox(directory, settings.mailDomains, today).map((unit) => unit.name);
  const held = [...outcomes].filter(([, outcome]) => outcome === 'serviceDown').map(([recipient]) => recipient);
  const known = new Set(readLongJson<readonly string[]>(ports, name) ?? []);
  const marks = [
    ...uncertain.map((entry) => `? ${ledgerKey(entry)}`),
    ...waiting.filter(({ reason }) => reason === 'quota').map(({ recipient }) => `… ${recipient}`),
    ...refused.map((recipient) => `! ${recipient}`),
    ...held.map((recipient) => `~ ${recipient}`),
    // Until it is mended: once a day.
    ...(unreached.length === 0 ? [] : [`@ ${desk.input.today}`]),
  ];
  const isNews = marks.some((mark) => !known.has(mark));
  if (isNews && !tell(uncertain.filter((entry) => !known.has(`? ${ledgerKey(entry)}`)))) return;
  // What is over may come again one day, and is news then.
  if (marks.length + known.size > 0) writeLong(ports, name, JSON.stringify(marks));

  /** A notice that cannot go must not end the run; it is news again next time. */
  function tell(unconfirmed: readonly LedgerEntry[]): boolean {
    if (desk === undefined) return true;
    const { look, nameCell, input } = desk;
    const news = { today: input.today, unconfirmed, waiting, refused, held, unreached, problems };
    // Whoever clicked has seen it; whose trigger it is has to know.
    const owner = keeperOf(ports) || ports.session.ownerEmail();
    const notice = renderOwnerNotice(owner, news, look, nameCell);
    try {
      if (notice !== undefined) ports.mail.send(notice);
      return true;
    } catch (error) {
      ports.log.fault(`The owner could not be told: ${String(error)}`);
      return false;
    }
  }
}
