/** What reading and showing cells needs to know about a spreadsheet's locale. */
export interface LocaleFacts {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** The sign that a typed amount carries. */
  readonly currency: string;
  readonly currencyAfter: boolean;
  readonly am: string;
  readonly pm: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Patterns of formats that name only a type: https://developers.google.com/sheets/api/guides/formats */
  readonly patterns: Readonly<Record<string, string>>;
}

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const SHARED_PATTERNS = { TEXT: '@', NUMBER: '#,##0.00', PERCENT: '0.00%', SCIENTIFIC: '0.00E+00' };

const vietnamese: LocaleFacts = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  currency: '₫',
  currencyAfter: true,
  am: 'SA',
  pm: 'CH',
  months: TWELVE.map((month) => `tháng ${month}`),
  shortMonths: TWELVE.map((month) => `thg ${month}`),
  weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  shortWeekdays: ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'],
  patterns: {
    ...SHARED_PATTERNS,
    DATE: 'dd/mm/yyyy',
    TIME: 'hh:mm:ss',
    DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
    CURRENCY: '#,##0 [$₫]',
  },
};

const americanMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const americanWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const american: LocaleFacts = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  currency: '$',
  currencyAfter: false,
  am: 'AM',
  pm: 'PM',
  months: americanMonths,
  shortMonths: americanMonths.map((month) => month.slice(0, 3)),
  weekdays: americanWeekdays,
  shortWeekdays: americanWeekdays.map((day) => day.slice(0, 3)),
  patterns: {
    ...SHARED_PATTERNS,
    DATE: 'm/d/yyyy',
    TIME: 'h:mm:ss am/pm',
    DATE_TIME: 'm/d/yyyy h:mm:ss',
    CURRENCY: '[$$]#,##0.00',
  },
};

/** The facts of `vi_VN`, or of `en_US` for every other locale: the host knows these two. */
export function localeFacts(locale: string): LocaleFacts {
  return locale.startsWith('vi') ? vietnamese : american;
}
