import { type Day, dayOf } from './day';

/** Lunar feasts of one solar year. */
export interface LunarFeasts {
  /** Mùng 1 Tết. */
  readonly newYear: Day;
  /** Giỗ Tổ Hùng Vương, mùng 10 tháng 3. */
  readonly hungKings: Day;
}

/**
 * Own astronomical computation for UTC+7. A table, because tables of the Chinese calendar are wrong for Vietnam:
 * in 2030 the new moon falls at 23:07 Vietnamese time, 00:07 the next day in China.
 */
const feasts: { readonly [year: number]: LunarFeasts } = {
  2025: { newYear: dayOf(2025, 1, 29), hungKings: dayOf(2025, 4, 7) },
  2026: { newYear: dayOf(2026, 2, 17), hungKings: dayOf(2026, 4, 26) },
  2027: { newYear: dayOf(2027, 2, 6), hungKings: dayOf(2027, 4, 16) },
  2028: { newYear: dayOf(2028, 1, 26), hungKings: dayOf(2028, 4, 4) },
  2029: { newYear: dayOf(2029, 2, 13), hungKings: dayOf(2029, 4, 23) },
  2030: { newYear: dayOf(2030, 2, 2), hungKings: dayOf(2030, 4, 12) },
};

/** Undefined for years that the table does not cover. */
export function lunarFeastsOf(year: number): LunarFeasts | undefined {
  return feasts[year];
}
