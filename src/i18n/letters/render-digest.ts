import { type Digest, mainAudience } from '../../core/reminders/digest';
import type { Language } from '../../core/settings/settings';
import { fromCell, onOneLine } from '../mail/escape';
import { mailMessages } from '../mail/messages';
import { type CalendarFile, deadlineCalendar } from './calendar-file';
import { type DigestFrame, digestHtml } from './digest-html';
import { digestText } from './digest-text';
import { mailPage } from './mail-frame';
import { workbookLink } from './workbook-links';

export interface MailLook {
  readonly language: Language;
  /** The tracker's own spreadsheet. */
  readonly spreadsheetId: string;
  /** Name of the coordinating unit; '' when the directory has none. */
  readonly coordinatorName: string;
  /** The documents on which the tasks stand, in a sentence; for the coordinating unit. */
  readonly basis?: string;
  readonly attachCalendar: boolean;
  /** Set for a test: the mail goes to this address instead, and says so. */
  readonly testTo?: string;
}

/** A mail, ready to go. */
export interface RenderedMail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
  readonly calendar?: CalendarFile;
}

/** The mail of one digest: both parts say the same, a long one is cut in both at the same task, and cells' texts are shortened and escaped. */
export function renderDigest(digest: Digest, look: MailLook): RenderedMail {
  const words = mailMessages(look.language);
  const { purpose, today, recipient } = digest;
  const frame: DigestFrame = {
    words,
    letterhead: fromCell(look.coordinatorName),
    heading: words.heading(purpose, today),
    banner: look.testTo === undefined ? '' : words.testBanner(recipient),
    greeting: words.greeting(digest, look.coordinatorName),
    opening: words.opening(digest),
    request: words.request(digest),
    basis: mainAudience(digest) === 'coordinator' ? fromCell(look.basis ?? '') : '',
    workbookUrl: workbookLink(fileToOpen(digest) ?? look.spreadsheetId),
  };
  const subject = onOneLine(words.subject(digest));
  const { html, shown } = digestHtml(digest, frame);
  const calendar = look.attachCalendar ? deadlineCalendar(digest, words, look.spreadsheetId) : undefined;
  return {
    to: look.testTo ?? recipient,
    subject: look.testTo === undefined ? subject : words.testSubject(subject),
    html: mailPage(look.language, subject, html),
    text: digestText(digest, frame, shown),
    senderName: onOneLine(words.senderName(look.coordinatorName)),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** The one spreadsheet in which a unit's people have all of their rows: many of them may not even see the tracker. */
function fileToOpen(digest: Digest): string | undefined {
  if (mainAudience(digest) === 'coordinator') return undefined;
  const items = digest.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const [first, ...others] = new Set(items.map(({ matter }) => matter.place?.spreadsheetId));
  return others.length === 0 ? first : undefined;
}
