import { createCalendar } from '../../core/calendar';
import { dayFromMoment, type Moment } from '../../core/day';
import { createDirectory } from '../../core/directory';
import { createDocumentRegister } from '../../core/document-register';
import { type FormerNames, withFormerNames } from '../../core/former-names';
import type { Issue } from '../../core/issue';
import { noRuleSettings, type RuleSettings } from '../../core/rules/catalogue';
import { checkDirectory } from '../../core/rules/directory-rules';
import { checkHolidays } from '../../core/rules/holiday-rules';
import { checkDocuments } from '../../core/rules/register-rules';
import { parseRuleRows } from '../../core/rules/rule-rows';
import { checkSettings, type SettingProblem } from '../../core/rules/setting-rules';
import type { SheetPlace } from '../../core/rules/sheet-issues';
import { headingIssues, isForeignLocale, localeIssues } from '../../core/rules/structure-rules';
import { readSettings } from '../../core/settings-reading';
import type { TaskContext } from '../../core/task-context';
import type { SheetKey } from '../../sheets/sheet-names';
import {
  readDocuments,
  readHolidays,
  readRuleRows,
  readSettingRows,
  ruleWords,
  type SystemReading,
} from '../../sheets/system-tables';
import { readUnits } from '../../sheets/unit-table';
import type { SheetGrid } from '../../sheets/v4';
import type { TrackerContext } from './tracker';

export interface WorkbookFacts {
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: Moment;
  /** Names that units bore before the directory called them otherwise. */
  readonly formerNames: FormerNames;
}

/** Reads the tracker's own sheets. One that is missing or has lost its headings counts as empty, and is named among the issues. */
export function readContext(grids: ReadonlyMap<SheetKey, SheetGrid>, facts: WorkbookFacts): TrackerContext {
  const settingRows = readSheet(grids.get('settings'), readSettingRows);
  const ruleRows = readSheet(grids.get('rules'), readRuleRows);
  const units = readSheet(grids.get('units'), readUnits);
  const documents = readSheet(grids.get('documents'), readDocuments);
  const holidays = readSheet(grids.get('holidays'), readHolidays);

  const { settings, problems: settingProblems } = readSettings(settingRows.items);
  const rules = parseRuleRows(ruleRows.items, ruleWords);
  const calendar = createCalendar(holidays.items);
  const directory = createDirectory(withFormerNames(units.items, facts.formerNames));
  const today = dayFromMoment(facts.now);
  const context: TaskContext = {
    today,
    now: facts.now,
    settings,
    directory,
    documents: createDocumentRegister(documents.items),
    calendar,
    foreignLocale: isForeignLocale(facts.locale),
  };
  const judge = judgeWith(rules.settings);
  const issues = [
    ...[settingRows, ruleRows, units, documents, holidays].flatMap(judge.headings),
    ...judge.entries(settingRows, settingProblems),
    ...judge.entries(ruleRows, rules.problems),
    ...judge.entries(units, units.problems),
    ...judge.entries(documents, documents.problems),
    ...judge.entries(holidays, holidays.problems),
    ...(units.place === undefined ? [] : checkDirectory(directory, units.place, context, rules.settings)),
    ...(documents.place === undefined
      ? []
      : checkDocuments(context.documents, documents.place, context, rules.settings)),
    ...(holidays.place === undefined ? [] : checkHolidays(holidays.items, holidays.place, context, rules.settings)),
    ...(settingRows.place === undefined ? [] : localeIssues(settingRows.place, '', facts, rules.settings)),
  ];
  return {
    context,
    ruleSettings: rules.settings,
    ownRules: rules.ownRules,
    issues,
    unitsColumns: units.place?.columnIndex ?? {},
  };
}

interface ReadSheet<Item> {
  readonly grid: SheetGrid | undefined;
  /** undefined when the sheet is missing or its headings are lost. */
  readonly place: SheetPlace | undefined;
  readonly items: readonly Item[];
  readonly problems: readonly SettingProblem[];
  readonly headings: Parameters<typeof headingIssues>[2];
}

function readSheet<Item>(grid: SheetGrid | undefined, read: (grid: SheetGrid) => SystemReading<Item>): ReadSheet<Item> {
  if (grid === undefined) return { grid, place: undefined, items: [], problems: [], headings: [] };
  const reading = read(grid);
  if ('table' in reading) return { grid, ...reading.table, headings: [] };
  return { grid, place: undefined, items: [], problems: [], headings: reading.problems };
}

function judgeWith(settings: RuleSettings = noRuleSettings) {
  return {
    headings: ({ grid, headings }: ReadSheet<unknown>): Issue[] =>
      grid === undefined ? [] : headingIssues({ ...grid, sheetTitle: grid.title }, '', headings, settings),
    entries: ({ place }: ReadSheet<unknown>, problems: readonly SettingProblem[]): Issue[] =>
      place === undefined ? [] : checkSettings(problems, place, settings),
  };
}
