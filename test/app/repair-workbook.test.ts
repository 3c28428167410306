import { describe, expect, it } from 'vitest';
import { sampleNow } from '../../scripts/sample/build-tracker';
import { planRepair, type RepairScope, repairWorkbook } from '../../src/app/mending/repair-workbook';
import type { Ports } from '../../src/app/ports/ports';
import { driveOf, smallSheets, type TypedSheets } from '../story/trackers';
import { createMemoryPorts, createMemoryWorld, type MemoryWorld } from './memory-ports';

const units = Array.from({ length: 143 }, (_, index) => `DV${index + 1}`);
const city: TypedSheets = {
  ...smallSheets,
  'Đơn vị': [
    ['Mã đơn vị', 'Tên đơn vị', 'Email đầu mối', 'Trang tính'],
    ...units.map((code, index) => [code, `Đơn vị số ${index + 1}`, `dv${index + 1}@dd.example`, code]),
  ],
};

function worldOf(sheets: TypedSheets): MemoryWorld {
  return createMemoryWorld({
    drive: driveOf(sheets),
    openId: 'tracker',
    user: 'tonghop@dd.example',
    nowMs: Date.parse(sampleNow),
  });
}

const repair = (ports: Ports, scope: RepairScope) => repairWorkbook(ports, planRepair(ports, scope));

const titlesOf = ({ drive }: MemoryWorld) =>
  drive.files.get('tracker')?.book?.sheets.map(({ properties }) => properties.title);

describe('repairing a workbook', () => {
  it('of a whole city sends no payload heavier than Google advises, and each leaves whole sheets behind', () => {
    const world = worldOf(city);
    repair(createMemoryPorts(world), 'allUnits');
    const payloads = world.commits.map((requests) => Buffer.byteLength(JSON.stringify({ requests })));
    expect(Math.max(...payloads)).toBeLessThan(2_000_000);
    expect(titlesOf(world)).toEqual(expect.arrayContaining(units));
    const touched = world.commits
      .slice(0, -1)
      .map((requests) => new Set(JSON.stringify(requests).match(/"sheetId":\d+/g) ?? []));
    for (const [index, sheets] of touched.entries()) {
      for (const later of touched.slice(index + 1)) expect([...sheets].filter((id) => later.has(id))).toEqual([]);
    }
  });

  it('of the product’s own sheets makes none for units', () => {
    const world = worldOf(city);
    const { plan } = repair(createMemoryPorts(world), []);
    expect(plan.madeSheets).toContain('Tổng hợp');
    expect(titlesOf(world)?.filter((title) => units.includes(title ?? ''))).toEqual([]);
  });
});
