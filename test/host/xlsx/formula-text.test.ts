import { describe, expect, it } from 'vitest';
import { fromXlsxFormula, shiftFormula, toXlsxFormula } from '../../../scripts/host/xlsx/formula-text';

const pairs: readonly (readonly [string, string])[] = [
  ['SUM(A1;B1)', 'SUM(A1,B1)'],
  ['IF(A1>1,5;"a;b, c";\'Đơn; vị\'!A2)', 'IF(A1>1.5,"a;b, c",\'Đơn; vị\'!A2)'],
  ['A1*1,5', 'A1*1.5'],
  ['ROUND(1,25E3;2)', 'ROUND(1.25E3,2)'],
  ['"nói ""a;b"""&A1', '"nói ""a;b"""&A1'],
  ["'Trang của ''tôi''; nhé'!A1", "'Trang của ''tôi''; nhé'!A1"],
  ['{1\\2,5;3\\4}', '{1,2.5;3,4}'],
  ['A2:A', 'A2:A1048576'],
  ['$A$2:$B', '$A$2:$B$1048576'],
  ['B2:2', 'B2:XFD2'],
  ['A:A', 'A:A'],
  ['2:2', '2:2'],
  ['SUM(A2:A;1)', 'SUM(A2:A1048576,1)'],
  ['TEXTJOIN(";";TRUE;A1:A9)', '_xlfn.TEXTJOIN(";",TRUE,A1:A9)'],
  ['FILTER(A1:A9;B1:B9="x")', '_xlfn._xlws.FILTER(A1:A9,B1:B9="x")'],
  ['COUNTIFS($H:$H;H8;$I:$I;">=1,5")', 'COUNTIFS($H:$H,H8,$I:$I,">=1,5")'],
  ['ISNUMBER(SEARCH(ADDRESS(ROW();COLUMN();4)&":";$X2))', 'ISNUMBER(SEARCH(ADDRESS(ROW(),COLUMN(),4)&":",$X2))'],
  ['Bảng[[#This Row],[Mã]]', 'Bảng[[#This Row],[Mã]]'],
  ['TODAY()-7', 'TODAY()-7'],
  ['', ''],
];

describe('a formula between Google and Excel', () => {
  it.each(pairs)('%s stands in the file as %s, and comes back', (google, xlsx) => {
    expect(toXlsxFormula(google, 'vi_VN')).toBe(xlsx);
    expect(fromXlsxFormula(xlsx, 'vi_VN')).toBe(google);
  });

  it('takes commas between arguments too, and leaves them in American spreadsheets', () => {
    expect(toXlsxFormula('SUM(A1,B1)', 'vi_VN')).toBe('SUM(A1,B1)');
    expect(toXlsxFormula('ROUND(1,5)', 'vi_VN')).toBe('ROUND(1,5)');
    expect(toXlsxFormula('SUM(A1;B1)', 'en_US')).toBe('SUM(A1,B1)');
    expect(fromXlsxFormula('SUM(A1,1.5)', 'en_US')).toBe('SUM(A1,1.5)');
  });

  it('calls sheets by their name in the file', () => {
    const names = new Map([['Sở: KH', 'Sở_ KH']]);
    expect(toXlsxFormula("SUM('Sở: KH'!A1;\"'Sở: KH'!A1\")", 'vi_VN', names)).toBe("SUM('Sở_ KH'!A1,\"'Sở: KH'!A1\")");
    expect(fromXlsxFormula("'Sở_ KH'!A1", 'vi_VN', new Map([['Sở_ KH', 'Sở: KH']]))).toBe("'Sở: KH'!A1");
  });

  it('moves relative references only', () => {
    expect(shiftFormula('SUM($A1:B$2,Tờ1!C3,A:$B,1:$1,LOG10(A1),"A1",\'A1\'!Z9)', 2, 3)).toBe(
      'SUM($A3:E$2,Tờ1!F5,D:$B,3:$1,LOG10(D3),"A1",\'A1\'!AC11)',
    );
  });
});
