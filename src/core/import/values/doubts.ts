import type { Question, QuestionFacts, SourceCell } from '../proposal/proposal';

/** What could not be read for certain, each text once with all its cells. */
export interface Doubts {
  needsYear(text: string, cell: SourceCell): void;
  unreadDay(text: string, heading: string, cell: SourceCell): void;
  otherYear(shown: string, stored: number, year: number, cell: SourceCell): void;
  unknownProgress(text: string, cell: SourceCell): void;
  unknownLead(text: string, suggestion: string, cell: SourceCell): void;
  severalLeads(text: string, cell: SourceCell): void;
  broken(text: string, cell: SourceCell): void;
  list(): readonly Question[];
}

type Collected = Exclude<QuestionFacts, { readonly kind: 'tables' }>;

export function createDoubts(): Doubts {
  const byText = new Map<
    string,
    { readonly make: (cells: readonly SourceCell[]) => Collected; readonly cells: SourceCell[] }
  >();
  const add = (kind: string, text: string, cell: SourceCell, make: (cells: readonly SourceCell[]) => Collected) => {
    const id = `${kind}|${text}`;
    const known = byText.get(id);
    if (known === undefined) byText.set(id, { make, cells: [cell] });
    else known.cells.push(cell);
  };
  return {
    needsYear: (text, cell) => add('noYear', text, cell, (cells) => ({ kind: 'noYear', text, cells })),
    unreadDay: (text, heading, cell) =>
      add('unreadDay', `${heading}|${text}`, cell, (cells) => ({ kind: 'unreadDay', text, heading, cells })),
    otherYear: (shown, stored, year, cell) =>
      add('otherYear', `${shown}|${stored}`, cell, () => ({ kind: 'otherYear', shown, stored, year })),
    unknownProgress: (text, cell) =>
      add('unknownProgress', text, cell, (cells) => ({ kind: 'unknownProgress', text, cells })),
    unknownLead: (text, suggestion, cell) =>
      add('unknownLead', text, cell, (cells) => ({ kind: 'unknownLead', text, cells, suggestion })),
    severalLeads: (text, cell) => add('severalLeads', text, cell, (cells) => ({ kind: 'severalLeads', text, cells })),
    broken: (text, cell) => add('broken', text, cell, (cells) => ({ kind: 'broken', text, cells })),
    list: () => [...byText.values()].map(({ make, cells }) => ({ cell: cells[0] as SourceCell, ...make(cells) })),
  };
}
