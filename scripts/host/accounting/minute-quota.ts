import type { Clock } from '../workspace/clock';
import { DRIVE_API_UNITS_PER_MINUTE, SHEETS_API_CALLS_PER_MINUTE } from './limits';

/** Of the Sheets API calls, reads and writes apart; of the Drive API units. */
type QuotaKind = 'Read' | 'Write' | 'Drive';

/** What one account may ask of the Sheets and Drive APIs in any 60 seconds. */
export interface MinuteQuota {
  /** False, and nothing taken, when the account has not so much left of this minute. */
  take(email: string, kind: QuotaKind, amount?: number): boolean;
  /** Sheets API calls of either kind. */
  setLimit(callsPerMinute: number): void;
  setDriveLimit(unitsPerMinute: number): void;
}

interface Taken {
  readonly at: number;
  readonly amount: number;
}

export function createMinuteQuota(clock: Clock): MinuteQuota {
  const taken = new Map<string, Taken[]>();
  const limits = {
    Read: SHEETS_API_CALLS_PER_MINUTE,
    Write: SHEETS_API_CALLS_PER_MINUTE,
    Drive: DRIVE_API_UNITS_PER_MINUTE,
  };
  return {
    take(email, kind, amount = 1) {
      const key = `${kind} ${email}`;
      const recent = (taken.get(key) ?? []).filter(({ at }) => clock.now() - at < 60_000);
      taken.set(key, recent);
      const used = recent.reduce((sum, one) => sum + one.amount, 0);
      if (used + amount > limits[kind]) return false;
      recent.push({ at: clock.now(), amount });
      return true;
    },
    setLimit: (callsPerMinute) => {
      limits.Read = callsPerMinute;
      limits.Write = callsPerMinute;
    },
    setDriveLimit: (unitsPerMinute) => {
      limits.Drive = unitsPerMinute;
    },
  };
}
