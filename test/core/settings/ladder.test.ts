import { describe, expect, it } from 'vitest';
import {
  defaultLadder,
  defaultLadderText,
  englishLadderText,
  isFormerDefaultLadder,
  parseLadder,
} from '../../../src/core/settings/ladder';

const rungsOf = (text: string) =>
  parseLadder(text).rungs.map((rung) => `${rung.label} ${rung.offset} ${rung.audience}`);

it.each([defaultLadderText, englishLadderText])('the default is what its text says: %s', (text) => {
  expect(parseLadder(text)).toEqual({ rungs: defaultLadder, problems: [] });
});

describe('parseLadder', () => {
  const whole = [
    'T-7 7 contact',
    'T-3 3 contact',
    'T-1 1 contact',
    'T0 0 contact',
    'T+1 -1 contact',
    'T+3 -3 leader',
    'T+7 -7 coordinator',
  ];

  it.each([
    ['T-7; T-3; T-1; T0; T+1 → đầu mối | T+3 → lãnh đạo đơn vị | T+7 → đơn vị tổng hợp'],
    ['T-7; T-3; T-1; T0; T+1 -> contact | T+3 -> unit leader | T+7 -> coordinating unit'],
    ['t-7, t–3, T - 1, T, t +1 => DAU MOI | T+3 → Lãnh đạo | T+7→tổng hợp'],
    ['T+7 → đơn vị tổng hợp\nT+3 → lãnh đạo đơn vị\nT-7; T-3; T-1; T0; T+1 → cán bộ đầu mối'],
    ['T-7; T-3; T-1; T-0; T+1 → đầu mối | T+3 → leader | T+7 → coordinator'.normalize('NFD')],
  ])('%s', (text) => {
    expect(parseLadder(text).problems).toEqual([]);
    expect(rungsOf(text)).toEqual(whole);
  });

  it.each([
    ['T-7; mai → đầu mối', 'mai', 'rung'],
    ['T-7; 3 → đầu mối', '3', 'rung'],
    ['T-7 → giám đốc', 'giám đốc', 'audience'],
    ['T-7; T-3', 'T-7; T-3', 'noAudience'],
    ['→ đầu mối', '→ đầu mối', 'noRung'],
    ['T-7; T-7 → đầu mối', 'T-7', 'twice'],
    ['T-3 → đầu mối | T-3 → đầu mối', 'T-3', 'twice'],
    ['T+1; lặp 5; lặp 3 → đầu mối', 'lặp 3', 'twice'],
    ['T+1; lặp 0 → đầu mối', 'lặp 0', 'rung'],
    ['T+1; lặp → đầu mối', 'lặp', 'rung'],
    ['lặp 5 → đầu mối', 'lặp 5', 'nothingToRepeat'],
    ['T+1 → đầu mối | lặp 5 → lãnh đạo', 'lặp 5', 'nothingToRepeat'],
    ['T-365 → đầu mối', 'T-365', 'tooFar'],
    ['T-3 → đầu mối → lãnh đạo', 'đầu mối', 'audience'],
  ])('%s: %s is wrong', (text, piece, reason) => {
    expect(parseLadder(text).problems).toEqual([{ piece, reason }]);
  });

  it('lets one day stand for several audiences', () => {
    expect(rungsOf('T+3 → đầu mối | T+3 → lãnh đạo đơn vị')).toEqual(['T+3 -3 contact', 'T+3 -3 leader']);
    expect(parseLadder('T+3 → đầu mối | T+3 → lãnh đạo đơn vị').problems).toEqual([]);
  });

  it.each([
    ['T-7; T+1; lặp 5 → đầu mối'],
    ['T-7; lặp lại mỗi 5 ngày; T+1 → đầu mối'],
    ['T+1, repeat every 5 days → contact\nT-7 → contact'],
    ['LAP 5; T-7; T+1 → dau moi'],
  ])('%s repeats the last rung of its audience', (text) => {
    const { rungs, problems } = parseLadder(text);
    expect(problems).toEqual([]);
    expect(rungs.map(({ label, repeatEvery }) => [label, repeatEvery])).toEqual([
      ['T-7', undefined],
      ['T+1', 5],
    ]);
  });

  it.each([
    ['T-7; T-3; T-1; T0; T+1 → đầu mối | T+3 → lãnh đạo đơn vị | T+7 → đơn vị tổng hợp', true],
    ['T-7;T-3;T-1;T0;T+1 → Đầu mối|T+3 → lãnh đạo đơn vị|T+7 → đơn vị tổng hợp ', true],
    ['T-7; T-3; T-1; T0; T+2 → đầu mối | T+3 → lãnh đạo đơn vị | T+7 → đơn vị tổng hợp', false],
    [defaultLadderText, false],
  ])('%s is the default of 0.1.0: %s', (text, expected) => {
    expect(isFormerDefaultLadder(text)).toBe(expected);
  });

  it('keeps the rungs that can be read', () => {
    expect(rungsOf('T-7; mai → đầu mối | T+3 → lãnh đạo')).toEqual(['T-7 7 contact', 'T+3 -3 leader']);
  });

  it('an empty text has no rung and no problem', () => {
    expect(parseLadder('  ')).toEqual({ rungs: [], problems: [] });
  });
});
