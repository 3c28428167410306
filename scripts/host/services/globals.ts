import type { Bridge } from '../bridge/bridge';
import { ConsoleService, LoggerService } from './base/logging';
import { MimeTypes } from './base/mime-type';
import { SessionService } from './base/session';
import { BrowserService } from './base/ui';
import { absentGlobals } from './classes';
import { ContentServiceDoor } from './content/content-service';
import { DriveAppService } from './drive/drive-app';
import { DriveService } from './drive-api/drive';
import { HtmlServiceDoor } from './html/html-service';
import { GmailAppService } from './mail/gmail';
import { MailAppService } from './mail/mail';
import { ScriptAppService } from './script/script-app';
import type { ServiceHost } from './service-host';
import { SheetsService } from './sheets-api/sheets';
import { ChartsService } from './spreadsheet/charts/charts-app';
import type { SpreadsheetObjects } from './spreadsheet/place';
import { SpreadsheetAppService } from './spreadsheet/spreadsheet-app';
import { CacheServiceDoor } from './stores/cache';
import { LockServiceDoor } from './stores/lock';
import { PropertiesServiceDoor } from './stores/properties';
import { UrlFetchAppService } from './url-fetch/url-fetch';
import { UtilitiesService } from './utilities/utilities';
import { XmlServiceDoor } from './xml/xml-service';

/** Puts Google's services into the script's realm; of the advanced ones those that the manifest enables. */
export function exposeGlobals(bridge: Bridge, host: ServiceHost, objects: SpreadsheetObjects): void {
  bridge.exposeGlobal('SpreadsheetApp', new SpreadsheetAppService(host, objects));
  bridge.exposeGlobal('UrlFetchApp', new UrlFetchAppService(host));
  bridge.exposeGlobal('MailApp', new MailAppService(host));
  bridge.exposeGlobal('GmailApp', new GmailAppService(host));
  bridge.exposeGlobal('DriveApp', new DriveAppService(host, objects));
  bridge.exposeGlobal('ScriptApp', new ScriptAppService(host));
  bridge.exposeGlobal('PropertiesService', new PropertiesServiceDoor(host));
  bridge.exposeGlobal('CacheService', new CacheServiceDoor(host));
  bridge.exposeGlobal('LockService', new LockServiceDoor(host));
  bridge.exposeGlobal('Utilities', new UtilitiesService(host));
  bridge.exposeGlobal('Session', new SessionService(host));
  bridge.exposeGlobal('HtmlService', new HtmlServiceDoor(host));
  bridge.exposeGlobal('MimeType', new MimeTypes());
  bridge.exposeGlobal('ContentService', new ContentServiceDoor());
  bridge.exposeGlobal('XmlService', new XmlServiceDoor());
  bridge.exposeGlobal('Charts', new ChartsService());
  bridge.exposeGlobal('Browser', new BrowserService(host));
  bridge.exposeGlobal('Logger', new LoggerService(host));
  bridge.exposeGlobal('console', new ConsoleService(host));
  bridge.exposeEnum('Weekday', 'Base.Weekday');
  bridge.exposeEnum('Month', 'Base.Month');
  for (const name of absentGlobals) bridge.exposeAbsent(name);
  const { advancedServices, libraries } = host.bundle.manifest;
  for (const { userSymbol, serviceId, version } of advancedServices) {
    const api = `${serviceId} ${version}`;
    if (api === 'sheets v4') bridge.exposeGlobal(userSymbol, new SheetsService(host));
    else if (api === 'drive v3') bridge.exposeGlobal(userSymbol, new DriveService(host));
    else bridge.exposeAbsent(userSymbol, `the advanced service ${api}`);
  }
  for (const library of libraries)
    bridge.exposeAbsent(library, `the library ${library}: put its files into the project`);
}
