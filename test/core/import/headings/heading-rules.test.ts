import { describe, expect, it } from 'vitest';
import type { HeadingMeaning } from '../../../../src/core/import/headings/heading-meaning';
import { isHeadingText, readHeading } from '../../../../src/core/import/headings/read-heading';

type Row = [heading: string, key: HeadingMeaning['key'], confidence: number, more?: Partial<HeadingMeaning>];

const dueOrDone = { may: 'dueOrDone' } as const;
const unitOrPerson = { may: 'unitOrPerson' } as const;

describe('what a Vietnamese heading means', () => {
  it.each<Row>([
    ['STT', undefined, 0.98, { as: 'numbering' }],
    ['Số thứ tự', undefined, 0.98, { as: 'numbering' }],
    ['Mã nhiệm vụ', undefined, 0.9, { as: 'code' }],
    ['Tỷ lệ (%)', 'percent', 0.95],
    ['% hoàn thành', 'percent', 0.95],
    ['Kết quả thực hiện %', 'percent', 0.9],
    ['Văn bản xin gia hạn', 'extensionBasis', 0.92],
    ['Hạn hoàn thành mới', 'extendedTo', 0.92],
    ['Kết quả/Sản phẩm', 'deliverable', 0.9],
    ['Văn bản, kết quả đã ban hành', 'evidence', 0.8],
    ['Số, ký hiệu', 'source', 0.9],
    ['Số, ngày tháng văn bản', 'source', 0.9],
    ['Việc cần làm', 'title', 0.93],
    ['Lý do xin gia hạn', 'extensionBasis', 0.92],
    ['Thời gian điều chỉnh', 'extendedTo', 0.92],
    ['Ngày hoàn thành', 'doneOn', 0.9, dueOrDone],
    ['Thời gian hoàn thành thực tế', 'doneOn', 0.9, dueOrDone],
    ['Ngày nghiệm thu', 'doneOn', 0.7],
    ['Số ngày còn lại', undefined, 0.9, { as: 'known' }],
    ['Ngày bắt đầu', undefined, 0.9, { as: 'known' }],
    ['Thời hạn hoàn thành', 'dueText', 0.95],
    ['Hạn', 'dueText', 0.95],
    ['Thời hạn khắc phục', 'dueText', 0.9],
    ['Thời gian hoàn thành', 'dueText', 0.88],
    ['Mốc thời gian', 'dueText', 0.88],
    ['Thời gian thực hiện', 'dueText', 0.75],
    ['Lộ trình', 'dueText', 0.75],
    ['Căn cứ pháp lý', 'source', 0.93],
    ['Văn bản giao nhiệm vụ', 'source', 0.93],
    ['Ngày giao', 'assignedOn', 0.9],
    ['Ngày ban hành', 'assignedOn', 0.8],
    ['Cấp trình', 'evidenceTo', 0.7],
    ['Đơn vị tính', undefined, 0.9, { as: 'known' }],
    ['Lãnh đạo chỉ đạo', undefined, 0.9, { as: 'known' }],
    ['Chuyên viên phụ trách', 'contact', 0.88, unitOrPerson],
    ['Đầu mối', 'contact', 0.88, unitOrPerson],
    ['Chủ trì, phối hợp thực hiện', 'lead', 0.65],
    ['Đơn vị phối hợp', 'partners', 0.95],
    ['Đơn vị chủ trì', 'lead', 0.95, unitOrPerson],
    ['Cơ quan được giao', 'lead', 0.95, unitOrPerson],
    ['Phòng, ban thực hiện', 'lead', 0.82, unitOrPerson],
    ['Phân công thực hiện', 'lead', 0.82, unitOrPerson],
    ['Đơn vị tham mưu tổng hợp', 'lead', 0.95, unitOrPerson],
    ['Cơ quan, đơn vị giải quyết', 'lead', 0.8, unitOrPerson],
    ['Dự kiến sản phẩm', 'deliverable', 0.93],
    ['Yêu cầu cần đạt', 'deliverable', 0.93],
    ['Tiến độ', 'progress', 0.93],
    ['Kết quả, tiến độ', 'progress', 0.93],
    ['Trạng thái xử lý', 'progress', 0.93],
    ['Kết quả thực hiện', 'evidence', 0.85, { may: 'resultOrDeliverable' }],
    ['Tài liệu kiểm chứng', 'evidence', 0.85],
    ['Nơi nhận', 'evidenceTo', 0.85],
    ['Nguyên nhân chậm', 'delayCause', 0.9],
    ['Khó khăn, vướng mắc', 'difficulty', 0.93],
    ['Đề xuất, kiến nghị', 'proposal', 0.93],
    ['Ghi chú', 'note', 0.95],
    ['Nhận xét', 'note', 0.7],
    ['Đã hoàn thành', 'progress', 0.8, { state: 'done' }],
    ['Đang thực hiện', 'progress', 0.8, { state: 'inProgress' }],
    ['Chưa triển khai', 'progress', 0.8, { state: 'notStarted' }],
    ['Tạm dừng', 'progress', 0.8, { state: 'suspended' }],
    ['Nội dung thi đua', undefined, 0.9, { as: 'known' }],
    ['Lĩnh vực', 'field', 0.93],
    ['Kinh phí', undefined, 0.9, { as: 'known' }],
    ['Mức độ ưu tiên', undefined, 0.9, { as: 'known' }],
    ['Nội dung nhiệm vụ', 'title', 0.97],
    ['Công việc cụ thể', 'title', 0.97],
    ['Danh mục nhiệm vụ', 'title', 0.93],
    ['Nhiệm vụ, giải pháp', 'title', 0.93],
    ['Tên dự án', 'title', 0.62],
    ['Hạng mục công việc', 'title', 0.6],
    ['Trích yếu', 'title', 0.55],
  ])('%j', (heading, key, confidence, more) => {
    expect(readHeading(heading, '')).toEqual({ key, confidence, ...more });
  });

  it.each([
    ['ĐVPH', 'partners', 0.95],
    ['ĐVCT', 'lead', 0.95],
    ['ĐVTH', 'lead', 0.82],
    ['CQCT', 'lead', 0.95],
    ['CQPH', 'partners', 0.95],
    ['ĐV giao', undefined, 0.9],
    ['CQ chủ trì', 'lead', 0.95],
    ['TG thực hiện', 'dueText', 0.75],
    ['Ngày KT', 'dueText', 0.95],
    ['Ngày BĐ', undefined, 0.9],
    ['Đã HT', 'progress', 0.8],
    ['KQ', 'evidence', 0.85],
    ['NV được giao', 'title', 0.93],
    ['Đang TH', 'progress', 0.8],
  ])('the abbreviation in %j is read', (heading, key, confidence) => {
    expect(readHeading(heading, '')).toMatchObject({ key, confidence });
  });
});

describe('a heading’s words', () => {
  it.each([
    ['Thời hạn (ngày/tháng/năm)', 'dueText'],
    ['Đơn vị chủ trì [theo Quyết định]', 'lead'],
    ['Kinh phí (triệu đồng)', undefined],
    ['Tiến độ\nghi rõ nguyên nhân nếu chậm', 'progress'],
    ['  / Ghi chú, ', 'note'],
  ])('%j are read without their explanation', (heading, key) => {
    const { key: found, confidence } = readHeading(heading, '');
    expect([found, confidence > 0.8]).toEqual([key, true]);
  });

  it.each([
    ['Rà soát dự toán của các đơn vị trực thuộc Sở trong quý', { key: undefined, confidence: 0 }],
    ['', { key: undefined, confidence: 0 }],
  ])('%j heads nothing', (heading, meaning) => {
    expect(readHeading(heading, '')).toEqual(meaning);
  });

  it('tell a heading from an entry, up to 70 letters of words and 90 in all', () => {
    const long = (length: number) => `Ghi chú ${'a'.repeat(length - 8)}`;
    expect([70, 71].map((length) => isHeadingText(long(length)))).toEqual([true, false]);
    const bracketed = (length: number) => `Ghi chú (${'a'.repeat(length - 10)})`;
    expect([90, 91].map((length) => isHeadingText(bracketed(length)))).toEqual([true, false]);
    expect(['Sở Tài chính', 'Đ/c phụ trách'].map(isHeadingText)).toEqual([false, false]);
  });
});
