import type { SettingProblem } from '../../settings/setting-problem';
import { cellText, hasText } from '../../tasks/task-text';
import type { Cell } from '../../values/cell';
import { isRuleNumber, type RuleNumber, type RuleSetting, type RuleSettings } from '../catalogue';
import { shortenQuote } from '../quote';
import { type ConditionProblem, isConditionProblem, parseCondition, type RuledTable } from './own-condition';
import type { OwnRule } from './own-rules';

export type RuleRowKey =
  | 'rule'
  | 'severity'
  | 'page'
  | 'column'
  | 'condition'
  | 'parameter'
  | 'otherColumn'
  | 'messageVi'
  | 'messageEn';

/** A row of the sheet `Quy tắc`: it sets the severity of one of our rules, or states a rule of the tracker's own. */
export interface RuleRow {
  readonly rowNumber: number;
  readonly cells: { readonly [key in RuleRowKey]?: Cell };
}

/** The words of the workbook, which is not this room's business. */
export interface RuleWords {
  /** The table of the sheet that a name means, that of tasks for a blank one; undefined for a sheet without rules. */
  findTable(sheet: string): RuledTable | undefined;
  parseSetting(cell: Cell): RuleSetting | undefined;
}

type RuleRowProblemKind =
  | ConditionProblem['problem']
  | 'unknownRule'
  | 'unknownPage'
  | 'ruleGivenTwice'
  | 'unknownSeverity'
  | 'noSeverity';

/** Why a row of `Quy tắc` has no effect, and at which of its cells. */
interface RuleRowProblem {
  readonly rowNumber: number;
  readonly key: RuleRowKey;
  readonly problem: RuleRowProblemKind;
  readonly facts: { readonly text?: string };
}

export interface RuleRows {
  readonly settings: RuleSettings;
  readonly ownRules: readonly OwnRule[];
  readonly problems: readonly SettingProblem[];
}

const looksLikeOurs = /^[Vv]\s*\d{1,3}$/;

/** Reads the sheet `Quy tắc`. A row that is wrong is reported and has no effect; the others have theirs. */
export function parseRuleRows(rows: readonly RuleRow[], words: RuleWords): RuleRows {
  const settings = new Map<RuleNumber, RuleSetting>();
  const ownRules: OwnRule[] = [];
  const problems: RuleRowProblem[] = [];
  let own = 0;
  for (const row of rows) {
    const name = cellText(row.cells.rule);
    const read = looksLikeOurs.test(name) ? readSetting(row, name, settings, words) : undefined;
    if (read !== undefined) {
      if ('problem' in read) problems.push(read);
      else settings.set(read.rule, read.setting);
      continue;
    }
    if (!hasAnything(row)) continue;
    own += 1;
    const rule = readOwnRule(row, `R${own}`, words);
    if ('problem' in rule) problems.push(rule);
    else if (rule.setting !== 'off') ownRules.push(rule.rule);
  }
  return { settings, ownRules, problems };
}

function hasAnything({ cells }: RuleRow): boolean {
  return [cells.column, cells.condition, cells.parameter, cells.otherColumn, cells.messageVi].some(hasText);
}

function readSetting(
  row: RuleRow,
  name: string,
  settings: RuleSettings,
  words: RuleWords,
): RuleRowProblem | { readonly rule: RuleNumber; readonly setting: RuleSetting } {
  const digits = name.replace(/\D/g, '');
  const rule = `V${digits.padStart(2, '0')}`;
  if (!isRuleNumber(rule)) return problemAt(row, 'rule', 'unknownRule', { text: name });
  if (settings.has(rule)) return problemAt(row, 'rule', 'ruleGivenTwice', { text: rule });
  if (!hasText(row.cells.severity)) return problemAt(row, 'severity', 'noSeverity');
  const setting = words.parseSetting(row.cells.severity);
  if (setting === undefined) return problemAt(row, 'severity', 'unknownSeverity', quoted(row.cells.severity));
  return { rule, setting };
}

function readOwnRule(
  row: RuleRow,
  name: string,
  words: RuleWords,
): RuleRowProblem | { readonly rule: OwnRule; readonly setting: RuleSetting } {
  const { cells } = row;
  const table = words.findTable(cellText(cells.page));
  if (table === undefined) return problemAt(row, 'page', 'unknownPage', quoted(cells.page));
  const columnName = cellText(cells.column);
  if (columnName === '') return problemAt(row, 'column', 'noColumn');
  const key = table.find(columnName);
  if (key === undefined) return problemAt(row, 'column', 'unknownColumn', quoted(cells.column));
  const setting = hasText(cells.severity) ? words.parseSetting(cells.severity) : 'warning';
  if (setting === undefined) return problemAt(row, 'severity', 'unknownSeverity', quoted(cells.severity));
  const condition = parseCondition(key, cells, table);
  if (isConditionProblem(condition)) return { rowNumber: row.rowNumber, ...condition };
  const rule: OwnRule = {
    name,
    register: table.register,
    key,
    condition,
    severity: setting === 'off' ? 'beta' : setting,
    messageVi: cellText(cells.messageVi),
    messageEn: cellText(cells.messageEn),
    columnName,
    parameter: [cellText(cells.otherColumn), cellText(cells.parameter)].filter((part) => part !== '').join(' = '),
  };
  return { rule, setting };
}

function problemAt(
  row: RuleRow,
  key: RuleRowKey,
  problem: RuleRowProblemKind,
  facts: { readonly text?: string } = {},
): RuleRowProblem {
  return { rowNumber: row.rowNumber, key, problem, facts };
}

function quoted(cell: Cell): { readonly text: string } {
  return { text: shortenQuote(cellText(cell)) };
}
