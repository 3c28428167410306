import type { Severity } from '../../../core/issues/issue';
import type { RuleNumber, RuleSubject } from '../../../core/rules/catalogue';
import type { OwnCondition } from '../../../core/rules/own/own-rules';
import type { RuleFacts } from '../../../core/rules/rule-facts';
import type { SettingProblemFacts, SettingProblemKind } from '../../../core/settings/setting-problem';
import type { SafeRepair } from '../../../core/tasks/safe-repairs';

/** The words of one rule. Sentences begin with a small letter where a cell's address goes before them, and end with a full stop. */
export interface RuleSentences<Facts> {
  /** What the rule is called in lists. */
  readonly name: string;
  /** What is wrong. `key` is the task column; facts without `text` give the sentence that may leave the sheet. */
  found(facts: Facts, key: string): string;
  /** What to do about it, with an example. */
  cure(facts: Facts, key: string): string;
}

export type SentencesOf<Rule extends RuleNumber> = { readonly [rule in Rule]: RuleSentences<RuleFacts[rule]> };

export interface SettingSentences<Facts> {
  found(facts: Facts): string;
  cure(facts: Facts): string;
}

export type SettingSentencesByKind = {
  readonly [kind in SettingProblemKind]: SettingSentences<SettingProblemFacts[kind]>;
};

/** What the sentence of a rule of the tracker's own may say. */
export interface OwnRuleFacts {
  readonly column?: string;
  readonly parameter?: string;
  readonly text?: string;
}

/** Everything that the rules say, in one language. */
export interface RuleLanguage {
  readonly rules: SentencesOf<RuleNumber>;
  readonly settingProblems: SettingSentencesByKind;
  /** A rule of the tracker's own whose message is blank. */
  readonly ownRule: { readonly [kind in OwnCondition['kind']]: (facts: OwnRuleFacts) => string };
  readonly ownRuleCure: string;
  /** Why `fixSafely` changed a cell. */
  readonly repair: { readonly [why in SafeRepair['why']]: string };
  readonly severity: { readonly [severity in Severity]: string };
  readonly subject: { readonly [subject in RuleSubject]: string };
  /** Where an issue is about a row and not a cell. */
  row(rowNumber: number): string;
}
