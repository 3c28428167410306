import type { ImportProposal, Question } from '../../../src/core/import/proposal/proposal';
import { recognise } from '../../../src/core/import/recognise';
import { type FixtureTable, sourceOf } from './source-table';

/** What is proposed for a table. @throws when it is none. */
export function proposalOf(table: Pick<FixtureTable, 'sheet' | 'rows' | 'merges'>): ImportProposal {
  const reading = recognise(sourceOf(table));
  if ('problem' in reading) throw new Error(`no table: ${reading.problem.kind}`);
  return reading.proposal;
}

export const kindsAsked = ({ questions }: { readonly questions: readonly Question[] }) =>
  questions.map(({ kind }) => kind);
