import { mainAudience } from '../core/reminders/digest';
import { mailMessages } from '../i18n/mail/messages';
import { renderPreviewPage } from '../i18n/mail/preview-page';
import { renderDigest } from '../i18n/mail/render-digest';
import { screenMessages } from '../i18n/screen/messages';
import { type PreviewRow, planMailPreview } from '../sheets/mail-preview';
import { assessTracker } from './assess-tracker';
import { openDesk } from './plan-reminders';
import { planLogLine } from './plan-run';
import type { Ports } from './ports';
import { readWholeTracker } from './read-whole-tracker';

/** Shows every mail that would go today, in a sheet and as it will look; nothing is sent or claimed. */
export function previewReminders(ports: Ports): void {
  const tracker = readWholeTracker(ports, ['mailPreview']);
  const { settings, today, calendar } = tracker.context;
  const words = screenMessages(settings.language);
  if (!calendar.isWorkingDay(today)) {
    ports.screen.alert(words.product, words.notWorkingDay(today));
    return;
  }
  const desk = openDesk(ports, assessTracker(ports, tracker));
  const mails = desk.plan.digests.map((digest) => ({ digest, mail: renderDigest(digest, desk.look) }));
  const { audience } = mailMessages(settings.language);
  const rows = mails.map(
    ({ digest, mail }): PreviewRow => ({
      day: today,
      recipient: mail.to,
      audience: audience[mainAudience(digest)],
      subject: mail.subject,
      taskCount: digest.itemCount,
      body: mail.text,
    }),
  );
  const said = words.remindersPreviewed({
    mails: mails.length,
    tasks: new Set(
      desk.plan.digests.flatMap(({ sections }) =>
        sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ matter }) => matter.code))),
      ),
    ).size,
  });
  const grid = tracker.grids.get('mailPreview');
  if (grid !== undefined) {
    const plan = planMailPreview(grid, rows);
    const requests = 'requests' in plan ? plan.requests : [];
    ports.workbook.commit([...requests, ...planLogLine(ports, tracker, words.menu.previewReminders, said, '')]);
  }
  const html = renderPreviewPage(
    mails.map(({ mail }) => mail),
    settings.language,
  );
  ports.screen.showPage({ file: 'mail-preview', title: words.menu.previewReminders, data: { html } });
  ports.screen.toast(said);
}
