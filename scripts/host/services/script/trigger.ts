import type { ClassDefinition } from '../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../bridge/enum-value';
import type { InstalledTrigger } from '../../workspace/trigger-table';

/** https://developers.google.com/apps-script/reference/script/trigger */
export class TriggerService {
  readonly #trigger: InstalledTrigger;

  constructor(trigger: InstalledTrigger) {
    this.#trigger = trigger;
  }

  getEventType(): EnumValue {
    return enumValue('Script.EventType', this.#trigger.eventType);
  }

  getHandlerFunction(): string {
    return this.#trigger.functionName;
  }

  getTriggerSource(): EnumValue {
    return enumValue('Script.TriggerSource', this.#trigger.eventType === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  getTriggerSourceId(): string {
    return this.#trigger.spreadsheetId ?? '';
  }

  getUniqueId(): string {
    return this.#trigger.id;
  }
}

export const triggerClass: ClassDefinition = {
  type: 'Script.Trigger',
  name: 'Trigger',
  of: TriggerService,
  effects: undefined,
};
