import type { Cell } from '../values/cell';
import { defaultLadder, defaultLadderText, englishLadderText } from './ladder';
import type { ModuleName } from './modules';
import type { Settings } from './settings';
import {
  readAddresses,
  readBeforeIncludesDay,
  readDays,
  readDomains,
  readHour,
  readLadder,
  readLanguage,
  readMailMode,
  readModules,
  readQuarterPercents,
  readReportDays,
  readReportYear,
  readText,
  readUnitCode,
  readUnitOrder,
  readYesNo,
  type SettingValue,
} from './settings-values';

/** One row of the sheet `Cấu hình`. */
export interface SettingRow<Key extends keyof Settings = keyof Settings> {
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
  /** What a new sheet holds. */
  readonly initial: string | number;
  /** Words of a drop-down. */
  readonly choices?: readonly string[];
  /** The same in an English tracker. */
  readonly english?: { readonly initial: string; readonly choices?: readonly string[] };
  /** Written into the sheet only while this module is on. */
  readonly module?: ModuleName;
  readonly read: (cell: Cell) => SettingValue<Settings[Key]>;
}

type SettingRows = { readonly [Key in keyof Settings]: Omit<SettingRow<Key>, 'key'> };

const yesNo = (initial: 'Có' | 'Không') => ({
  initial,
  choices: ['Có', 'Không'],
  english: { initial: initial === 'Có' ? 'Yes' : 'No', choices: ['Yes', 'No'] },
  read: readYesNo,
});
const mostDays = 366;

const rows: SettingRows = {
  language: {
    vi: 'Ngôn ngữ',
    en: 'Language',
    initial: 'vi',
    choices: ['vi', 'en'],
    english: { initial: 'en', choices: ['vi', 'en'] },
    read: readLanguage,
  },
  coordinatingUnitCode: { vi: 'Đơn vị tổng hợp', en: 'Coordinating unit', initial: 'SKHCN', read: readText },
  coordinatorEmails: { vi: 'Email đơn vị tổng hợp', en: 'Coordinating unit e-mail', initial: '', read: readAddresses },
  administratorEmails: { vi: 'Quản trị', en: 'Administrators', initial: '', read: readAddresses },
  mailDomains: { vi: 'Tên miền thư được phép', en: 'Allowed mail domains', initial: 'hanoi.gov.vn', read: readDomains },
  mailMode: {
    vi: 'Chế độ thư',
    en: 'Mail mode',
    initial: 'Xem trước',
    choices: ['Xem trước', 'Gửi'],
    english: { initial: 'Preview', choices: ['Preview', 'Send'] },
    read: readMailMode,
  },
  sendHour: { vi: 'Giờ gửi', en: 'Send hour', initial: 8, read: readHour },
  dueSoonDays: { vi: 'Sắp đến hạn (ngày)', en: 'Due soon (days)', initial: 7, read: readDays(mostDays) },
  ladder: {
    vi: 'Bậc nhắc',
    en: 'Reminder ladder',
    initial: defaultLadderText,
    english: { initial: englishLadderText },
    read: readLadder,
  },
  ladderInWorkingDays: { vi: 'Bậc tính theo ngày làm việc', en: 'Ladder in working days', ...yesNo('Có') },
  beforeIncludesDay: {
    vi: 'Hiểu "trước ngày"',
    en: 'Reading of "before"',
    initial: 'Loại trừ',
    choices: ['Loại trừ', 'Bao gồm'],
    english: { initial: 'Excluded', choices: ['Excluded', 'Included'] },
    read: readBeforeIncludesDay,
  },
  shiftFixedDeadlines: {
    vi: 'Dời hạn rơi vào ngày nghỉ',
    en: 'Shift deadlines on days off',
    ...yesNo('Không'),
  },
  staleAfterDays: { vi: 'Quá hạn cập nhật (ngày)', en: 'Stale after (days)', initial: 30, read: readDays(mostDays) },
  staleFiguresDays: {
    vi: 'Số liệu cũ quá (ngày)',
    en: 'Figures old after (days)',
    initial: 3,
    read: readDays(mostDays),
  },
  writeBackToUnitFiles: { vi: 'Ghi lại tệp đơn vị', en: 'Write back to unit files', ...yesNo('Có') },
  attachCalendar: { vi: 'Kèm lịch', en: 'Attach calendar', ...yesNo('Không') },
  reportTo: { vi: 'Gửi báo cáo cho', en: 'Mail the report to', initial: '', read: readAddresses },
  reportOn: {
    vi: 'Gửi báo cáo vào',
    en: 'Mail the report on',
    initial: 'Thứ Hai',
    english: { initial: 'Monday' },
    read: readReportDays,
  },
  modules: {
    vi: 'Mô-đun',
    en: 'Modules',
    initial: 'Chế độ báo cáo; Vướng mắc',
    english: { initial: 'Report duties; Difficulties' },
    read: readModules,
  },
  difficultyDays: {
    vi: 'Xử lý vướng mắc (ngày làm việc)',
    en: 'Answer to difficulties (working days)',
    initial: 10,
    read: readDays(mostDays),
  },
  lateReportDays: {
    vi: 'Theo dõi báo cáo trễ (ngày)',
    en: 'Late reports followed for (days)',
    initial: 90,
    read: readDays(mostDays),
  },
  reportYear: { vi: 'Năm báo cáo', en: 'Report year', initial: '', read: readReportYear },
  disbursementThresholds: {
    vi: 'Ngưỡng giải ngân (%)',
    en: 'Disbursement thresholds (%)',
    initial: '',
    read: readQuarterPercents,
  },
  oversightUnitCode: {
    vi: 'Đơn vị giám sát thi đua',
    en: 'Emulation oversight unit',
    initial: 'SNV',
    module: 'emulation',
    read: readUnitCode,
  },
  communicationUnitCode: {
    vi: 'Đơn vị truyền thông',
    en: 'Communication unit',
    initial: 'SVHTT',
    module: 'emulation',
    read: readUnitCode,
  },
  worstUnitsFirst: {
    vi: 'Xếp đơn vị trong báo cáo',
    en: 'Order of units in the report',
    initial: 'Theo thứ tự',
    choices: ['Theo thứ tự', 'Quá hạn nhiều trước'],
    english: { initial: 'Protocol order', choices: ['Protocol order', 'Most overdue first'] },
    read: readUnitOrder,
  },
  parentAgency: {
    vi: 'Cơ quan chủ quản',
    en: 'Parent agency',
    initial: 'UBND thành phố Hà Nội',
    english: { initial: 'Ha Noi People’s Committee' },
    read: readText,
  },
  issuingAgency: { vi: 'Cơ quan ban hành', en: 'Issuing agency', initial: '', read: readText },
  issuingPlace: {
    vi: 'Địa danh',
    en: 'Place of issue',
    initial: 'Hà Nội',
    english: { initial: 'Ha Noi' },
    read: readText,
  },
  signTitle: {
    vi: 'Chức danh ký',
    en: 'Title of the signer',
    initial: 'Giám đốc',
    english: { initial: 'Director' },
    read: readText,
  },
  signerName: { vi: 'Người ký', en: 'Signer', initial: '', read: readText },
  draftRecipients: {
    vi: 'Nơi nhận',
    en: 'Recipients of the report',
    initial: 'Lưu: VT',
    english: { initial: 'Archive' },
    read: readText,
  },
  trackerId: { vi: 'Mã bảng theo dõi', en: 'Tracker id', initial: '', read: readText },
};

/** The settings in the order of the sheet. */
export const settingRows: readonly SettingRow[] = (Object.keys(rows) as (keyof Settings)[]).map(
  (key) => ({ key, ...rows[key] }) as SettingRow,
);

/** What holds for a setting that the sheet does not say. */
export const defaultSettings: Settings = {
  trackerId: '',
  language: 'vi',
  coordinatingUnitCode: 'SKHCN',
  coordinatorEmails: '',
  administratorEmails: '',
  mailDomains: ['hanoi.gov.vn'],
  mailMode: 'preview',
  sendHour: 8,
  dueSoonDays: 7,
  ladder: defaultLadder,
  ladderInWorkingDays: true,
  beforeIncludesDay: false,
  shiftFixedDeadlines: false,
  staleAfterDays: 30,
  staleFiguresDays: 3,
  writeBackToUnitFiles: true,
  attachCalendar: false,
  reportTo: '',
  reportOn: { weekdays: [1], monthDays: [] },
  modules: ['duties', 'difficulties'],
  difficultyDays: 10,
  lateReportDays: 90,
  oversightUnitCode: 'SNV',
  communicationUnitCode: 'SVHTT',
  reportYear: undefined,
  disbursementThresholds: [],
  worstUnitsFirst: false,
  parentAgency: 'UBND thành phố Hà Nội',
  issuingAgency: '',
  issuingPlace: 'Hà Nội',
  signTitle: 'Giám đốc',
  signerName: '',
  draftRecipients: 'Lưu: VT',
};
