export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Of a picture inside the HTML: its content id. */
  readonly cid?: string;
}

/** A mail that `MailApp` took. */
export interface SentMail {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly MailAttachment[];
}

/** All mails of a workspace, in the order in which they were sent. */
export interface Outbox {
  readonly sent: SentMail[];
  /** Google refuses mails to this address: a mailbox that no longer exists, say. */
  refuse(address: string): void;
  isRefused(address: string): boolean;
}

export function createOutbox(): Outbox {
  const refused = new Set<string>();
  return {
    sent: [],
    refuse: (address) => {
      refused.add(address.toLowerCase());
    },
    isRefused: (address) => refused.has(address.toLowerCase()),
  };
}
