/** What the office has written down: runs of scripts, and mails. */

export interface RunView {
  readonly number: number;
  readonly functionName: string;
  readonly by: 'menu' | 'edit' | 'page' | 'trigger' | 'open' | 'web';
  readonly user: string;
  readonly at: number;
  readonly ended: 'done' | 'threw' | 'killed' | 'timedOut';
  readonly error?: string;
  readonly totalCalls: number;
  readonly allCalls: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly priceMs: { readonly low: number; readonly typical: number; readonly high: number };
  readonly cellsWritten: number;
  readonly cellsLogged: number;
  readonly messages: readonly string[];
  /** Of Google's, called and not in the host. */
  readonly notImplemented: readonly string[];
  readonly log: readonly string[];
}

export interface MailLine {
  readonly number: number;
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
}

export interface MailView extends MailLine {
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly string[];
}
