import { describe, expect, it } from 'vitest';
import type { HeadingMeaning } from '../../../../src/core/import/headings/heading-meaning';
import { isHeadingText, readHeading } from '../../../../src/core/import/headings/read-heading';

type Row = [heading: string, key: HeadingMeaning['key'], confidence: number, more?: Partial<HeadingMeaning>];

const dueOrDone = { may: 'dueOrDone' } as const;
const unitOrPerson = { may: 'unitOrPerson' } as const;

describe('what one word of a short heading tells', () => {
  it.each<Row>([
    ['Các đồng chí tham gia', 'partners', 0.65],
    ['Ai theo dõi', undefined, 0.9, { as: 'known' }],
    ['Ngày thực tế đã nộp', 'doneOn', 0.6, dueOrDone],
    ['Phải xong trước', 'dueText', 0.65],
    ['Xong trước ngày', 'dueText', 0.65],
    ['Ai chịu trách nhiệm', 'lead', 0.65, unitOrPerson],
    ['Đ/c phụ trách', 'contact', 0.65, unitOrPerson],
    ['Phòng nào thực hiện', 'lead', 0.65, unitOrPerson],
    ['Các khó khăn', 'difficulty', 0.6],
    ['Những kiến nghị', 'proposal', 0.6],
    ['Vì sao', 'delayCause', 0.6],
    ['Có minh chứng', 'evidence', 0.6],
    ['Các tiêu chí', 'deliverable', 0.55],
    ['Về tiến độ', 'progress', 0.6],
    ['Theo quyết định số', 'source', 0.5],
    ['Về nội dung', 'title', 0.5],
    ['Các ghi chú', 'note', 0.6],
    ['Moved target date', 'extendedTo', 0.6],
    ['Date implemented', 'doneOn', 0.65],
    ['Work commenced on', undefined, 0.9, { as: 'known' }],
    ['Adopted on', 'assignedOn', 0.6],
    ['Needed by', 'dueText', 0.65],
    ['Assisted by', 'partners', 0.6],
    ['Total percent', 'percent', 0.6],
    ['Main obstacles met', 'difficulty', 0.6],
    ['Why not', 'delayCause', 0.6],
    ['What is needed', 'proposal', 0.5],
    ['Directed to', 'lead', 0.6, unitOrPerson],
    ['Handled by', 'contact', 0.6, unitOrPerson],
    ['Overall state', 'progress', 0.6],
    ['File attachment', 'evidence', 0.6],
    ['Key milestone', 'deliverable', 0.5],
    ['General observations', 'note', 0.6],
    ['Decree number', 'source', 0.5],
    ['Summary text', 'title', 0.5],
  ])('%j', (heading, key, confidence, more) => {
    expect(readHeading(heading, '')).toEqual({ key, confidence, ...more });
    expect(isHeadingText(heading)).toBe(false);
  });

  it('a text of more than 40 letters is a sentence, and its words tell nothing', () => {
    const text = (length: number) => `Ai sẽ theo dõi ${'a'.repeat(length - 15)}`;
    expect([40, 41].map((length) => readHeading(text(length), ''))).toEqual([
      { key: undefined, confidence: 0.9, as: 'known' },
      { key: undefined, confidence: 0 },
    ]);
  });
});
