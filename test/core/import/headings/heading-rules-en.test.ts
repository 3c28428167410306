import { expect, it } from 'vitest';
import type { HeadingMeaning } from '../../../../src/core/import/headings/heading-meaning';
import { readHeading } from '../../../../src/core/import/headings/read-heading';

type Row = [heading: string, key: HeadingMeaning['key'], confidence: number, more?: Partial<HeadingMeaning>];

const dueOrDone = { may: 'dueOrDone' } as const;
const unitOrPerson = { may: 'unitOrPerson' } as const;

it.each<Row>([
  ['No.', undefined, 0.98, { as: 'numbering' }],
  ['Task ID', undefined, 0.9, { as: 'code' }],
  ['% complete', 'percent', 0.95],
  ['Description of the action', 'title', 0.9],
  ['Notes/Comments', 'note', 0.92],
  ['Risks and Issues', 'difficulty', 0.88],
  ['By whom', 'contact', 0.88, unitOrPerson],
  ['Revised due date', 'extendedTo', 0.88],
  ['Extension', 'extendedTo', 0.88],
  ['Reason for extension', 'extensionBasis', 0.9],
  ['Date completed', 'doneOn', 0.9],
  ['Actual completion date', 'doneOn', 0.9],
  ['Completion date', 'doneOn', 0.6, dueOrDone],
  ['Last updated', undefined, 0.9, { as: 'known' }],
  ['Days left', undefined, 0.9, { as: 'known' }],
  ['Due date', 'dueText', 0.93],
  ['Target completion', 'dueText', 0.93],
  ['Date raised', 'assignedOn', 0.85],
  ['Source document', 'source', 0.8],
  ['Lead agency', 'lead', 0.92, unitOrPerson],
  ['Department', 'lead', 0.92, unitOrPerson],
  ['Action owner', 'contact', 0.88, unitOrPerson],
  ['Supporting units', 'partners', 0.88],
  ['Co-leads', 'partners', 0.88],
  ['Expected outputs', 'deliverable', 0.85],
  ['Current status', 'progress', 0.93],
  ['RAG rating', 'progress', 0.6],
  ['Evidence of completion', 'evidence', 0.85],
  ['Submitted to', 'evidenceTo', 0.85],
  ['Reason for delay', 'delayCause', 0.88],
  ['Bottlenecks', 'difficulty', 0.85],
  ['Next steps', 'proposal', 0.7],
  ['Latest update', 'note', 0.9],
  ['Sector', 'field', 0.75],
  ['Complete', 'progress', 0.8, { state: 'done' }],
  ['In progress', 'progress', 0.8, { state: 'inProgress' }],
  ['Not started', 'progress', 0.8, { state: 'notStarted' }],
  ['Priority', undefined, 0.9, { as: 'known' }],
  ['Agreed action', 'title', 0.95],
  ['Recommendation', 'title', 0.75],
  ['Description', 'title', 0.6],
])('the English heading %j', (heading, key, confidence, more) => {
  expect(readHeading(heading, '')).toEqual({ key, confidence, ...more });
});
