import type { RegisterName } from '../../core/register/register';
import type { Language } from '../../core/settings/settings';
import { headingKey } from '../../core/text/text';

/** The product's own sheets; unit sheets are named in `Đơn vị`. In the order in which a new tracker shows them. */
export const systemSheets = {
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  settings: { vi: 'Cấu hình', en: 'Settings' },
  units: { vi: 'Đơn vị', en: 'Units' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  holidays: { vi: 'Ngày nghỉ', en: 'Holidays' },
  rules: { vi: 'Quy tắc', en: 'Rules' },
  assignments: { vi: 'Giao việc', en: 'Assignments' },
  duties: { vi: 'Chế độ báo cáo', en: 'Report duties' },
  difficulties: { vi: 'Vướng mắc', en: 'Difficulties' },
  budgets: { vi: 'Kinh phí', en: 'Budget' },
  budgetRequests: { vi: 'Đề nghị kinh phí', en: 'Budget requests' },
  reviews: { vi: 'Đợt rà soát', en: 'Reviews' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  criteria: { vi: 'Tiêu chí thi đua', en: 'Criteria' },
  scores: { vi: 'Chấm điểm', en: 'Scores' },
  emulationPlans: { vi: 'Kế hoạch thi đua', en: 'Action plans' },
  models: { vi: 'Điển hình', en: 'Models' },
  awards: { vi: 'Khen thưởng', en: 'Awards' },
  master: { vi: 'Tổng hợp', en: 'Master' },
  report: { vi: 'Báo cáo', en: 'Report' },
  dataCheck: { vi: 'Kiểm tra dữ liệu', en: 'Data check' },
  submissions: { vi: 'Nộp báo cáo', en: 'Submissions' },
  deadlineHistory: { vi: 'Lịch sử thời hạn', en: 'Deadline history' },
  mailPreview: { vi: 'Xem trước thư', en: 'Mail preview' },
  mailLedger: { vi: 'Thư nhắc', en: 'Mail ledger' },
  log: { vi: 'Nhật ký', en: 'Log' },
  imports: { vi: 'Nhập liệu', en: 'Imports' },
} as const satisfies { readonly [key: string]: { readonly [language in Language]: string } };

export type SheetKey = keyof typeof systemSheets;

/** Each register's sheet bears its name as its key. */
const registers: { readonly [name in RegisterName]: SheetKey & name } = {
  duties: 'duties',
  difficulties: 'difficulties',
  reviews: 'reviews',
  budgets: 'budgets',
  budgetRequests: 'budgetRequests',
  targets: 'targets',
  criteria: 'criteria',
  scores: 'scores',
  emulationPlans: 'emulationPlans',
  models: 'models',
  awards: 'awards',
};

export const registerSheetKeys = Object.keys(registers) as readonly RegisterName[];

export const sheetKeys = Object.keys(systemSheets) as readonly SheetKey[];

/** What every tracker has; the first import makes the sheet of its accounts. */
export const usualSheetKeys: readonly SheetKey[] = sheetKeys.filter((key) => key !== 'imports');

/** The title that a new sheet gets. */
export function sheetTitle(key: SheetKey, language: Language): string {
  return systemSheets[key][language];
}

let byHeadingKey: Map<string, SheetKey> | undefined;

/** Which of the product's sheets a title names, in either language; undefined for every other sheet. */
export function sheetKeyOf(title: string): SheetKey | undefined {
  byHeadingKey ??= new Map(
    sheetKeys.flatMap((key) => [
      [headingKey(systemSheets[key].vi), key],
      [headingKey(systemSheets[key].en), key],
    ]),
  );
  return byHeadingKey.get(headingKey(title));
}

/** The first sheet that bears the name, in either language. */
export function findSheet<Sheet extends { readonly title: string }>(
  sheets: readonly Sheet[],
  key: SheetKey,
): Sheet | undefined {
  return sheets.find(({ title }) => sheetKeyOf(title) === key);
}

/** The sheet with this title: exactly, else the only one that has it with case, accents and spaces aside. */
export function findSheetNamed<Sheet extends { readonly title: string }>(
  sheets: readonly Sheet[],
  title: string,
): Sheet | undefined {
  const exact = sheets.find((sheet) => sheet.title === title);
  if (exact !== undefined) return exact;
  const key = headingKey(title);
  const alike = key === '' ? [] : sheets.filter((sheet) => headingKey(sheet.title) === key);
  return alike.length === 1 ? alike[0] : undefined;
}
