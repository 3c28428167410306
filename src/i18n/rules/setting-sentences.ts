import type { RuleFacts } from '../../core/rules/rule-facts';
import type { SettingProblemFacts, SettingProblemKind } from '../../core/settings/setting-problem';
import type { RuleSentences } from './catalogue';

export interface SettingSentences<Told> {
  found(facts: Told): string;
  cure(facts: Told): string;
}

export type SettingSentencesByKind = {
  readonly [kind in SettingProblemKind]: SettingSentences<SettingProblemFacts[kind]>;
};

/** V59 says what the kind of problem says. */
export function settingSentences(name: string, all: SettingSentencesByKind): RuleSentences<RuleFacts['V59']> {
  const of = ({ problem }: RuleFacts['V59']) => all[problem] as SettingSentences<RuleFacts['V59']>;
  return { name, found: (facts) => of(facts).found(facts), cure: (facts) => of(facts).cure(facts) };
}
