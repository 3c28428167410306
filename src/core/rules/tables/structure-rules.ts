import type { Unit } from '../../directory/unit';
import type { Issue } from '../../issues/issue';
import type { LeftOutFacts, LeftOutReason } from '../../outcomes/outcome';
import type { RuleSettings } from '../catalogue';
import { shortenQuote } from '../quote';
import type { RuleFacts } from '../rule-facts';
import { createSheetReport, type SheetPlace } from './sheet-issues';

interface HeadingCell {
  readonly columnIndex: number;
  readonly text: string;
}

/** What may be wrong with a heading row. */
export type HeadingFault =
  | { readonly kind: 'noHeadings'; readonly heading: string }
  | { readonly kind: 'foreignTable'; readonly heading: string; readonly rowNumber: number }
  | {
      readonly kind: 'missing';
      readonly heading: string;
      readonly rowNumber: number;
      readonly now: HeadingCell | undefined;
    }
  | {
      readonly kind: 'duplicate';
      readonly heading: string;
      readonly rowNumber: number;
      readonly first: HeadingCell;
      readonly second: HeadingCell;
    };

type Table = Pick<SheetPlace, 'spreadsheetId' | 'sheetId' | 'sheetTitle'>;

/** V01: a table is read by its headings, so each is there once. */
export function headingIssues(
  table: Table,
  unitCode: string,
  faults: readonly HeadingFault[],
  settings?: RuleSettings,
): Issue[] {
  return faults.flatMap((fault) => {
    const columnIndex =
      fault.kind === 'missing'
        ? fault.now?.columnIndex
        : fault.kind === 'duplicate'
          ? fault.second.columnIndex
          : undefined;
    const sheet = createSheetReport({ ...table, columnIndex: { heading: columnIndex } }, settings);
    const facts: RuleFacts['V01'] =
      fault.kind === 'missing'
        ? { problem: fault.kind, heading: fault.heading, text: shortenQuote(fault.now?.text ?? '') }
        : fault.kind === 'duplicate'
          ? {
              problem: fault.kind,
              heading: fault.heading,
              firstColumn: fault.first.columnIndex,
              secondColumn: fault.second.columnIndex,
            }
          : { problem: fault.kind, heading: fault.heading };
    const rowNumber = fault.kind === 'noHeadings' ? 1 : fault.rowNumber;
    sheet.report({ rule: 'V01', rowNumber, key: 'heading', facts, unitCode });
    return sheet.issues;
  });
}

/** V70: what may be a task or the head of a section is asked about, and left out until somebody says. */
export function undecidedIssues(
  table: SheetPlace,
  unitCode: string,
  rows: readonly { readonly rowNumber: number; readonly text: string }[],
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(table, settings);
  for (const { rowNumber, text } of rows) {
    sheet.report({
      rule: 'V70',
      rowNumber,
      key: 'title',
      facts: { row: rowNumber, text: shortenQuote(text) },
      unitCode,
    });
  }
  return sheet.issues;
}

/** Why a unit's table cannot be found by what the directory says. */
export type TableFault =
  | { readonly kind: 'sheetMissing'; readonly sheetName: string }
  | { readonly kind: 'sharedSource'; readonly sheetName: string; readonly otherUnit: string }
  /** The unit's own file cannot be used. */
  | { readonly kind: 'file'; readonly reason: LeftOutReason; readonly facts: LeftOutFacts };

/** V01 at the unit's line of the directory: there is nowhere else to show that a whole table is missing. */
export function tableIssues(
  directory: SheetPlace,
  unit: Pick<Unit, 'code' | 'rowNumber'>,
  fault: TableFault,
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(directory, settings);
  const report = (key: string, facts: RuleFacts['V01']): void =>
    sheet.report({ rule: 'V01', rowNumber: unit.rowNumber, key, facts, unitCode: unit.code });
  if (fault.kind === 'file') {
    const isOfSheet = fault.reason === 'sheetMissing' && fault.facts.sheet !== '';
    report(isOfSheet ? 'sheetName' : 'fileId', { ...fault.facts, problem: fault.kind, reason: fault.reason });
  } else {
    const { kind, sheetName } = fault;
    report('sheetName', {
      problem: kind,
      sheet: sheetName,
      ...(kind === 'sharedSource' && { unit: fault.otherUnit }),
    });
  }
  return sheet.issues;
}

const expectedLocale = 'vi_VN';

/** Whether dates typed under this locale may have been read month first. */
export function isForeignLocale(locale: string): boolean {
  return locale !== expectedLocale && locale !== 'vi';
}

/** Both names of the zone: the second is what older spreadsheets say (https://www.iana.org/time-zones, file `backward`). */
const expectedZones: readonly string[] = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** V02: typed dates are read by the spreadsheet's locale, and "today" by its zone. `table` is the sheet to show it at. */
export function localeIssues(
  table: Table,
  unitCode: string,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
  settings?: RuleSettings,
): Issue[] {
  if (!isForeignLocale(locale) && expectedZones.includes(timeZone)) return [];
  const sheet = createSheetReport({ ...table, columnIndex: {} }, settings);
  sheet.report({ rule: 'V02', rowNumber: 1, key: '', facts: { locale, timeZone }, unitCode });
  return sheet.issues;
}
