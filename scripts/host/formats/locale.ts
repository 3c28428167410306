/** What reading and showing cells needs to know about a spreadsheet's locale. */
export interface LocaleFacts {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** Whether a typed day may have its month by name. */
  readonly namesMonths: boolean;
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
  namesMonths: false,
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
  namesMonths: true,
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

const others = new Map<string, LocaleFacts>();

/** `vi_VN` and `en_US` as they were looked at; any other as Unicode has it, which is near to Google's (unverified). */
export function localeFacts(locale: string): LocaleFacts {
  if (locale.startsWith('vi')) return vietnamese;
  if (/^en(_US)?$/.test(locale)) return american;
  const facts = others.get(locale) ?? factsOfUnicode(locale.replace(/_/g, '-'));
  others.set(locale, facts);
  return facts;
}

function factsOfUnicode(tag: string): LocaleFacts {
  try {
    return readUnicode(tag);
  } catch (error) {
    if (error instanceof RangeError) return american;
    throw error;
  }
}

function readUnicode(tag: string): LocaleFacts {
  const number = new Intl.NumberFormat(tag, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(1234567.5);
  const sign = (type: string, otherwise: string) => number.find((part) => part.type === type)?.value ?? otherwise;
  const day = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    numberingSystem: 'latn',
  });
  const spelled: Readonly<Record<string, string>> = { year: 'yyyy', month: 'mm', day: 'dd' };
  const parts = day.formatToParts(0).map(({ type, value }) => spelled[type] ?? value);
  const date = parts.join('').trim();
  const names = (options: Intl.DateTimeFormatOptions, dates: readonly number[]) =>
    dates.map((one) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(one));
  const months = TWELVE.map((month) => Date.UTC(2025, month - 1, 15));
  // 5 January 2025 is a Sunday.
  const week = [5, 6, 7, 8, 9, 10, 11].map((one) => Date.UTC(2025, 0, one));
  return {
    ...american,
    decimal: sign('decimal', '.'),
    group: sign('group', ','),
    dayFirst: parts.indexOf('dd') < parts.indexOf('mm'),
    months: names({ month: 'long' }, months),
    shortMonths: names({ month: 'short' }, months),
    weekdays: names({ weekday: 'long' }, week),
    shortWeekdays: names({ weekday: 'short' }, week),
    patterns: { ...american.patterns, DATE: date, TIME: 'hh:mm:ss', DATE_TIME: `${date} hh:mm:ss` },
  };
}
