import type { Settings } from '../core/settings';
import { beforeReadingList, yesNoList } from './words';

/** A setting as a new sheet `Cấu hình` shows it. */
export interface SettingSpec {
  readonly key: keyof Settings;
  readonly vi: string;
  readonly en: string;
  /** What a new tracker starts with. */
  readonly initial: string | number;
  /** Words of the drop-down, as stored. */
  readonly choices: readonly string[];
}

function setting(
  key: keyof Settings,
  vi: string,
  en: string,
  initial: string | number,
  choices: readonly string[] = [],
): SettingSpec {
  return { key, vi, en, initial, choices };
}

export const settingSpecs: readonly SettingSpec[] = [
  setting('language', 'Ngôn ngữ', 'Language', 'vi', ['vi', 'en']),
  setting('coordinatingUnitCode', 'Đơn vị tổng hợp', 'Coordinating unit', 'SKHCN'),
  setting('coordinatorEmails', 'Email đơn vị tổng hợp', 'Coordinating unit e-mail', ''),
  setting('mailDomains', 'Tên miền thư được phép', 'Allowed mail domains', 'hanoi.gov.vn'),
  setting('mailMode', 'Chế độ thư', 'Mail mode', 'Xem trước', ['Xem trước', 'Gửi']),
  setting('sendHour', 'Giờ gửi', 'Send hour', 8),
  setting('dueSoonDays', 'Sắp đến hạn (ngày)', 'Due soon (days)', 7),
  setting(
    'ladder',
    'Bậc nhắc',
    'Reminder ladder',
    'T-7; T-3; T-1; T0; T+1 → đầu mối | T+3 → lãnh đạo đơn vị | T+7 → đơn vị tổng hợp',
  ),
  setting('ladderInWorkingDays', 'Bậc tính theo ngày làm việc', 'Ladder in working days', 'Có', yesNoList.stored),
  setting('beforeIncludesDay', 'Hiểu "trước ngày"', 'Reading of "before"', 'Loại trừ', beforeReadingList.stored),
  setting(
    'shiftFixedDeadlines',
    'Dời hạn rơi vào ngày nghỉ',
    'Shift deadlines off holidays',
    'Không',
    yesNoList.stored,
  ),
  setting('staleAfterDays', 'Quá hạn cập nhật (ngày)', 'Stale after (days)', 30),
  setting('writeBackToUnitFiles', 'Ghi lại tệp đơn vị', 'Write back to unit files', 'Có', yesNoList.stored),
  setting('attachCalendar', 'Kèm lịch trong thư', 'Attach calendar', 'Không', yesNoList.stored),
];
