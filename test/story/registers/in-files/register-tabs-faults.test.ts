import { beforeAll, expect, it } from 'vitest';
import { prepareRegisterWorld, type RegisterWorld } from '../register-world';

let create: () => RegisterWorld;
let expected: string;
let callCount = 0;

/** Two rows typed in a tab, one that a task tells of, one typed in the tracker: what a run is to make of them, but for the moment it was made. */
function remains(world: RegisterWorld): string {
  const without = ({ 'Cập nhật': _, ...line }: { readonly [heading: string]: string }) => line;
  return JSON.stringify([world.lines().map(without), world.tab(0).map(without), world.rows('Tổng hợp').length]);
}

beforeAll(async () => {
  const open = await prepareRegisterWorld({ fileCount: 1, rowCount: 2, sheetCount: 1 });
  create = () => {
    const world = open();
    world.type(0, 2, 'progress', 'Đang thực hiện');
    world.type(0, 2, 'difficulty', 'Thiếu dữ liệu');
    world.typeIn(0, 2, 'Khó khăn', 'Thiếu máy chủ');
    world.typeIn(0, 3, 'Khó khăn', 'Thiếu người');
    const unit = String(world.rows('Đơn vị')[1]?.[1]);
    world.enter(2, { 'Đơn vị': unit, 'Khó khăn': 'Chưa có kinh phí' });
    return world;
  };
  const undisturbed = create();
  callCount = undisturbed.later().allCalls;
  expected = remains(undisturbed);
  expect(JSON.parse(expected)).toMatchObject([{ length: 4 }, { length: 4 }, 5]);
}, 60_000);

function expectMended(world: RegisterWorld, fault: string): void {
  world.workspace.recorder.clearPlan();
  world.workspace.clock.advance(60_000);
  world.later();
  expect(remains(world), fault).toBe(expected);
}

const longTest = { timeout: 120_000 };

it('a normal run makes good whatever an execution left that ended at a call', longTest, () => {
  for (let n = 1; n <= callCount; n += 4) {
    const world = create();
    world.pass(10);
    world.workspace.killAt(n);
    world.run('consolidate');
    expectMended(world, `an end at call ${n} of ${callCount}`);
  }
});

it.each(['before', 'after'] as const)('and what a call spoilt that threw %s it did its work', longTest, (when) => {
  for (let n = when === 'before' ? 1 : 2; n <= callCount; n += 6) {
    const world = create();
    world.pass(10);
    world.workspace.failAt(n, when);
    world.run('consolidate');
    expectMended(world, `a failure at call ${n} of ${callCount}`);
  }
});
