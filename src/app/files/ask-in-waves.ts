import { freeCalls, noteCalls, type Pace, waitForCalls } from '../../core/time/pace';
import { isTransient, mostAttempts, waitAfterFailures } from '../../core/time/retry';
import type { FileAnswer } from '../ports/files-port';
import type { Ports } from '../ports/ports';

/** `fetchAll` runs about so many requests at once: tanaike c0f38303, unverified by Google's own pages. */
const waveSize = 20;
const tooMany = 429;

export interface WaveOptions<Item, Value> {
  readonly ask: (items: readonly Item[]) => readonly FileAnswer<Value>[];
  readonly pace: Pace;
  /** Nothing new is begun once the execution is this old. */
  readonly untilMs: number;
  /** After each wave: how many have their last answer. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Asks about many files in waves within a quota. What fails for the moment is asked again after growing waits; what is refused is not.
 * @returns one answer each, in order; undefined where the time ran out first.
 */
export function askInWaves<Item, Value>(
  { clock }: Pick<Ports, 'clock'>,
  items: readonly Item[],
  { ask, pace, untilMs, onProgress }: WaveOptions<Item, Value>,
): readonly (FileAnswer<Value> | undefined)[] {
  const answers = new Array<FileAnswer<Value> | undefined>(items.length).fill(undefined);
  const attempts = new Array<number>(items.length).fill(0);
  let waiting = items.map((_, index) => index);
  let failures = 0;
  let done = 0;
  while (waiting.length > 0 && failures < mostAttempts) {
    const size = Math.min(waveSize, waiting.length);
    const waitMs = Math.max(
      failures === 0 ? 0 : waitAfterFailures(failures),
      freeCalls(pace, clock.elapsedMs()) > 0 ? 0 : waitForCalls(pace, size, clock.elapsedMs()),
    );
    if (clock.elapsedMs() + waitMs >= untilMs) break;
    if (waitMs > 0) clock.sleep(waitMs);
    const wave = waiting.slice(0, Math.min(size, freeCalls(pace, clock.elapsedMs())));
    noteCalls(pace, wave.length, clock.elapsedMs());
    const received = ask(wave.map((index) => items[index] as Item));
    const again: number[] = [];
    const isAnyDone = received.some((answer) => answer.isOk);
    for (const [at, index] of wave.entries()) {
      const answer = received[at] as FileAnswer<Value>;
      answers[index] = answer;
      // A spent quota says nothing against the file: it is given up only when nothing goes through any more.
      if (answer.isOk || answer.status !== tooMany) attempts[index] = (attempts[index] ?? 0) + 1;
      if (!answer.isOk && isTransient(answer.status) && (attempts[index] ?? 0) < mostAttempts) again.push(index);
      else done += 1;
    }
    if (again.length === 0) failures = 0;
    else failures = isAnyDone ? 1 : failures + 1;
    waiting = [...waiting.slice(wave.length), ...again];
    onProgress?.(done);
  }
  return answers;
}
