import { beforeEach, describe, expect, it } from 'vitest';
import { type Planned, settlePlan } from '../../../src/app/finishing/settle-plan';
import type { Ports } from '../../../src/app/ports/ports';
import type { Tracker, UnitTable } from '../../../src/app/ports/tracker';
import { readTracker } from '../../../src/app/reading/read-tracker';
import { writeCells } from '../../../src/sheets/requests/requests';
import type { Request } from '../../../src/sheets/v4';
import { type MemoryOffice, openMemoryOffice, sendingSheets } from '../use-cases/memory-office';

let office: MemoryOffice;
let ports: Ports;
beforeEach(() => {
  office = openMemoryOffice();
  ports = office.ports();
});

const own = (tracker: Tracker, code: string): UnitTable | undefined =>
  tracker.unitTables.find(({ unit }) => unit.code === code);

function sheetIdOf(tracker: Tracker, title: string): number {
  return tracker.sheets.find((sheet) => sheet.title === title)?.sheetId ?? -1;
}

/** Writes into one cell of a task. */
function planOf(tracker: Tracker, title = 'SKHCN'): Planned {
  const requests = writeCells(sheetIdOf(tracker, title), [{ rowIndex: 3, columnIndex: 0, value: 'x' }]);
  return { assessment: { tracker, examined: { codes: [] } }, requests };
}

/** A person puts a row in above all tasks. */
function insertRow(tracker: Tracker, title: string, times = 1): void {
  const range = { sheetId: sheetIdOf(tracker, title), dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  for (let time = 0; time < times; time += 1)
    office.ports().workbook.commit([{ insertDimension: { range } } as unknown as Request]);
}

describe('a plan for the sheets as they stand at the commit', () => {
  const anew = () => {
    throw new Error('It was planned anew.');
  };

  it('is as it was where nothing moved', () => {
    const tracker = readTracker(ports, ['master']);
    const plan = planOf(tracker);
    expect(settlePlan(ports, plan, anew)).toMatchObject({ requests: plan.requests, isPartly: false });
  });

  it('is as it was where a sheet moved that it does not write to', () => {
    const tracker = readTracker(ports, ['master']);
    insertRow(tracker, 'STC');
    expect(settlePlan(ports, planOf(tracker), anew).isPartly).toBe(false);
  });

  it('is made anew from what is read again, and announced each time', () => {
    const tracker = readTracker(ports, ['master']);
    insertRow(tracker, 'SKHCN');
    const announced: Planned[] = [];
    const settled = settlePlan(
      ports,
      planOf(tracker),
      (fresh) => planOf(fresh),
      (plan) => announced.push(plan),
    );
    const rowsOf = ({ assessment }: Planned) => {
      const table = own(assessment.tracker, 'SKHCN');
      return table?.kind === 'read' ? table.table.rows.map(({ rowNumber }) => rowNumber) : [];
    };
    const [before, after] = announced.map(rowsOf);
    expect(after).toEqual(before?.map((rowNumber) => rowNumber + 1));
    expect([settled.isPartly, rowsOf(settled)]).toEqual([false, after]);
  });

  it('leaves a unit’s sheet that moves again for the next run', () => {
    const tracker = readTracker(ports, ['master']);
    insertRow(tracker, 'SKHCN');
    const settled = settlePlan(ports, planOf(tracker), (fresh) => {
      insertRow(fresh, 'SKHCN');
      return { ...planOf(fresh), requests: [...planOf(fresh).requests, ...planOf(fresh, 'STC').requests] };
    });
    expect(settled.isPartly).toBe(true);
    expect(JSON.stringify(settled.requests)).toBe(JSON.stringify(planOf(tracker, 'STC').requests));
  });

  it('is given up where a sheet that all share moves again', () => {
    const tracker = readTracker(ports, ['units', 'master']);
    insertRow(tracker, 'Đơn vị');
    const again = () =>
      settlePlan(ports, planOf(tracker, 'Đơn vị'), (fresh) => {
        insertRow(fresh, 'Đơn vị');
        return planOf(fresh, 'Đơn vị');
      });
    expect(again).toThrow('keepsMoving');
  });
});

describe('a tracker that is read again', () => {
  it('keeps what is known of files and of lower trackers, with the codes that this run has given', () => {
    const [headings = [], ...units] = sendingSheets['Đơn vị'] ?? [];
    office = openMemoryOffice({
      ...sendingSheets,
      'Đơn vị': [
        [...headings, 'Mã tệp', 'Kiểu nguồn'],
        ...units.map((row) => [...row, '', '']),
        ['SNV', 'Sở Nội vụ', 'Sở', '3', 'snv@dd.example', '', 'Có', 'tep-snv', ''],
        ['XA', 'Xã Ba Vì', 'Xã', '4', 'xa@dd.example', '', 'Có', 'tep-xa', 'Bảng theo dõi cấp dưới'],
      ],
    });
    ports = office.ports();
    const read = readTracker(ports, ['master']);
    expect([own(read, 'SNV')?.kind, own(read, 'XA')?.kind]).toEqual(['inFile', 'lower']);
    const stc = own(read, 'STC');
    const snv = own(read, 'SNV');
    if (stc?.kind !== 'read' || snv === undefined) throw new Error('The tracker is not as it should be.');
    const file = { fileId: 'tep-snv', title: 'Tệp SNV', source: '', modifiedMs: 1, knowsSheetId: true };
    const judged = { publication: undefined, left: undefined, ids: ['tep-xa'] };
    const unitTables = read.unitTables.map((one): UnitTable => {
      if (one.unit.code === 'SNV') return { ...stc, unit: snv.unit, file };
      return one.kind === 'lower' ? { ...one, judged } : one;
    });
    const [first] = stc.table.rows;
    const codes = [{ task: { place: stc.table.place, rowNumber: first?.rowNumber }, code: 'KH1-2025-SNV-001' }];
    const plan = planOf({ ...read, unitTables });
    insertRow(read, 'SKHCN');
    const { assessment } = settlePlan(
      ports,
      { ...plan, assessment: { ...plan.assessment, examined: { codes: codes as never } } },
      (fresh) => planOf(fresh),
    );
    const again = own(assessment.tracker, 'SNV');
    expect(own(assessment.tracker, 'XA')).toMatchObject({ kind: 'lower', judged });
    expect(again).toMatchObject({ kind: 'read', file });
    expect(again?.kind === 'read' && again.table.rows.map(({ cells }) => cells.code)).toEqual([
      'KH1-2025-SNV-001',
      ...stc.table.rows.slice(1).map(({ cells }) => cells.code),
    ]);
  });
});
