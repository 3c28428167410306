import type { Progress } from '../../tasks/progress/progress';
import type { ImportKey } from '../proposal/proposal';

/** What a heading says that its column holds. */
export interface HeadingMeaning {
  readonly key: ImportKey | undefined;
  /** 0–1. */
  readonly confidence: number;
  /** Without a key: what it is that import leaves alone. `known`: a usual column of such tables, but none of a task's. */
  readonly as?: 'numbering' | 'code' | 'known';
  /** The heading is itself a state: `Đã hoàn thành`. */
  readonly state?: Progress;
  /** What its data may turn it into, because people head such columns alike. */
  readonly may?: 'unitOrPerson' | 'resultOrDeliverable' | 'dueOrDone';
  /** Only its group told. */
  readonly byGroup?: true;
}

/** A heading's folded words, and what they mean. The first rule that matches decides. */
export type HeadingRule = readonly [words: RegExp, meaning: HeadingMeaning];

export function means(key: ImportKey, confidence: number, more: Partial<HeadingMeaning> = {}): HeadingMeaning {
  return { key, confidence, ...more };
}

export const known: HeadingMeaning = { key: undefined, confidence: 0.9, as: 'known' };
export const unitOrPerson = { may: 'unitOrPerson' } as const;
export const dueOrDone = { may: 'dueOrDone' } as const;
