import { expect, it } from 'vitest';
import type { Sheet } from '../../../scripts/host/book/book';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { cityFaults, listCityUnits, setUpCity } from '../../../scripts/sample/city';
import { storyBundle, storyFolder } from '../bundle';
import { valuesOf } from '../unit-files/file-world';

it('the city’s report names each of its broken files with the reason, and counts the others', async () => {
  const workspace = setUpCity(await storyFolder());
  const damaged = listCityUnits()[cityFaults.damaged]?.code.toLowerCase();
  Object.assign(workspace.drive.files.get(`tep-${damaged}`) ?? {}, { book: undefined, problem: 'cut short' });
  const result = runFunction(workspace, await storyBundle(), 'consolidate');
  expect(result.error).toBeUndefined();
  const report = workspace.drive.files
    .get(workspace.openId)
    ?.book?.sheets.find(({ properties }) => properties.title === 'Báo cáo');
  const [stamp] = String(report?.grid.valueAt(1, 0)).split('\n');
  const list = valuesOf(report as Sheet).find((row) => row[1] === 'Phường Hoàn Kiếm' && row[2] !== 0);
  expect(list?.[17]).toBe('chưa có');
  expect(stamp).toBe(
    '27/32 đơn vị; thiếu: Phường Hoàn Kiếm (không có quyền mở tệp), Phường Việt Hưng (tệp đã bị xóa hoặc chuyển đi), ' +
      'Phường Yên Hoà (thiếu cột “Thời hạn”), Xã Đông Anh (tệp không phải bảng tính), ' +
      'Xã Gia Lâm (không có trang “Nhiệm vụ 2024”); số liệu tính đến 08:00 10/10/2025',
  );
});
