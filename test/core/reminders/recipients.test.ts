import { expect, it } from 'vitest';
import { planDigests } from '../../../src/core/reminders/digests';
import { day, input, task } from './fixtures';

const friday = day('10/10/2025');

function problemsWith(contact: string): string[] {
  const tasks = [task({ code: 'A', lastDay: day('14/10/2025'), cells: { contact } }, friday)];
  return planDigests(input({ today: friday, tasks })).problems.map(({ kind }) => kind);
}

it.each([
  ['only a name, besides a good address', 'Nguyễn Văn A; gan@example.vn', ['malformed']],
  ['only an address outside the domains, besides a good one', 'xa@elsewhere.com; gan@example.vn', ['outsideDomains']],
  ['both', 'Nguyễn Văn A; xa@elsewhere.com', ['malformed', 'outsideDomains']],
  ['neither', 'gan@example.vn', []],
])('the coordinator is told of a contact cell that holds %s', (_, contact, expected) => {
  expect(problemsWith(contact)).toEqual(expected);
});
