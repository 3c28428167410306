import { describe, expect, it } from 'vitest';
import type { HeadingMeaning } from '../../../../src/core/import/headings/heading-meaning';
import { readHeading } from '../../../../src/core/import/headings/read-heading';

type Row = [
  group: string,
  heading: string,
  key: HeadingMeaning['key'],
  confidence: number,
  more?: Partial<HeadingMeaning>,
];

const unitOrPerson = { may: 'unitOrPerson' } as const;

describe('what a short heading means below that of a group', () => {
  it.each<Row>([
    ['Thời gian', 'Giao', 'assignedOn', 0.9],
    ['Thời hạn', 'Điều chỉnh', 'extendedTo', 0.93],
    ['Thời gian', 'Thực tế', 'doneOn', 0.88],
    ['Thời gian', 'Bắt đầu', undefined, 0.9, { as: 'known' }],
    ['Thời gian', 'Kết thúc', 'dueText', 0.93],
    ['Kết quả thực hiện', 'Đã hoàn thành', 'progress', 0.8, { state: 'done' }],
    ['Kết quả thực hiện', 'Đang thực hiện', 'progress', 0.8, { state: 'inProgress' }],
    ['Kết quả thực hiện', 'Chưa thực hiện', 'progress', 0.8, { state: 'notStarted' }],
    ['Kết quả', 'Ngày hoàn thành', 'doneOn', 0.93],
    ['Kết quả', 'Số, ký hiệu', 'evidence', 0.93],
    ['Kết quả', 'Trạng thái', 'progress', 0.95],
    ['Kết quả', 'Tỷ lệ', 'percent', 0.93],
    ['Kết quả', 'Nội dung', 'evidence', 0.6, { may: 'resultOrDeliverable' }],
    ['Văn bản giao', 'Số, ký hiệu', 'source', 0.95],
    ['Văn bản giao', 'Ngày', 'assignedOn', 0.84],
    ['Văn bản giao', 'Trích yếu', undefined, 0.9, { as: 'known' }],
    ['Phân công', 'Chủ trì', 'lead', 0.95, unitOrPerson],
    ['Đơn vị', 'Phối hợp', 'partners', 0.95],
    ['Đơn vị', 'Theo dõi', undefined, 0.9, { as: 'known' }],
    ['Đơn vị', 'Cán bộ', 'contact', 0.85, unitOrPerson],
    ['Kinh phí', 'Nội dung', undefined, 0.9, { as: 'known' }],
    ['Người liên hệ', 'Điện thoại', undefined, 0.9, { as: 'known' }],
    ['Người liên hệ', 'Họ và tên', 'contact', 0.8],
  ])('%s / %s', (group, heading, key, confidence, more) => {
    expect(readHeading(heading, group)).toEqual({ key, confidence, ...more, byGroup: true });
  });

  it.each<Row>([
    ['Phân công', 'Ghi chú', 'note', 0.95],
    ['Giai đoạn 1', 'Thời hạn hoàn thành', 'dueText', 0.95],
    ['Giai đoạn 1', 'Đ/c phụ trách', 'contact', 0.65, unitOrPerson],
    ['Giai đoạn 1', 'Khác', undefined, 0],
    ['', 'Nội dung', 'title', 0.97],
  ])('%s / %s means what it means alone, where the group tells nothing', (group, heading, key, confidence, more) => {
    expect(readHeading(heading, group)).toEqual({ key, confidence, ...more });
  });

  it('both together are read, less surely, where neither tells alone', () => {
    const { confidence, ...rest } = readHeading('được giao', 'Nhiệm vụ');
    expect(rest).toEqual({ key: 'title', byGroup: true });
    expect(confidence).toBeCloseTo(0.83);
  });

  it('a unit of measure is none of its own: the group is the heading', () => {
    expect(readHeading('(%)', 'Tỷ lệ')).toEqual({ key: 'percent', confidence: 0.95 });
    expect(readHeading('(triệu đồng)', 'Kinh phí')).toEqual({ key: undefined, confidence: 0.9, as: 'known' });
    expect(readHeading('(ngày)', '')).toEqual({ key: undefined, confidence: 0 });
  });
});
