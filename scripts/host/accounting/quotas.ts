import type { Clock } from '../workspace/clock';
import { type AccountKind, QUOTA_WINDOW_MS } from './limits';

interface Use {
  since: number;
  used: number;
}

/** What accounts have used of their daily allowances. A window of 24 hours begins with the first use. */
export interface Quotas {
  remaining(email: string, kind: string, limits: Record<AccountKind, number>): number;
  /** False, and nothing spent, when less than `amount` is left. */
  spend(email: string, kind: string, limits: Record<AccountKind, number>, amount: number): boolean;
  /** Replaces Google's limit for every account, or for one. */
  setLimit(kind: string, limit: number, email?: string): void;
  /** For the state file. */
  readonly uses: Record<string, Use>;
}

/** @param accountKind decides which of Google's limits hold for an account. @param uses as a state file kept them. */
export function createQuotas(
  clock: Clock,
  accountKind: (email: string) => AccountKind,
  uses: Record<string, Use> = {},
): Quotas {
  const limits = new Map<string, number>();
  const limitOf = (email: string, kind: string, all: Record<AccountKind, number>) =>
    limits.get(`${kind}|${email}`) ?? limits.get(kind) ?? all[accountKind(email)];
  function useOf(email: string, kind: string): Use {
    const key = `${kind}|${email}`;
    const known = uses[key];
    if (known !== undefined && clock.now() - known.since < QUOTA_WINDOW_MS) return known;
    const fresh = { since: clock.now(), used: 0 };
    uses[key] = fresh;
    return fresh;
  }
  return {
    uses,
    remaining: (email, kind, all) => Math.max(0, limitOf(email, kind, all) - useOf(email, kind).used),
    spend: (email, kind, all, amount) => {
      const use = useOf(email, kind);
      if (use.used + amount > limitOf(email, kind, all)) return false;
      if (use.used === 0) use.since = clock.now();
      use.used += amount;
      return true;
    },
    setLimit: (kind, limit, email) => {
      limits.set(email === undefined ? kind : `${kind}|${email}`, limit);
    },
  };
}
