import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, it } from 'vitest';
import type { LoggerService } from '../../../scripts/host/services/base/logging';
import type { SessionService, UserService } from '../../../scripts/host/services/base/session';
import type {
  BrowserService,
  MenuService,
  PromptResponseService,
  UiService,
} from '../../../scripts/host/services/base/ui';
import type { HtmlOutputService } from '../../../scripts/host/services/html/html-output';
import type { HtmlServiceDoor } from '../../../scripts/host/services/html/html-service';
import type { HtmlTemplateService } from '../../../scripts/host/services/html/html-template';
import type { MailAppService } from '../../../scripts/host/services/mail/mail';
import type { AuthorizationInfoService, ScriptAppService } from '../../../scripts/host/services/script/script-app';
import type { TriggerService } from '../../../scripts/host/services/script/trigger';
import type {
  ClockTriggerBuilderService,
  SpreadsheetTriggerBuilderService,
  TriggerBuilderService,
} from '../../../scripts/host/services/script/trigger-builder';
import type { SheetsSpreadsheetsService, SheetsValuesService } from '../../../scripts/host/services/sheets-api/sheets';
import type { TextFinderService } from '../../../scripts/host/services/spreadsheet/find/text-finder';
import type { ProtectionService } from '../../../scripts/host/services/spreadsheet/protection';
import type { RangeService } from '../../../scripts/host/services/spreadsheet/range/range';
import type { RangeListService } from '../../../scripts/host/services/spreadsheet/range/range-list';
import type { DataValidationService } from '../../../scripts/host/services/spreadsheet/rules/data-validation';
import type { SelectionService } from '../../../scripts/host/services/spreadsheet/selection';
import type { SheetService } from '../../../scripts/host/services/spreadsheet/sheet/sheet';
import type { SpreadsheetService } from '../../../scripts/host/services/spreadsheet/spreadsheet';
import type { SpreadsheetAppService } from '../../../scripts/host/services/spreadsheet/spreadsheet-app';
import type { CacheServiceDoor, CacheStore } from '../../../scripts/host/services/stores/cache';
import type { LockHandle, LockServiceDoor } from '../../../scripts/host/services/stores/lock';
import type { PropertiesServiceDoor, PropertyStore } from '../../../scripts/host/services/stores/properties';
import type { HttpResponseService } from '../../../scripts/host/services/url-fetch/http-response';
import type { UrlFetchAppService } from '../../../scripts/host/services/url-fetch/url-fetch';
import type { BlobService } from '../../../scripts/host/services/utilities/blob';
import type { UtilitiesService } from '../../../scripts/host/services/utilities/utilities';

// The compiler holds the host's classes against Google's: a member that Google has not, an overload that the host's method would not
// take, or another plain result is an error that names it. Google's types are global, so this folder is a project of its own.

type IsAny<T> = 0 extends 1 & T ? true : false;
type IsSame<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
/**
 * Plain types as they are, lists by their items; `Other` for everything else, since the host has stand-ins for classes and enums:
 * `never` where a value goes in, `unknown` where one comes out.
 */
type Plainly<T, Other> =
  IsAny<T> extends true
    ? Other
    : T extends number
      ? IsSame<T, number> extends true
        ? T
        : Other
      : T extends string | boolean | null | undefined
        ? T
        : T extends readonly (infer Item)[]
          ? Plainly<Item, Other>[]
          : Other;

type Callable = (...args: never) => unknown;
/** The parameter lists and results of up to eight overloads. */
type Overloads<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
  (...args: infer A5): infer R5;
  (...args: infer A6): infer R6;
  (...args: infer A7): infer R7;
  (...args: infer A8): infer R8;
}
  ? [A1, R1] | [A2, R2] | [A3, R3] | [A4, R4] | [A5, R5] | [A6, R6] | [A7, R7] | [A8, R8]
  : never;
type PlainList<A> = { [Index in keyof A]: Plainly<A[Index], never> };
type Takes<Host, A> = A extends unknown[]
  ? Host extends (...args: [...PlainList<A>]) => unknown
    ? true
    : false
  : false;
/** The bridge makes lists of signed numbers of bytes; a host may say null where Google's types forget it. */
type AsGiven<Result> = Result extends Uint8Array ? number[] : Exclude<Result, null>;
type Gives<Host, R> =
  IsSame<R, ReturnType<() => void>> extends true
    ? true
    : Host extends (...args: never) => infer Result
      ? AsGiven<Result> extends Plainly<R, unknown>
        ? true
        : IsSame<Result, unknown>
      : false;
type FitsOne<Host, Overload> = Overload extends [infer A, infer R]
  ? Takes<Host, A> extends true
    ? Gives<Host, R>
    : false
  : never;
type Fits<Host, Google> = Google extends Callable
  ? false extends FitsOne<Host, Overloads<Google>>
    ? false
    : true
  : true;

/** What the host has beside Google's members. */
type Own = 'place' | 'fileId' | 'criteria';
type Misfits<Host, Google> = {
  [Key in Exclude<keyof Host, Own>]: Key extends keyof Google
    ? Fits<Host[Key], Google[Key]> extends true
      ? never
      : Key
    : Key;
}[Exclude<keyof Host, Own>];
type None<T extends never> = T;

type Checks = [
  None<Misfits<SpreadsheetAppService, GoogleAppsScript.Spreadsheet.SpreadsheetApp>>,
  None<Misfits<SpreadsheetService, GoogleAppsScript.Spreadsheet.Spreadsheet>>,
  None<Misfits<SheetService, GoogleAppsScript.Spreadsheet.Sheet>>,
  None<Misfits<RangeService, GoogleAppsScript.Spreadsheet.Range>>,
  None<Misfits<RangeListService, GoogleAppsScript.Spreadsheet.RangeList>>,
  None<Misfits<ProtectionService, GoogleAppsScript.Spreadsheet.Protection>>,
  None<Misfits<TextFinderService, GoogleAppsScript.Spreadsheet.TextFinder>>,
  None<Misfits<DataValidationService, GoogleAppsScript.Spreadsheet.DataValidation>>,
  None<Misfits<SelectionService, GoogleAppsScript.Spreadsheet.Selection>>,
  None<Misfits<SheetsSpreadsheetsService, GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection>>,
  None<Misfits<SheetsValuesService, GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection>>,
  None<Misfits<UiService, GoogleAppsScript.Base.Ui>>,
  None<Misfits<MenuService, GoogleAppsScript.Base.Menu>>,
  None<Misfits<PromptResponseService, GoogleAppsScript.Base.PromptResponse>>,
  None<Misfits<BrowserService, GoogleAppsScript.Base.Browser>>,
  None<Misfits<SessionService, GoogleAppsScript.Base.Session>>,
  None<Misfits<UserService, GoogleAppsScript.Base.User>>,
  None<Misfits<LoggerService, GoogleAppsScript.Base.Logger>>,
  None<Misfits<BlobService, GoogleAppsScript.Base.Blob>>,
  None<Misfits<MailAppService, GoogleAppsScript.Mail.MailApp>>,
  None<Misfits<UrlFetchAppService, GoogleAppsScript.URL_Fetch.UrlFetchApp>>,
  None<Misfits<HttpResponseService, GoogleAppsScript.URL_Fetch.HTTPResponse>>,
  None<Misfits<ScriptAppService, GoogleAppsScript.Script.ScriptApp>>,
  None<Misfits<AuthorizationInfoService, GoogleAppsScript.Script.AuthorizationInfo>>,
  None<Misfits<TriggerService, GoogleAppsScript.Script.Trigger>>,
  None<Misfits<TriggerBuilderService, GoogleAppsScript.Script.TriggerBuilder>>,
  None<Misfits<ClockTriggerBuilderService, GoogleAppsScript.Script.ClockTriggerBuilder>>,
  None<Misfits<SpreadsheetTriggerBuilderService, GoogleAppsScript.Script.SpreadsheetTriggerBuilder>>,
  None<Misfits<PropertiesServiceDoor, GoogleAppsScript.Properties.PropertiesService>>,
  None<Misfits<PropertyStore, GoogleAppsScript.Properties.Properties>>,
  None<Misfits<CacheServiceDoor, GoogleAppsScript.Cache.CacheService>>,
  None<Misfits<CacheStore, GoogleAppsScript.Cache.Cache>>,
  None<Misfits<LockServiceDoor, GoogleAppsScript.Lock.LockService>>,
  None<Misfits<LockHandle, GoogleAppsScript.Lock.Lock>>,
  None<Misfits<UtilitiesService, GoogleAppsScript.Utilities.Utilities>>,
  None<Misfits<HtmlServiceDoor, GoogleAppsScript.HTML.HtmlService>>,
  None<Misfits<HtmlOutputService, GoogleAppsScript.HTML.HtmlOutput>>,
  None<Misfits<HtmlTemplateService, GoogleAppsScript.HTML.HtmlTemplate>>,
];

it("takes and gives what Google's methods do, as the compiler sees it", () => {
  expectTypeOf<Checks>().toBeArray();
  const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc');
  const project = fileURLToPath(new URL('.', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
