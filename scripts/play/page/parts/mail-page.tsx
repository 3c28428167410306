import { useState } from 'preact/hooks';
import type { MailView } from '../../record-views';
import { goTo } from '../state/shown-book';
import { setState, useStore } from '../state/store';
import { momentText } from '../words/moments';
import { useWords } from '../words/use-words';

/** One mail as its reader sees it: its HTML in a frame without scripts, or its plain text. */
export function MailPage({ mail }: { readonly mail: MailView }) {
  const words = useWords();
  const language = useStore((state) => state.language);
  const zone = useStore((state) => state.book?.clock.zone ?? 'Asia/Ho_Chi_Minh');
  const [isText, setText] = useState(mail.html === '');
  return (
    <article class="mail">
      <div class="mail-tools">
        <button type="button" class="plain" onClick={() => setState({ mail: undefined })}>
          ← {words.back}
        </button>
        <span class="switch">
          <button type="button" aria-pressed={!isText} disabled={mail.html === ''} onClick={() => setText(false)}>
            {words.asHtml}
          </button>
          <button type="button" aria-pressed={isText} onClick={() => setText(true)}>
            {words.asText}
          </button>
        </span>
      </div>
      <h3>{mail.subject}</h3>
      <dl>
        <dt>{words.mailFrom}</dt>
        <dd>{mail.from}</dd>
        <dt>{words.mailTo}</dt>
        <dd>{mail.to.join(', ')}</dd>
      </dl>
      <time>{momentText(mail.at, zone, language)}</time>
      {mail.attachments.length > 0 && (
        <p class="quiet">
          {words.attachments}: {mail.attachments.join(', ')}
        </p>
      )}
      {isText ? (
        <pre>{mail.text}</pre>
      ) : (
        <iframe
          title={mail.subject}
          sandbox="allow-same-origin allow-popups"
          srcdoc={mail.html}
          onLoad={({ currentTarget }) => followLinks(currentTarget)}
        />
      )}
    </article>
  );
}

/** Scripts cannot run in the frame; links to this spreadsheet lead to the sheet beside it. */
function followLinks(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  if (page === null) return;
  frame.style.height = `${page.documentElement.scrollHeight}px`;
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href') ?? '';
    if (link === null) return;
    event.preventDefault();
    if (href.startsWith('#')) {
      if (innerWidth < 700) setState({ panel: undefined });
      void goTo(href);
    } else if (/^https?:|^mailto:/.test(href)) open(href, '_blank', 'noopener,noreferrer');
  });
}
