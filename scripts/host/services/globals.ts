import type { Bridge } from '../bridge/bridge';
import { CacheServiceDoor } from './cache';
import { absentGlobals } from './classes';
import { HtmlServiceDoor } from './html-service';
import { LockServiceDoor } from './lock';
import { ConsoleService, LoggerService } from './logging';
import { MailAppService } from './mail';
import type { SpreadsheetObjects } from './place';
import { PropertiesServiceDoor } from './properties';
import { ScriptAppService } from './script-app';
import type { ServiceHost } from './service-host';
import { SessionService } from './session';
import { SheetsService } from './sheets';
import { SpreadsheetAppService } from './spreadsheet-app';
import { BrowserService } from './ui';
import { UrlFetchAppService } from './url-fetch';
import { UtilitiesService } from './utilities';

/** Puts Google's services into the script's realm; of the advanced ones those that the manifest enables. */
export function exposeGlobals(bridge: Bridge, host: ServiceHost, objects: SpreadsheetObjects): void {
  bridge.exposeGlobal('SpreadsheetApp', new SpreadsheetAppService(host, objects));
  bridge.exposeGlobal('UrlFetchApp', new UrlFetchAppService(host));
  bridge.exposeGlobal('MailApp', new MailAppService(host));
  bridge.exposeGlobal('ScriptApp', new ScriptAppService(host));
  bridge.exposeGlobal('PropertiesService', new PropertiesServiceDoor(host));
  bridge.exposeGlobal('CacheService', new CacheServiceDoor(host));
  bridge.exposeGlobal('LockService', new LockServiceDoor(host));
  bridge.exposeGlobal('Utilities', new UtilitiesService(host));
  bridge.exposeGlobal('Session', new SessionService(host));
  bridge.exposeGlobal('HtmlService', new HtmlServiceDoor(host));
  bridge.exposeGlobal('Browser', new BrowserService(host));
  bridge.exposeGlobal('Logger', new LoggerService(host));
  bridge.exposeGlobal('console', new ConsoleService(host));
  for (const name of absentGlobals) bridge.exposeAbsent(name);
  for (const name of host.bundle.manifest.advancedServices) {
    if (name === 'Sheets') bridge.exposeGlobal(name, new SheetsService(host));
    else bridge.exposeAbsent(name);
  }
}
