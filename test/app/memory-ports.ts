import type { Drive } from '../../scripts/host/drive/drive';
import { createSheetsApi } from '../../scripts/host/sheets-api/api';
import type { InstalledTrigger, Mail, Ports } from '../../src/app/ports/ports';
import type { Menu } from '../../src/app/ports/screen-port';
import type { Request } from '../../src/sheets/v4';
import { createMemoryFiles } from './memory-files';
import { openWorkbookPort, workbookPort } from './memory-workbook';

/** The world of a use-case without Google's services: spreadsheets of the local engine, and plain values for the rest. */
export interface MemoryWorld {
  readonly drive: Drive;
  readonly openId: string;
  readonly user: string;
  /** Milliseconds since 1970; sleeping moves it. */
  nowMs: number;
  readonly store: Map<string, string>;
  readonly triggers: InstalledTrigger[];
  readonly mails: Mail[];
  mailsLeft: number;
  /** Google refuses to deliver to these. */
  readonly refusedAddresses: Set<string>;
  readonly shown: string[];
  readonly menus: Menu[];
  readonly faults: string[];
  /** Each list of requests that was carried out. */
  readonly commits: (readonly Request[])[];
  isLocked: boolean;
  /** What the person has under the cursor. */
  selection: { readonly title: string; readonly rowIndexes: readonly number[] } | undefined;
  /** Pages and sidebars that were opened, with what they show. */
  readonly pages: { readonly file: string; readonly title: string; readonly data: object }[];
  /** Answers of the person, in turn; then yes. */
  readonly answers: (string | boolean | undefined)[];
}

export function createMemoryWorld(given: Pick<MemoryWorld, 'drive' | 'openId' | 'user' | 'nowMs'>): MemoryWorld {
  return {
    ...given,
    store: new Map(),
    triggers: [],
    mails: [],
    mailsLeft: 100,
    refusedAddresses: new Set(),
    shown: [],
    menus: [],
    faults: [],
    commits: [],
    isLocked: false,
    selection: undefined,
    pages: [],
    answers: [],
  };
}

export function createMemoryPorts(world: MemoryWorld): Ports {
  const started = world.nowMs;
  const api = createSheetsApi({ drive: world.drive, clock: { now: () => world.nowMs } });
  return {
    agreed: new Set(),
    workbook: workbookPort(world, api),
    files: createMemoryFiles(world, api),
    openWorkbook: openWorkbookPort(world, api),
    screen: {
      hasPerson: true,
      toast: (text) => void world.shown.push(text),
      alert: (title, text) => void world.shown.push(`${title}: ${text}`),
      confirm: (title, text) => {
        world.shown.push(`${title}: ${text}`);
        return world.answers.length === 0 || world.answers.shift() === true;
      },
      keeps: (title, text) => {
        world.shown.push(`${title}: ${text}`);
        return world.answers.length === 0 || world.answers.shift() === true;
      },
      prompt: (title, text) => {
        world.shown.push(`${title}: ${text}`);
        const answer = world.answers.shift();
        return typeof answer === 'string' ? answer : undefined;
      },
      showPage: (page) => void world.pages.push(page),
      showSidebar: (page) => void world.pages.push(page),
      addMenu: (menu) => void world.menus.push(menu),
    },
    mail: {
      remaining: () => world.mailsLeft,
      send: (mail) => {
        if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.to)) throw new Error(`Invalid email: ${mail.to}`);
        if (world.refusedAddresses.has(mail.to)) throw new Error(`Invalid email: ${mail.to}`);
        if (world.mailsLeft === 0) throw new Error('Service invoked too many times for one day: email.');
        world.mailsLeft -= 1;
        world.mails.push(mail);
      },
    },
    store: {
      readAll: () => Object.fromEntries(world.store),
      write: (values) => {
        for (const [name, value] of Object.entries(values)) world.store.set(name, value);
      },
      remove: (names) => {
        for (const name of names) world.store.delete(name);
      },
    },
    triggers: {
      list: () => [...world.triggers],
      createDaily: (functionName) => addTrigger(world, functionName),
      createOnce: (functionName) => addTrigger(world, functionName),
      remove: (ids) => {
        for (const id of ids) {
          const index = world.triggers.findIndex((trigger) => trigger.id === id);
          if (index >= 0) world.triggers.splice(index, 1);
        }
      },
      requireScopes: () => undefined,
    },
    lock: {
      tryExclusively: (work) => {
        if (world.isLocked) return false;
        world.isLocked = true;
        try {
          work();
        } finally {
          world.isLocked = false;
        }
        return true;
      },
    },
    clock: {
      now: () => momentOf(world.nowMs),
      unixMs: () => world.nowMs,
      momentOf,
      elapsedMs: () => world.nowMs - started,
      sleep: (ms) => {
        world.nowMs += ms;
      },
    },
    session: { userEmail: () => world.user, ownerEmail: () => world.user, reference: () => '0A1B2C3D' },
    log: { note: () => undefined, fault: (text) => void world.faults.push(text) },
    refusals: { kindOf: refusalOf },
    pack: {
      pack: (text) => encodeURIComponent(text),
      unpack: (text) => decodeURIComponent(text),
      zip: (files) => Buffer.from(JSON.stringify(files)).toString('base64'),
    },
  };
}

function addTrigger({ triggers }: MemoryWorld, functionName: string): void {
  triggers.push({
    id: String(triggers.length + 1 + Math.max(0, ...triggers.map(({ id }) => Number(id)))),
    functionName,
  });
}

/** In the words of the local engine. */
function refusalOf(error: unknown) {
  const message = String(error);
  if (message.includes('protected cell or object')) return 'closed';
  if (message.includes('has not been used in project')) return 'apiOff';
  return message.includes('unavailable') ? 'passing' : undefined;
}

function momentOf(unixMs: number): number {
  return Math.floor((unixMs + 7 * 3_600_000) / 1000) / 86_400 + 25_569;
}
