import type { Issue, Severity } from '../../core/issues/issue';
import { isRuleNumber, type RuleNumber } from '../../core/rules/catalogue';
import type { OwnCondition } from '../../core/rules/own/own-rules';
import type { Language } from '../../core/settings/settings';
import type { SafeRepair } from '../../core/tasks/safe-repairs';
import { formatDay } from '../../core/time/day';
import type { Facts } from '../../core/values/facts';
import { en } from './en';
import type { RuleLanguage, RuleSentences } from './facts/catalogue';
import { textOf } from './facts/fact-texts';
import { vi } from './vi';

const ruleLanguages: { readonly [language in Language]: RuleLanguage } = { vi, en };

/** Why `fixSafely` changed a cell, in a few words. */
export function repairReason(why: SafeRepair['why'], language: Language): string {
  return ruleLanguages[language].repair[why];
}

/** What was found and what to do, as two sentences. */
export interface RenderedIssue {
  readonly found: string;
  readonly cure: string;
}

/** The sentences of an issue for a reader of the sheet. `found` may quote a short value. */
export function renderIssue(issue: Issue, language: Language): RenderedIssue {
  const { found, cure } = sentencesOf(issue, ruleLanguages[language], language);
  return { found: capitalize(found), cure };
}

const marks: { readonly [severity in Severity]: string } = { error: '', warning: '⚠ ', beta: '○ ' };

/**
 * One line of the column `Kiểm tra`: `J12: hạn “31/02/2026” không có trên lịch. Nhập ngày/tháng/năm, ví dụ 28/02/2026.` The address comes first
 * and alone before the colon, for the conditional format that colours the cell; a warning has ⚠ after it.
 */
export function renderCheckLine(issue: Issue, cellA1: string, language: Language): string {
  const words = ruleLanguages[language];
  const { found, cure } = sentencesOf(issue, words, language);
  const where = cellA1 === '' ? words.row(issue.place.rowNumber) : cellA1;
  const mark =
    issue.severity === 'beta' ? `${marks.beta}(${words.severity.beta.toLowerCase()}) ` : marks[issue.severity];
  // One line each: the conditional format looks for an address at the beginning of a line.
  return `${where}: ${mark}${found}${cure === '' ? '' : ` ${cure}`}`.replace(/\s*\n\s*/g, ' ');
}

/** Whether a line of the column `Kiểm tra` says of this cell that it differs from what was assigned (V60). */
export function isAssignedChangeLine(line: string, cellA1: string, language: Language): boolean {
  const { found } = ruleLanguages[language].rules.V60;
  const said = [found({}, ''), found({ assignedDay: 0 }, '').split(formatDay(0))[0] ?? ''].map((text) =>
    text.replace(/\.$/, ''),
  );
  const [where, text = ''] = [line.slice(0, cellA1.length + 2), line.slice(cellA1.length + 2)];
  const bare = text.replace(/^[⚠○] (?:\([^)]*\) )?/, '');
  return where === `${cellA1}: ` && said.some((one) => bare.startsWith(one));
}

function sentencesOf(issue: Issue, words: RuleLanguage, language: Language): RenderedIssue {
  const { rule, facts } = issue;
  if (!isRuleNumber(rule)) return ownSentences(issue, words, language);
  const key = issue.key ?? textOf(facts, 'key');
  const { found, cure } = sentencesFor(rule, words);
  return { found: found(facts, key), cure: cure(facts, key) };
}

/** Facts travel with their issue as plain data: whoever reported it was held to what the rule tells. */
export function sentencesFor(rule: RuleNumber, words: RuleLanguage): RuleSentences<Facts> {
  return words.rules[rule] as RuleSentences<unknown> as RuleSentences<Facts>;
}

/** The tracker's own words; in the other language when only that was given. */
function ownSentences({ facts }: Issue, words: RuleLanguage, language: Language): RenderedIssue {
  const [first, second] = language === 'vi' ? ['messageVi', 'messageEn'] : ['messageEn', 'messageVi'];
  const message = textOf(facts, first) || textOf(facts, second);
  if (message !== '') return { found: /[.!?…]$/.test(message) ? message : `${message}.`, cure: '' };
  const condition = textOf(facts, 'condition') as OwnCondition['kind'];
  return { found: words.ownRule[condition]?.(facts) ?? '', cure: words.ownRuleCure };
}

/** The sentence standing alone: its first letter, also behind an opening quotation mark, becomes a capital. */
export function capitalize(sentence: string): string {
  return sentence.replace(/^“?./u, (beginning) => beginning.toUpperCase());
}
