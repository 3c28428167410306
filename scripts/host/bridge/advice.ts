/** Members that Google has withdrawn or advises against, and what stands in their place: https://developers.google.com/apps-script/guides/support/sunset */
const INSTEAD: Readonly<Record<string, string>> = {
  'Protection.setNamedRange': 'Protection.setRange',
  'ScriptApp.getProjectKey': 'ScriptApp.getScriptId',
  'ScriptApp.getScriptTriggers': 'ScriptApp.getProjectTriggers',
  'Session.getTimeZone': 'Session.getScriptTimeZone',
  'Session.getUser': 'Session.getActiveUser or Session.getEffectiveUser',
  'Sheet.getSheetProtection': 'Sheet.getProtections',
  'Sheet.setSheetProtection': 'Sheet.protect',
  'Spreadsheet.getSheetProtection': 'Spreadsheet.getProtections',
  'Spreadsheet.isAnonymousView': 'DriveApp.getFileById(id).getSharingAccess',
  'Spreadsheet.isAnonymousWrite': 'DriveApp.getFileById(id).getSharingAccess',
  'Spreadsheet.setAnonymousAccess': 'DriveApp.getFileById(id).setSharing',
  'Spreadsheet.setSheetProtection': 'Sheet.protect',
  'Spreadsheet.show': 'Ui.showModalDialog or Ui.showSidebar',
  'Ui.showDialog': 'Ui.showModalDialog or Ui.showModelessDialog',
  'Utilities.jsonParse': 'JSON.parse',
  'Utilities.jsonStringify': 'JSON.stringify',
};

const SERVICES: Readonly<Record<string, string>> = {
  ContactsApp: 'the People API',
  ScriptProperties: 'PropertiesService.getScriptProperties()',
  UserProperties: 'PropertiesService.getUserProperties()',
};

/** `Session.getUser (deprecated by Google: use …)`; any other member as it is. */
export function withAdvice(name: string): string {
  const instead = INSTEAD[name] ?? SERVICES[name.split('.')[0] ?? ''];
  return instead === undefined ? name : `${name} (deprecated by Google: use ${instead})`;
}
