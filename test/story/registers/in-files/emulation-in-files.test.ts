import { beforeAll, describe, expect, it } from 'vitest';
import { done } from '../../trackers';
import { prepareRegisterWorld, type RegisterWorld } from '../register-world';

const scores = 'Chấm điểm';

describe('a scoring round of units with files of their own', () => {
  let world: RegisterWorld;
  beforeAll(async () => {
    world = (await prepareRegisterWorld({ fileCount: 2, rowCount: 2, settings: [['Mô-đun', 'Thi đua']] }))();
    for (const text of ['Đợt 1', '1', '31/12/2030']) world.workspace.screen.willAnswer('OK', text);
    done(world.run('openRound'));
    world.later();
  }, 60_000);

  it('stands in their tabs, where they score themselves; what the office says of it comes back down', () => {
    expect(world.tab(0, scores).map((row) => [row.Đợt, row['Mã tiêu chí']])).toEqual([
      ['Đợt 1', 'CQ1'],
      ['Đợt 1', 'CQ2'],
      ['Đợt 1', 'CQ3'],
      ['Đợt 1', 'CQ4'],
    ]);
    world.typeIn(0, 3, 'Tự chấm', 8, scores);
    world.typeIn(0, 3, 'Minh chứng', '12/BC', scores);
    world.later();
    const code = world.tab(0, scores)[1]?.Mã ?? '';
    const inTracker = () => world.lines(scores).findIndex((row) => row.Mã === code);
    expect(world.lines(scores)[inTracker()]).toMatchObject({ 'Tự chấm': '8', 'Minh chứng': '12/BC' });
    world.enter(inTracker() + 2, { 'Thẩm định': 7, 'Lý do lệch': 'Thiếu một dịch vụ' }, scores);
    world.later();
    expect(world.tab(0, scores)[1]).toMatchObject({
      'Tự chấm': '8',
      'Thẩm định': '7',
      'Lý do lệch': 'Thiếu một dịch vụ',
      'Trạng thái': 'Đã thẩm định',
    });
    expect(world.later().cellsWritten).toBe(0);
  });

  it('and the menu offers the tabs while a module of units is on', () => {
    done(world.run('onOpen'));
    expect(JSON.stringify(world.workspace.screen.menus)).toContain('addRegisterTabs');
  });
});
