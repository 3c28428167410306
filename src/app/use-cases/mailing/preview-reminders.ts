import { unitsWithoutMailbox } from '../../../core/directory/mailboxes';
import type { Digest } from '../../../core/reminders/digest';
import { planDigests } from '../../../core/reminders/digests';
import { renderPreviewPage } from '../../../i18n/letters/preview-page';
import { summarizeMail } from '../../../i18n/letters/preview-row';
import { renderDigest } from '../../../i18n/letters/render-digest';
import { screenMessages } from '../../../i18n/screen/messages';
import { planMailPreview } from '../../../sheets/lists/mail-preview';
import { assertStands } from '../../finishing/settle-plan';
import { assessTracker } from '../../judging/assess-tracker';
import { openDesk } from '../../mailing/plan-reminders';
import { rememberReading } from '../../memory/remember-reading';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { keepWritable } from '../../rights/closed-sheets';

/** Shows every mail that would go today, in a sheet and as it will look; nothing is sent or claimed. */
export function previewReminders(ports: Ports): void {
  const tracker = openOfficeTracker(ports, 'previewReminders', ['mailPreview']);
  const { settings, today, calendar } = tracker.context;
  const words = screenMessages(settings.language);
  if (!calendar.isWorkingDay(today)) {
    ports.screen.alert(words.product, words.notWorkingDay(today));
    return;
  }
  const desk = openDesk(ports, assessTracker(ports, tracker));
  const { digests } = planDigests(desk.input);
  const mails = digests.map((digest) => renderDigest(digest, desk.look));
  const codes = digests.flatMap(({ sections }) =>
    sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ matter }) => matter.code))),
  );
  const said = words.remindersPreviewed({ mails: mails.length, tasks: new Set(codes).size });
  const grid = tracker.grids.get('mailPreview');
  if (grid !== undefined) {
    const rows = mails.map((mail, index) => ({ ...summarizeMail(digests[index] as Digest, mail, settings.language) }));
    const plan = planMailPreview(grid, rows);
    // The page shows them all the same.
    const { requests } = keepWritable(ports, tracker, 'requests' in plan ? plan.requests : []);
    assertStands(ports, tracker, requests);
    ports.workbook.commit([...requests, ...planLogLine(ports, tracker, words.menu.previewReminders, said, '')]);
  }
  rememberReading(ports, tracker);
  const unreached = unitsWithoutMailbox(tracker.context.directory, settings.mailDomains, today).map(({ name }) => name);
  const notes = unreached.length === 0 ? [] : [words.unreachable(unreached)];
  const page = renderPreviewPage(mails, settings.language, notes);
  ports.screen.showPage({ file: 'mail-preview', title: words.menu.previewReminders, data: page });
  ports.screen.toast([said, ...notes].join(' '));
}
