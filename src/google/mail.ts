import type { MailPort } from '../app/ports/ports';

/** `MailApp`, whose errors pass through: https://developers.google.com/apps-script/reference/mail/mail-app */
export function createMailPort(): MailPort {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: (mail) => {
      const attachments =
        mail.calendar === undefined
          ? []
          : [Utilities.newBlob(mail.calendar.text, 'text/calendar', mail.calendar.fileName)];
      MailApp.sendEmail({
        to: mail.to,
        subject: mail.subject,
        body: mail.text,
        htmlBody: mail.html,
        name: mail.senderName,
        attachments,
      });
    },
  };
}
