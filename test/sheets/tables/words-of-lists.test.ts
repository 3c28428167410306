import { describe, expect, it } from 'vitest';
import * as words from '../../../src/sheets/tables/word-lists';

/** Code, the stored word, the English one, then other spellings that are understood. */
const lists: [string, words.WordList<string>, string[]][] = [
  [
    'unit kind',
    words.unitKindList,
    [
      'department | Sở | Department',
      'equivalent | Cơ quan tương đương | Equivalent body',
      'ward | Phường | Ward',
      'commune | Xã | Commune',
      'party | Đảng | Party body',
      'front | MTTQ và đoàn thể | Front and mass organisations | MTTQ-đoàn thể | MTTQ',
      'enterprise | Doanh nghiệp | Enterprise',
      'institute | Viện, trường | Institute, school | Viện-trường',
      'committee | Ban chỉ đạo | Steering committee',
    ],
  ],
  [
    'source kind',
    words.sourceKindList,
    ['tasks | Bảng nhiệm vụ | Task table', 'tracker | Bảng theo dõi cấp dưới | Lower tracker'],
  ],
  [
    'holiday kind',
    words.holidayKindList,
    [
      'publicHoliday | Nghỉ lễ | Public holiday',
      'inLieu | Nghỉ bù | Day in lieu | Hoán đổi',
      'makeUp | Làm bù | Make-up day',
    ],
  ],
  ['standing', words.standingList, ['official | Chính thức | Official', 'expected | Dự kiến | Expected | Tentative']],
  ['yes no', words.yesNoList, ['yes | Có | Yes | TRUE | X', 'no | Không | No | FALSE']],
  ['before reading', words.beforeReadingList, ['excluded | Loại trừ | Excluded', 'included | Bao gồm | Included']],
  ['severity', words.severityList, ['error | Lỗi | Error', 'warning | Cảnh báo | Warning', 'beta | Thử nghiệm | Beta']],
  [
    'rule setting',
    words.ruleSettingList,
    ['error | Lỗi | Error', 'warning | Cảnh báo | Warning', 'beta | Thử nghiệm | Beta', 'off | Tắt | Off'],
  ],
  [
    'ledger state',
    words.ledgerStateList,
    [
      'claimed | Đã nhận gửi | Claimed',
      'sent | Đã gửi | Sent',
      'unconfirmed | Chưa xác nhận | Unconfirmed',
      'failed | Lỗi | Failed',
      'waiting | Chờ | Waiting',
      'skipped | Bỏ qua | Skipped',
      'asked | Đã yêu cầu | Asked',
      'answered | Đã giải trình | Answered',
    ],
  ],
  [
    'submission state',
    words.submissionStateList,
    [
      'submitted | Đã nộp | Submitted',
      'submittedWithErrors | Đã nộp, còn lỗi | Submitted with errors',
      'nothingToReport | Không phát sinh | Nothing to report',
      'notSubmitted | Chưa nộp | Not submitted',
    ],
  ],
];

it.each(lists)('the list of %s holds these words and no others', (_, list, lines) => {
  const spelt = lines.map((line) => line.split(' | '));
  expect(list.codes).toEqual(spelt.map(([code]) => code));
  expect(list.stored).toEqual(spelt.map(([, vi]) => vi));
  expect(words.choicesIn(list.stored, 'en')).toEqual(spelt.map(([, , en]) => en));
  for (const [code = '', vi, en, ...others] of spelt) {
    expect([list.print(code), list.print(code, 'vi'), list.print(code, 'en')]).toEqual([vi, vi, en]);
    for (const word of [vi, en, ...others]) expect([word, list.parse(word)]).toEqual([word, code]);
  }
});

describe('a drop-down', () => {
  it.each([
    [
      'fields',
      words.fieldChoices,
      'KHCN|ĐMST|CĐS|KHCN; ĐMST|KHCN; CĐS|ĐMST; CĐS|KHCN; ĐMST; CĐS|Khác',
      'S&T|Innovation|Digital transformation|S&T; Innovation|S&T; Digital transformation|Innovation; Digital transformation|S&T; Innovation; Digital transformation|Other',
    ],
    [
      'deciding levels',
      words.decidingLevelChoices,
      'Lãnh đạo đơn vị|Sở KH&CN|Sở ngành khác|UBND Thành phố|Trung ương',
      "Unit's leader|Coordinating unit|Other department|City|Central government",
    ],
    [
      'progress',
      words.progressList.stored,
      'Chưa triển khai|Đang thực hiện|Hoàn thành|Tạm dừng|Hủy',
      'Not started|In progress|Done|Suspended|Cancelled',
    ],
  ])('of %s has the language of its table', (_, stored, vi, en) => {
    expect(words.choicesIn(stored, 'vi').join('|')).toBe(vi);
    expect(words.choicesIn(stored, 'en').join('|')).toBe(en);
  });

  it('without English words shows its own in both languages', () => {
    const units = ['SKHCN', 'STC'];
    expect(words.choicesIn(units, 'en')).toBe(units);
    const areas = words.pairChoices([['ND1'], ['ND2', 'Area 2'], []]);
    expect(areas).toEqual(['ND1', 'ND2', '']);
    expect(words.choicesIn(areas, 'en')).toEqual(['ND1', 'Area 2', '']);
  });
});
