import { SERVER_ERROR, ServiceError } from './exceptions';

/** What Google says when this very service breaks down for a moment. */
export function failureOf(callName: string, target: object): ServiceError {
  if (callName.startsWith('Sheets.')) return sheetsApiFailure(callName, 503, 'The service is currently unavailable.');
  if (callName.startsWith('UrlFetchApp.')) return new ServiceError('Address unavailable: https://www.googleapis.com');
  if (/^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList)\./.test(callName)) {
    const { fileId } = target as { fileId?: string };
    const which = fileId === undefined ? '' : ` with id ${fileId}`;
    return new ServiceError(`Service Spreadsheets failed while accessing document${which}.`);
  }
  return new ServiceError(SERVER_ERROR);
}

/** As the advanced services throw: https://developers.google.com/apps-script/guides/services/advanced */
export function sheetsApiFailure(
  callName: string,
  code: number,
  message: string,
  errors: readonly object[] = [],
): ServiceError {
  const method = callName.split('.').map((part) => part.charAt(0).toLowerCase() + part.slice(1));
  return new ServiceError(`API call to ${method.join('.')} failed with error: ${message}`, {
    name: 'GoogleJsonResponseException',
    details: { code, message, errors },
  });
}
