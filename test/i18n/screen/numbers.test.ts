import { expect, it } from 'vitest';
import { screenMessages } from '../../../src/i18n/screen/messages';

it('groups the digits of large numbers as each language does', () => {
  const facts = { units: 128, unitsTotal: 1_143, tasks: 16_666, changedRows: 1_666 };
  expect(screenMessages('vi').consolidated(facts)).toContain(
    'Đã tổng hợp 16.666 nhiệm vụ của 128/1.143 đơn vị; 1.666 dòng thay đổi.',
  );
  expect(screenMessages('en').consolidated(facts)).toContain('Consolidated 16,666 tasks');
  const checked = { errors: 1, warnings: 2_000, sheets: 1, rows: 5_000 };
  expect(screenMessages('vi').checked(checked)).toContain('5.000 nhiệm vụ trên 1 trang: 1 lỗi, 2.000 cảnh báo');
  expect(screenMessages('en').checked(checked)).toContain('5,000 tasks on 1 sheet: 1 error, 2,000 warnings');
});
