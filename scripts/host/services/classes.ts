import type { ClassDefinition } from '../bridge/class-definition';
import { blobClass } from './blob';
import { cacheClass, cacheServiceClass } from './cache';
import { htmlOutputClass } from './html-output';
import { htmlServiceClass } from './html-service';
import { htmlTemplateClass } from './html-template';
import { httpResponseClass } from './http-response';
import { lockClass, lockServiceClass } from './lock';
import { consoleClass, loggerClass } from './logging';
import { mailAppClass } from './mail';
import { propertiesClass, propertiesServiceClass } from './properties';
import { protectionClass } from './protection';
import { rangeClass } from './range';
import { rangeListClass } from './range-list';
import { authorizationInfoClass, scriptAppClass } from './script-app';
import { selectionClass } from './selection';
import { sessionClass, userClass } from './session';
import { sheetClass } from './sheet';
import { sheetsClasses } from './sheets';
import { spreadsheetClass } from './spreadsheet';
import { spreadsheetAppClass } from './spreadsheet-app';
import { triggerClass } from './trigger';
import { triggerBuilderClasses } from './trigger-builder';
import { uiClasses } from './ui';
import { urlFetchClass } from './url-fetch';
import { utilitiesClass } from './utilities';

/** Every class of Google's that the host has. */
export const classes: readonly ClassDefinition[] = [
  spreadsheetAppClass,
  spreadsheetClass,
  sheetClass,
  rangeClass,
  rangeListClass,
  protectionClass,
  selectionClass,
  ...uiClasses,
  ...sheetsClasses,
  urlFetchClass,
  httpResponseClass,
  mailAppClass,
  scriptAppClass,
  authorizationInfoClass,
  triggerClass,
  ...triggerBuilderClasses,
  propertiesServiceClass,
  propertiesClass,
  cacheServiceClass,
  cacheClass,
  lockServiceClass,
  lockClass,
  utilitiesClass,
  blobClass,
  sessionClass,
  userClass,
  htmlServiceClass,
  htmlOutputClass,
  htmlTemplateClass,
  loggerClass,
  consoleClass,
];

/** Google's services that the host does not have at all: any use of one says so. */
export const absentGlobals: readonly string[] = [
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UserProperties',
  'XmlService',
];
