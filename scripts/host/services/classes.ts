import type { ClassDefinition } from '../bridge/class-definition';
import { consoleClass, loggerClass } from './base/logging';
import { mimeTypeClass } from './base/mime-type';
import { sessionClass, userClass } from './base/session';
import { uiClasses } from './base/ui';
import { contentClasses } from './content/content-service';
import { driveAppClass } from './drive/drive-app';
import { driveFileClass } from './drive/drive-file';
import { driveFolderClass } from './drive/drive-folder';
import { driveUserClass } from './drive/drive-user';
import { iteratorClasses } from './drive/iterators';
import { driveApiClasses } from './drive-api/drive';
import { htmlMetaTagClass, htmlOutputClass } from './html/html-output';
import { htmlServiceClass } from './html/html-service';
import { htmlTemplateClass } from './html/html-template';
import { gmailAppClass } from './mail/gmail';
import { mailAppClass } from './mail/mail';
import { authorizationInfoClass, scriptAppClass, webAppClass } from './script/script-app';
import { triggerClass } from './script/trigger';
import { triggerBuilderClasses } from './script/trigger-builder';
import { sheetsClasses } from './sheets-api/sheets';
import { chartsClass } from './spreadsheet/charts/charts-app';
import { textFinderClass } from './spreadsheet/find/text-finder';
import { namedRangeClass } from './spreadsheet/named-range';
import { partClasses } from './spreadsheet/part-classes';
import { protectionClass } from './spreadsheet/protection';
import { rangeClass } from './spreadsheet/range/range-class';
import { rangeListClass } from './spreadsheet/range/range-list';
import { dataValidationClasses } from './spreadsheet/rules/data-validation';
import { selectionClass } from './spreadsheet/selection';
import { sheetClass } from './spreadsheet/sheet/sheet';
import { spreadsheetClass } from './spreadsheet/spreadsheet';
import { spreadsheetAppClass } from './spreadsheet/spreadsheet-app';
import { cacheClass, cacheServiceClass } from './stores/cache';
import { lockClass, lockServiceClass } from './stores/lock';
import { propertiesClass, propertiesServiceClass } from './stores/properties';
import { httpResponseClass } from './url-fetch/http-response';
import { urlFetchClass } from './url-fetch/url-fetch';
import { blobClass } from './utilities/blob';
import { utilitiesClass } from './utilities/utilities';
import { xmlClasses } from './xml/xml-service';

/** Every class of Google's that the host has. */
export const classes: readonly ClassDefinition[] = [
  spreadsheetAppClass,
  spreadsheetClass,
  sheetClass,
  rangeClass,
  rangeListClass,
  namedRangeClass,
  protectionClass,
  textFinderClass,
  selectionClass,
  ...dataValidationClasses,
  ...partClasses,
  chartsClass,
  ...uiClasses,
  ...sheetsClasses,
  ...driveApiClasses,
  urlFetchClass,
  httpResponseClass,
  mailAppClass,
  gmailAppClass,
  driveAppClass,
  driveFolderClass,
  driveFileClass,
  driveUserClass,
  ...iteratorClasses,
  scriptAppClass,
  authorizationInfoClass,
  webAppClass,
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
  htmlMetaTagClass,
  htmlTemplateClass,
  mimeTypeClass,
  ...contentClasses,
  ...xmlClasses,
  loggerClass,
  consoleClass,
];

/** Google's services that the host does not have at all: any use of one says so. */
export const absentGlobals: readonly string[] = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UserProperties',
];
