import { beforeEach, describe, expect, it } from 'vitest';
import { mendCell } from '../../../src/app/use-cases/viewing/mend-cell';
import { openMyPage } from '../../../src/app/use-cases/viewing/open-my-page';
import { type MemoryOffice, openMemoryOffice } from './memory-office';

const budget = 'Rà soát dự toán năm 2026';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
});

describe('openMyPage', () => {
  it('shows the unit whose sheet is open what is overdue there, and nothing of another unit', () => {
    office.select('SKHCN', 'Nội dung nhiệm vụ', [budget]);
    office.run(openMyPage);
    const shown = JSON.stringify(office.world.pages);
    expect(shown).toContain('Triển khai nền tảng họp trực tuyến');
    expect(shown).not.toContain(budget);
  });

  it('on a sheet that is no unit’s says which to open', () => {
    office.world.selection = { title: 'Báo cáo', rowIndexes: [0] };
    office.run(openMyPage);
    expect(JSON.stringify(office.world.pages)).not.toContain(budget);
  });
});

describe('mendCell', () => {
  const cellOf = (from: string) => {
    office.select('STC', 'Nội dung nhiệm vụ', [budget]);
    return {
      sheetTitle: 'STC',
      rowIndex: office.world.selection?.rowIndexes[0] ?? 0,
      columnIndex: Object.keys(office.task('STC', budget)).indexOf('Tiến độ'),
      from,
      to: 'Đang thực hiện',
    };
  };

  it('writes the repair while the cell still says what was shown', () => {
    office.type('STC', budget, 'Tiến độ', 'đang làm');
    office.run((ports) => mendCell(ports, cellOf('đang làm')));
    expect(office.task('STC', budget)['Tiến độ']).toBe('Đang thực hiện');
  });

  it('leaves a cell alone that somebody has changed meanwhile, and says so', () => {
    office.type('STC', budget, 'Tiến độ', 'Hoàn thành');
    const said = office.run((ports) => mendCell(ports, cellOf('đang làm')));
    expect(office.task('STC', budget)['Tiến độ']).toBe('Hoàn thành');
    expect(said).toMatch(/đã|thay đổi/);
  });
});
