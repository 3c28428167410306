import { TRIGGER_MINUTES, TRIGGERS_PER_USER } from '../../accounting/limits';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import type { EnumValue } from '../../bridge/enum-value';
import { fromWallTime, isZone } from '../../formats/zone';
import { ServiceError } from '../../runs/exceptions';
import { createUuid } from '../../workspace/random';
import { type ClockSchedule, nextDue } from '../../workspace/trigger-schedule';
import type { InstalledTrigger } from '../../workspace/trigger-table';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import { TriggerService } from './trigger';

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
export class TriggerBuilderService {
  readonly #host: ServiceHost;
  readonly #functionName: string;

  constructor(host: ServiceHost, functionName: string) {
    this.#host = host;
    this.#functionName = functionName;
  }

  forSpreadsheet(spreadsheet: string | { getId(): string }): SpreadsheetTriggerBuilderService {
    const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
    return new SpreadsheetTriggerBuilderService(this.#host, this.#functionName, id);
  }

  timeBased(): ClockTriggerBuilderService {
    return new ClockTriggerBuilderService(this.#host, this.#functionName);
  }
}

/** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
export class SpreadsheetTriggerBuilderService {
  readonly #host: ServiceHost;
  readonly #functionName: string;
  readonly #spreadsheetId: string;
  #eventType: InstalledTrigger['eventType'] | undefined;

  constructor(host: ServiceHost, functionName: string, spreadsheetId: string) {
    this.#host = host;
    this.#functionName = functionName;
    this.#spreadsheetId = spreadsheetId;
  }

  onOpen(): SpreadsheetTriggerBuilderService {
    return this.#on('ON_OPEN');
  }

  onEdit(): SpreadsheetTriggerBuilderService {
    return this.#on('ON_EDIT');
  }

  onChange(): SpreadsheetTriggerBuilderService {
    return this.#on('ON_CHANGE');
  }

  onFormSubmit(): SpreadsheetTriggerBuilderService {
    return this.#on('ON_FORM_SUBMIT');
  }

  create(): TriggerService {
    if (this.#eventType === undefined) throw new ServiceError('The trigger must have an event type.');
    return install(this.#host, {
      functionName: this.#functionName,
      eventType: this.#eventType,
      spreadsheetId: this.#spreadsheetId,
    });
  }

  #on(eventType: InstalledTrigger['eventType']): SpreadsheetTriggerBuilderService {
    this.#eventType = eventType;
    return this;
  }
}

type Draft = { -readonly [Key in keyof ClockSchedule]?: ClockSchedule[Key] };

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export class ClockTriggerBuilderService {
  readonly #host: ServiceHost;
  readonly #functionName: string;
  #draft: Draft = {};

  constructor(host: ServiceHost, functionName: string) {
    this.#host = host;
    this.#functionName = functionName;
  }

  after(durationMilliseconds: number): ClockTriggerBuilderService {
    return this.#set({ at: this.#host.workspace.clock.now() + durationMilliseconds });
  }

  at(date: Date): ClockTriggerBuilderService {
    return this.#set({ at: Date.prototype.getTime.call(date) });
  }

  atDate(year: number, month: number, day: number): ClockTriggerBuilderService {
    return this.#set({ at: fromWallTime(this.#zone(), Date.UTC(year, month - 1, day)) });
  }

  atHour(hour: number): ClockTriggerBuilderService {
    return this.#set({ hour });
  }

  everyDays(n: number): ClockTriggerBuilderService {
    return this.#set({ everyDays: n });
  }

  everyHours(n: number): ClockTriggerBuilderService {
    return this.#set({ everyHours: n });
  }

  everyMinutes(n: number): ClockTriggerBuilderService {
    if (!TRIGGER_MINUTES.includes(n)) {
      throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this.#set({ everyMinutes: n });
  }

  everyWeeks(n: number): ClockTriggerBuilderService {
    return this.#set({ everyWeeks: n });
  }

  inTimezone(timezone: string): ClockTriggerBuilderService {
    if (!isZone(timezone)) throw new ServiceError(`Invalid argument: ${timezone}`);
    return this.#set({ zone: timezone });
  }

  nearMinute(minute: number): ClockTriggerBuilderService {
    return this.#set({ minute });
  }

  onMonthDay(day: number): ClockTriggerBuilderService {
    return this.#set({ monthDay: day });
  }

  onWeekDay(day: EnumValue): ClockTriggerBuilderService {
    return this.#set({ weekDay: WEEKDAYS.indexOf(day.value) + 1 });
  }

  create(): TriggerService {
    const { at, everyMinutes, everyHours, everyDays, everyWeeks, monthDay, weekDay } = this.#draft;
    if ([at, everyMinutes, everyHours, everyDays, everyWeeks, monthDay, weekDay].every((one) => one === undefined)) {
      throw new ServiceError('The recurrence interval on the clock trigger must be specified.');
    }
    const { random } = this.#host.workspace;
    const schedule: ClockSchedule = {
      hour: Math.floor(random.next() * 24),
      minute: Math.floor(random.next() * 60),
      zone: this.#zone(),
      ...this.#draft,
      ...(this.#draft.weekDay !== undefined && { everyWeeks: this.#draft.everyWeeks ?? 1 }),
    };
    return install(this.#host, { functionName: this.#functionName, eventType: 'CLOCK', schedule });
  }

  #zone(): string {
    return this.#draft.zone ?? this.#host.bundle.manifest.timeZone;
  }

  #set(part: Draft): ClockTriggerBuilderService {
    this.#draft = { ...this.#draft, ...part };
    return this;
  }
}

function install(host: ServiceHost, parts: Omit<InstalledTrigger, 'id' | 'owner'>): TriggerService {
  const { execution, workspace } = host;
  if (workspace.triggers.ownedBy(execution.user).length >= TRIGGERS_PER_USER) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const dueAt = parts.schedule === undefined ? undefined : nextDue(parts.schedule, workspace.clock.now(), false);
  const id = createUuid(workspace.random).replace(/\D/g, '').slice(0, 18);
  const trigger = { ...parts, id, owner: execution.user, ...(dueAt !== undefined && { dueAt }) };
  workspace.triggers.add(trigger);
  return new TriggerService(trigger);
}

const needs = () => authorized(SCOPES.scriptApp);

export const triggerBuilderClasses: readonly ClassDefinition[] = [
  { type: 'Script.TriggerBuilder', name: 'TriggerBuilder', of: TriggerBuilderService, effects: undefined },
  {
    type: 'Script.SpreadsheetTriggerBuilder',
    name: 'SpreadsheetTriggerBuilder',
    of: SpreadsheetTriggerBuilderService,
    effects: effects({ aside: 'create' }),
    needs,
  },
  {
    type: 'Script.ClockTriggerBuilder',
    name: 'ClockTriggerBuilder',
    of: ClockTriggerBuilderService,
    effects: effects({ aside: 'create' }),
    needs,
  },
];
