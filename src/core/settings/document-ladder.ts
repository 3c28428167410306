import { foldText } from '../text/text';
import { parseLadder } from './ladder';
import type { Rung } from './settings';

/** A document's own ladder, in the column `Bậc nhắc` of `Văn bản`. */
export interface DocumentLadder {
  readonly rungs: readonly Rung[];
  /** undefined: as the setting says. */
  readonly inWorkingDays: boolean | undefined;
}

/** What an entry may look like. */
export const documentLadderExample = 'T-10; T-5; T0 → đầu mối | T+1 → lãnh đạo đơn vị (ngày lịch)';

const counting: { readonly [words: string]: boolean } = {
  'ngay lich': false,
  'calendar days': false,
  'ngay lam viec': true,
  'working days': true,
};

const withCounting = /^(.*)\(([^()]*)\)\s*$/s;

/** Reads a ladder as the settings write it, with `(ngày lịch)` or `(ngày làm việc)` behind it if need be; undefined when any piece is wrong. */
export function parseDocumentLadder(text: string): DocumentLadder | undefined {
  const match = withCounting.exec(text);
  const inWorkingDays = match === null ? undefined : counting[foldText(match[2] ?? '')];
  if (match !== null && inWorkingDays === undefined) return undefined;
  const { rungs, problems } = parseLadder(match === null ? text : (match[1] ?? ''));
  return rungs.length === 0 || problems.length > 0 ? undefined : { rungs, inWorkingDays };
}
