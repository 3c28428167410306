import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../../../src/core/import/columns/column-profile';
import { settleMeaning } from '../../../../src/core/import/columns/settle-meaning';
import {
  dueOrDone,
  type HeadingMeaning,
  known,
  means,
  unitOrPerson,
} from '../../../../src/core/import/headings/heading-meaning';
import { profileOf as column } from './profile-of';

const unknown: HeadingMeaning = { key: undefined, confidence: 0 };
const result = means('evidence', 0.7, { may: 'resultOrDeliverable' });
const doneHeading = means('progress', 0.9, { state: 'done' });

describe('what a column is, by its heading and by what stands below it', () => {
  it.each<[string, HeadingMeaning, Partial<ColumnProfile>, string | undefined, number]>([
    ['people’s column that names units', means('contact', 0.7), { units: 0.5 }, 'lead', 0.85],
    ['people’s column with people', means('contact', 0.7), { units: 0.4, persons: 0.5 }, 'contact', 0.74],
    ['people’s column with few people', means('contact', 0.7), { persons: 0.4 }, 'contact', 0.7],
    ['lead that names people', means('lead', 0.6, unitOrPerson), { persons: 0.6 }, 'contact', 0.8],
    ['lead that names people and units', means('lead', 0.6), { persons: 0.6, units: 0.3 }, 'lead', 0.6],
    ['lead that names few people', means('lead', 0.6), { persons: 0.5, units: 0.2 }, 'lead', 0.6],
    ['lead that names units', means('lead', 0.6), { units: 0.5 }, 'lead', 0.64],
    ['progress in words', means('progress', 0.9), { progress: 0.3 }, 'progress', 0.9],
    ['progress in words throughout', means('progress', 0.9), { progress: 0.5 }, 'progress', 0.94],
    ['progress in shares', means('progress', 0.9), { percents: 0.5 }, 'percent', 0.88],
    ['progress in days: a plan’s deadline', means('progress', 0.9), { whens: 0.6 }, 'dueText', 0.8],
    ['progress in bare numbers', means('progress', 0.9), { numbers: 0.8 }, 'percent', 0.6],
    ['progress in long prose', means('progress', 0.9), { length: 41 }, 'note', 0.55],
    ['progress in long prose with states', means('progress', 0.9), { length: 41, progress: 0.1 }, 'progress', 0.8],
    ['progress in other words', means('progress', 0.9), { length: 40 }, 'progress', 0.8],
    ['result with states', result, { progress: 0.5 }, 'progress', 0.85],
    ['result with shares', result, { percents: 0.6 }, 'percent', 0.85],
    ['result with days', result, { whens: 0.6 }, 'doneOn', 0.75],
    ['result with symbols', result, { symbols: 0.2 }, 'evidence', 0.93],
    ['result with other words', result, { symbols: 0.1, progress: 0.4, whens: 0.5, percents: 0.5 }, 'evidence', 0.7],
    ['evidence, whatever stands there', means('evidence', 0.8), { progress: 0.9 }, 'evidence', 0.8],
    ['share in words', means('percent', 0.9), { progress: 0.6 }, 'progress', 0.85],
    ['share in words and shares', means('percent', 0.9), { progress: 0.6, percents: 0.2 }, 'percent', 0.9],
    ['share in few words', means('percent', 0.9), { progress: 0.5 }, 'percent', 0.9],
    ['deadline with days', means('dueText', 0.9), { whens: 0.5 }, 'dueText', 0.94],
    ['deadline with some days', means('dueText', 0.9), { whens: 0.2 }, 'dueText', 0.9],
    ['deadline without days', means('dueText', 0.9), { whens: 0.1 }, 'dueText', 0.6],
    ['deadline in states', means('dueText', 0.9), { progress: 0.5 }, 'dueText', 0.9],
    ['day of completion without days', means('doneOn', 0.9), {}, 'doneOn', 0.6],
    ['extension without days', means('extendedTo', 0.9), {}, 'extendedTo', 0.6],
    ['day of assignment without days', means('assignedOn', 0.9), {}, 'assignedOn', 0.6],
    ['task in long words', means('title', 0.9), { length: 16 }, 'title', 0.94],
    ['task in short words', means('title', 0.9), { length: 15 }, 'title', 0.9],
    ['task in a few letters', means('title', 0.9), { length: 5.9 }, 'title', 0.5],
    ['task of six letters', means('title', 0.9), { length: 6 }, 'title', 0.9],
    ['task in merged cells', means('title', 0.9), { length: 40, shared: 0.3 }, 'title', 0.65],
    ['task in a few merged cells', means('title', 0.9), { length: 40, shared: 0.25 }, 'title', 0.94],
    ['source in days', means('source', 0.8), { whens: 0.7, symbols: 0.1 }, 'assignedOn', 0.7],
    ['source in days and symbols', means('source', 0.8), { whens: 0.7, symbols: 0.2 }, 'source', 0.8],
    ['source in symbols', means('source', 0.8), { symbols: 0.5 }, 'source', 0.84],
    ['source in a few days', means('source', 0.8), { whens: 0.6 }, 'source', 0.8],
    ['note', means('note', 0.9), { progress: 1, filled: 20 }, 'note', 0.9],
    ['unknown heading over states', unknown, { progress: 0.7, filled: 3 }, 'progress', 0.6],
    ['unknown heading over a state or two', unknown, { progress: 1, filled: 2 }, undefined, 0],
    ['unknown heading over ticks', unknown, { progress: 0.7, ticks: 0.5 }, undefined, 0],
    ['unknown heading over symbols', unknown, { symbols: 0.7, filled: 3 }, 'source', 0.5],
    ['unknown heading over two symbols', unknown, { symbols: 1, filled: 2 }, undefined, 0],
    ['unknown heading over symbols in merged cells', unknown, { symbols: 1, shared: 0.3 }, undefined, 0],
    ['unknown heading over symbols, few merged', unknown, { symbols: 1, shared: 0.25 }, 'source', 0.5],
    ['unknown heading over units', unknown, { units: 0.8 }, 'lead', 0.5],
    ['unknown heading over words', unknown, { units: 0.7, symbols: 0.6 }, undefined, 0],
    ['known column that is none of a task’s', known, { progress: 1 }, undefined, 0.9],
  ])('%s', (_, meaning, data, key, confidence) => {
    const guess = settleMeaning(meaning, column(data));
    expect({ key: guess.key, confidence: Math.round(guess.confidence * 100) / 100 }).toEqual({ key, confidence });
  });

  it.each<[string, Partial<ColumnProfile>, string | undefined, number, string | undefined]>([
    ['ticks stand for the state', { ticks: 0.6, progress: 0.6 }, 'progress', 0.9, 'done'],
    ['words tell the state themselves', { ticks: 0.4, progress: 0.5 }, 'progress', 0.85, undefined],
    ['shares', { percents: 0.5 }, 'percent', 0.85, undefined],
    ['days of completion', { whens: 0.5 }, 'doneOn', 0.75, undefined],
    ['symbols of what proves it', { symbols: 0.3 }, 'evidence', 0.6, undefined],
    ['anything else tells nothing', { symbols: 0.2, ticks: 0.5 }, undefined, 0.4, undefined],
    ['a cell or none: the heading alone decides', { filled: 1 }, 'progress', 0.9, 'done'],
  ])('below “Đã hoàn thành”: %s', (_, data, key, confidence, state) => {
    expect(settleMeaning(doneHeading, column(data))).toMatchObject({ key, confidence, ...(state && { state }) });
    expect(settleMeaning(doneHeading, column(data)).state).toBe(state);
  });

  it('below “Chưa hoàn thành” a day is hardly one of completion, and a symbol proves nothing', () => {
    const late = means('progress', 0.9, { state: 'inProgress' });
    expect(settleMeaning(late, column({ whens: 0.5 }))).toMatchObject({ key: 'doneOn', confidence: 0.3 });
    expect(settleMeaning(late, column({ symbols: 0.9 }))).toMatchObject({ key: undefined, confidence: 0.4 });
  });

  it('one filled cell proves nothing against a heading, two do', () => {
    expect(settleMeaning(means('contact', 0.7), column({ units: 1, filled: 1 })).key).toBe('contact');
    expect(settleMeaning(means('contact', 0.7), column({ units: 1, filled: 2 })).key).toBe('lead');
  });

  it('what helped is never surer than 0.99', () => {
    expect(settleMeaning(means('lead', 0.97), column({ units: 1 })).confidence).toBe(0.99);
  });

  it('people are told what decided: the heading, its group, the entries, or nothing', () => {
    const reason = (meaning: HeadingMeaning, data: Partial<ColumnProfile> = {}) =>
      settleMeaning(meaning, column(data)).reason;
    expect(reason(means('note', 0.9))).toBe('heading');
    expect(reason(means('note', 0.9, { byGroup: true }))).toBe('group');
    expect(reason(means('contact', 0.9), { units: 1 })).toBe('data');
    expect(reason(unknown)).toBe('unknown');
    expect(reason(known)).toBe('known');
    expect(reason(unknown, { progress: 1 })).toBe('data');
    expect(reason(unknown, { symbols: 1 })).toBe('data');
    expect(reason(unknown, { units: 1 })).toBe('data');
  });

  it('a heading that may be a deadline or the day of completion stays marked as such', () => {
    expect(settleMeaning(means('doneOn', 0.7, dueOrDone), column({ whens: 1 })).isDueOrDone).toBe(true);
    expect(settleMeaning(means('doneOn', 0.7), column({ whens: 1 })).isDueOrDone).toBeUndefined();
  });

  it('ticks below a heading that asks for the day of completion say that it is done', () => {
    const shown = (data: Parameters<typeof column>[0], meaning = means('doneOn', 0.9)) => {
      const { key, confidence, reason, state } = settleMeaning(meaning, column(data));
      return [key, confidence, reason, state];
    };
    expect(shown({ ticks: 0.6 })).toEqual(['progress', 0.75, 'data', 'done']);
    expect(shown({ ticks: 0.5 })).toEqual(['doneOn', 0.9 - 0.3, 'heading', undefined]);
    expect(shown({ ticks: 0.6, whens: 0.2 })).toEqual(['doneOn', 0.9, 'heading', undefined]);
    expect(shown({ ticks: 1 }, means('dueText', 0.9))).toEqual(['dueText', 0.9 - 0.3, 'heading', undefined]);
  });
});
