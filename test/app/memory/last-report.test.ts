import { expect, it } from 'vitest';
import { announceReport, isOtherVersion, rememberReport } from '../../../src/app/memory/last-report';
import { portsOver } from './stored-ports';

const bearing = (code: string) => ({
  spreadsheetId: 'tracker',
  sheetId: 1,
  title: 'Báo cáo',
  rows: [['BÁO CÁO'], [`17/20 đơn vị; mã báo cáo: ${code}`]],
});

it('takes a report for another version’s only when no run can have left it there', () => {
  const ports = portsOver();
  expect(isOtherVersion(ports, bearing('BC-20251001-0800'))).toBe(false);
  rememberReport(ports, 'BC-20251010-0800');
  // Two runs that were cut off, of which neither arrived.
  announceReport(ports, 'BC-20251013-0800');
  announceReport(ports, 'BC-20251013-0900');
  expect(isOtherVersion(ports, bearing('BC-20251010-0800'))).toBe(false);
  rememberReport(ports, 'BC-20251013-1000');
  expect(isOtherVersion(ports, bearing('BC-20251013-1000'))).toBe(false);
  expect(isOtherVersion(ports, bearing('BC-20251010-0800'))).toBe(true);
});
