import { foldText, normalizeText } from '../text/text';
import type { Audience, Rung } from './settings';

/** What is wrong with one piece of a ladder. */
interface LadderProblem {
  readonly piece: string;
  readonly reason: 'rung' | 'audience' | 'noAudience' | 'noRung' | 'twice' | 'tooFar';
}

export interface LadderReading {
  /** Highest offset first. Only those that could be read. */
  readonly rungs: readonly Rung[];
  readonly problems: readonly LadderProblem[];
}

const audiences: ReadonlyMap<string, Audience> = new Map([
  ['dau moi', 'contact'],
  ['can bo dau moi', 'contact'],
  ['nguoi phu trach', 'contact'],
  ['contact', 'contact'],
  ['focal person', 'contact'],
  ['lanh dao don vi', 'leader'],
  ['lanh dao', 'leader'],
  ['leader', 'leader'],
  ['unit leader', 'leader'],
  ['don vi tong hop', 'coordinator'],
  ['tong hop', 'coordinator'],
  ['coordinator', 'coordinator'],
  ['coordinating unit', 'coordinator'],
]);

const arrow = /→|[-=–—]+>|➔|⇒/;
const rung = /^T ?(?:([+-]) ?(\d{1,3})|0)?$/;
const farthest = 120;

/** Reads `T-7; T-3; T0; T+1 → đầu mối | T+3 → lãnh đạo đơn vị`: T is the last day, `-` before it, `+` after it. */
export function parseLadder(text: string): LadderReading {
  const rungs: Rung[] = [];
  const problems: LadderProblem[] = [];
  for (const group of normalizeText(text).split(/[|\n]/)) {
    if (group.trim() === '') continue;
    const [days = '', word, ...rest] = group.split(arrow);
    const audience = word === undefined ? undefined : audiences.get(foldText(word));
    if (word === undefined) problems.push({ piece: group.trim(), reason: 'noAudience' });
    else if (audience === undefined || rest.length > 0) problems.push({ piece: word.trim(), reason: 'audience' });
    if (days.trim() === '') problems.push({ piece: group.trim(), reason: 'noRung' });
    for (const piece of days.split(/[;,]/)) {
      if (piece.trim() === '') continue;
      const read = parseRung(piece.trim(), audience ?? 'contact');
      if ('reason' in read) problems.push(read);
      else if (rungs.some((other) => other.offset === read.offset))
        problems.push({ piece: piece.trim(), reason: 'twice' });
      else if (audience !== undefined) rungs.push(read);
    }
  }
  return { rungs: rungs.sort((one, other) => other.offset - one.offset), problems };
}

function parseRung(piece: string, audience: Audience): Rung | LadderProblem {
  const match = rung.exec(foldText(piece).toUpperCase());
  if (!match) return { piece, reason: 'rung' };
  const days = Number(match[2] ?? 0);
  if (days > farthest) return { piece, reason: 'tooFar' };
  const isLate = match[1] === '+';
  const label = days === 0 ? 'T0' : `T${isLate ? '+' : '-'}${days}`;
  return { label, offset: isLate && days > 0 ? -days : days, audience };
}
