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
    ['On hold', 'suspended'],
    ['hủy', 'cancelled'],
    ['Huỷ bỏ', 'cancelled'],
    ['Dropped', 'cancelled'],
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
  ])('%s is not told for certain', (text) => {
    expect(readProgressText(text)).toBeUndefined();
  });

  it('the day and the document in the words are kept', () => {
    expect(readProgressText('Đã hoàn thành ngày 26/9/2025')).toEqual({ progress: 'done', doneOn: '26/9/2025' });
    expect(readProgressText('Hoàn thành (Báo cáo số 12/BC-STC)')).toEqual({ progress: 'done', evidence: '12/BC-STC' });
  });
});
