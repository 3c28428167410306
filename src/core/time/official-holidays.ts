import type { Holiday, HolidayKind } from './calendar';
import { dayOf } from './day';

const decision2025 = 'Báo điện tử Chính phủ ngày 04/3/2025';
const decision2026 = '12729/VPCP-KGVX ngày 25/12/2025';
const statutory = 'Ngày nghỉ lễ theo luật';

function holidays(
  year: number,
  month: number,
  days: readonly number[],
  kind: HolidayKind,
  name: string,
  basis: string,
): readonly Holiday[] {
  return days.map((dayOfMonth) => ({ day: dayOf(year, month, dayOfMonth), kind, name, basis, official: true }));
}

/** The official tables of 2025 and 2026, to fill a new `Ngày nghỉ` with. Weekends inside a break are not listed. */
export const officialHolidays: readonly Holiday[] = [
  ...holidays(2025, 1, [1], 'publicHoliday', 'Tết Dương lịch', statutory),
  ...holidays(2025, 1, [27, 28, 29, 30, 31], 'publicHoliday', 'Tết Nguyên đán Ất Tỵ', decision2025),
  ...holidays(2025, 4, [7], 'publicHoliday', 'Giỗ Tổ Hùng Vương', statutory),
  ...holidays(2025, 4, [26], 'makeUp', 'Làm bù cho ngày 02/5/2025', decision2025),
  ...holidays(2025, 4, [30], 'publicHoliday', 'Ngày Chiến thắng', statutory),
  ...holidays(2025, 5, [1], 'publicHoliday', 'Ngày Quốc tế lao động', statutory),
  ...holidays(2025, 5, [2], 'inLieu', 'Nghỉ hoán đổi, làm bù ngày 26/4/2025', decision2025),
  ...holidays(2025, 9, [1, 2], 'publicHoliday', 'Quốc khánh', statutory),
  ...holidays(2026, 1, [1], 'publicHoliday', 'Tết Dương lịch', statutory),
  ...holidays(2026, 1, [2], 'inLieu', 'Nghỉ hoán đổi, làm bù ngày 10/01/2026', decision2026),
  ...holidays(2026, 1, [10], 'makeUp', 'Làm bù cho ngày 02/01/2026', decision2026),
  ...holidays(2026, 2, [16, 17, 18, 19, 20], 'publicHoliday', 'Tết Nguyên đán Bính Ngọ', decision2026),
  ...holidays(2026, 4, [27], 'inLieu', 'Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4/2026)', statutory),
  ...holidays(2026, 4, [30], 'publicHoliday', 'Ngày Chiến thắng', statutory),
  ...holidays(2026, 5, [1], 'publicHoliday', 'Ngày Quốc tế lao động', statutory),
  ...holidays(2026, 8, [22], 'makeUp', 'Làm bù cho ngày 31/8/2026', decision2026),
  ...holidays(2026, 8, [31], 'inLieu', 'Nghỉ hoán đổi, làm bù ngày 22/8/2026', decision2026),
  ...holidays(2026, 9, [1, 2], 'publicHoliday', 'Quốc khánh', statutory),
  ...holidays(2026, 11, [24], 'publicHoliday', 'Ngày nghỉ lễ 24/11', 'Nghị quyết 28/2026/QH16'),
];
