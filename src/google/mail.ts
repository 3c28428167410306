import type { MailPort } from '../app/ports/ports';

/** `MailApp`, whose errors pass through: https://developers.google.com/apps-script/reference/mail/mail-app */
export function createMailPort(): MailPort {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: (mail) => {
      const { calendar, attachment } = mail;
      const attachments = [
        ...(calendar === undefined ? [] : [Utilities.newBlob(calendar.text, 'text/calendar', calendar.fileName)]),
        ...(attachment === undefined
          ? []
          : [
              Utilities.newBlob(Utilities.base64Decode(attachment.base64), attachment.contentType, attachment.fileName),
            ]),
      ];
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
