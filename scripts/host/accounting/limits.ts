/**
 * What Google allows, as named numbers with the page that says so. An account is `consumer` (gmail.com) or `workspace`.
 * The grid's own limits (cells, characters, columns) stand in `book/guard.ts`.
 */
export type AccountKind = 'consumer' | 'workspace';

/** https://developers.google.com/apps-script/guides/services/quotas */
export const RUN_LIMIT_MS = 6 * 60_000;
/** https://developers.google.com/apps-script/guides/triggers#restrictions */
export const SIMPLE_TRIGGER_LIMIT_MS = 30_000;
/** All of a day's trigger runs of one account: https://developers.google.com/apps-script/guides/services/quotas */
export const TRIGGER_RUNTIME_MS_PER_DAY: Record<AccountKind, number> = {
  consumer: 90 * 60_000,
  workspace: 6 * 3_600_000,
};
/** A quota comes back 24 hours after its first use: https://developers.google.com/apps-script/guides/services/quotas */
export const QUOTA_WINDOW_MS = 24 * 3_600_000;

/** Recipients, not messages: https://developers.google.com/apps-script/reference/mail/mail-app#getremainingdailyquota */
export const MAIL_RECIPIENTS_PER_DAY: Record<AccountKind, number> = { consumer: 100, workspace: 1500 };
/** https://developers.google.com/apps-script/guides/services/quotas */
/** https://developers.google.com/apps-script/reference/mail/mail-app#sendEmail(Object): "the subject line (the limit is 250 characters)" */
export const MAIL_SUBJECT_CHARACTERS = 250;
export const MAIL_RECIPIENTS_PER_MESSAGE = 50;
export const MAIL_BODY_BYTES: Record<AccountKind, number> = { consumer: 200 * 1024, workspace: 400 * 1024 };
export const MAIL_ATTACHMENTS_PER_MESSAGE = 250;
export const MAIL_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** https://developers.google.com/apps-script/guides/services/quotas */
export const TRIGGERS_PER_USER = 20;
/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyminutesn */
export const TRIGGER_MINUTES: readonly number[] = [1, 5, 10, 15, 30];

/** https://developers.google.com/apps-script/guides/services/quotas */
export const PROPERTY_VALUE_BYTES = 9 * 1024;
export const PROPERTY_STORE_BYTES = 500 * 1024;
export const PROPERTY_CALLS_PER_DAY: Record<AccountKind, number> = { consumer: 50_000, workspace: 500_000 };

/** https://developers.google.com/apps-script/reference/cache/cache */
export const CACHE_KEY_CHARACTERS = 250;
export const CACHE_VALUE_BYTES = 100 * 1024;
export const CACHE_DEFAULT_SECONDS = 600;
export const CACHE_MAX_SECONDS = 21_600;
export const CACHE_ITEMS = 1000;

/** https://developers.google.com/apps-script/guides/services/quotas */
export const URL_FETCHES_PER_DAY: Record<AccountKind, number> = { consumer: 20_000, workspace: 100_000 };
export const URL_CHARACTERS = 2 * 1024;
export const URL_FETCH_BYTES = 50 * 1024 * 1024;

/** https://developers.google.com/apps-script/guides/services/quotas */
export const SPREADSHEETS_CREATED_PER_DAY: Record<AccountKind, number> = { consumer: 250, workspace: 3200 };
/** Per account and project, reads and writes apart: https://developers.google.com/workspace/sheets/api/limits */
export const SHEETS_API_CALLS_PER_MINUTE = 60;
/** Of one account: https://developers.google.com/workspace/drive/api/guides/limits */
export const DRIVE_API_UNITS_PER_MINUTE = 325_000;
/** The same page: a list, a download (an export is taken for one: unverified), a file's metadata. */
export const DRIVE_API_UNITS = { list: 100, export: 200, get: 5 } as const;
/** "Request payload size exceeds the limit: 10485760 bytes.", seen in https://github.com/googleworkspace/dotnet-samples/issues/23; 2 MB is only advised. */
export const SHEETS_API_REQUEST_BYTES = 10 * 1024 * 1024;
/** "If a request takes more than 180 seconds to process, the request returns a timeout error": https://developers.google.com/workspace/sheets/api/limits */
export const SHEETS_API_REQUEST_MS = 180_000;
/**
 * "Response Code: 413. Message: response too large.", seen in several public projects around `Sheets.Spreadsheets.Values.batchGetByDataFilter`
 * and `getByDataFilter`. From which size on is unverified: UrlFetchApp's is taken.
 */
export const ADVANCED_SERVICE_ANSWER_BYTES = 50 * 1024 * 1024;

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds */
export const SLEEP_MS = 300_000;
