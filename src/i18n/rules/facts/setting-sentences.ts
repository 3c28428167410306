import type { RuleFacts } from '../../../core/rules/rule-facts';
import type { RuleSentences, SettingSentences, SettingSentencesByKind } from './catalogue';

/** V59 says what the kind of problem says. */
export function settingSentences(name: string, all: SettingSentencesByKind): RuleSentences<RuleFacts['V59']> {
  const of = ({ problem }: RuleFacts['V59']) => all[problem] as SettingSentences<RuleFacts['V59']>;
  return { name, found: (facts) => of(facts).found(facts), cure: (facts) => of(facts).cure(facts) };
}
