import { useEffect } from 'preact/hooks';
import { loadRecords, readMail } from '../state/deeds';
import { setState, useStore } from '../state/store';
import { momentText } from '../words/moments';
import { useWords } from '../words/use-words';
import { MailPage } from './mail-page';

/** Every mail that a script has sent, by reader. None has left this machine. */
export function Inbox() {
  const words = useWords();
  const mails = useStore((state) => state.mails);
  const mail = useStore((state) => state.mail);
  const reader = useStore((state) => state.reader);
  const language = useStore((state) => state.language);
  const zone = useStore((state) => state.book?.clock.zone ?? 'Asia/Ho_Chi_Minh');
  useEffect(() => void loadRecords(), []);
  useEffect(() => setState({ seenMails: mails.length }), [mails.length]);
  if (mail !== undefined) return <MailPage mail={mail} />;
  const readers = new Map<string, number>();
  for (const { to } of mails) for (const address of to) readers.set(address, (readers.get(address) ?? 0) + 1);
  const shown = mails.filter(({ to }) => reader === '' || to.includes(reader)).reverse();
  if (mails.length === 0) return <p class="empty">{words.noMails}</p>;
  return (
    <>
      <label class="reader">
        {words.reader}
        <select value={reader} onChange={({ currentTarget }) => setState({ reader: currentTarget.value })}>
          <option value="">
            {words.allReaders} ({mails.length})
          </option>
          {[...readers].sort().map(([address, count]) => (
            <option key={address} value={address}>
              {address} ({count})
            </option>
          ))}
        </select>
      </label>
      <ul class="mails" aria-label={words.inbox}>
        {shown.map(({ number, at, to, subject }) => (
          <li key={number}>
            <button type="button" onClick={() => void readMail(number)}>
              <b>{subject}</b>
              <small>{to.join(', ')}</small>
              <time>{momentText(at, zone, language)}</time>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
