import type { Ports } from '../app/ports/ports';
import { createOpenWorkbookPort } from './active-workbook';
import { createClockPort } from './clock';
import { createRefusalPort } from './errors/refusals';
import { createFilesPort } from './files';
import { createLockPort } from './lock';
import { createMailPort } from './mail';
import { createPackPort } from './pack';
import { createScreenPort, createUnattendedScreenPort } from './screen';
import { createLogPort, createSessionPort } from './session';
import { createStorePort } from './store';
import { createTriggerPort } from './triggers';
import { createWorkbookPort } from './workbook';

/** All ports over Google's services, made when a function is called: nothing happens at load time. */
export function createPorts(): Ports {
  return { ...createUnattendedPorts(), screen: createScreenPort() };
}

/** The same for a trigger: nobody sits before the screen. */
export function createUnattendedPorts(): Ports {
  return {
    agreed: new Set(),
    workbook: createWorkbookPort(),
    files: createFilesPort(),
    openWorkbook: createOpenWorkbookPort(),
    screen: createUnattendedScreenPort(),
    mail: createMailPort(),
    store: createStorePort(),
    triggers: createTriggerPort(),
    lock: createLockPort(),
    clock: createClockPort(),
    session: createSessionPort(),
    log: createLogPort(),
    pack: createPackPort(),
    refusals: createRefusalPort(),
  };
}

/** Nobody sits before the screen of a trigger; undefined: a person chose the item in the menu. */
export function portsOf(triggerId: string | undefined): Ports {
  return triggerId === undefined ? createPorts() : createUnattendedPorts();
}
