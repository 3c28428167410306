import { generatedNote, markdownTable } from './markdown';
import { dispatchObligations } from './obligations/dispatch';
import { movementObligations } from './obligations/movement';
import type { Obligation } from './obligations/obligation';

/** docs/obligations.md: what the dispatch and the movement ask for, and where each line is. */
export function obligationsPage(): string {
  return [
    `# What is asked for, and where it is

${generatedNote} Another test holds that each named test is there.

Names of sheets, columns, menu items and settings are the product's own, in Vietnamese. A line without a place is not done yet.`,
    '## Official Dispatch 5514/UBND-ĐMPT of 10/10/2025',
    table(dispatchObligations),
    '## Plan 190/KH-UBND of 18/7/2025, the emulation movement',
    table(movementObligations),
  ]
    .join('\n\n')
    .concat('\n');
}

function table(obligations: readonly Obligation[]): string {
  return markdownTable(
    ['', 'What is asked for', 'Where', 'Shown by'],
    obligations.map(({ id, asks, where, shown, note }) => [
      `**${id}**`,
      asks,
      [where.join('; '), note ?? ''].filter((text) => text !== '').join('. ') || 'Chưa có · not yet',
      shown === undefined ? '–' : `\`test/${shown[0]}\`: ${shown[1]}`,
    ]),
  );
}
