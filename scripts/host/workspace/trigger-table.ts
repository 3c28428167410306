import { type ClockSchedule, nextDue } from './trigger-schedule';

/** An installable trigger. */
export interface InstalledTrigger {
  readonly id: string;
  readonly functionName: string;
  /** The account that made it, and that it runs as. */
  readonly owner: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** The spreadsheet it listens to, unless it is a clock's. */
  readonly spreadsheetId?: string;
  readonly schedule?: ClockSchedule;
  /** Next firing; absent when it never fires again: Google leaves a used one-off trigger in the list. */
  dueAt?: number;
}

/** All triggers of the project, whoever made them. */
export interface TriggerTable {
  readonly all: readonly InstalledTrigger[];
  add(trigger: InstalledTrigger): void;
  remove(id: string): void;
  ownedBy(email: string): readonly InstalledTrigger[];
  /** Clock triggers due by then, the earliest first. */
  due(moment: number): readonly InstalledTrigger[];
  /** Plans the firing after one at `moment`. */
  hasFired(trigger: InstalledTrigger, moment: number): void;
}

export function createTriggerTable(initial: readonly InstalledTrigger[] = []): TriggerTable {
  let all = initial.map((trigger) => ({ ...trigger }));
  return {
    get all() {
      return all;
    },
    add: (trigger) => {
      all.push(trigger);
    },
    remove: (id) => {
      all = all.filter((trigger) => trigger.id !== id);
    },
    ownedBy: (email) => all.filter((trigger) => trigger.owner.toLowerCase() === email.toLowerCase()),
    due: (moment) =>
      all.filter(({ dueAt }) => dueAt !== undefined && dueAt <= moment).sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)),
    hasFired: (trigger, moment) => {
      const next = trigger.schedule === undefined ? undefined : nextDue(trigger.schedule, moment, true);
      if (next === undefined) delete trigger.dueAt;
      else trigger.dueAt = next;
    },
  };
}
