import { describe, expect, it } from 'vitest';
import { lookedAfterAt, parseReviewResult, reviewedDay } from '../../../src/core/tasks/task-review';
import { taskOf, today } from '../rules/fixtures';

describe('what a unit found when it went over a row', () => {
  it.each([
    ['Giữ nguyên', 'kept'],
    ['unchanged', 'kept'],
    ['da cap nhat', 'updated'],
    ['Updated', 'updated'],
    ['ĐỀ NGHỊ ĐIỀU CHỈNH', 'adjust'],
    ['To be adjusted', 'adjust'],
    ['Không thuộc đơn vị ', 'notOurs'],
    ["Not this unit's", 'notOurs'],
    ['xong', undefined],
    ['  ', undefined],
    [1, undefined],
    [undefined, undefined],
  ])('%j: %s', (cell, result) => {
    expect(parseReviewResult(cell)).toBe(result);
  });
});

describe('when somebody last looked after a row', () => {
  it.each([
    ['the day of the review', { reviewedOn: today, updatedAt: today - 2 }, today],
    ['the change after it', { reviewedOn: today - 3, updatedAt: today - 2.5 }, today - 2.5],
    ['the review where nothing was changed', { reviewedOn: today - 3, updatedAt: undefined }, today - 3],
    ['the change where nothing was reviewed', { reviewedOn: undefined, updatedAt: today - 2 }, today - 2],
    ['a review to come says nothing', { reviewedOn: today + 1, updatedAt: today - 2 }, today - 2],
    ['never', { reviewedOn: undefined, updatedAt: undefined }, undefined],
  ])('%s', (_, cells, expected) => {
    expect(lookedAfterAt(taskOf(cells), today)).toBe(expected);
  });

  it('is the day of the review alone for who asks for it', () => {
    expect(reviewedDay(taskOf({ reviewedOn: today }), today)).toBe(today);
    expect(reviewedDay(taskOf({ reviewedOn: 'rồi' }), today)).toBeUndefined();
  });
});
