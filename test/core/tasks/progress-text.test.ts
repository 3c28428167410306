import { describe, expect, it } from 'vitest';
import { readProgressText } from '../../../src/core/tasks/progress/progress-text';

describe('people’s words for progress', () => {
  it.each([
    ['HT', 'done'],
    ['xong', 'done'],
    ['Đã xong', 'done'],
    ['Đã hoàn thành', 'done'],
    ['hoàn thành 100%', 'done'],
    ['Hoàn thành đúng hạn', 'done'],
    ['Đã hoàn thành, quá hạn', 'done'],
    ['✓ Hoàn thành', 'done'],
    ['Closed', 'done'],
    ['Implemented', 'done'],
    ['Complete', 'done'],
    ['100%', 'done'],
    ['đang làm', 'inProgress'],
    ['Đang TH', 'inProgress'],
    ['Đang lấy ý kiến các sở', 'inProgress'],
    ['On track', 'inProgress'],
    ['Ongoing', 'inProgress'],
    ['70%', 'inProgress'],
    ['chưa', 'notStarted'],
    ['Chưa thực hiện', 'notStarted'],
    ['Planned', 'notStarted'],
    ['Open', 'notStarted'],
    ['0%', 'notStarted'],
    ['dừng', 'suspended'],
    ['Tạm dừng', 'suspended'],
    ['Hoãn', 'suspended'],
    ['ngừng', 'suspended'],
    ['Đã dừng', 'suspended'],
    ['bỏ', 'cancelled'],
    ['On hold', 'suspended'],
    ['hủy', 'cancelled'],
    ['Huỷ bỏ', 'cancelled'],
    ['Dropped', 'cancelled'],
    ['Tạm dừng chờ hướng dẫn của Bộ', 'suspended'],
    ['On hold since May', 'suspended'],
    ['Chưa triển khai được do thiếu kinh phí', 'notStarted'],
    ['Đã hoàn thành 26/9', 'done'],
    ['Đã xong trong tháng 9', 'done'],
  ])('%s', (text, progress) => {
    expect(readProgressText(text)?.progress).toBe(progress);
  });

  it.each([
    'Chậm',
    'Cơ bản hoàn thành',
    'Chưa hoàn thành',
    'Hoàn thành một phần',
    'Hoàn thành 80%, còn lại chờ kinh phí',
    'Dự kiến hoàn thành tháng 12',
    'Đã hoàn thành dự thảo',
    'Đúng',
    'Không thực hiện',
    'Quá hạn',
    'Not done',
    'Done except annex 2',
    'Đang hoàn thành thủ tục xong',
    'Chưa triển khai nội dung 1, đang làm nội dung 2',
    'Hoàn thành 26/9',
    '120%',
  ])('%s is not told for certain', (text) => {
    expect(readProgressText(text)).toBeUndefined();
  });

  it.each([
    ['đạt 0%', { progress: 'notStarted', percent: 0 }],
    ['đạt 45%', { progress: 'inProgress', percent: 45 }],
    ['99% khối lượng', { progress: 'inProgress', percent: 99 }],
    ['đạt 100% kế hoạch', { progress: 'done', percent: 100 }],
  ])('%s keeps its share', (text, expected) => {
    expect(readProgressText(text)).toEqual(expected);
  });

  it('the day and the document in the words are kept', () => {
    expect(readProgressText('Đã hoàn thành ngày 26/9/2025')).toEqual({ progress: 'done', doneOn: '26/9/2025' });
    expect(readProgressText('Hoàn thành (Báo cáo số 12/BC-STC)')).toEqual({ progress: 'done', evidence: '12/BC-STC' });
  });
});
