import type { MessagePort } from 'node:worker_threads';
import type { Answer, Calls, Notice, PlayEvent, QuestionView } from '../protocol';

/** What the office needs to begin: given to its thread by the server. */
export interface OfficeOrder {
  readonly port: MessagePort;
  /** One number that grows with every message to the office, so that a waiting script wakes up. */
  readonly bell: Int32Array;
  /** Folder of the compiled project. */
  readonly project: string;
  /** Folder of .xlsx files. */
  readonly drive: string;
  readonly open: string | undefined;
  readonly now: string | undefined;
  readonly user: string | undefined;
  /** Where the server serves the script's web app. */
  readonly webAppAddress: string;
}

export type CallName = keyof Calls;

/** To the office. A session is one page in one browser tab. */
export type ToOffice =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly session: string;
      /** The page as it was loaded. */
      readonly page: string;
      readonly user: string;
      /** Which file of the Drive lies open; '' is the bound spreadsheet. */
      readonly file: string;
      readonly name: CallName;
      readonly asked: unknown;
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** A page that a script shows, before the server has given it an address. */
export type OfficeNotice = Omit<Notice, 'frame'> & { readonly html?: string };

/** From the office; without a session it is for every page. */
export type FromOffice =
  | { readonly kind: 'ready'; readonly functionNames: readonly string[] }
  /** @property choices spreadsheets, one of which is to be named. */
  | { readonly kind: 'broken'; readonly message: string; readonly choices?: readonly string[] }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'show'; readonly session: string; readonly notice: OfficeNotice }
  | { readonly kind: 'ask'; readonly session: string; readonly question: QuestionView }
  | { readonly kind: 'tell'; readonly session?: string; readonly event: PlayEvent };
