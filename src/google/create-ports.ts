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
export function createPorts(attended: boolean): Ports {
  return {
    agreed: new Set(),
    workbook: createWorkbookPort(),
    files: createFilesPort(),
    openWorkbook: createOpenWorkbookPort(),
    screen: attended ? createScreenPort() : createUnattendedScreenPort(),
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
