import type { Clock } from './clock';
import { SHEETS_API_CALLS_PER_MINUTE } from './limits';

/** The Sheets API's allowance of one account: reads and writes apart, in any 60 seconds. */
export interface MinuteQuota {
  /** False when the account has used its calls of this minute. */
  take(email: string, kind: 'Read' | 'Write'): boolean;
  setLimit(callsPerMinute: number): void;
}

export function createMinuteQuota(clock: Clock): MinuteQuota {
  const taken = new Map<string, number[]>();
  let limit = SHEETS_API_CALLS_PER_MINUTE;
  return {
    take(email, kind) {
      const key = `${kind} ${email}`;
      const recent = (taken.get(key) ?? []).filter((moment) => clock.now() - moment < 60_000);
      taken.set(key, recent);
      if (recent.length >= limit) return false;
      recent.push(clock.now());
      return true;
    },
    setLimit: (callsPerMinute) => {
      limit = callsPerMinute;
    },
  };
}
