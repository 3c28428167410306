import { describe, expect, it } from 'vitest';
import {
  isFilledByUnits,
  newTaskColumns,
  sheetSpec,
  specFor,
  statusMarks,
  unitSheetSpec,
} from '../../../../src/sheets/layout/sheet/sheet-specs';
import { doubtLook, problemLook, quietLook, statusLooks } from '../../../../src/sheets/looks/status-looks';
import { registerSheets } from '../../../../src/sheets/registers/register-sheets';
import { masterColumns, taskColumns } from '../../../../src/sheets/tables/columns';
import { registerSheetKeys, type SheetKey, sheetKeys } from '../../../../src/sheets/tables/sheet-names';
import { systemColumns } from '../../../../src/sheets/tables/system-columns';

const keysWhere = (isMeant: (spec: ReturnType<typeof sheetSpec>) => boolean): SheetKey[] =>
  sheetKeys.filter((key) => isMeant(sheetSpec(key)));

describe('how the product’s sheets are laid out', () => {
  it('guide and report are pages, all others tables', () => {
    expect(keysWhere(({ columns }) => columns === undefined)).toEqual(['guide', 'report']);
  });

  it('what the program writes is warned about, and has its colour with the master', () => {
    const outputs = ['report', 'dataCheck', 'deadlineHistory', 'mailPreview', 'mailLedger', 'log', 'imports'];
    expect(keysWhere(({ isOutput }) => isOutput)).toEqual(outputs);
    expect(keysWhere(({ tabColour }) => tabColour === '#2E75B6')).toEqual(['master', ...outputs]);
    expect(keysWhere(({ tabColour }) => tabColour !== '#2E75B6' && tabColour !== '#7F7F7F')).toEqual([]);
    expect(unitSheetSpec.tabColour).toBe('#548235');
  });

  it('what grows with every run has a thousand rows, all others two hundred', () => {
    const long = ['master', 'dataCheck', 'deadlineHistory', 'mailLedger', 'log', 'imports'];
    expect(keysWhere(({ rowCount }) => rowCount === 1000)).toEqual(long);
    expect(keysWhere(({ rowCount }) => rowCount !== 1000 && rowCount !== 200)).toEqual([]);
    expect(unitSheetSpec.rowCount).toBe(300);
  });

  it('settings and the preview of mails have no filter', () => {
    expect(keysWhere(({ hasFilter }) => !hasFilter)).toEqual(['settings', 'mailPreview']);
  });

  it('registers and the master have rows of three lines, and checked cells of registers are coloured', () => {
    expect(keysWhere(({ rowHeight }) => rowHeight !== undefined)).toEqual(
      sheetKeys.filter((key) => key === 'master' || isRegister(key)),
    );
    for (const key of ['master', 'duties'] as const) expect(sheetSpec(key).rowHeight).toBe(57);
    expect(keysWhere(({ coloursChecked }) => coloursChecked)).toEqual(sheetKeys.filter(isRegister));
  });

  it('the ledger of mails hides its keys and folds what was skipped', () => {
    expect(keysWhere(({ hiddenKeys }) => hiddenKeys.length > 0)).toEqual(['mailLedger']);
    expect(sheetSpec('mailLedger').hiddenKeys).toEqual(['key']);
    expect(keysWhere(({ foldedRows }) => foldedRows !== undefined)).toEqual(['mailLedger']);
    const { foldedRows } = sheetSpec('mailLedger');
    expect([foldedRows?.key, foldedRows?.words('vi').length]).toEqual(['state', 1]);
    expect(keysWhere(({ foldedKeys }) => foldedKeys.length > 0)).toEqual([]);
  });

  it.each<SheetKey>(['settings', 'holidays', 'log'])('tables have their own columns: %s', (key) => {
    expect(sheetSpec(key).columns).toBe(systemColumns[key as keyof typeof systemColumns]);
  });

  it('registers have theirs, and in the master every column is the program’s', () => {
    expect(sheetSpec('duties').columns).toBe(registerSheets.duties.columns);
    const { columns = [] } = sheetSpec('master');
    expect(columns.map(({ key }) => key).sort()).toEqual(masterColumns.map(({ key }) => key).sort());
    expect(columns.every(({ by }) => by === 'auto')).toBe(true);
  });
});

describe('the colours of words', () => {
  it('stand for the statuses that have one of their own, and one for all others', () => {
    expect(statusMarks.map(({ key, word, english, look }) => [key, word, english, look])).toEqual([
      ['status', 'Báo hoàn thành, chờ xác nhận', 'Claimed, unconfirmed', statusLooks.unconfirmed],
      ['status', 'Hoàn thành đúng hạn', 'Done on time', statusLooks.doneOnTime],
      ['status', 'Hoàn thành quá hạn', 'Done late', statusLooks.doneLate],
      ['status', 'Chưa xác định thời hạn', 'No deadline', statusLooks.noDeadline],
      ['status', 'Quá hạn', 'Overdue', statusLooks.overdue],
      ['status', 'Sắp đến hạn', 'Due soon', statusLooks.dueSoon],
      ['status', 'Đang thực hiện, trong hạn', 'In time', statusLooks.inTime],
      ['status', '', undefined, quietLook],
    ]);
    expect(sheetSpec('master').marks).toBe(statusMarks);
    expect(unitSheetSpec.marks).toBe(statusMarks);
  });

  it.each<[SheetKey, string, object[]]>([
    ['dataCheck', 'severity', [problemLook, doubtLook, quietLook]],
    ['rules', 'severity', [problemLook, doubtLook, quietLook, quietLook]],
    ['mailLedger', 'state', [problemLook, doubtLook, doubtLook]],
    ['submissions', 'state', [problemLook, doubtLook]],
    ['settings', '', []],
    ['holidays', '', []],
  ])('of the sheet “%s” are those of its column “%s”', (key, column, looks) => {
    const { marks } = sheetSpec(key);
    expect(marks.map(({ look }) => look)).toEqual(looks);
    for (const mark of marks)
      expect(mark).toMatchObject({
        key: column,
        word: expect.stringMatching(/./),
        english: expect.stringMatching(/./),
      });
  });
});

describe('the sheets that units fill', () => {
  it('are the submissions and the registers that stand in units’ files', () => {
    const registers = registerSheetKeys.filter((name) => registerSheets[name].register.home === 'unit');
    expect(sheetKeys.filter(isFilledByUnits).sort()).toEqual(['submissions', ...registers].sort());
    expect(registers.length).toBeGreaterThan(1);
    expect(registers.length).toBeLessThan(registerSheetKeys.length);
  });
});

describe('the columns of a module', () => {
  const modules = [...new Set(taskColumns.flatMap(({ module }) => (module === undefined ? [] : [module])))];

  it('are in a unit’s table only while it is on', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(specFor(unitSheetSpec, []).columns?.some(({ module }) => module !== undefined)).toBe(false);
    expect(specFor(unitSheetSpec, modules).columns).toHaveLength(taskColumns.length);
    expect(specFor(unitSheetSpec, modules)).toEqual(unitSheetSpec);
    expect(specFor(sheetSpec('report'), [])).toEqual(sheetSpec('report'));
  });

  it('have their places behind all others, in the order of use', () => {
    const places = newTaskColumns([]);
    expect(places).toMatchObject({ code: 0, title: 1, dueText: 2, dueOn: 3, progress: 4 });
    expect(Object.values(places)).toEqual(Object.keys(places).map((_, index) => index));
    expect(Object.keys(newTaskColumns(modules))).toHaveLength(taskColumns.length);
  });
});

function isRegister(key: SheetKey): boolean {
  return (registerSheetKeys as readonly string[]).includes(key);
}
