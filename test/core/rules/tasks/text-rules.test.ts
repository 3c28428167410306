import { describe, expect, it } from 'vitest';
import { type Cells, tellings } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  [
    'Đã hoàn thành',
    { progress: 'Đã hoàn thành', percent: '' },
    ['V56@progress error: text Đã hoàn thành, suggestion Hoàn thành'],
  ],
  ['hoàn tất', { progress: 'hoàn tất', percent: '' }, ['V56@progress error: text hoàn tất, suggestion Hoàn thành']],
  ['Xong', { progress: 'Xong', percent: '' }, ['V56@progress error: text Xong, suggestion Hoàn thành']],
  ['đã xong', { progress: 'đã xong', percent: '' }, ['V56@progress error: text đã xong, suggestion Hoàn thành']],
  ['Completed', { progress: 'Completed', percent: '' }, ['V56@progress error: text Completed, suggestion Hoàn thành']],
  [
    'Đang triển khai',
    { progress: 'Đang triển khai', percent: '' },
    ['V56@progress error: text Đang triển khai, suggestion Đang thực hiện'],
  ],
  ['đang làm', { progress: 'đang làm', percent: '' }, ['V56@progress error: text đang làm, suggestion Đang thực hiện']],
  [
    'đang xử lý',
    { progress: 'đang xử lý', percent: '' },
    ['V56@progress error: text đang xử lý, suggestion Đang thực hiện'],
  ],
  ['ongoing', { progress: 'ongoing', percent: '' }, ['V56@progress error: text ongoing, suggestion Đang thực hiện']],
  [
    'chưa thực hiện',
    { progress: 'chưa thực hiện', percent: '' },
    ['V56@progress error: text chưa thực hiện, suggestion Chưa triển khai'],
  ],
  [
    'chưa làm',
    { progress: 'chưa làm', percent: '' },
    ['V56@progress error: text chưa làm, suggestion Chưa triển khai'],
  ],
  [
    'Chưa bắt đầu',
    { progress: 'Chưa bắt đầu', percent: '' },
    ['V56@progress error: text Chưa bắt đầu, suggestion Chưa triển khai'],
  ],
  ['tạm hoãn', { progress: 'tạm hoãn', percent: '' }, ['V56@progress error: text tạm hoãn, suggestion Tạm dừng']],
  [
    'Không thực hiện',
    { progress: 'Không thực hiện', percent: '' },
    ['V56@progress error: text Không thực hiện, suggestion Hủy'],
  ],
  ['hủy bỏ', { progress: 'hủy bỏ', percent: '' }, ['V56@progress error: text hủy bỏ, suggestion Hủy']],
  ['Hoan than', { progress: 'Hoan than', percent: '' }, ['V56@progress error: text Hoan than, suggestion Hoàn thành']],
  ['Còn lâu', { progress: 'Còn lâu', percent: '' }, ['V56@progress error: text Còn lâu']],
  ['two fields that are none', { field: 'KHCN; Nông nghiệp; Y tế' }, ['V56@field error: text Nông nghiệp; Y tế']],
  ['an area that is none', { areas: 'Mặt trăng' }, ['V56@areas error: text Mặt trăng']],
];

describe('a word of a list is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
