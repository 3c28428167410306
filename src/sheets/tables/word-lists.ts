import { participantWords } from '../../core/directory/participants';
import type { Participants, UnitKind } from '../../core/directory/unit';
import { sourceWords } from '../../core/documents/source-type';
import type { SubmissionState } from '../../core/duties/submission';
import type { Severity } from '../../core/issues/issue';
import type { MailState } from '../../core/reminders/ledger/ledger-entry';
import type { Language } from '../../core/settings/settings';
import { printField } from '../../core/tasks/field';
import { progressWords } from '../../core/tasks/progress/progress';
import type { Status } from '../../core/tasks/status';
import { statusWords } from '../../core/tasks/status-words';
import type { Progress } from '../../core/tasks/task';
import { decidingLevelWords, type ReviewResult, reviewResultWords } from '../../core/tasks/task-review';
import { headingKey } from '../../core/text/text';
import type { HolidayKind } from '../../core/time/calendar';
import type { Cell } from '../../core/values/cell';

/** A closed list of words that cells hold. Vietnamese is what is stored; English and other spellings are understood. */
export interface WordList<Code extends string> {
  readonly codes: readonly Code[];
  /** The stored words, in the order of a drop-down. */
  readonly stored: readonly string[];
  print(code: Code, language?: Language): string;
  /** undefined for a blank cell and for a word that is not in the list. */
  parse(cell: Cell): Code | undefined;
}

type Spellings<Code extends string> = { readonly [code in Code]: readonly string[] };

const englishChoices = new WeakMap<readonly string[], readonly string[]>();

/** The words of a drop-down in the language of its table. */
export function choicesIn(stored: readonly string[], language: Language): readonly string[] {
  return language === 'en' ? (englishChoices.get(stored) ?? stored) : stored;
}

/** The Vietnamese words of a drop-down, with the English ones that go with them. */
export function pairChoices(words: readonly (readonly string[])[]): readonly string[] {
  const stored = words.map(([vi = '']) => vi);
  englishChoices.set(
    stored,
    words.map(([vi = '', en = vi]) => en),
  );
  return stored;
}

/** The first spelling of each is Vietnamese and stored, the second English. */
function wordList<Code extends string>(spellings: Spellings<Code>): WordList<Code> {
  const codes = Object.keys(spellings) as Code[];
  const print = (code: Code, language: Language = 'vi'): string => {
    const words = spellings[code];
    return words[language === 'vi' ? 0 : 1] ?? words[0] ?? code;
  };
  // Folding is for the first use: a simple trigger pays for everything that loading does.
  let byFolded: Map<string, Code> | undefined;
  const stored = codes.map((code) => print(code));
  englishChoices.set(
    stored,
    codes.map((code) => print(code, 'en')),
  );
  return {
    codes,
    stored,
    print,
    parse: (cell) => {
      if (typeof cell !== 'string' && typeof cell !== 'boolean') return undefined;
      byFolded ??= foldSpellings(codes, spellings);
      return byFolded.get(headingKey(String(cell)));
    },
  };
}

function foldSpellings<Code extends string>(codes: readonly Code[], spellings: Spellings<Code>): Map<string, Code> {
  const byFolded = new Map<string, Code>();
  for (const code of codes) {
    for (const word of spellings[code]) byFolded.set(headingKey(word), code);
  }
  return byFolded;
}

export const progressList: WordList<Progress> = wordList<Progress>(progressWords);

/** Combinations of fields in their usual order, for a drop-down: the API knows no list with several choices. */
export const fieldChoices: readonly string[] = listFieldChoices(false);
englishChoices.set(fieldChoices, listFieldChoices(true));

function listFieldChoices(english: boolean): string[] {
  const [science, innovation, digital, other] = (['science', 'innovation', 'digital', 'other'] as const).map((field) =>
    printField(field, english),
  ) as [string, string, string, string];
  const pairs = [`${science}; ${innovation}`, `${science}; ${digital}`, `${innovation}; ${digital}`];
  return [science, innovation, digital, ...pairs, `${science}; ${innovation}; ${digital}`, other];
}

export const reviewResultList: WordList<ReviewResult> = wordList<ReviewResult>(reviewResultWords);

/** Levels above a unit that may have to decide; another one may be written. */
export const decidingLevelChoices: readonly string[] = pairChoices(Object.values(decidingLevelWords));

/** Where documents come from; another word may be written. */
export const sourceChoices: readonly string[] = pairChoices(Object.values(sourceWords));

/** In the order in which statuses are judged: first match wins. */
export const statusList: WordList<Status> = wordList<Status>(statusWords);

export const unitKindList: WordList<UnitKind> = wordList<UnitKind>({
  department: ['Sở', 'Department'],
  equivalent: ['Cơ quan tương đương', 'Equivalent body'],
  ward: ['Phường', 'Ward'],
  commune: ['Xã', 'Commune'],
  party: ['Đảng', 'Party body'],
  front: ['MTTQ và đoàn thể', 'Front and mass organisations', 'MTTQ-đoàn thể', 'MTTQ'],
  enterprise: ['Doanh nghiệp', 'Enterprise'],
  institute: ['Viện, trường', 'Institute, school', 'Viện-trường'],
  committee: ['Ban chỉ đạo', 'Steering committee'],
});

/** What a unit's file is. */
export type SourceKind = 'tasks' | 'tracker';

export const sourceKindList: WordList<SourceKind> = wordList<SourceKind>({
  tasks: ['Bảng nhiệm vụ', 'Task table'],
  tracker: ['Bảng theo dõi cấp dưới', 'Lower tracker'],
});

export const participantsList: WordList<Participants> = wordList<Participants>(participantWords);

export const holidayKindList: WordList<HolidayKind> = wordList<HolidayKind>({
  publicHoliday: ['Nghỉ lễ', 'Public holiday'],
  inLieu: ['Nghỉ bù', 'Day in lieu', 'Hoán đổi'],
  makeUp: ['Làm bù', 'Make-up day'],
});

export type Standing = 'official' | 'expected';

export const standingList: WordList<Standing> = wordList<Standing>({
  official: ['Chính thức', 'Official'],
  expected: ['Dự kiến', 'Expected', 'Tentative'],
});

export type YesNo = 'yes' | 'no';

export const yesNoList: WordList<YesNo> = wordList<YesNo>({
  yes: ['Có', 'Yes', 'TRUE', 'X'],
  no: ['Không', 'No', 'FALSE'],
});

/** How "trước ngày" is read. */
export type BeforeReading = 'excluded' | 'included';

export const beforeReadingList: WordList<BeforeReading> = wordList<BeforeReading>({
  excluded: ['Loại trừ', 'Excluded'],
  included: ['Bao gồm', 'Included'],
});

export const severityList: WordList<Severity> = wordList<Severity>({
  error: ['Lỗi', 'Error'],
  warning: ['Cảnh báo', 'Warning'],
  beta: ['Thử nghiệm', 'Beta'],
});

/** What the sheet `Quy tắc` makes of a rule. */
export const ruleSettingList: WordList<Severity | 'off'> = wordList<Severity | 'off'>({
  error: ['Lỗi', 'Error'],
  warning: ['Cảnh báo', 'Warning'],
  beta: ['Thử nghiệm', 'Beta'],
  off: ['Tắt', 'Off'],
});

export const ledgerStateList: WordList<MailState> = wordList<MailState>({
  claimed: ['Đã nhận gửi', 'Claimed'],
  sent: ['Đã gửi', 'Sent'],
  unconfirmed: ['Chưa xác nhận', 'Unconfirmed'],
  failed: ['Lỗi', 'Failed'],
  waiting: ['Chờ', 'Waiting'],
  skipped: ['Bỏ qua', 'Skipped'],
  asked: ['Đã yêu cầu', 'Asked'],
  answered: ['Đã giải trình', 'Answered'],
});

export const submissionStateList: WordList<SubmissionState> = wordList<SubmissionState>({
  submitted: ['Đã nộp', 'Submitted'],
  submittedWithErrors: ['Đã nộp, còn lỗi', 'Submitted with errors'],
  nothingToReport: ['Không phát sinh', 'Nothing to report'],
  notSubmitted: ['Chưa nộp', 'Not submitted'],
});
