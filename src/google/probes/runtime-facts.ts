/** What a probe found, by the question it asked. */
export type RuntimeFacts = Readonly<Record<string, string>>;

/** A question that fails is answered by its error, and the others are still asked. */
export function attempt(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return `failed: ${messageOf(error)}`;
  }
}

/** For a question whose refusal is an answer too: Google's own words, in the account's language. */
export function takenOrRefused(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    return `refused: ${messageOf(error)}`;
  }
}

/** The answers stand in the execution's log, one a line. */
export function tell(facts: RuntimeFacts): RuntimeFacts {
  for (const [question, answer] of Object.entries(facts)) console.info(`${question}: ${answer}`);
  return facts;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
