import { foldText, normalizeText } from '../text/text';
import type { Audience, Rung } from './settings';

/** What is wrong with one piece of a ladder. */
interface LadderProblem {
  readonly piece: string;
  readonly reason: 'rung' | 'audience' | 'noAudience' | 'noRung' | 'twice' | 'tooFar' | 'nothingToRepeat';
}

export interface LadderReading {
  /** Highest offset first. Only those that could be read. */
  readonly rungs: readonly Rung[];
  readonly problems: readonly LadderProblem[];
}

const audienceWords: ReadonlyMap<string, Audience> = new Map([
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
const repetition = /^(?:LAP(?: LAI)?(?: MOI)?|REPEAT(?: EVERY)?|EVERY) (\d{1,3})(?: NGAY| DAYS?)?$/;
const farthest = 120;

/** What a new tracker holds: the doer is told first and for as long as the task is overdue; others are added, they never replace the doer. */
export const defaultLadderText =
  'T-7; T-3; T-1; T0; T+1; lặp 5 → đầu mối | T+3; lặp 10 → lãnh đạo đơn vị | T+7; lặp 10 → đơn vị tổng hợp';

/** What that text says, spelled out: reading it would be a quarter of what loading the script takes. */
export const defaultLadder: readonly Rung[] = [
  { label: 'T-7', offset: 7, audience: 'contact' },
  { label: 'T-3', offset: 3, audience: 'contact' },
  { label: 'T-1', offset: 1, audience: 'contact' },
  { label: 'T0', offset: 0, audience: 'contact' },
  { label: 'T+1', offset: -1, audience: 'contact', repeatEvery: 5 },
  { label: 'T+3', offset: -3, audience: 'leader', repeatEvery: 10 },
  { label: 'T+7', offset: -7, audience: 'coordinator', repeatEvery: 10 },
];

/** The same in an English tracker. */
export const englishLadderText =
  'T-7; T-3; T-1; T0; T+1; repeat 5 → focal person | T+3; repeat 10 → unit leader | T+7; repeat 10 → coordinating unit';

/** What version 0.1.0 wrote into every new tracker: nobody chose it, so it is read as the default of today. */
const formerDefault = 'T-7; T-3; T-1; T0; T+1 → đầu mối | T+3 → lãnh đạo đơn vị | T+7 → đơn vị tổng hợp';

/** Whether the text is the default of an earlier version, however it is spaced. */
export function isFormerDefaultLadder(text: string): boolean {
  const withoutSpaces = (one: string): string => foldText(one).replace(/\s/g, '');
  return withoutSpaces(text) === withoutSpaces(formerDefault);
}

/**
 * Reads `T-7; T0; T+1; lặp 5 → đầu mối | T+3 → lãnh đạo đơn vị`: T is the last day, `-` before it, `+` after it; `lặp 5` repeats the
 * audience's last rung every five days, counted as the ladder counts its days, while the task is overdue.
 */
export function parseLadder(text: string): LadderReading {
  const rungs: Rung[] = [];
  const problems: LadderProblem[] = [];
  const repeats = new Map<Audience, { readonly every: number; readonly piece: string }>();
  for (const group of normalizeText(text).split(/[|\n]/)) {
    if (group.trim() === '') continue;
    const [days = '', word, ...rest] = group.split(arrow);
    const audience = word === undefined ? undefined : audienceWords.get(foldText(word));
    if (word === undefined) problems.push({ piece: group.trim(), reason: 'noAudience' });
    else if (audience === undefined || rest.length > 0) problems.push({ piece: word.trim(), reason: 'audience' });
    if (days.trim() === '') problems.push({ piece: group.trim(), reason: 'noRung' });
    for (const part of days.split(/[;,]/)) {
      const piece = part.trim();
      if (piece === '') continue;
      const every = parseRepetition(piece);
      const read = every === undefined ? parseRung(piece, audience ?? 'contact') : undefined;
      if (read !== undefined && 'reason' in read) problems.push(read);
      else if (audience === undefined) continue;
      else if (every !== undefined) {
        if (repeats.has(audience) || every < 1) problems.push({ piece, reason: every < 1 ? 'rung' : 'twice' });
        else repeats.set(audience, { every, piece });
      } else if (rungs.some((other) => other.audience === audience && other.offset === read?.offset)) {
        problems.push({ piece, reason: 'twice' });
      } else if (read !== undefined) rungs.push(read);
    }
  }
  rungs.sort((one, other) => other.offset - one.offset);
  for (const [audience, { every, piece }] of repeats) {
    const last = rungs.map((one) => one.audience).lastIndexOf(audience);
    const lastRung = rungs[last];
    if (lastRung === undefined) problems.push({ piece, reason: 'nothingToRepeat' });
    else rungs[last] = { ...lastRung, repeatEvery: every };
  }
  return { rungs, problems };
}

function parseRepetition(piece: string): number | undefined {
  const match = repetition.exec(foldText(piece).toUpperCase());
  return match === null ? undefined : Number(match[1]);
}

function parseRung(piece: string, audience: Audience): Rung | LadderProblem {
  const match = rung.exec(foldText(piece).toUpperCase());
  if (!match) return { piece, reason: 'rung' };
  const days = Number(match[2] ?? 0);
  if (days > farthest) return { piece, reason: 'tooFar' };
  const isLate = match[1] === '+';
  const offset = isLate && days > 0 ? -days : days;
  return { label: rungLabel(offset), offset, audience };
}

/** 3 → `T-3`, 0 → `T0`, -7 → `T+7`. */
export function rungLabel(offset: number): string {
  if (offset === 0) return 'T0';
  return offset > 0 ? `T-${offset}` : `T+${-offset}`;
}
