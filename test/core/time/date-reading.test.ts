import { describe, expect, it } from 'vitest';
import { dayOfSerial, parseDateCell, swappedDayOf } from '../../../src/core/time/date-reading';
import { dayOf, formatDay } from '../../../src/core/time/day';
import { dateOutcome } from '../outcomes';

describe('a date cell', () => {
  it.each([
    ['', { kind: 'blank' }],
    [' \u200b', { kind: 'blank' }],
    [null, { kind: 'blank' }],
    [undefined, { kind: 'blank' }],
    [true, { kind: 'unreadable', problem: 'unreadable' }],
    ['...', { kind: 'unreadable', problem: 'unreadable' }],
    ['sớm', { kind: 'unreadable', problem: 'unreadable' }],
    ['31/02/2026', { kind: 'unreadable', problem: 'impossible' }],
    ['14/10/2025 08:30', { kind: 'day', day: dayOf(2025, 10, 14), fromText: true }],
    [dayOf(2025, 10, 14), { kind: 'day', day: dayOf(2025, 10, 14), fromText: false }],
    [dayOf(2025, 10, 5), { kind: 'day', day: dayOf(2025, 10, 5), fromText: false, swappedDay: dayOf(2025, 5, 10) }],
  ])('%j', (cell, reading) => {
    expect(parseDateCell(cell)).toEqual(reading);
  });

  it.each([
    ['chậm nhất ngày 14/10/2025', '14/10/2025 text'],
    ['muộn nhất là 14/10/2025', '14/10/2025 text'],
    ['vào ngày 14/10/2025', '14/10/2025 text'],
    ['tới 14/10/2025', '14/10/2025 text'],
    ['trước 14/10/2025', 'unreadable'],
  ])('%j: %s', (written, outcome) => {
    expect(dateOutcome(written)).toBe(outcome);
  });
});

describe('a number in a date cell', () => {
  it.each([
    [dayOf(1920, 1, 1) - 1, undefined],
    [dayOf(1920, 1, 1), '01/01/1920'],
    [dayOf(2199, 12, 31) + 0.5, '31/12/2199'],
    [dayOf(2199, 12, 31) + 1, undefined],
  ])('%d is the day %s', (serial, expected) => {
    const day = dayOfSerial(serial);
    expect(day === undefined ? undefined : formatDay(day)).toBe(expected);
  });

  it.each([
    [20251014, '14/10/2025 text'],
    [10012026, '10/01/2026 text'],
    [1012026, 'unreadable'],
    [120251014, 'unreadable'],
    [250000, 'unreadable'],
  ])('of eight digits is a day written without signs: %d, %s', (cell, outcome) => {
    expect(dateOutcome(cell)).toBe(outcome);
  });

  it.each([
    [dayOf(2025, 5, 12), dayOf(2025, 12, 5)],
    [dayOf(2025, 5, 13), undefined],
    [dayOf(2025, 5, 5), undefined],
  ])('%d may have been meant as %s', (day, swapped) => {
    expect(swappedDayOf(day)).toBe(swapped);
  });
});
