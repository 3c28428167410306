import { createDirectory } from '../../core/directory/directory';
import { type FormerNames, withFormerNames } from '../../core/directory/former-names';
import { createDocumentRegister } from '../../core/documents/document-register';
import type { Issue } from '../../core/issues/issue';
import { noRuleSettings, type RuleSettings } from '../../core/rules/catalogue';
import { parseRuleRows } from '../../core/rules/own/rule-rows';
import { checkDirectory } from '../../core/rules/tables/directory-rules';
import { checkHolidays } from '../../core/rules/tables/holiday-rules';
import { checkDocuments } from '../../core/rules/tables/register-rules';
import { checkRoles } from '../../core/rules/tables/role-rules';
import { checkSettings } from '../../core/rules/tables/setting-rules';
import type { SheetPlace } from '../../core/rules/tables/sheet-issues';
import { headingIssues, isForeignLocale, localeIssues } from '../../core/rules/tables/structure-rules';
import { settingsHere } from '../../core/settings/copy';
import type { SettingProblem } from '../../core/settings/setting-problem';
import { readSettings } from '../../core/settings/settings-reading';
import type { TaskContext } from '../../core/tasks/task-context';
import { createCalendar } from '../../core/time/calendar';
import { dayFromMoment, type Moment } from '../../core/time/day';
import { ruleWords } from '../../sheets/registers/rule-words';
import type { SheetKey } from '../../sheets/tables/sheet-names';
import {
  readDocuments,
  readHolidays,
  readRuleRows,
  readSettingRows,
  type SystemReading,
} from '../../sheets/tables/system-tables';
import { readUnits } from '../../sheets/tables/unit-table';
import type { SheetGrid } from '../../sheets/v4';
import type { TrackerContext } from '../ports/tracker';

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

  const { settings: written, problems: settingProblems } = readSettings(settingRows.items);
  const settings = settingsHere(written, facts.spreadsheetId);
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
    ...(settingRows.place === undefined
      ? []
      : checkRoles(settingRows.items, settingRows.place, context, rules.settings)),
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
